package org.tiercel.analysis.crossing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.analysis.Category;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// The codes of a tier as places in a table: those that can be given, in declared order, and after
/// them any other that was given, as an earlier version of the codebook may have allowed.
final class TierCodes {
  private final Tier tier;
  private final List<Category> categories = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  TierCodes(Tier tier) {
    this.tier = tier;
    tier.selectableCodes().forEach(code -> add(code.key(), code.label()));
  }

  private int add(String key, String label) {
    int place = categories.size();
    categories.add(new Category(key, label));
    places.put(key, place);
    return place;
  }

  /// The place of a code, which is given one if it has none.
  int place(String key) {
    Integer place = places.get(key);
    return place != null ? place : add(key, tier.code(key).map(Code::label).orElse(key));
  }

  List<Category> categories() {
    return List.copyOf(categories);
  }
}
