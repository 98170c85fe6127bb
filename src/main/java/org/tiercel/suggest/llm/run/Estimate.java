package org.tiercel.suggest.llm.run;

import java.util.List;
import java.util.OptionalDouble;
import org.tiercel.suggest.llm.TokenUsage;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.TokenEstimate;

/// What questions would take, before any is asked.
///
/// @param plan how they would be asked
/// @param pricing what the model costs
record Estimate(RunPlan plan, Pricing pricing) {
  /// An answer names a code, a quote and a sentence for each tier.
  private static final long TOKENS_A_TIER = 60;

  RunPreview of(long posts, List<Question> open, List<Question> asked, List<String> messages) {
    long told =
        TokenEstimate.about(plan.prompt().system()) + TokenEstimate.about(plan.prompt().schema());
    long prompt = asked.stream().mapToLong(question -> told + question.tokens()).sum();
    long allowed = plan.sampling().maxTokens();
    long expected = Math.min(allowed, TOKENS_A_TIER * plan.prompt().tiers().size());
    long pending = open.stream().flatMap(question -> question.posts().stream()).distinct().count();
    return new RunPreview(
        plan.server(),
        posts,
        posts - pending,
        (long) open.size() - asked.size(),
        asked.size(),
        prompt,
        asked.size() * expected,
        cost(prompt, asked.size() * expected),
        cost(prompt, asked.size() * allowed),
        pricing.date(),
        plan.prompt().system(),
        messages);
  }

  private OptionalDouble cost(long prompt, long completion) {
    TokenUsage usage = new TokenUsage(prompt, 0, completion);
    return pricing.price().stream().mapToDouble((Price price) -> price.of(usage)).findFirst();
  }
}
