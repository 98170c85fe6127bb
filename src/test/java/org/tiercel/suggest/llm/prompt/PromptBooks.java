package org.tiercel.suggest.llm.prompt;

import java.nio.file.Path;
import java.util.List;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// Codebooks for tests of prompts and answers.
public final class PromptBooks {
  private static final String SMALL =
      """
      {"format": "tiercel-codebook/1", "name": "Small", "version": 1, "tiers": [
        {"key": "use", "label": "Use", "question": "Does the poster use a chatbot?",
         "scope": "post", "kind": "single", "codes": [
          {"key": "personal", "label": "Personal use", "definition": "The poster uses one.",
           "include": ["past use", "one try"], "exclude": ["a plan"], "examples": ["i ask it a lot"]},
          {"key": "other", "label": "Somebody else"}]},
        {"key": "disorder", "label": "Disorder", "question": "Which?", "scope": "post",
         "kind": "multi", "appliesWhen": {"tier": "use", "codes": ["personal"]}, "codes": [
          {"key": "mood", "label": "Mood", "selectable": false, "children": [
            {"key": "depression", "label": "Depression"}, {"key": "bipolar", "label": "Bipolar"}]},
          {"key": "else", "label": "Another one", "open": true}]},
        {"key": "severity", "label": "Severity", "question": "How severe?", "scope": "post",
         "kind": "ordinal", "per": "disorder", "codes": [
          {"key": "low", "label": "Low"}, {"key": "middle", "label": "Middle"},
          {"key": "high", "label": "High"}]},
        {"key": "value", "label": "Value", "question": "Which value is at stake?",
         "scope": "excerpt", "kind": "single",
         "appliesWhen": {"not": {"tier": "use", "codes": ["other"]}}, "codes": [
          {"key": "trust", "label": "Trust"}, {"key": "privacy", "label": "Privacy"}]},
        {"key": "tone", "label": "Tone", "question": "Which tone?", "scope": "excerpt",
         "kind": "multi", "appliesWhen": {"tier": "value", "codes": ["trust"]}, "codes": [
          {"key": "warm", "label": "Warm"}, {"key": "cold", "label": "Cold"}]}]}
      """;

  private PromptBooks() {}

  /// A codebook that has something of everything.
  public static Codebook small() {
    return new CodebookReader().parse(SMALL, "small.json");
  }

  /// The codebooks that come with Tiercel.
  public static List<Codebook> shipped() {
    ShippedCodebooks shipped = new ShippedCodebooks(Path.of("codebooks"));
    return shipped.names().stream().map(name -> shipped.find(name).orElseThrow()).toList();
  }

  /// Keys of all tiers.
  public static List<String> tiers(Codebook codebook) {
    return codebook.tiers().stream().map(Tier::key).toList();
  }
}
