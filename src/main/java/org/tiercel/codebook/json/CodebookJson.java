package org.tiercel.codebook.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// What reading and writing codebooks have in common.
final class CodebookJson {
  /// The format this version of Tiercel reads and writes.
  static final String FORMAT = "tiercel-codebook/1";

  /// How every format of a Tiercel codebook begins.
  static final String FORMAT_FAMILY = "tiercel-codebook/";

  /// Reads strictly: no field twice, nothing behind the end.
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CodebookJson() {}
}
