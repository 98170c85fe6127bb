package org.tiercel.suggest.llm.answer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.privacy.MaskedText;

/// Writes codes that were given as the answer that a model should have made. Rationales are an
/// ellipsis, and the confidence is 1; a coding without evidence quotes nothing.
public final class AnswerJson {
  private static final JsonMapper JSON = new JsonMapper();

  private final AskedTiers asked;
  private final MaskedText post;
  private final Annotation annotation;

  private AnswerJson(AskedTiers asked, MaskedText post, Annotation annotation) {
    this.asked = asked;
    this.post = post;
    this.annotation = annotation;
  }

  /// The answer, as JSON on one line.
  ///
  /// @param codebook the codebook under which the codes were given
  /// @param tiers keys of the tiers wanted, as for the prompt
  /// @param post the post as the model reads it
  /// @param annotation what was said of it
  /// @throws org.tiercel.domain.TiercelException if no code can be suggested under these tiers
  public static String of(
      Codebook codebook, List<String> tiers, MaskedText post, Annotation annotation) {
    return new AnswerJson(new AskedTiers(codebook, tiers), post, annotation).written().toString();
  }

  private ObjectNode written() {
    ObjectNode answer = JSON.createObjectNode();
    answer.put(AnswerField.POST, PostReference.of(post));
    if (!asked.of(Scope.POST).isEmpty()) {
      tiers(answer, Scope.POST, null);
    }
    if (!asked.of(Scope.EXCERPT).isEmpty()) {
      ArrayNode excerpts = answer.putArray(AnswerField.EXCERPTS);
      annotation.excerpts().forEach(excerpt -> excerpt(excerpts.addObject(), excerpt));
    }
    return answer;
  }

  private void excerpt(ObjectNode node, Excerpt excerpt) {
    Span span = excerpt.span();
    node.put(AnswerField.WHOLE_POST, span == null);
    node.put(AnswerField.QUOTE, span == null ? "" : quote(span));
    tiers(node, Scope.EXCERPT, excerpt.id());
  }

  private void tiers(ObjectNode node, Scope scope, @Nullable Long excerpt) {
    ObjectNode tiers = node.putObject(AnswerField.TIERS);
    for (Tier tier : asked.of(scope)) {
      ArrayNode codings = tiers.putArray(tier.key());
      annotation.answers().stream()
          .filter(answer -> answer.key().tier().equals(tier.key()))
          .filter(answer -> Objects.equals(answer.key().excerptId(), excerpt))
          .filter(answer -> answer.state() == AnswerState.CODED)
          .forEach(answer -> codings(codings, tier, answer));
    }
  }

  private void codings(ArrayNode codings, Tier tier, Answer answer) {
    for (Coding coding : answer.codings()) {
      ObjectNode node = codings.addObject();
      if (tier.scope() == Scope.POST) {
        ArrayNode quotes = node.putArray(AnswerField.QUOTES);
        coding.evidence().forEach(span -> quotes.add(quote(span)));
      }
      node.put(AnswerField.RATIONALE, "…");
      if (tier.per() != null) {
        node.put(AnswerField.FOR, answer.key().per());
      }
      node.put(AnswerField.CODE, coding.code());
      if (AskedTiers.isOpen(tier)) {
        node.put(AnswerField.TERM, coding.term());
      }
      node.put(AnswerField.CONFIDENCE, 1.0);
    }
  }

  private String quote(Span span) {
    return post.masked(span).of(post.text());
  }
}
