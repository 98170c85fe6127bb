package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.TiercelException;

class ColumnMappingTest {
  private static final ColumnMapping MAPPING =
      new ColumnMapping(Map.of(CorpusField.TEXT, "text"), Map.of("likes", "hearts"));

  @Test
  void fields_and_counts_are_changed_by_name() {
    assertThat(MAPPING.changed("text=body, author=user,views=seen").byName())
        .isEqualTo(Map.of("text", "body", "author", "user", "likes", "hearts", "views", "seen"));
  }

  @Test
  void a_name_may_have_commas_and_equal_signs() {
    assertThat(MAPPING.changed("text=what, exactly?,author=a=b").byName())
        .isEqualTo(Map.of("text", "what, exactly?", "author", "a=b", "likes", "hearts"));
  }

  @Test
  void a_field_or_count_without_a_column_is_not_read() {
    assertThat(MAPPING.changed("likes=").byName()).isEqualTo(Map.of("text", "text"));
    assertThat(MAPPING.changed("text=").column(CorpusField.TEXT)).isEmpty();
  }

  @Test
  void an_unknown_field_is_refused_with_those_there_are() {
    assertThatThrownBy(() -> MAPPING.changed("body=text"))
        .isInstanceOf(TiercelException.class)
        .hasMessage(
            "--map has no field \"body\"; choose among text, id, platform, author, time, parent,"
                + " thread, thread_title, link, likes, score, replies, shares, views.");
    assertThatThrownBy(() -> MAPPING.changed("text"))
        .hasMessage("--map has \"text\"; write FIELD=COLUMN, for example text=body.");
  }
}
