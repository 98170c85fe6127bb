package org.tiercel.codebook.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// Reads one tier.
final class TierJson {
  static final List<String> FIELDS =
      List.of("key", "label", "question", "scope", "kind", "appliesWhen", "per", "codes");

  private TierJson() {}

  static Tier read(JsonObject tier) {
    String key = tier.text("key");
    return new Tier(
        key,
        tier.optionalText("label").orElse(key),
        tier.optionalText("question").orElse(""),
        choice(tier, "scope", Scope.values()),
        choice(tier, "kind", TierKind.values()),
        tier.object("appliesWhen", ConditionJson.FIELDS).map(ConditionJson::read).orElse(null),
        tier.optionalText("per").orElse(null),
        CodeJson.readList(tier, "codes"));
  }

  private static <E extends Enum<E>> E choice(JsonObject tier, String field, E[] values) {
    String written = tier.text(field);
    return Arrays.stream(values)
        .filter(value -> nameOf(value).equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                tier.refuseField(
                    field,
                    "is \""
                        + written
                        + "\": write one of "
                        + Arrays.stream(values)
                            .map(TierJson::nameOf)
                            .collect(Collectors.joining(", "))));
  }

  /// How files write the value of an enumeration.
  static String nameOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
