package org.tiercel.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Exclusion;
import org.tiercel.domain.PostKey;
import org.tiercel.store.NewPost;

/// Makes posts of records, and says what it could not read. For use by one thread.
final class PostReading {
  private final FieldPlaces places;
  private final String platform;
  private final Cleaning cleaning;
  private final AuthorNames authors;
  private final Warnings warnings;
  private final Metrics metrics;
  private final ExactText exactText = new ExactText();
  private final DerivedIds derivedIds = new DerivedIds();
  private long zonesAssumed;
  private long firstZoneAssumed;

  PostReading(
      ColumnMapping mapping,
      List<String> columns,
      ImportOptions options,
      AuthorNames authors,
      Warnings warnings) {
    this.places = new FieldPlaces(mapping, columns);
    this.platform = options.platform();
    this.cleaning = Cleaning.of(options);
    this.authors = authors;
    this.warnings = warnings;
    this.metrics = new Metrics(mapping, columns, warnings);
  }

  /// The post that a record holds, if it has a place for text at all.
  Optional<NewPost> read(RawRecord row) {
    String given = row.value(places.of(CorpusField.TEXT));
    if (given == null) {
      warnings.add(row.line(), "The record has no text, so it was left out.");
      return Optional.empty();
    }
    String text = WellFormed.text(given);
    if (!text.equals(given)) {
      warnings.add(
          row.line(), "Characters that no file can hold were replaced by \uFFFD in the text.");
    }
    return Optional.of(read(row, text));
  }

  private NewPost read(RawRecord row, String text) {
    String where = optional(row, CorpusField.PLATFORM);
    String on = where == null ? platform : where;
    String author = authors.pseudonym(on, optional(row, CorpusField.AUTHOR));
    Instant time = time(row);
    NewPost.Place place =
        new NewPost.Place(
            optional(row, CorpusField.PARENT),
            optional(row, CorpusField.THREAD),
            optional(row, CorpusField.THREAD_TITLE));
    String given = optional(row, CorpusField.ID);
    String id = given == null ? derivedIds.of(on, author, time, place, text) : given;
    Exclusion exclusion = cleaning.exclusion(text).orElse(null);
    return new NewPost(
        row.line(),
        new PostKey(on, id),
        author,
        time,
        place,
        optional(row, CorpusField.LINK),
        metrics.read(row),
        text,
        exclusion == null ? NewPost.wordsOf(text) : "",
        exactText.hash(text),
        exclusion);
  }

  private @Nullable String optional(RawRecord row, CorpusField field) {
    String value = row.value(places.of(field));
    return value == null || value.isBlank() ? null : WellFormed.text(value.strip());
  }

  private @Nullable Instant time(RawRecord row) {
    String value = optional(row, CorpusField.TIME);
    if (value == null) {
      return null;
    }
    Optional<PostTimes.Read> read = PostTimes.read(value);
    if (read.isEmpty()) {
      warnings.add(row.line(), "The time \"" + Shortened.of(value) + "\" cannot be read.");
      return null;
    }
    if (read.get().zoneAssumed() && zonesAssumed++ == 0) {
      firstZoneAssumed = row.line();
    }
    return read.get().time();
  }

  /// Adds what can be said of all records together.
  void conclude() {
    if (zonesAssumed > 0) {
      warnings.add(
          firstZoneAssumed,
          (zonesAssumed == 1 ? "One time names" : zonesAssumed + " times name")
              + " no time zone and were read as UTC.");
    }
  }
}
