package org.tiercel.agreement.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Tier;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SuggestionCount;

/// Counts what people made of suggestions, by their decisions. Only done annotations
/// of the first round count. What is decided counts as it stands now, also where a closed batch
/// froze the codes.
final class SuggestionUse {
  private static final int ROUND = 1;

  private final ProjectFile project;
  private final Codebook codebook;

  SuggestionUse(ProjectFile project, Codebook codebook) {
    this.project = project;
    this.codebook = codebook;
  }

  private record Place(Coder coder, Coder machine, String tier, String code) {}

  /// One line for each person, machine, tier and code of which there was a suggestion, in the order
  /// of the people, the machines and the codebook.
  List<CodeUse> of(ExposureQuestion question) {
    Map<Long, Coder> people = byId(question.people());
    Map<Long, Coder> machines = byId(question.machines());
    Map<Place, UseTally> tallies = new HashMap<>();
    for (SuggestionCount count :
        project.suggestionFates().counts(people.keySet(), ROUND, question.batch())) {
      Coder person = people.get(count.coderId());
      Coder machine = machines.get(count.machineId());
      boolean wanted = question.tier().map(count.tier()::equals).orElse(true);
      if (person != null && machine != null && wanted) {
        tallies
            .computeIfAbsent(
                new Place(person, machine, count.tier(), count.code()), _ -> new UseTally())
            .add(count.decision(), count.count());
      }
    }
    List<CodeUse> uses = new ArrayList<>();
    tallies.forEach(
        (place, tally) ->
            uses.add(tally.use(place.coder(), place.machine(), place.tier(), place.code())));
    uses.sort(inOrder(question));
    return List.copyOf(uses);
  }

  private static Map<Long, Coder> byId(List<Coder> coders) {
    return coders.stream().collect(Collectors.toMap(Coder::id, Function.identity()));
  }

  private Comparator<CodeUse> inOrder(ExposureQuestion question) {
    return Comparator.comparingInt((CodeUse use) -> question.people().indexOf(use.coder()))
        .thenComparingInt(use -> question.machines().indexOf(use.machine()))
        .thenComparingInt(use -> place(tiers(), use.tier()))
        .thenComparing(CodeUse::tier)
        .thenComparingInt(use -> place(codes(use.tier()), use.code()))
        .thenComparing(CodeUse::code);
  }

  private List<String> tiers() {
    return codebook.tiers().stream().map(Tier::key).toList();
  }

  private List<String> codes(String tier) {
    return codebook
        .tier(tier)
        .map(asked -> asked.selectableCodes().stream().map(Code::key).toList())
        .orElse(List.of());
  }

  /// What the codebook no longer has comes last.
  private static int place(List<String> keys, String key) {
    int place = keys.indexOf(key);
    return place < 0 ? keys.size() : place;
  }
}
