package org.tiercel.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.Code;

class ShortcutsTest {
  @Test
  void digits_come_first_and_no_command_of_the_window_is_among_them() {
    assertThat(String.join("", Shortcuts.ALL)).isEqualTo("123456789abcdeghilopqrstuwyz");
  }

  @Test
  void codes_beyond_the_last_key_have_none() {
    List<Code> codes =
        IntStream.range(0, Shortcuts.ALL.size() + 2)
            .mapToObj(i -> Code.of("c" + i, "C" + i))
            .toList();
    Set<Integer> all = IntStream.range(0, codes.size()).boxed().collect(Collectors.toSet());
    List<Code> assigned = Shortcuts.assign(codes, all);
    assertThat(assigned.stream().map(Code::shortcut).filter(Objects::nonNull))
        .containsExactlyElementsOf(Shortcuts.ALL);
    assertThat(assigned).last().extracting(Code::shortcut).isNull();
    assertThat(Shortcuts.free(assigned)).isEmpty();
  }

  @Test
  void a_new_code_gets_the_first_key_that_is_free_and_moves_no_other() {
    List<Code> old = Shortcuts.assign(List.of(Code.of("a", "A"), Code.of("b", "B")), Set.of(0, 1));
    List<Code> grown =
        Shortcuts.assign(List.of(Code.of("new", "New"), old.getLast(), old.getFirst()), Set.of(0));
    assertThat(grown).extracting(Code::shortcut).containsExactly("3", "2", "1");
    assertThat(Shortcuts.free(grown)).hasValue("4");
  }
}
