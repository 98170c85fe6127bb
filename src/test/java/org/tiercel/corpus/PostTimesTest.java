package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.spec.SpecCase;

class PostTimesTest {
  static List<SpecCase> times() {
    return SpecCase.of("corpus/times.txt");
  }

  @ParameterizedTest
  @MethodSource("times")
  void a_time_is_read_as_the_specification_says(SpecCase spec) {
    String read =
        PostTimes.read(spec.given().getFirst())
            .map(time -> time.time() + (time.zoneAssumed() ? " ?" : ""))
            .orElse("–");
    assertThat(read).isEqualTo(spec.expected().getFirst());
  }
}
