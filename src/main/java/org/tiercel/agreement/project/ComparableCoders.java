package org.tiercel.agreement.project;

import java.util.List;
import java.util.stream.Collectors;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;

/// The coders of a project who have something to compare: people and the consensus with posts they
/// have done, machines with a run that came to its end.
public final class ComparableCoders {
  private static final int ROUND = 1;

  private final ProjectFile project;

  /// @param project whose coders they are
  public ComparableCoders(ProjectFile project) {
    this.project = project;
  }

  /// All of them, in the order in which they came.
  public List<Coder> all() {
    return project.coders().all().stream().filter(this::hasRatings).toList();
  }

  /// Those that are compared unless others are named: people. The consensus agrees with those who
  /// made it, and machines count where somebody asks for them.
  ///
  /// @throws TiercelException if there are fewer than two
  public List<Coder> usual() {
    List<Coder> people = all().stream().filter(c -> c.kind() == CoderKind.PERSON).toList();
    if (people.size() < 2) {
      throw new TiercelException(
          "Agreement needs two coders with posts they have done, and there is %s; import or make more codes, or name a machine coder with --coders."
              .formatted(people.isEmpty() ? "none" : "only " + people.getFirst().name()));
    }
    return people;
  }

  /// The coders of these names, in this order.
  ///
  /// @throws TiercelException if a name is unknown or comes twice, if a coder has nothing to
  ///     compare, or if there are fewer than two
  public List<Coder> named(List<String> names) {
    List<Coder> coders = names.stream().map(this::named).toList();
    if (coders.stream().distinct().count() < coders.size()) {
      throw new TiercelException("A coder is named twice; name each once.");
    }
    if (coders.size() < 2) {
      throw new TiercelException("Agreement needs two coders; name at least two.");
    }
    return coders;
  }

  /// The coder of this name.
  ///
  /// @throws TiercelException if the name is unknown or the coder has nothing to compare
  public Coder named(String name) {
    Coder coder =
        project
            .coders()
            .find(name)
            .orElseThrow(
                () ->
                    new TiercelException(
                        "There is no coder %s in this project; there are %s."
                            .formatted(name, known())));
    if (!hasRatings(coder)) {
      throw new TiercelException(
          coder.kind().isMachine()
              ? "%s has not finished a run; run it first.".formatted(name)
              : "%s has not done a post yet, so there is nothing to compare.".formatted(name));
    }
    return coder;
  }

  private String known() {
    List<Coder> coders = project.coders().all();
    return coders.isEmpty()
        ? "none yet"
        : coders.stream().map(Coder::name).collect(Collectors.joining(", "));
  }

  private boolean hasRatings(Coder coder) {
    return coder.kind().isMachine()
        ? project.runs().latestFinished(coder.id()).isPresent()
        : !project.annotations().donePosts(coder.id(), ROUND).isEmpty();
  }
}
