package org.tiercel.corpus;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes records of the cells that the CSV parser finds.
final class CellHandler extends AbstractBaseCsvCallbackHandler<RawRecord> {
  private static final int MOST_CELLS = 10_000;

  private final Path file;
  private final List<String> cells = new ArrayList<>();

  CellHandler(Path file) {
    this.file = file;
  }

  /// Where the record under way begins.
  long line() {
    return getStartingLineNumber();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells.clear();
  }

  @Override
  protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
    if (index >= MOST_CELLS) {
      throw Refusal.at(
          file,
          line(),
          "the row has more than "
              + MOST_CELLS
              + " cells; check that the file is a table of posts");
    }
    cells.add(new String(chars, offset, length));
  }

  @Override
  protected RawRecord buildRecord() {
    return new RawRecord(line(), cells.toArray(String[]::new));
  }
}
