package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.CodeIndices;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.excerpt.MatchScore;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.task.Progress;

/// Turns the units of tiers into agreement.
final class TierComparison {
  private final LevelOf levelOf;
  private final Asked asked;
  private final List<CoderRatings> coders;
  private final TierMeasures measures;
  private final Progress progress;

  TierComparison(Comparison comparison, Asked asked, List<CoderRatings> coders, Progress progress) {
    this.levelOf = comparison.levelOf();
    this.asked = asked;
    this.coders = coders;
    this.measures = new TierMeasures(comparison.bootstrap(), progress);
    this.progress = progress;
  }

  /// A post tier; where it has a condition, both ways.
  List<TierAgreement> ofPosts(Tier tier, PostUnits posts) {
    List<UnitRow> all = posts.of(tier);
    List<TierAgreement> results = new ArrayList<>();
    List<String> names = names(coders);
    List<Note> notes = notes(all, tier);
    Note.ofAny("not-shared", posts.notShared()).ifPresent(notes::add);
    Note.ofAny("frozen", coders.stream().mapToLong(CoderRatings::frozen).sum())
        .ifPresent(notes::add);
    Note.ofAny("excluded", coders.stream().mapToLong(CoderRatings::excluded).max().orElse(0))
        .ifPresent(notes::add);
    results.add(applicable(tier, Variant.APPLICABLE, names, all, notes));
    if (tier.appliesWhen() != null && tier.per() == null) {
      UnitTable table = units(tier, names, all).answersOrNotApplicable();
      List<Estimate> estimates =
          tier.kind() == TierKind.MULTI
              ? measures.sets(table.ratings())
              : measures.nominal(table.ratings());
      results.add(
          new TierAgreement(
              Optional.of(tier),
              Variant.NA_CATEGORY,
              names,
              estimates,
              List.of(),
              Optional.of(table),
              exposed(all),
              List.of()));
    }
    return results;
  }

  /// The excerpts of two coders: their match, the tiers asked of them, and whole records.
  ///
  /// @param withRecords whether all tiers are reported on, which whole records are made of
  List<TierAgreement> ofExcerpts(
      List<Tier> tiers,
      CoderRatings first,
      CoderRatings second,
      TextLengths lengths,
      boolean withRecords) {
    MatchedExcerpts matched = MatchedExcerpts.of(first, second, lengths);
    ExcerptUnits units = new ExcerptUnits(first, second, matched.pairs());
    List<String> names = names(List.of(first, second));
    List<TierAgreement> results = new ArrayList<>();
    results.add(match(matched, names));
    for (Tier tier : tiers) {
      progress.stopIfCancelled();
      List<UnitRow> rows = units.of(tier);
      results.add(applicable(tier, Variant.EXCERPT_MATCH, names, rows, notes(rows, tier)));
    }
    if (withRecords) {
      UnitTable records = units.records(tiers, asked);
      results.add(
          new TierAgreement(
              Optional.empty(),
              Variant.EXCERPT_RECORD,
              names,
              measures.nominal(records.ratings()),
              List.of(),
              Optional.of(records),
              matched.pairs().stream().filter(ExcerptPair::exposed).count(),
              List.of(unmatched(matched.score(), names))));
    }
    return results;
  }

  /// The sets of codes that excerpts of each post carry under a tier.
  TierAgreement ofSets(Tier tier, PostUnits posts) {
    List<UnitRow> rows = posts.sets(tier);
    List<String> names = names(coders);
    UnitTable table = units(tier, names, rows).sets(false);
    return new TierAgreement(
        Optional.of(tier),
        Variant.POST_SET,
        names,
        measures.sets(table.ratings()),
        List.of(),
        Optional.of(table),
        exposed(rows),
        List.of());
  }

  private TierAgreement match(MatchedExcerpts matched, List<String> names) {
    MatchScore score = matched.score();
    Estimate f1 =
        TierMeasures.withoutInterval(
            Measure.MATCH_F1,
            score.f1(),
            names,
            score.matched(),
            score.first() + score.second() - score.matched());
    List<Note> notes = new ArrayList<>();
    notes.add(
        Note.of(
            "excerpts",
            score.matched(),
            score.first(),
            score.second(),
            names.get(0),
            names.get(1)));
    Note.ofAny("asked-of-one", matched.askedOfOne()).ifPresent(notes::add);
    return new TierAgreement(
        Optional.empty(),
        Variant.EXCERPT_MATCH,
        names,
        List.of(f1),
        List.of(),
        Optional.empty(),
        matched.pairs().stream().filter(ExcerptPair::exposed).count(),
        notes);
  }

  private TierAgreement applicable(
      Tier tier, Variant variant, List<String> names, List<UnitRow> all, List<Note> notes) {
    List<UnitRow> kept = all.stream().filter(row -> row.applicable() > 1).toList();
    TierUnits units = units(tier, names, kept);
    UnitTable table = units.answers();
    List<Note> remarks = new ArrayList<>(notes);
    Note.ofAny("nones", units.nonesOffScale()).ifPresent(remarks::add);
    Note.ofAny("missing", units.missing()).ifPresent(remarks::add);
    Note.ofAny("not-asked", units.notAsked()).ifPresent(remarks::add);
    return new TierAgreement(
        Optional.of(tier),
        variant,
        names,
        measures.of(tier.kind(), table.ratings()),
        levelOf.codes(tier).stream().map(code -> code(tier, code, units)).toList(),
        Optional.of(table),
        exposed(kept),
        remarks);
  }

  private TierUnits units(Tier tier, List<String> names, List<UnitRow> rows) {
    return new TierUnits(tier, levelOf, names, rows, asked.choiceUnder(tier));
  }

  private CodeAgreement code(Tier tier, Code code, TierUnits units) {
    progress.stopIfCancelled();
    int since =
        code.withDescendants()
            .mapToInt(part -> asked.code().applyAsInt(tier.key(), part.key()))
            .max()
            .orElse(0);
    UnitTable table = units.code(code.key(), since);
    CodeIndices indices = CodeIndices.of(table.ratings());
    return new CodeAgreement(code, measures.code(table.ratings(), indices), table, indices.rare());
  }

  private static List<Note> notes(List<UnitRow> all, Tier tier) {
    List<Note> notes = new ArrayList<>();
    if (tier.appliesWhen() != null && tier.per() == null) {
      Note.ofAny("not-applicable", all.stream().filter(row -> row.applicable() == 1).count())
          .ifPresent(notes::add);
    }
    return notes;
  }

  private static Note unmatched(MatchScore score, List<String> names) {
    return Note.of(
        "unmatched",
        score.first() - score.matched(),
        score.second() - score.matched(),
        names.get(0),
        names.get(1));
  }

  private static long exposed(List<UnitRow> rows) {
    return rows.stream().filter(UnitRow::exposed).count();
  }

  private static List<String> names(List<CoderRatings> coders) {
    return coders.stream().map(coder -> coder.coder().name()).toList();
  }
}
