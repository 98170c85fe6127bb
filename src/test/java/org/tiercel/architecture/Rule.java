package org.tiercel.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;

/// A rule that can be asked of the program and of a fixture alike, because it is written for any
/// root package.
///
/// @param name what the rule says, as a sentence in snake case
/// @param fixture the package below `fixture` that breaks it
/// @param below makes the rule for the classes below a root package
record Rule(String name, String fixture, Function<String, ArchRule> below) {
  EvaluationResult evaluate(String root, JavaClasses classes) {
    // Packages come to be one after another: a rule about one that is not there yet holds.
    return below.apply(root).allowEmptyShould(true).evaluate(classes);
  }

  @Override
  public String toString() {
    return name;
  }
}
