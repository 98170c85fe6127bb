package org.tiercel.codebook.json;

import java.util.List;
import org.tiercel.domain.Condition;

/// Reads a condition: `{"tier": …, "codes": […]}` for any of those codes, or `all`, `any` or `not`
/// over further conditions.
final class ConditionJson {
  static final List<String> FIELDS = List.of("tier", "codes", "all", "any", "not");

  private ConditionJson() {}

  static Condition read(JsonObject condition) {
    List<String> forms =
        List.of("tier", "all", "any", "not").stream().filter(condition::has).toList();
    if (forms.size() != 1) {
      throw condition.refuse(
          "is no single condition: write either \"tier\" with \"codes\", or one of \"all\", \"any\""
              + " and \"not\"");
    }
    String form = forms.getFirst();
    if (condition.has("codes") && !form.equals("tier")) {
      throw condition.refuseField(
          "codes", "stands without \"tier\": name the tier the codes belong to");
    }
    return switch (form) {
      case "all" -> new Condition.All(parts(condition, form));
      case "any" -> new Condition.Any(parts(condition, form));
      case "not" ->
          new Condition.Not(condition.object(form, FIELDS).map(ConditionJson::read).orElseThrow());
      default -> new Condition.HasCode(condition.text("tier"), condition.texts("codes"));
    };
  }

  private static List<Condition> parts(JsonObject condition, String form) {
    return condition.objects(form, FIELDS).stream().map(ConditionJson::read).toList();
  }
}
