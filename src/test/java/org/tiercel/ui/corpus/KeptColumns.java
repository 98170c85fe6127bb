package org.tiercel.ui.corpus;

/// Keeps the columns for as long as a test takes.
final class KeptColumns implements SavedColumns {
  private ColumnChoice choice = ColumnChoice.USUAL;

  @Override
  public ColumnChoice read() {
    return choice;
  }

  @Override
  public void write(ColumnChoice chosen) {
    choice = chosen;
  }
}
