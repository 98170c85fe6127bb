package org.tiercel.ui.suggest;

/// In which way a language model is asked.
enum Way {
  /// One request after another, answered at once.
  NOW("suggest.way.now"),
  /// All questions together, answered within a day.
  BATCH("suggest.way.batch");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }
}
