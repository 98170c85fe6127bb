package org.tiercel.ui.corpus;

/// Where this user's choice of columns is kept from one start to the next.
public interface SavedColumns {
  /// What was chosen; the usual columns if nothing ever was or it cannot be read.
  ColumnChoice read();

  /// Keeps what is chosen now. That it cannot be saved keeps nobody from working.
  void write(ColumnChoice choice);
}
