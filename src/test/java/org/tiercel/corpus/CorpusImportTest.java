package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Exclusion;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ImportedFile;
import org.tiercel.task.Progress;

class CorpusImportTest {
  @TempDir Path folder;

  private ImportedCorpus corpus;

  @BeforeEach
  void create() {
    corpus = new ImportedCorpus(folder);
  }

  @AfterEach
  void close() {
    corpus.close();
  }

  private Path funnel() {
    return corpus.file(
        "funnel.csv",
        "id,author,text",
        "1,ann,It helps me",
        "2,ann,  it HELPS   me ",
        "3,bob,It helps me",
        "4,bob,",
        "5,bob,.",
        "6,bob,😭",
        "7,bob,one,two",
        "1,ann,It helps me",
        "3,cyd,something else");
  }

  @Test
  void the_funnel_counts_every_record_once() {
    ImportReport report = corpus.add(funnel());
    assertThat(report.read()).isEqualTo(9);
    assertThat(report.imported()).isEqualTo(3);
    assertThat(report.steps())
        .containsExactly(
            new FunnelStep("rejected", 1),
            new FunnelStep("already-there", 0),
            new FunnelStep("repeated-ids", 2),
            new FunnelStep("empty", 1),
            new FunnelStep("too-short", 1),
            new FunnelStep("exact-duplicates", 1));
    assertThat(corpus.texts()).containsExactly("It helps me", "It helps me", "😭");
    assertThat(corpus.project().posts().count()).isEqualTo(3);
  }

  @Test
  void what_the_funnel_drops_stays_in_the_file_with_its_reason() {
    corpus.add(funnel());
    assertThat(corpus.post("2").exclusion()).isEqualTo(Exclusion.EXACT_DUPLICATE);
    assertThat(corpus.post("2").text()).isEqualTo("  it HELPS   me ");
    assertThat(corpus.post("4").exclusion()).isEqualTo(Exclusion.EMPTY);
    assertThat(corpus.post("5").exclusion()).isEqualTo(Exclusion.TOO_SHORT);
    assertThat(corpus.project().search().page("helps", 0, 10)).hasSize(2);
  }

  @Test
  void records_left_out_are_named_with_their_lines() {
    assertThat(corpus.add(funnel()).warnings())
        .extracting(ImportWarning::line, ImportWarning::message)
        .containsExactly(
            tuple(8L, "The record was left out: the row has 4 cells, but the header has 3."),
            tuple(
                10L,
                "The id 3 stands earlier in the file with another text, so this record was left"
                    + " out."));
  }

  @Test
  void the_report_is_numbers_in_json() throws Exception {
    JsonNode json = JsonMapper.builder().build().readTree(corpus.add(funnel()).toJson());
    assertThat(json.at("/read").asInt()).isEqualTo(9);
    assertThat(json.at("/imported").asInt()).isEqualTo(3);
    assertThat(json.at("/steps/5/step").asText()).isEqualTo("exact-duplicates");
    assertThat(json.at("/steps/5/dropped").asInt()).isEqualTo(1);
    assertThat(json.at("/warnings/0/line").asInt()).isEqualTo(8);
    assertThat(json.at("/warnings/0/message").asText()).startsWith("The record was left out");
    assertThat(json.at("/warningCount").asInt()).isEqualTo(2);
    assertThat(json.at("/mapping/text").asText()).isEqualTo("text");
  }

  @Test
  void the_same_file_again_adds_nothing() {
    corpus.add(funnel());
    List<Post> before = corpus.posts();
    ImportReport again = corpus.add(funnel());
    assertThat(again.imported()).isZero();
    assertThat(again.dropped("already-there")).isEqualTo(8);
    assertThat(corpus.posts()).isEqualTo(before);
    assertThat(corpus.project().imports().all())
        .extracting(ImportedFile::imported)
        .containsExactly(3L, 0L);
    assertThat(corpus.project().check().findings()).isEmpty();
  }

  @Test
  void a_file_that_overlaps_adds_only_what_is_new() {
    corpus.add(corpus.file("a.csv", "id,author,text", "1,ann,first", "2,ann,second"));
    ImportReport report =
        corpus.add(corpus.file("b.csv", "id,author,text", "2,ann,changed since", "3,ann,third"));
    assertThat(report.imported()).isEqualTo(1);
    assertThat(report.dropped("already-there")).isEqualTo(1);
    assertThat(corpus.texts()).containsExactly("first", "second", "third");
  }

  @Test
  void a_duplicate_of_an_earlier_import_is_found() {
    corpus.add(corpus.file("a.csv", "id,author,text", "1,ann,Same here"));
    corpus.add(corpus.file("b.csv", "id,author,text", "2,ann,same  here", "3,bob,same here"));
    assertThat(corpus.post("2").exclusion()).isEqualTo(Exclusion.EXACT_DUPLICATE);
    assertThat(corpus.post("3").exclusion()).isNull();
  }

  @Test
  void without_authors_nothing_is_a_duplicate() {
    corpus.add(
        corpus.file(
            "a.csv",
            "id,author,text",
            "1,,same here",
            "2,,same here",
            "3,[deleted],same here",
            "4,[deleted],same here"));
    assertThat(corpus.texts()).hasSize(4);
    assertThat(corpus.posts()).extracting(Post::author).containsOnlyNulls();
  }

  @Test
  void the_same_name_on_two_platforms_is_two_authors() {
    corpus.add(
        corpus.file(
            "a.csv",
            "id,platform,author,text",
            "1,TikTok,ann,same here",
            "2,Reddit,ann,same here"));
    assertThat(corpus.texts()).hasSize(2);
    assertThat(corpus.posts()).extracting(Post::author).doesNotHaveDuplicates();
  }

  @Test
  void posts_without_ids_get_the_same_ones_each_time_and_none_is_lost() {
    Path file =
        corpus.file(
            "a.csv", "author,text", "ann,hello", "bob,hello", ",hello", ",hello", "cyd,bye");
    assertThat(corpus.add(file).imported()).isEqualTo(5);
    assertThat(corpus.add(file).imported()).isZero();
    Path longer =
        corpus.file("b.csv", "author,text", "dee,hello", "ann,hello", ",hello", "cyd,bye now");
    assertThat(corpus.add(longer).imported()).isEqualTo(2);
    assertThat(corpus.texts())
        .containsExactly("hello", "hello", "hello", "hello", "bye", "hello", "bye now");
  }

  @Test
  void a_post_arrives_with_everything_that_is_mapped() {
    corpus.add(
        corpus.file(
            "x.jsonl",
            "{\"cid\": 77, \"text\": \"hi there\", \"user\": {\"uniqueId\": \"ann\"},"
                + " \"createTime\": 1736219568, \"videoId\": \"v1\", \"diggCount\": 12,"
                + " \"url\": \"https://example.org/77\", \"parentCommentId\": \"76\"}"),
        ImportOptions.defaults().withPlatform("TikTok"));
    Post post = corpus.post("77");
    assertThat(post.key()).isEqualTo(new PostKey("TikTok", "77"));
    assertThat(post.postedAt()).contains(Instant.parse("2025-01-07T03:12:48Z"));
    assertThat(post.thread()).isEqualTo("v1");
    assertThat(post.parent()).isEqualTo("76");
    assertThat(post.link()).isEqualTo("https://example.org/77");
    assertThat(post.metrics()).isEqualTo(Map.of("likes", 12L));
    assertThat(post.author()).isNotEqualTo("ann").isNotBlank();
  }

  @Test
  void a_mapping_can_be_changed() {
    Path file = corpus.file("a.csv", "id,text,note", "1,wrong,the right one");
    ColumnMapping mapping = Preview.of(file, null).mapping().changed("text=note,id=");
    corpus.add(file, ImportOptions.defaults().withMapping(mapping));
    assertThat(corpus.texts()).containsExactly("the right one");
    assertThat(corpus.posts().getFirst().key().externalId()).startsWith("x");
  }

  @Test
  void a_mapped_column_must_be_there() {
    Path file = corpus.file("a.csv", "id,text", "1,hello");
    ColumnMapping mapping = Preview.of(file, null).mapping().with(CorpusField.TEXT, "body");
    assertThatThrownBy(() -> corpus.add(file, ImportOptions.defaults().withMapping(mapping)))
        .isInstanceOf(TiercelException.class)
        .hasMessage(file + ", line 1: there is no column \"body\"; choose among id, text.");
  }

  @Test
  void a_folder_and_a_missing_file_are_refused() {
    assertThatThrownBy(() -> corpus.add(folder))
        .hasMessage(folder + " is a folder; name the file with the posts in it.");
    Path missing = folder.resolve("missing.csv");
    assertThatThrownBy(() -> corpus.add(missing))
        .hasMessage(missing + " is not there; check the name.");
  }

  @Test
  void what_cannot_be_read_of_a_row_is_left_open_and_said() {
    ImportReport report =
        corpus.add(
            corpus.file(
                "a.csv",
                "id,time,likes,text",
                "1,07/01/2025,12,hello there",
                "2,2025-01-07,1.2K,hello you",
                "3,2025-01-08,\"1,204\",hello me"));
    assertThat(corpus.post("1").postedAt()).isEmpty();
    assertThat(corpus.post("2").metrics()).isEmpty();
    assertThat(corpus.post("3").metrics()).isEqualTo(Map.of("likes", 1204L));
    assertThat(report.warnings())
        .extracting(ImportWarning::message)
        .containsExactly(
            "The time \"07/01/2025\" cannot be read.",
            "\"1.2K\" under likes is not a whole number.",
            "2 times name no time zone and were read as UTC.");
  }

  @Test
  void a_json_object_without_the_text_is_rejected_and_a_null_text_too() {
    ImportReport report =
        corpus.add(
            corpus.file(
                "a.jsonl",
                "{\"id\": 1, \"text\": \"hello\"}",
                "{\"id\": 2}",
                "{\"id\": 3, \"text\": \"\"}"));
    assertThat(report.dropped("rejected")).isEqualTo(1);
    assertThat(report.dropped("empty")).isEqualTo(1);
    assertThat(report.warnings())
        .containsExactly(new ImportWarning(2, "The record has no text, so it was left out."));
  }

  @Test
  void text_that_no_file_can_hold_is_repaired_and_said() {
    ImportReport report =
        corpus.add(
            corpus.file("a.jsonl", "{\"id\": 1, \"text\": \"half \\ud83d and \\u0000 nul\"}"));
    assertThat(corpus.texts()).containsExactly("half \uFFFD and \uFFFD nul");
    assertThat(report.warnings()).hasSize(1);
  }

  @Test
  void a_file_that_breaks_late_leaves_the_project_as_it_was() throws Exception {
    corpus.add(corpus.file("a.csv", "id,thread,text", "1,t,before"));
    StringBuilder broken = new StringBuilder("id,platform,thread,text\n");
    for (int i = 0; i < 60_000; i++) {
      broken.append("b").append(i).append(",Other,u,a text that was fine ").append(i).append('\n');
    }
    broken.append("x,Other,u,\"never closed\n");
    Path file = Files.writeString(folder.resolve("broken.csv"), broken);
    assertThatThrownBy(() -> corpus.add(file))
        .hasMessageContaining(", line 60002: a quotation mark opens");
    assertThat(corpus.texts()).containsExactly("before");
    assertThat(corpus.project().search().count("fine", 10)).isZero();
    assertThat(corpus.project().posts().find(new PostKey("Other", "b0"))).isEmpty();
    assertThat(corpus.project().check().findings()).isEmpty();
    assertThat(corpus.add(corpus.file("c.csv", "id,thread,text", "2,t,after")).imported())
        .isEqualTo(1);
    assertThat(corpus.project().search().page("after", 0, 10)).containsExactly(2L);
  }

  @Test
  void a_cancelled_import_leaves_the_project_as_it_was() {
    Path file = corpus.file("a.csv", "id,text", "1,one", "2,two");
    Progress cancelled =
        new Progress() {
          @Override
          public void report(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> corpus.add(file, ImportOptions.defaults(), cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(corpus.texts()).isEmpty();
    assertThat(corpus.add(file).imported()).isEqualTo(2);
  }

  @Test
  void progress_is_told_in_bytes_up_to_the_whole_file() throws Exception {
    Path file = corpus.file("a.csv", "id,text", "1,one", "2,two");
    long[] last = new long[2];
    Progress watching =
        new Progress() {
          @Override
          public void report(long done, long total) {
            last[0] = done;
            last[1] = total;
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    corpus.add(file, ImportOptions.defaults(), watching);
    assertThat(last).containsExactly(Files.size(file), Files.size(file));
  }

  @Test
  void a_preview_shows_the_beginning_and_changes_nothing() {
    Preview preview = Preview.of(funnel(), null);
    assertThat(preview.format()).isEqualTo(CorpusFormat.CSV);
    assertThat(preview.columns()).containsExactly("id", "author", "text");
    assertThat(preview.rows()).hasSize(9);
    assertThat(preview.rows().getFirst().values()).containsExactly("1", "ann", "It helps me");
    assertThat(preview.mapping().column(CorpusField.AUTHOR)).isEqualTo(Optional.of("author"));
    assertThat(corpus.posts()).isEmpty();
  }

  @Test
  void how_short_is_too_short_can_be_chosen() {
    Path file = corpus.file("a.csv", "id,text", "1,ok", "2,okay then", "3,草", "4,👩‍👩‍👧", "5,é");
    corpus.add(file, ImportOptions.defaults().withFewestCharacters(3));
    assertThat(corpus.texts()).containsExactly("okay then", "草", "👩‍👩‍👧");
  }
}
