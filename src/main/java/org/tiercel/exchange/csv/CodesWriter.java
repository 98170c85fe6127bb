package org.tiercel.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Post;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;

/// Writes annotations as a codes file, which [CodesReader] reads back: one row a code, in the order
/// of tiers; a code with several spans of evidence has one row for each. *None* is an empty code.
/// Pending answers have no row. Cells that a spreadsheet would run as formulas are defused.
public final class CodesWriter implements AutoCloseable {
  private final CsvWriter csv;
  private final Codebook codebook;

  /// Writes the header.
  ///
  /// @param out receives the file, and is closed with this writer
  /// @param codebook gives the order of tiers
  public CodesWriter(Writer out, Codebook codebook) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    this.codebook = codebook;
    csv.writeRecord(CodesColumn.headers());
  }

  /// Writes what one annotation says.
  ///
  /// @param post what it is about
  /// @param coder name of the coder
  /// @param annotation the annotation
  public void write(Post post, String coder, Annotation annotation) {
    Map<CodesColumn, String> head = new EnumMap<>(CodesColumn.class);
    head.put(CodesColumn.POST, post.key().toString());
    head.put(CodesColumn.CODER, coder);
    head.put(CodesColumn.ROUND, String.valueOf(annotation.key().round()));
    if (annotation.answers().isEmpty()) {
      writeNoExcerpts(head);
    }
    for (Tier tier : codebook.tiers()) {
      annotation.answers().stream()
          .filter(answer -> answer.key().tier().equals(tier.key()))
          .filter(answer -> answer.state() != AnswerState.PENDING)
          .forEach(answer -> write(head, post.text(), annotation, answer));
    }
  }

  /// The row that says that a coder looked and made no excerpt.
  private void writeNoExcerpts(Map<CodesColumn, String> head) {
    codebook.tiers(Scope.EXCERPT).stream()
        .findFirst()
        .ifPresent(tier -> writeRow(with(head, CodesColumn.TIER, tier.key())));
  }

  private void write(
      Map<CodesColumn, String> head, String text, Annotation annotation, Answer answer) {
    Map<CodesColumn, String> row = new EnumMap<>(head);
    row.put(CodesColumn.TIER, answer.key().tier());
    row.put(CodesColumn.FOR, answer.key().per() == null ? "" : answer.key().per());
    Long excerptId = answer.key().excerptId();
    if (excerptId != null) {
      Excerpt excerpt = annotation.excerpt(excerptId).orElseThrow();
      row.put(CodesColumn.EXCERPT, "e" + (annotation.excerpts().indexOf(excerpt) + 1));
      putSpan(row, excerpt.span(), text);
    }
    if (answer.state() == AnswerState.NONE) {
      writeRow(row);
    }
    answer.codings().forEach(coding -> write(row, text, coding));
  }

  private void write(Map<CodesColumn, String> answer, String text, Coding coding) {
    Map<CodesColumn, String> row = new EnumMap<>(answer);
    row.put(CodesColumn.CODE, coding.code());
    row.put(CodesColumn.TERM, coding.term() == null ? "" : coding.term());
    List<Span> evidence = coding.evidence();
    if (evidence.isEmpty()) {
      writeRow(row);
    }
    for (Span span : evidence) {
      putSpan(row, span, text);
      writeRow(row);
    }
  }

  private static void putSpan(Map<CodesColumn, String> row, @Nullable Span span, String text) {
    if (span != null) {
      row.put(CodesColumn.START, String.valueOf(span.codePointStart(text)));
      row.put(CodesColumn.END, String.valueOf(span.codePointEnd(text)));
      row.put(CodesColumn.QUOTE, span.of(text));
    }
  }

  private static Map<CodesColumn, String> with(
      Map<CodesColumn, String> row, CodesColumn column, String cell) {
    Map<CodesColumn, String> more = new EnumMap<>(row);
    more.put(column, cell);
    return more;
  }

  private void writeRow(Map<CodesColumn, String> row) {
    csv.writeRecord(
        Arrays.stream(CodesColumn.values())
            .map(column -> FormulaGuard.guarded(row.getOrDefault(column, "")))
            .toList());
  }

  /// Writes what is left and closes the file.
  ///
  /// @throws UncheckedIOException if the file cannot be written
  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
