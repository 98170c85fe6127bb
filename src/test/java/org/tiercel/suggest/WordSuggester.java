package org.tiercel.suggest;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Span;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.PostText;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.PostSuggestions.Failed;

/// A machine that proposes the codes whose keys stand in the post, an excerpt for every "gpt",
/// fails on "unreadable" and stops at "stop".
///
/// @param tiers that it says it answers
record WordSuggester(List<String> tiers) implements Suggester {
  WordSuggester() {
    this(List.of("use", "themes", "product"));
  }

  @Override
  public String name() {
    return "Words";
  }

  @Override
  public CoderKind kind() {
    return CoderKind.MODEL;
  }

  @Override
  public String parameters() {
    return "{\"tiers\":" + tiers.size() + "}";
  }

  @Override
  public Session open() {
    return new Session() {
      @Override
      public PostSuggestions suggest(PostText post) {
        return answer(post.text());
      }

      @Override
      public void close() {}
    };
  }

  private static PostSuggestions answer(String text) {
    if (text.contains("stop")) {
      throw new TiercelException("The service is gone; try later.");
    }
    if (text.contains("unreadable")) {
      return new Failed("It is unreadable.");
    }
    boolean tied = text.contains("self") && text.contains("kin");
    List<Proposal> ofPost = new ArrayList<>();
    for (String use : List.of("self", "kin")) {
      propose("use", use, text, tied, ofPost);
    }
    propose("themes", "cost", text, false, ofPost);
    List<Proposal> ofExcerpt = new ArrayList<>();
    propose("product", "gpt", text, false, ofExcerpt);
    return new Answered(
        ofPost,
        ofExcerpt.stream()
            .map(p -> new ProposedExcerpt(p.evidence().getFirst(), List.of(p)))
            .toList());
  }

  private static void propose(
      String tier, String code, String text, boolean tied, List<Proposal> into) {
    int at = text.indexOf(code);
    if (at >= 0) {
      into.add(
          new Proposal(
              tier,
              null,
              code,
              null,
              .5,
              "It says so.",
              List.of(new Span(at, at + code.length())),
              false,
              tied));
    }
  }
}
