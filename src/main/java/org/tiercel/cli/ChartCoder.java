package org.tiercel.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;

/// Whose codes a chart shows.
final class ChartCoder {
  private final ProjectFile project;

  ChartCoder(ProjectFile project) {
    this.project = project;
  }

  /// The coder of this name, or the only person where none is named.
  ///
  /// @throws TiercelException if there is no such coder, or an open batch hides what the coder says
  ///     from others: nobody knows who reads a command's output
  Coder choose(@Nullable String name) {
    Coder coder = name == null ? onlyPerson() : named(name);
    if (coder.kind() == CoderKind.PERSON && project.batches().othersHiddenFrom(coder.id())) {
      throw new TiercelException(
          "An open batch hides what %s says from the other coders; close the batch first, or look"
                  .formatted(coder.name())
              + " at your own codes in the window.");
    }
    return coder;
  }

  private Coder named(String name) {
    return project
        .coders()
        .find(name)
        .orElseThrow(
            () ->
                new TiercelException(
                    "The project has no coder '%s'; %s."
                        .formatted(name, known(project.coders().all()))));
  }

  private Coder onlyPerson() {
    List<Coder> people =
        project.coders().all().stream().filter(c -> c.kind() == CoderKind.PERSON).toList();
    if (people.size() != 1) {
      throw new TiercelException(
          people.isEmpty()
              ? "No person has coded in this project, so name another coder with --coder: %s."
                  .formatted(known(project.coders().all()))
              : "Several people code in this project, so name one with --coder: %s."
                  .formatted(known(people)));
    }
    return people.getFirst();
  }

  private static String known(List<Coder> coders) {
    return coders.isEmpty()
        ? "it has none yet"
        : coders.stream()
            .map(Coder::name)
            .collect(Collectors.joining(", ", coders.size() == 1 ? "there is " : "there are ", ""));
  }
}
