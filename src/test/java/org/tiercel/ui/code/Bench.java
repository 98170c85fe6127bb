package org.tiercel.ui.code;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.PostRow;
import org.tiercel.store.NewPost;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// A project, a coder at work in it, and what the window says, for tests of the Code view.
final class Bench {
  /// Remembers what is said.
  static final class Said implements Notices {
    private final List<String> sentences = new ArrayList<>();

    @Override
    public void say(String sentence) {
      sentences.add(sentence);
    }

    @Override
    public void sayUndoable(String sentence) {
      sentences.add(sentence);
    }

    @Override
    public void fail(String sentence) {
      sentences.add(sentence);
    }

    /// What was said last; empty if nothing was.
    String last() {
      return sentences.isEmpty() ? "" : sentences.getLast();
    }
  }

  private Bench() {}

  /// Coder A at work in a project.
  static Workspace workspace(CodedProject project) {
    return new Workspace(
        project.project(),
        project.codebook(),
        project.coder("Coder A"),
        new InlineTaskRunner(),
        InstantSource.fixed(CodedProject.NOW));
  }

  /// The posts of a shipped sample.
  static List<PostRow> sample(String name) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(Path.of("samples", name, "posts.csv"))) {
      return csv.stream().map(Bench::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostRow row(NamedCsvRecord row) {
    return new PostRow(
        row.getField("id"),
        row.getField("platform"),
        Integer.toHexString(row.getField("author").hashCode()),
        Instant.parse(row.getField("time")),
        new NewPost.Place(
            orNull(row.getField("parent")),
            orNull(row.getField("thread")),
            orNull(row.getField("thread_title"))),
        row.getField("likes").isEmpty() ? 0 : Long.parseLong(row.getField("likes")),
        row.getField("text"));
  }

  private static @Nullable String orNull(String field) {
    return field.isEmpty() ? null : field;
  }
}
