package org.tiercel.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.reconcile.batch.CodesOf;
import org.tiercel.store.ProjectFile;

/// Finds the codes by which a batch is drawn, as a command line names them.
final class DecidingCodes {
  private final ProjectFile project;
  private final Codebook codebook;

  DecidingCodes(ProjectFile project, Codebook codebook) {
    this.project = project;
    this.codebook = codebook;
  }

  /// What a coder, or a run, said under a tier.
  ///
  /// @throws TiercelException if there is no such tier, coder or run, or an open batch hides
  ///     what the coder says
  CodesOf under(String tier, @Nullable String coder, @Nullable Long run) {
    tier(tier);
    if (run != null) {
      return CodesOf.run(run(run), tier);
    }
    Coder named = new ChartCoder(project).choose(coder);
    return named.kind().isMachine()
        ? CodesOf.run(latest(named), tier)
        : CodesOf.person(named, tier);
  }

  /// The run named, or the latest finished one of the machine named.
  ///
  /// @throws TiercelException if there is none
  Run run(@Nullable String machine, @Nullable Long run) {
    if (run != null) {
      return run(run);
    }
    Coder named = new ChartCoder(project).choose(machine);
    if (!named.kind().isMachine()) {
      throw new TiercelException(
          "%s is no machine, so nothing is known of how sure a suggestion is; name a machine."
              .formatted(named.name()));
    }
    return latest(named);
  }

  private Run run(long id) {
    List<Run> all = project.runs().all();
    return all.stream()
        .filter(run -> run.id() == id)
        .findFirst()
        .orElseThrow(
            () ->
                new TiercelException(
                    all.isEmpty()
                        ? "The project has no run %d; it has none yet.".formatted(id)
                        : "The project has no run %d; its latest is %d of %s."
                            .formatted(id, all.getLast().id(), all.getLast().coder().name())));
  }

  private Run latest(Coder machine) {
    return project
        .runs()
        .latestFinished(machine.id())
        .orElseThrow(
            () ->
                new TiercelException(
                    "No run of %s has come to its end; finish one first, or name one with --run."
                        .formatted(machine.name())));
  }

  /// Refuses codes that the tier does not have.
  void requireCodes(String tier, List<String> codes) {
    List<String> known = tier(tier).allCodes().map(Code::key).toList();
    Optional<String> unknown = codes.stream().filter(code -> !known.contains(code)).findFirst();
    if (unknown.isPresent()) {
      throw new TiercelException(
          "The tier '%s' has no code '%s'; it has %s."
              .formatted(tier, unknown.get(), String.join(", ", known)));
    }
  }

  private Tier tier(String key) {
    return codebook
        .tier(key)
        .orElseThrow(
            () ->
                new TiercelException(
                    "The codebook has no tier '%s'; it has %s, and posts can also be divided by platform or month."
                        .formatted(
                            key,
                            codebook.tiers().stream()
                                .map(Tier::key)
                                .collect(Collectors.joining(", ")))));
  }
}
