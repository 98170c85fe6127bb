package org.tiercel.agreement.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiercel.agreement.project.Asked;
import org.tiercel.agreement.project.Comparison;
import org.tiercel.agreement.project.LevelOf;
import org.tiercel.agreement.project.Note;
import org.tiercel.agreement.project.PairedAnswers;
import org.tiercel.agreement.project.ProjectAgreement;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Whether suggestions led the coders of a project. Posts on which an open batch still withholds
/// suggestions are left out of everything, so that nothing of these shows before it is closed. Safe
/// for use by several threads.
public final class ProjectExposure {
  private final ProjectFile project;
  private final Codebook codebook;
  private final Asked asked;

  /// @param project whose coders they are
  /// @param codebook its version in force
  /// @param asked since when its questions are asked
  public ProjectExposure(ProjectFile project, Codebook codebook, Asked asked) {
    this.project = project;
    this.codebook = codebook;
    this.asked = asked;
  }

  /// Counts what people made of suggestions, and compares them with each other and with machines.
  /// Of a machine, its latest finished run is compared, also where an earlier one was on screen.
  ///
  /// @throws org.tiercel.domain.TiercelException if the codebook has no tier of the key asked for
  public ExposureReport of(ExposureQuestion question, Progress progress) {
    BitSet posts = project.posts().included();
    question.batch().ifPresent(batch -> posts.and(project.batches().posts(batch.id())));
    BitSet hidden = project.codings().withheld();
    hidden.and(posts);
    posts.andNot(hidden);
    List<Coder> machines =
        question.machines().stream()
            .filter(machine -> project.runs().latestFinished(machine.id()).isPresent())
            .toList();
    PairedAnswers answers = answers(question, machines, progress);
    SeenPosts seen = new SeenPosts(answers, posts, project.suggestionFates().posts());
    EffectEstimation estimation = new EffectEstimation(question.bootstrap(), progress);
    List<ExposureEffect> effects = new ArrayList<>();
    List<ExposureEffect> withMachine = new ArrayList<>();
    List<Coder> people = question.people();
    for (int first = 0; first < people.size(); first++) {
      Coder person = people.get(first);
      for (Coder other : people.subList(first + 1, people.size())) {
        effects.addAll(effects(estimation, answers, seen.of(person, other), person, other));
      }
      for (Coder machine : machines) {
        withMachine.addAll(effects(estimation, answers, seen.of(person), person, machine));
      }
    }
    return new ExposureReport(
        new SuggestionUse(project, codebook).of(question),
        effects,
        withMachine,
        Note.ofAny("still-withheld", hidden.cardinality()).stream().toList());
  }

  private PairedAnswers answers(
      ExposureQuestion question, List<Coder> machines, Progress progress) {
    Comparison comparison =
        new Comparison(
            Stream.concat(question.people().stream(), machines.stream()).toList(),
            question.batch(),
            question.tier(),
            LevelOf.LEAF,
            Optional.empty(),
            false);
    return new ProjectAgreement(project, codebook, asked).answers(comparison, progress);
  }

  /// The effects on two coders; none where no post of theirs is in a group.
  private static List<ExposureEffect> effects(
      EffectEstimation estimation,
      PairedAnswers answers,
      SeenGroups groups,
      Coder first,
      Coder second) {
    if (groups.isEmpty()) {
      return List.of();
    }
    List<String> names = List.of(first.name(), second.name());
    return answers.of(first, second).stream()
        .flatMap(tier -> estimation.of(tier, names, groups).stream())
        .toList();
  }
}
