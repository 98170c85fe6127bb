package org.tiercel.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that one coder says of one post in one round.
///
/// @param key post, coder, round and run
/// @param done whether the coder finished it; a draft otherwise
/// @param flag why it is flagged; absent when it is not
/// @param memo what the coder notes, or empty
/// @param exposure what was seen of suggestions before it was done
/// @param excerpts in order of the text
/// @param answers what is said under each tier
public record Annotation(
    AnnotationKey key,
    boolean done,
    @Nullable String flag,
    String memo,
    Exposure exposure,
    List<Excerpt> excerpts,
    List<Answer> answers) {
  /// Copies the lists.
  public Annotation {
    excerpts = List.copyOf(excerpts);
    answers = List.copyOf(answers);
  }

  /// A draft in which nothing is said yet.
  public static Annotation empty(AnnotationKey key) {
    return new Annotation(key, false, null, "", Exposure.NONE, List.of(), List.of());
  }

  /// The answer to a question, if it was given.
  public Optional<Answer> answer(AnswerKey question) {
    return answers.stream().filter(a -> a.key().equals(question)).findFirst();
  }

  /// The excerpt with this id.
  public Optional<Excerpt> excerpt(long id) {
    return excerpts.stream().filter(e -> e.id() == id).findFirst();
  }

  /// The codes given by tier, to the post or, with it, to one excerpt; `per` answers count too.
  ///
  /// @param excerptId an excerpt whose answers are added; absent for those of the post alone
  public Map<String, Set<String>> codesByTier(@Nullable Long excerptId) {
    return answers.stream()
        .filter(a -> a.key().excerptId() == null || a.key().excerptId().equals(excerptId))
        .collect(
            Collectors.groupingBy(
                a -> a.key().tier(),
                Collectors.flatMapping(a -> a.codes().stream(), Collectors.toSet())));
  }
}
