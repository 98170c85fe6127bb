package org.tiercel.suggest.llm.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.PostSuggestions.Failed;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.llm.Reading;

/// A questionnaire whose message is the post's text, and whose answers look like
/// `{"text": "the post's text", "use": "self"}`: an answer to another post is told by its text.
final class EchoQuestionnaire implements Questionnaire {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String message(Post post) {
    return post.text();
  }

  @Override
  public Reading read(String words, Post post) {
    return new Reading(suggestions(words, post), List.of(), 0);
  }

  private static PostSuggestions suggestions(String words, Post post) {
    JsonNode answer;
    try {
      answer = JSON.readTree(words);
    } catch (JsonProcessingException e) {
      return new Failed("The answer is not JSON.");
    }
    if (!answer.path("text").asText().equals(post.text())) {
      return new Failed("The answer speaks of another post.");
    }
    List<Proposal> proposals = new ArrayList<>();
    if (answer.has("use")) {
      proposals.add(
          new Proposal(
              "use",
              null,
              answer.get("use").asText(),
              null,
              .5,
              "It says so.",
              List.of(Span.whole(post.text())),
              false,
              false));
    }
    return new Answered(proposals, List.of());
  }

  /// The right answer to a message: a code that its text decides, or none.
  static String answer(String message) {
    return switch (Math.floorMod(message.hashCode(), 3)) {
      case 0 -> answer(message, "self");
      case 1 -> answer(message, "kin");
      default -> JSON.createObjectNode().put("text", message).toString();
    };
  }

  static String answer(String message, String code) {
    return JSON.createObjectNode().put("text", message).put("use", code).toString();
  }
}
