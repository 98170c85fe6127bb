package org.tiercel.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.tiercel.domain.FormerCodes;

/// What former codes count as, as JSON; an empty text where nothing is former.
final class FormerCodesJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .addMixIn(FormerCodes.class, WithoutQuestions.class)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /// `isEmpty` of the record is a question, not a part of it.
  interface WithoutQuestions {
    @JsonIgnore
    boolean isEmpty();
  }

  private FormerCodesJson() {}

  static String write(FormerCodes former) {
    if (former.isEmpty()) {
      return "";
    }
    try {
      return JSON.writeValueAsString(former);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static FormerCodes read(String json) {
    if (json.isEmpty()) {
      return FormerCodes.NONE;
    }
    try {
      return JSON.readValue(json, FormerCodes.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("former codes cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
