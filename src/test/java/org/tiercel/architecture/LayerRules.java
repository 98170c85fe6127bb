package org.tiercel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which package of the program may use which: the table of the design, row by row. `task` is open
/// to all but `domain`, and `app` uses all.
final class LayerRules {
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("domain", Set.of()),
          Map.entry("task", Set.of("domain")),
          Map.entry("store", Set.of("domain")),
          Map.entry("corpus", Set.of("domain", "store", "privacy")),
          Map.entry("codebook", Set.of("domain", "store")),
          Map.entry("privacy", Set.of("domain")),
          Map.entry("coding", Set.of("domain", "store")),
          Map.entry("suggest", Set.of("domain", "store", "privacy")),
          Map.entry("agreement", Set.of("domain", "store")),
          Map.entry("reconcile", Set.of("domain", "store", "coding", "agreement")),
          Map.entry("analysis", Set.of("domain", "store")),
          Map.entry("figure", Set.of("domain", "analysis", "agreement")),
          Map.entry(
              "sample",
              Set.of("domain", "store", "corpus", "codebook", "coding", "suggest", "exchange")),
          Map.entry("exchange.csv", Set.of("domain", "store", "coding", "figure")),
          Map.entry("exchange.xlsx", Set.of("domain", "store", "coding", "figure")),
          Map.entry("exchange.jsonl", Set.of("domain", "store", "coding", "figure")),
          Map.entry("exchange.refiqda", Set.of("domain", "store", "coding", "figure")),
          Map.entry(
              "exchange.report",
              Set.of("domain", "store", "coding", "figure", "agreement", "analysis")));

  private LayerRules() {}

  static Stream<Rule> all() {
    return Stream.concat(
        MAY_USE.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(row -> row(row.getKey(), row.getValue())),
        Stream.of(
            neverUses("cli", "ui", "app"),
            neverUses("ui", "cli", "app"),
            apart("suggest", "the_kinds_of_machine_coder_never_see_each_other"),
            apart("exchange", "the_exchange_formats_never_see_each_other"),
            noCycles(),
            noOtherPackages()));
  }

  private static Rule row(String layer, Set<String> mayUse) {
    Stream<String> task = layer.equals("domain") ? Stream.empty() : Stream.of("task");
    List<String> allowed =
        Stream.concat(Stream.concat(Stream.of(layer), task), mayUse.stream()).toList();
    return new Rule(
        layer + "_uses_only_what_the_design_allows",
        "layers",
        root ->
            noClasses()
                .that()
                .resideInAPackage(below(root, layer))
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(root + "..")
                        .and(not(resideInAnyPackage(allBelow(root, allowed))))));
  }

  private static Rule neverUses(String layer, String... others) {
    return new Rule(
        "%s_never_uses_%s".formatted(layer, String.join("_or_", others)),
        "layers",
        root ->
            noClasses()
                .that()
                .resideInAPackage(below(root, layer))
                .should()
                .dependOnClassesThat(resideInAnyPackage(allBelow(root, Arrays.asList(others)))));
  }

  private static Rule apart(String layer, String name) {
    return new Rule(
        name,
        "siblings",
        root -> slices().matching(root + "." + layer + ".(*)..").should().notDependOnEachOther());
  }

  private static Rule noCycles() {
    return new Rule(
        "packages_form_no_cycle",
        "cycle",
        root -> slices().matching(root + ".(**)").should().beFreeOfCycles());
  }

  private static Rule noOtherPackages() {
    List<String> known =
        Stream.concat(MAY_USE.keySet().stream(), Stream.of("cli", "ui", "app")).toList();
    return new Rule(
        "every_class_stands_in_a_package_of_the_design",
        "elsewhere",
        root -> classes().should().resideInAnyPackage(allBelow(root, known)));
  }

  private static String[] allBelow(String root, List<String> layers) {
    return layers.stream().map(layer -> below(root, layer)).toArray(String[]::new);
  }

  private static String below(String root, String layer) {
    return root + "." + layer + "..";
  }
}
