package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {
  @TempDir private Path folder;
  private Connections connections;

  @BeforeEach
  void create_a_table() {
    connections = Connections.writable(folder.resolve("file.db"));
    connections.writeOnly(handle -> handle.execute("create table word (word text unique)"));
  }

  @AfterEach
  void close() {
    connections.close();
    assertThat(folder.toFile().list()).containsExactly("file.db");
  }

  @Test
  void a_statement_that_is_used_again_has_nothing_of_the_last_time() {
    connections.writeOnly(
        handle -> {
          insert(handle, "one");
          insert(handle, null);
          insert(handle, "two");
        });
    assertThat(words()).containsExactly("null", "one", "two");
  }

  @Test
  void a_statement_can_be_run_while_it_is_being_read() {
    connections.writeOnly(handle -> List.of("one", "two").forEach(w -> insert(handle, w)));
    List<String> pairs = new ArrayList<>();
    connections.read(
        handle -> {
          all(handle).forEach(a -> all(handle).forEach(b -> pairs.add(a + "-" + b)));
          return true;
        });
    assertThat(pairs).containsExactly("one-one", "one-two", "two-one", "two-two");
  }

  @Test
  void a_statement_that_failed_can_be_run_again() {
    connections.writeOnly(handle -> insert(handle, "one"));
    assertThatThrownBy(() -> connections.writeOnly(handle -> insert(handle, "one")))
        .isInstanceOf(JdbiException.class);
    connections.writeOnly(handle -> insert(handle, "two"));
    assertThat(words()).containsExactly("one", "two");
  }

  @Test
  void more_statements_than_are_kept_run_too() {
    int sum =
        connections.read(
            handle -> {
              int total = 0;
              for (int i = 0; i < 250; i++) {
                total += handle.createQuery("select " + i).mapTo(Integer.class).one();
              }
              return total;
            });
    assertThat(sum).isEqualTo(249 * 250 / 2);
  }

  @Test
  void a_changed_table_is_seen_by_a_statement_that_was_kept() {
    connections.writeOnly(handle -> insert(handle, "one"));
    assertThat(words()).containsExactly("one");
    connections.writeOnly(
        handle -> {
          handle.execute("drop table word");
          handle.execute("create table word (number integer, word text)");
          insert(handle, "two");
        });
    assertThat(words()).containsExactly("two");
  }

  private static void insert(Handle handle, @Nullable String word) {
    handle.createUpdate("insert into word (word) values (:word)").bind("word", word).execute();
  }

  private static List<String> all(Handle handle) {
    return handle
        .createQuery("select coalesce(word, 'null') from word order by 1")
        .mapTo(String.class)
        .list();
  }

  private List<String> words() {
    return connections.read(KeptStatementsTest::all);
  }
}
