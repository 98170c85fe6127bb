package org.tiercel.suggest.llm;

/// Why a server gave no answer, by what is to be done about it.
public enum ChatFailure {
  /// Too many requests for now: wait, and ask fewer at a time.
  BUSY(Remedy.WAIT),
  /// The server failed or is overloaded: wait and ask again.
  SERVER(Remedy.WAIT),
  /// The connection broke or could not be made: ask again, for a while.
  CONNECTION(Remedy.WAIT),
  /// No answer within the time allowed: ask again, for a while.
  TIMEOUT(Remedy.WAIT),
  /// The server does not know this answer format: ask in the next one.
  FORMAT(Remedy.OTHER_FORMAT),
  /// The model does not take a setting, which is left out from now on: ask again.
  SETTING(Remedy.OTHER_SETTINGS),
  /// This request is refused, another may not be: the post fails.
  REQUEST(Remedy.GIVE_UP_POST),
  /// Wrong or missing key, or no permission: the run stops.
  KEY(Remedy.STOP_RUN),
  /// No such model: the run stops.
  MODEL(Remedy.STOP_RUN),
  /// No such address, or no chat server behind it: the run stops.
  ADDRESS(Remedy.STOP_RUN),
  /// The account has no credit left: the run stops.
  CREDIT(Remedy.STOP_RUN);

  private final Remedy remedy;

  ChatFailure(Remedy remedy) {
    this.remedy = remedy;
  }

  /// What is to be done.
  public Remedy remedy() {
    return remedy;
  }

  /// What is to be done about a failure.
  public enum Remedy {
    /// Ask the same again, later.
    WAIT,
    /// Ask the same in another format.
    OTHER_FORMAT,
    /// Ask the same again: it will be sent with other settings.
    OTHER_SETTINGS,
    /// Go on with other posts.
    GIVE_UP_POST,
    /// Ask nothing more until the researcher has changed something.
    STOP_RUN
  }
}
