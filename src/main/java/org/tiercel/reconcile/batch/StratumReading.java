package org.tiercel.reconcile.batch;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tiercel.domain.AnswerState;
import org.tiercel.store.PostOrigin;
import org.tiercel.store.ProjectFile;

/// Reads which post stands in which stratum.
final class StratumReading {
  private static final String NO_DATE = "no date";
  private static final String NO_CODE = "no code";
  private static final String NOT_DONE = "not done";

  private final ProjectFile project;

  StratumReading(ProjectFile project) {
    this.project = project;
  }

  /// The posts of each stratum, by its name. Posts that a coder has not done, a run has not
  /// processed, or an open batch withholds suggestions on, are a stratum of their own.
  SortedMap<String, BitSet> of(Strata strata, BitSet pool) {
    return switch (strata) {
      case Strata.Platform() -> byOrigin(pool, true);
      case Strata.Month() -> byOrigin(pool, false);
      case Strata.ByCode(CodesOf codes) -> byCode(codes, pool);
    };
  }

  private SortedMap<String, BitSet> byOrigin(BitSet pool, boolean platform) {
    SortedMap<String, BitSet> strata = new TreeMap<>();
    project
        .posts()
        .forEachOrigin(
            post -> {
              if (pool.get((int) post.id())) {
                put(strata, platform ? post.platform() : month(post), (int) post.id());
              }
            });
    return strata;
  }

  private static String month(PostOrigin post) {
    return Optional.ofNullable(post.time())
        .map(time -> YearMonth.from(time.atOffset(ZoneOffset.UTC)).toString())
        .orElse(NO_DATE);
  }

  private SortedMap<String, BitSet> byCode(CodesOf of, BitSet pool) {
    SortedMap<String, BitSet> strata = new TreeMap<>();
    Map<Integer, SortedSet<String>> codes = codes(of);
    BitSet done = done(of);
    pool.stream()
        .forEach(
            post -> {
              String coded = String.join("|", codes.getOrDefault(post, new TreeSet<>()));
              String named = coded.isEmpty() ? NO_CODE : coded;
              put(strata, done.get(post) ? named : NOT_DONE, post);
            });
    return strata;
  }

  /// The codes of each post that has any.
  Map<Integer, SortedSet<String>> codes(CodesOf of) {
    Map<Integer, SortedSet<String>> codes = new HashMap<>();
    BitSet done = done(of);
    project
        .codings()
        .forEach(
            of.source(),
            List.of(of.tier()),
            given -> {
              int post = (int) given.postId();
              String code = given.code();
              if (given.state() == AnswerState.CODED && code != null && done.get(post)) {
                codes.computeIfAbsent(post, key -> new TreeSet<>()).add(code);
              }
            });
    return codes;
  }

  private BitSet done(CodesOf of) {
    BitSet done = project.codings().posts(of.source());
    if (of.run().isPresent()) {
      done.andNot(project.codings().withheld());
    }
    return done;
  }

  private static void put(SortedMap<String, BitSet> strata, String stratum, int post) {
    strata.computeIfAbsent(stratum, key -> new BitSet()).set(post);
  }
}
