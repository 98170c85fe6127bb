package org.tiercel.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;

/// An act as the history tells of it.
///
/// @param number rises with each act of the project
/// @param at when
/// @param coder who did it
/// @param kind one word, such as `code` or `switched-coder`
/// @param annotation on which annotation; without a post for what was done to none
/// @param changes what it altered, in order; none for acts that concern the project
/// @param details what else is known of acts that concern the project, by name
public record PastAct(
    long number,
    Instant at,
    Coder coder,
    String kind,
    AnnotationKey annotation,
    List<Change> changes,
    Map<String, String> details) {
  /// Copies the collections.
  public PastAct {
    changes = List.copyOf(changes);
    details = Map.copyOf(details);
  }
}
