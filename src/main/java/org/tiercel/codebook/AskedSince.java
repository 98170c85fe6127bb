package org.tiercel.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tiercel.domain.Codebook;

/// Since which version of a codebook each tier and each code is asked as it stands now. An answer
/// given under an older version says nothing about it.
///
/// A tier is asked anew when it is added, or when its question, scope, kind or `per` changes. A new
/// condition leaves the answers there are, and asks the tier anew where it has none. A code is
/// asked anew when it is added, becomes selectable or open, or when its definition, what it
/// includes or excludes, or its value changes; of a code without a definition, the label is the
/// definition. Labels, examples, colours, shortcuts, rules and white space change nothing.
///
/// What takes the place of other codes is asked since they were: a code under another key, the
/// parts of a code that was split, and a code into which others were merged, whatever its author
/// wrote into it with that. A version that takes a change back asks what was asked before the
/// change. Answers that gave the split code itself have to be given anew, see
/// [org.tiercel.domain.Answer#askedAgain].
public final class AskedSince {
  private static final Comparator<Revision> BY_VERSION =
      Comparator.comparingInt(revision -> revision.codebook().version());

  private final NavigableMap<Integer, AskedAt> versions = new TreeMap<>();
  private AskedAt now = new AskedAt();

  private AskedSince() {}

  /// Reads it off the versions of a codebook.
  ///
  /// @param versions all versions of one codebook, in any order
  public static AskedSince of(List<Revision> versions) {
    AskedSince since = new AskedSince();
    versions.stream().sorted(BY_VERSION).forEach(since::follow);
    return since;
  }

  /// Reads it off versions in which no code takes the place of another.
  ///
  /// @param versions all versions of one codebook, in any order, whose codes count as nothing else
  public static AskedSince ofCodebooks(List<Codebook> versions) {
    return of(versions.stream().map(Revision::first).toList());
  }

  /// The same with one version more.
  ///
  /// @param next the version after all others
  public AskedSince then(Revision next) {
    AskedSince since = new AskedSince();
    since.versions.putAll(versions);
    since.now = now;
    since.follow(next);
    return since;
  }

  /// The same with one version more, whose codes count as nothing else.
  ///
  /// @param next the version after all others
  public AskedSince then(Codebook next) {
    return then(Revision.first(next));
  }

  private void follow(Revision next) {
    Integer undone = next.undoes();
    Map.Entry<Integer, AskedAt> again = undone == null ? null : versions.lowerEntry(undone);
    now = again == null ? new AskedAt(now, next) : again.getValue();
    versions.put(next.codebook().version(), now);
  }

  /// The version since which a tier is asked as it stands; 0 for a tier that is not asked now.
  public int tier(String tier) {
    return now.tier(tier);
  }

  /// The version since which the condition of a tier stands, never older than the tier; 0 for a
  /// tier that is not asked now.
  public int condition(String tier) {
    return now.condition(tier);
  }

  /// The version since which a code is asked as it stands, never older than its tier; 0 for a code
  /// that is not asked now.
  public int code(String tier, String code) {
    return now.code(tier, code);
  }

  /// The version since which a tier is asked as it stands with every one of its codes. An older
  /// answer chose among other codes than there are now.
  public int whole(String tier) {
    return Math.max(now.newestCode(tier), tier(tier));
  }

  /// Whether a code stood in its tier before and means something else since [#code]; false for one
  /// that was added then.
  public boolean redefined(String tier, String code) {
    return now.redefined(tier, code);
  }
}
