package org.tiercel.suggest.llm.run;

/// The requests of a question of which nothing is kept yet, and what they can have cost at most
/// beside what replies say. For one thread.
final class Tally {
  private int requests;
  private double assumed;
  private double underWay;

  /// Notes a request before it is sent.
  ///
  /// @param most what it costs at most, in US dollars; assumed until more is known
  void sent(double most) {
    requests++;
    underWay = most;
  }

  /// Notes what came of the last request.
  ///
  /// @param most what it can have cost, in US dollars; 0 if that is known or it cost nothing
  void settled(double most) {
    assumed += most;
    underWay = 0;
  }

  /// Begins anew, because all of it is kept.
  void clear() {
    requests = 0;
    assumed = 0;
    underWay = 0;
  }

  int requests() {
    return requests;
  }

  /// In US dollars.
  double assumed() {
    return assumed + underWay;
  }
}
