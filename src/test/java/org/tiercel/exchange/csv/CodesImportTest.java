package org.tiercel.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodingSession;
import org.tiercel.coding.MissingRows;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.PostKey;
import org.tiercel.domain.Span;
import org.tiercel.domain.TiercelException;
import org.tiercel.task.Progress;

class CodesImportTest {
  private static final String HEADER = "post,coder,tier,code,start,end";

  @TempDir private Path folder;
  private CodesProject project;

  @BeforeEach
  void create_a_project() {
    project = CodesProject.in(folder);
  }

  @AfterEach
  void close_it() {
    project.close();
  }

  @Test
  void the_report_counts_rows_posts_and_what_became_of_the_annotations() {
    CodesReport report =
        project.take(
            "Ann",
            "post,coder,tier,code,note",
            "r1,Ann,use,personal,sure",
            "r1,Ann,theme,access,",
            "r2,Ann,use,personal,",
            "r2,Bob,use,opinion,");
    assertThat(report)
        .isEqualTo(new CodesReport("Ann", 3, 1, List.of("note"), 2, 0, 2, 0, 0, 1, 0, List.of()));
  }

  @Test
  void codes_come_in_as_imported_and_the_annotations_are_done() {
    project.take("Ann", HEADER, "r1,Ann,use,personal,0,7");
    Annotation annotation = annotationOf("Ann");
    assertThat(annotation.done()).isTrue();
    assertThat(annotation.answer(AnswerKey.ofPost("use")).orElseThrow().codings())
        .containsExactly(
            new Coding("personal", null, Origin.IMPORTED, null, List.of(new Span(0, 7))));
  }

  @Test
  void a_changed_file_changes_the_answers_of_its_coder_alone() {
    project.take("Bob", HEADER, "r1,Bob,use,opinion,,");
    project.take("Ann", HEADER, "r1,Ann,use,personal,,", "r2,Ann,use,opinion,,");
    CodesReport report =
        project.take("Ann", HEADER, "r1,Ann,use,opinion,,", "r2,Ann,use,opinion,,");
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(project.said("Ann"))
        .containsExactly("reddit:r1 use = opinion", "reddit:r2 use = opinion");
    assertThat(project.said("Bob")).containsExactly("reddit:r1 use = opinion");
  }

  @Test
  void tiers_that_a_file_does_not_name_stay_as_they_are() {
    project.take("Ann", HEADER, "r1,Ann,use,personal,,", "r1,Ann,theme,access,,");
    project.take("Ann", HEADER, "r1,Ann,theme,comfort,,");
    assertThat(project.said("Ann"))
        .containsExactly("reddit:r1 use = personal", "reddit:r1 theme = comfort");
  }

  @Test
  void a_tier_may_apply_because_of_what_an_earlier_file_said() {
    project.take("Ann", HEADER, "r1,Ann,use,personal,,");
    project.take("Ann", HEADER, "r1,Ann,attitude,negative,,");
    assertThat(project.said("Ann"))
        .containsExactly("reddit:r1 use = personal", "reddit:r1 attitude = negative");
  }

  @Test
  void what_no_longer_applies_is_set_aside_and_said() {
    project.take("Ann", HEADER, "r1,Ann,use,personal,,", "r1,Ann,attitude,negative,,");
    CodesReport report = project.take("Ann", HEADER, "r1,Ann,use,opinion,,");
    assertThat(report.setAside()).containsExactly("attitude");
    assertThat(project.said("Ann")).containsExactly("reddit:r1 use = opinion");
  }

  @Test
  void an_answer_that_the_file_no_longer_gives_becomes_none_or_open_again() {
    String[] both = {HEADER, "r1,Ann,use,opinion,,", "r1,Ann,theme,access,,", "r2,Ann,theme,,,"};
    String[] one = {HEADER, "r1,Ann,use,opinion,,", "r2,Ann,theme,comfort,,"};
    project.take("Ann", both);
    project.take("Ann", MissingRows.NONE, one);
    assertThat(project.said("Ann")).contains("reddit:r1 theme = none");
    project.take("Ann", both);
    project.take("Ann", MissingRows.UNCODED, one);
    assertThat(project.said("Ann"))
        .containsExactly("reddit:r1 use = opinion", "reddit:r2 theme = comfort");
  }

  @Test
  void an_excerpt_whose_ends_moved_stays_the_same_excerpt() {
    project.take("Ann", HEADER, "r1,Ann,value,trust,0,7", "r1,Ann,value,privacy,17,24");
    List<Excerpt> before = annotationOf("Ann").excerpts();
    project.take("Ann", HEADER, "r1,Ann,value,trust,0,15", "r1,Ann,value,privacy,17,24");
    List<Excerpt> after = annotationOf("Ann").excerpts();
    assertThat(after)
        .containsExactly(before.getFirst().withSpan(new Span(0, 16)), before.getLast());
  }

  @Test
  void an_excerpt_that_is_gone_from_the_file_is_gone_from_the_annotation() {
    project.take("Ann", HEADER, "r1,Ann,value,trust,0,7", "r1,Ann,value,privacy,17,24");
    project.take("Ann", HEADER, "r1,Ann,value,privacy,17,24");
    assertThat(project.said("Ann"))
        .containsExactly("reddit:r1 excerpt \"I asked\" value = privacy");
    assertThat(annotationOf("Ann").excerpts()).hasSize(1);
  }

  @Test
  void an_excerpt_with_answers_under_other_tiers_stays() {
    project.take("Ann", HEADER, "r1,Ann,value,trust,0,7", "r1,Ann,feeling,calm,0,7");
    project.take("Ann", HEADER, "r1,Ann,value,trust,0,7", "r1,Ann,value,trust,17,24");
    project.take("Ann", HEADER, "r1,Ann,feeling,fear,17,24");
    assertThat(project.said("Ann"))
        .containsExactly(
            "reddit:r1 excerpt \"I asked\" value = trust",
            "reddit:r1 excerpt \"I asked\" feeling = none",
            "reddit:r1 excerpt \"I asked\" value = trust",
            "reddit:r1 excerpt \"I asked\" feeling = fear");
  }

  @Test
  void what_a_coder_chose_by_hand_keeps_its_origin_when_the_file_says_the_same() {
    Coder ann = project.file().coders().join("Ann", CoderKind.PERSON);
    long post = project.file().posts().find(new PostKey("reddit", "r1")).orElseThrow().id();
    session(ann).toggle(post, AnswerKey.ofPost("use"), "personal", null, List.of());
    project.take("Ann", HEADER, "r1,Ann,use,personal,,");
    Annotation annotation = annotationOf("Ann");
    assertThat(annotation.done()).isTrue();
    assertThat(annotation.answer(AnswerKey.ofPost("use")).orElseThrow().codings())
        .containsExactly(Coding.byHand("personal"));
  }

  @Test
  void an_import_is_one_act_and_undone_in_one_step() {
    project.take("Ann", HEADER, "r1,Ann,use,personal,,", "r2,Ann,use,opinion,,");
    Coder ann = project.file().coders().find("Ann").orElseThrow();
    assertThat(project.file().acts().latest(ann.id(), 10))
        .hasSize(2)
        .allMatch(act -> act.kind() == ActKind.IMPORT)
        .extracting("group")
        .containsOnly(project.file().acts().latest(ann.id(), 1).getFirst().group());

    session(ann).undo();

    assertThat(project.said("Ann")).isEmpty();
  }

  @Test
  void an_import_of_more_posts_than_steps_are_remembered_is_undone_whole() {
    int posts = 1_100;
    Map<PostKey, String> texts = new TreeMap<>(Comparator.comparing(PostKey::toString));
    StringBuilder codes = new StringBuilder("post,tier,code\n");
    for (int i = 0; i < posts; i++) {
      texts.put(new PostKey("many", "m" + i), "number " + i);
      codes.append("m").append(i).append(",use,opinion\n");
    }
    CodesProject.addPosts(project.file(), texts);
    project.take("Ann", HEADER, "r1,Ann,use,personal,,");
    assertThat(project.take("Ann", codes.toString()).added()).isEqualTo(posts);
    CodingSession session = session(project.file().coders().find("Ann").orElseThrow());

    assertThat(session.undo().orElseThrow().posts()).isEqualTo(posts);
    assertThat(project.said("Ann")).containsExactly("reddit:r1 use = personal");
  }

  @Test
  void a_name_that_belongs_to_a_machine_is_refused() {
    project.file().coders().join("Rules", CoderKind.RULES);
    assertThatThrownBy(() -> project.take("Rules", HEADER, "r1,Rules,use,personal,,"))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("Rules is already the name of a rules");
  }

  @Test
  void a_cancelled_import_leaves_the_project_as_it_was() {
    CodesFile file = new CodesReader().parse("post,tier,code\nr1,use,personal", "codes.csv");
    CodesImport codes = new CodesImport(project.file(), project.codebook(), CodesProject.CLOCK);
    assertThatThrownBy(() -> codes.run(file, "Ann", MissingRows.NONE, new CancelledAtOnce()))
        .isInstanceOf(CancellationException.class);
    assertThat(project.file().coders().all()).isEmpty();
  }

  private static final class CancelledAtOnce implements Progress {
    private boolean reported;

    @Override
    public void report(long done, long total) {
      reported = true;
    }

    @Override
    public boolean cancelled() {
      return reported;
    }
  }

  private CodingSession session(Coder coder) {
    return new CodingSession(project.file(), project.codebook(), coder, 1, CodesProject.CLOCK);
  }

  private Annotation annotationOf(String coder) {
    return project.annotations(coder).getFirst();
  }
}
