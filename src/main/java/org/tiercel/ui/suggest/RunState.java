package org.tiercel.ui.suggest;

/// How far a run is.
enum RunState {
  /// It works.
  RUNNING("suggest.state.running"),
  /// It waits until the researcher lets it go on.
  PAUSED("suggest.state.paused"),
  /// Its questions are in a batch at the server.
  BATCH("suggest.state.batch"),
  /// It ended before its end, and can be gone on with.
  STOPPED("suggest.state.stopped"),
  /// It has come to its end.
  FINISHED("suggest.state.finished");

  private final String label;

  RunState(String label) {
    this.label = label;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }
}
