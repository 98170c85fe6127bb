package org.tiercel.agreement.exposure;

import java.util.List;
import org.tiercel.agreement.project.ComparableCoders;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;

/// The people who could see suggestions, and the machines that made them.
///
/// @param people with posts they have done
/// @param machines with a run
public record ExposedCoders(List<Coder> people, List<Coder> machines) {
  /// Copies the lists.
  public ExposedCoders {
    people = List.copyOf(people);
    machines = List.copyOf(machines);
  }

  /// Everybody of a project.
  ///
  /// @throws TiercelException if there are no people or no machines
  public static ExposedCoders all(ProjectFile project) {
    return among(project, List.of());
  }

  /// The coders of these names. Where no person is among them, all people count, and where no
  /// machine is, all machines.
  ///
  /// @throws TiercelException if a name is unknown, comes twice, or is that of a person who has
  ///     done nothing, or if there are no people or no machines
  public static ExposedCoders named(ProjectFile project, List<String> names) {
    ComparableCoders comparable = new ComparableCoders(project);
    List<Coder> coders = names.stream().map(comparable::named).toList();
    if (coders.stream().distinct().count() < coders.size()) {
      throw new TiercelException("A coder is named twice; name each once.");
    }
    return among(project, coders);
  }

  /// Those among some coders. Where no person is among them, all people count, and where no machine
  /// is, all machines.
  ///
  /// @throws TiercelException if there are no people or no machines
  public static ExposedCoders among(ProjectFile project, List<Coder> coders) {
    List<Coder> people = coders.stream().filter(coder -> !coder.kind().isMachine()).toList();
    List<Coder> machines = coders.stream().filter(coder -> coder.kind().isMachine()).toList();
    return new ExposedCoders(
        people.isEmpty() ? allPeople(project) : people,
        machines.isEmpty() ? allMachines(project) : machines);
  }

  private static List<Coder> allPeople(ProjectFile project) {
    List<Coder> people =
        new ComparableCoders(project)
            .all().stream().filter(coder -> coder.kind() == CoderKind.PERSON).toList();
    if (people.isEmpty()) {
      throw new TiercelException(
          "No person has done a post yet, so nobody has seen suggestions; code some posts first.");
    }
    return people;
  }

  private static List<Coder> allMachines(ProjectFile project) {
    List<Coder> machines =
        project.runs().all().stream().map(run -> run.coder()).distinct().toList();
    if (machines.isEmpty()) {
      throw new TiercelException(
          "No machine coder has made suggestions in this project; run one before coding.");
    }
    return machines;
  }
}
