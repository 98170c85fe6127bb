package org.tiercel.suggest.llm.run;

import java.util.List;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.prompt.Example;
import org.tiercel.suggest.llm.prompt.Prompt;

/// What a model is asked to do with the posts of a project: answer the tiers of its codebook.
///
/// @param prompt what it is told of that
/// @param questionnaire how posts are put to it, and its answers read
public record CodingTask(Prompt prompt, Questionnaire questionnaire) {
  /// The task of a codebook.
  ///
  /// @param tiers keys of the tiers wanted; all when empty
  /// @param extension what the researcher adds to the prompt, or empty
  /// @param examples posts with the answers that people agreed on
  /// @throws org.tiercel.domain.TiercelException if no code can be suggested under these tiers
  public static CodingTask of(
      ProjectFile project,
      Codebook codebook,
      List<String> tiers,
      String extension,
      List<Example> examples) {
    List<String> wanted = wanted(codebook, tiers);
    return new CodingTask(
        Prompt.of(codebook, wanted, extension, examples),
        new CodebookQuestionnaire(project, codebook, wanted));
  }

  static List<String> wanted(Codebook codebook, List<String> tiers) {
    return tiers.isEmpty() ? codebook.tiers().stream().map(Tier::key).toList() : tiers;
  }
}
