package org.tiercel.codebook.check;

import java.util.stream.Stream;
import org.tiercel.domain.Codebook;

/// A codebook has a name and asks at least one question. A tier may be empty: its codes can grow
/// while reading.
final class TiersPresent implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    Stream.Builder<Problem> found = Stream.builder();
    if (codebook.name().isBlank()) {
      found.add(new Problem(JsonPath.ROOT.field("name"), "is empty: give the codebook a name"));
    }
    if (codebook.tiers().isEmpty()) {
      found.add(new Problem(JsonPath.ROOT.field("tiers"), "is empty: add at least one tier"));
    }
    return found.build();
  }
}
