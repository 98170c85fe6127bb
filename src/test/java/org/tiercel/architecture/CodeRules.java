package org.tiercel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// What no class may do or hold, and the few that may.
final class CodeRules {
  private static final Set<String> STREAMS_AND_EXITS =
      Set.of(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.in",
          "java.lang.System.exit(int)",
          "java.lang.Runtime.exit(int)",
          "java.lang.Runtime.halt(int)");

  private CodeRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        new Rule(
            "standard_streams_and_exit_codes_belong_to_cli_and_app",
            "streams",
            CodeRules::noStreams),
        new Rule(
            "only_post_text_wraps_text",
            "wrapping",
            root ->
                noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(root + ".ui.kit.PostText")
                    .should()
                    .accessTargetWhere(
                        target("wraps text", it -> it.getName().equals("setWrapText")))),
        new Rule(
            "static_fields_are_final",
            "statics",
            root -> fields().that().areStatic().should().beFinal()),
        new Rule(
            "nothing_hands_out_its_only_instance",
            "singleton",
            root -> noMethods().should().haveName("getInstance")),
        new Rule(
            "names_say_what_a_class_does",
            "names",
            root ->
                noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Processor|Impl)")),
        new Rule(
            "stack_traces_are_not_printed",
            "stacktrace",
            root ->
                noClasses()
                    .should()
                    .accessTargetWhere(
                        target(
                            "prints a stack trace", it -> it.getName().equals("printStackTrace")))),
        new Rule(
            "every_package_says_that_nothing_is_null_unless_marked",
            "unmarked",
            root -> classes().should(beInNullMarkedPackage())));
  }

  private static ArchRule noStreams(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".cli..", root + ".app..")
        .should()
        .accessTargetWhere(
            target(
                "is a standard stream or ends the process",
                it -> STREAMS_AND_EXITS.contains(it.getFullName())));
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, Predicate<AccessTarget> test) {
    return describe(description, access -> test.test(access.getTarget()));
  }

  private static ArchCondition<JavaClass> beInNullMarkedPackage() {
    return new ArchCondition<>("be in a package with @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
      }
    };
  }
}
