package org.tiercel.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Span;

/// What a model said of a post, reduced to the codes of each question, as JSON: all that agreement
/// among repeats needs.
final class ReadingJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  /// @param spans start and end of each excerpt, in UTF-16 code units; empty for the whole post
  private record Reading(List<int[]> spans, List<Said> answers) {}

  /// @param excerpt the place of the excerpt among the spans
  /// @param tied whether the codes tie and the answer is pending
  private record Said(
      String tier,
      @Nullable Integer excerpt,
      @Nullable String per,
      @Nullable Boolean tied,
      List<String> codes) {}

  private ReadingJson() {}

  static String write(MachineAnnotation annotation) {
    List<Long> ids = annotation.excerpts().stream().map(Excerpt::id).toList();
    List<int[]> spans = annotation.excerpts().stream().map(e -> ends(e.span())).toList();
    List<Said> answers = annotation.answers().stream().map(answer -> said(answer, ids)).toList();
    try {
      return JSON.writeValueAsString(new Reading(spans, answers));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Said said(MachineAnswer answer, List<Long> excerpts) {
    Long excerpt = answer.key().excerptId();
    return new Said(
        answer.key().tier(),
        excerpt == null ? null : Integer.valueOf(excerpts.indexOf(excerpt)),
        answer.key().per(),
        answer.state() == AnswerState.PENDING ? true : null,
        answer.codings().stream().map(machine -> machine.coding().code()).distinct().toList());
  }

  private static int[] ends(@Nullable Span span) {
    return span == null ? new int[0] : new int[] {span.start(), span.end()};
  }

  /// A done annotation that says the same. Ids of excerpts count from 1 in each.
  static Annotation read(String json, AnnotationKey key, int codebookVersion) {
    Reading reading = parse(json);
    List<Excerpt> excerpts = new ArrayList<>();
    for (int[] ends : reading.spans()) {
      Span span = ends.length == 0 ? null : new Span(ends[0], ends[1]);
      excerpts.add(Excerpt.of(excerpts.size() + 1L, span));
    }
    List<Answer> answers =
        reading.answers().stream().map(said -> answer(said, codebookVersion)).toList();
    return new Annotation(key, true, null, "", Exposure.NONE, excerpts, answers);
  }

  private static Answer answer(Said said, int codebookVersion) {
    Integer place = said.excerpt();
    AnswerKey key =
        new AnswerKey(said.tier(), place == null ? null : Long.valueOf(place + 1L), said.per());
    return new Answer(
        key,
        said.tied() == null ? AnswerState.CODED : AnswerState.PENDING,
        codebookVersion,
        said.codes().stream()
            .map(code -> new Coding(code, null, Origin.MACHINE, null, List.of()))
            .toList());
  }

  private static Reading parse(String json) {
    try {
      return JSON.readValue(json, Reading.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "an answer of a model cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
