package org.tiercel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/// Which package may use which library. The patterns start with two dots, so that a fixture can
/// hold a stand-in for a library that the program must not have.
final class LibraryRules {
  private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

  private LibraryRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        new Rule("the_domain_uses_only_java_base_and_jspecify", "plain", LibraryRules::plain),
        only("sql", "store", "..java.sql..", "..javax.sql..", "..org.jdbi..", "..org.sqlite.."),
        only("sdk", "suggest.llm.openai", "..com.openai.."),
        new Rule("javafx_stands_only_in_ui_and_app", "toolkit", LibraryRules::javaFxAbove),
        new Rule("view_models_hold_no_nodes", "viewmodel", LibraryRules::viewModels),
        nowhere("fxml", "..javafx.fxml.."),
        nowhere(
            "injection",
            "..jakarta.inject..",
            "..javax.inject..",
            "..com.google.inject..",
            "..org.springframework.."));
  }

  private static ArchRule plain(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".domain..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(root + ".domain..", "org.jspecify.annotations")
                .or(
                    describe(
                        "are in java.base",
                        type -> JAVA_BASE.contains(type.getBaseComponentType().getPackageName())))
                .or(describe("are primitive", type -> type.getBaseComponentType().isPrimitive())));
  }

  private static ArchRule javaFxAbove(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".ui..", root + ".app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..");
  }

  private static ArchRule viewModels(String root) {
    return noClasses()
        .that(describe("belong to a view model", LibraryRules::belongsToViewModel))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx..")
                .and(
                    not(
                        resideInAnyPackage(
                            "javafx.beans..", "javafx.collections..", "javafx.util.."))));
  }

  private static boolean belongsToViewModel(JavaClass type) {
    return type.getEnclosingClass()
        .map(LibraryRules::belongsToViewModel)
        .orElseGet(() -> type.getSimpleName().endsWith("ViewModel"));
  }

  private static Rule only(String library, String home, String... packages) {
    return new Rule(
        library + "_stands_only_in_" + home,
        library,
        root ->
            noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages));
  }

  private static Rule nowhere(String library, String... packages) {
    return new Rule(
        "there_is_no_" + library,
        library,
        root -> noClasses().should().dependOnClassesThat().resideInAnyPackage(packages));
  }
}
