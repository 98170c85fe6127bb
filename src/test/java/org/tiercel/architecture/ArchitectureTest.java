package org.tiercel.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.app.Main;

class ArchitectureTest {
  private static final String ROOT = "org.tiercel";
  private static final String FIXTURE_ROOT = ROOT + ".architecture.fixture";
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
  private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE_ROOT);

  static Stream<Rule> rules() {
    return Stream.of(LayerRules.all(), LibraryRules.all(), CodeRules.all()).flatMap(rules -> rules);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_program_keeps_the_rule(Rule rule) {
    assertThat(rule.evaluate(ROOT, PROGRAM).getFailureReport().getDetails()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_fails_on_its_fixture(Rule rule) {
    String root = FIXTURE_ROOT + "." + rule.fixture();
    JavaClasses fixture = FIXTURES.that(resideInAPackage(root + ".."));

    assertThat(rule.evaluate(root, fixture).hasViolation()).isTrue();
  }

  @Test
  void the_rules_see_the_whole_program_and_no_test() {
    assertThat(PROGRAM.contain(Main.class)).isTrue();
    assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
  }
}
