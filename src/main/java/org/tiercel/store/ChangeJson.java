package org.tiercel.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coding;
import org.tiercel.domain.MemoSubject;

/// Changes and frozen annotations as JSON, the form in which history and closed batches keep them.
final class ChangeJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .addMixIn(Change.class, ByType.class)
          .addMixIn(Coding.class, OfGivenCode.class)
          .addMixIn(Answer.class, OfStandingCodes.class)
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addMixIn(MemoSubject.Note.class, BySubject.class)
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Change.OfAnswer.class, name = "answer"),
    @JsonSubTypes.Type(value = Change.OfExcerpt.class, name = "excerpt"),
    @JsonSubTypes.Type(value = Change.OfDone.class, name = "done"),
    @JsonSubTypes.Type(value = Change.OfFlag.class, name = "flag"),
    @JsonSubTypes.Type(value = Change.OfMemo.class, name = "memo"),
    @JsonSubTypes.Type(value = Change.OfNote.class, name = "note"),
    @JsonSubTypes.Type(value = Change.OfExposure.class, name = "exposure"),
    @JsonSubTypes.Type(value = Change.OfDecision.class, name = "decision")
  })
  private interface ByType {}

  /// Most codings are of the code that was given.
  interface OfGivenCode {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> givenAs();
  }

  /// Most answers hold no code that has gone.
  interface OfStandingCodes {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Coding> former();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "on")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = MemoSubject.OfProject.class, name = "project"),
    @JsonSubTypes.Type(value = MemoSubject.OfTier.class, name = "tier"),
    @JsonSubTypes.Type(value = MemoSubject.OfCode.class, name = "code")
  })
  private interface BySubject {}

  private ChangeJson() {}

  static String write(List<Change> changes) {
    try {
      return MAPPER.writerFor(new TypeReference<List<Change>>() {}).writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Which version of the codebook was saved, and what changed in it.
  static String ofVersion(CodebookVersion version) {
    return MAPPER
        .createObjectNode()
        .put("version", version.version())
        .put("note", version.note())
        .put("undoes", version.undoes())
        .toString();
  }

  static List<Change> read(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<List<Change>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("history cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  static String writeAnnotation(Annotation annotation) {
    try {
      return MAPPER.writeValueAsString(annotation);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Annotation readAnnotation(String json) {
    try {
      return MAPPER.readValue(json, Annotation.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "a closed batch cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
