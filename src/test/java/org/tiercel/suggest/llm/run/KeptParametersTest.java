package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.suggest.llm.prompt.Prompt;

class KeptParametersTest {
  private static final Prompt TOLD = AskedProject.PLAN.prompt();

  static Stream<Selection> selections() {
    return Stream.of(
        new Selection.All(),
        new Selection.First(7),
        new Selection.Sample(7, 42),
        new Selection.Given(List.of()),
        new Selection.Given(List.of(1L, 2L, 3L, 7L, 9L, 10L)));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void the_plan_of_a_run_is_read_from_what_it_keeps(Selection selection) {
    for (Sampling sampling : List.of(new Sampling(0.7, 3L, 500), new Sampling(null, null, 2_000))) {
      RunPlan plan =
          new RunPlan(
              AskedProject.HERE, TOLD, sampling, selection, 3, OptionalDouble.of(2), Manner.GO_ON);
      KeptParameters kept =
          KeptParameters.of(run(CoderKind.MODEL, RunParameters.of(plan))).orElseThrow();
      assertThat(kept.prompt()).isEqualTo(TOLD.hash());
      assertThat(kept.profile()).isEqualTo("Here");
      assertThat(kept.plan(AskedProject.HERE, TOLD, OptionalDouble.of(2), Manner.GO_ON))
          .isEqualTo(plan);
    }
  }

  @Test
  void thousands_of_neighbouring_posts_take_a_few_words() {
    List<Long> posts = LongStream.rangeClosed(1, 10_000).filter(i -> i != 5_000).boxed().toList();
    assertThat(PostRanges.write(posts)).isEqualTo("1-4999,5001-10000");
    assertThat(PostRanges.read("1-4999,5001-10000")).isEqualTo(posts);
  }

  @Test
  void rules_have_no_parameters_of_a_model() {
    assertThat(KeptParameters.of(run(CoderKind.RULES, "{}"))).isEmpty();
  }

  private static Run run(CoderKind kind, String parameters) {
    return new Run(
        1, new Coder(1, "m", kind), 1, List.of("use"), parameters, Instant.EPOCH, null, 0, 0, 0, 0);
  }
}
