package org.tiercel.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;

/// Writes a CSV file of made-up comments: `CorpusGenerator FILE ROWS [SEED]`. The same seed writes
/// the same file. A few rows repeat a text by the same author, a few are empty.
public final class CorpusGenerator {
  private static final int AUTHORS = 200_000;
  private static final int MEAN_THREAD = 200;
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

  private final SplittableRandom random;
  private final GeneratedText texts;
  private final Zipf likes = new Zipf(5_000, 1.2);
  private String lastAuthor = "";
  private String lastText = "";
  private int thread;

  CorpusGenerator(long seed) {
    random = new SplittableRandom(seed);
    texts = new GeneratedText(random);
  }

  /// Runs it.
  ///
  /// @param args file, rows and seed
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    new CorpusGenerator(seed).write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,platform,author,time,thread,thread_title,parent,likes,text\n");
      for (int row = 0; row < rows; row++) {
        out.write(row(row));
      }
    }
  }

  private String row(int row) {
    // Ids rise with time on the whole, as those of platforms do, but not from row to row.
    long id =
        7_300_000_000_000_000_000L + row * 4_000_000_000L + random.nextLong(4_000_000_000_000L);
    // Exports go through one thread after the other.
    if (random.nextInt(MEAN_THREAD) == 0) {
      thread++;
    }
    boolean repeats = random.nextInt(200) == 0;
    String author = repeats ? lastAuthor : "user" + random.nextInt(AUTHORS);
    String text = repeats ? lastText : random.nextInt(500) == 0 ? "" : texts.next();
    lastAuthor = author;
    lastText = text;
    return "%d,TikTok,%s,%s,v%d,Video number %d,,%d,\"%s\"%n"
        .formatted(
            id,
            author,
            FIRST.plusSeconds(row * 40L),
            thread,
            thread,
            likes.draw(random),
            text.replace("\"", "\"\""));
  }
}
