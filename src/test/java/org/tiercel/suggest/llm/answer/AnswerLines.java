package org.tiercel.suggest.llm.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;
import org.tiercel.privacy.MaskedText;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.PostSuggestions.Failed;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.ProposedExcerpt;
import org.tiercel.suggest.llm.Reading;

/// What an answer came to, line by line, as the specification writes it.
final class AnswerLines {
  private AnswerLines() {}

  static List<String> of(Reading reading, MaskedText post) {
    List<String> lines = new ArrayList<>();
    switch (reading.suggestions()) {
      case Failed failed -> lines.add("failed: " + failed.reason());
      case Answered answered -> {
        answered.ofPost().forEach(proposal -> lines.add(line(proposal, post)));
        for (ProposedExcerpt excerpt : answered.ofExcerpts()) {
          lines.add("excerpt " + piece(excerpt.span(), post));
          excerpt.proposals().forEach(proposal -> lines.add("- " + line(proposal, post)));
        }
        if (lines.isEmpty()) {
          lines.add("none");
        }
      }
    }
    reading.problems().forEach(problem -> lines.add("! " + problem));
    return lines;
  }

  private static String line(Proposal proposal, MaskedText post) {
    StringBuilder line = new StringBuilder(proposal.tier()).append(' ').append(proposal.code());
    line.append(proposal.per() == null ? "" : " for " + proposal.per());
    line.append(proposal.term() == null ? "" : " (" + proposal.term() + ")");
    line.append(proposal.confidence() == null ? "" : " " + proposal.confidence());
    proposal.evidence().forEach(span -> line.append(' ').append(piece(span, post)));
    line.append(proposal.evidenceMissing() ? " no evidence" : "");
    return line.append(proposal.tied() ? " tied" : "").toString();
  }

  private static String piece(@Nullable Span span, MaskedText post) {
    return span == null ? "whole post" : "“" + span.of(post.original()) + "”";
  }
}
