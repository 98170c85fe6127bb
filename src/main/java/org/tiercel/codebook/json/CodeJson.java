package org.tiercel.codebook.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiercel.codebook.Shortcuts;
import org.tiercel.domain.Code;
import org.tiercel.domain.Rules;

/// Reads codes.
final class CodeJson {
  static final List<String> FIELDS =
      List.of(
          "key",
          "label",
          "definition",
          "include",
          "exclude",
          "examples",
          "color",
          "shortcut",
          "selectable",
          "value",
          "open",
          "rules",
          "children");

  private static final List<String> RULES = List.of("any", "patterns", "not");

  private CodeJson() {}

  /// The codes of a list, where those that do not mention a shortcut get one.
  static List<Code> readList(JsonObject parent, String field) {
    List<JsonObject> objects = parent.objects(field, FIELDS);
    List<Code> codes = objects.stream().map(CodeJson::read).toList();
    Set<Integer> without = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!objects.get(i).mentions("shortcut")) {
        without.add(i);
      }
    }
    return Shortcuts.assign(codes, without);
  }

  private static Code read(JsonObject code) {
    String key = code.text("key");
    List<Code> children = readList(code, "children");
    return new Code(
        key,
        code.optionalText("label").orElse(key),
        code.optionalText("definition").orElse(""),
        code.texts("include"),
        code.texts("exclude"),
        code.texts("examples"),
        code.optionalText("color").orElse(null),
        code.optionalText("shortcut").orElse(null),
        code.flag("selectable", children.isEmpty()),
        code.number("value"),
        code.flag("open", false),
        code.object("rules", RULES).map(CodeJson::rules).orElse(Rules.NONE),
        children);
  }

  private static Rules rules(JsonObject rules) {
    return new Rules(rules.texts("any"), rules.texts("patterns"), rules.texts("not"));
  }
}
