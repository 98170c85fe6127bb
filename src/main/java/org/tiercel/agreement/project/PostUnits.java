package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tiercel.domain.Tier;

/// The posts that at least two coders have done, and the units that tiers make of them.
final class PostUnits {
  private final List<CoderRatings> coders;
  private final List<Integer> shared;
  private final long notShared;

  PostUnits(List<CoderRatings> coders) {
    this.coders = coders;
    SortedMap<Integer, Integer> doneBy = new TreeMap<>();
    coders.forEach(coder -> coder.posts().keySet().forEach(p -> doneBy.merge(p, 1, Integer::sum)));
    this.shared =
        doneBy.entrySet().stream().filter(e -> e.getValue() > 1).map(e -> e.getKey()).toList();
    this.notShared = (long) doneBy.size() - shared.size();
  }

  /// How many posts only one coder has done.
  long notShared() {
    return notShared;
  }

  /// Every post as a unit of a tier; under a `per` tier, one unit for each code that it is asked
  /// for.
  List<UnitRow> of(Tier tier) {
    List<UnitRow> rows = new ArrayList<>();
    for (int post : shared) {
      for (Slot slot : slots(tier, post)) {
        rows.add(row(post, slot));
      }
    }
    return rows;
  }

  /// Every post with the codes that each coder gave to its excerpts under a tier, where at least
  /// two coders were asked for excerpts.
  List<UnitRow> sets(Tier tier) {
    List<UnitRow> rows = new ArrayList<>();
    for (int post : shared) {
      List<Rating> ratings = new ArrayList<>();
      int asked = 0;
      for (CoderRatings coder : coders) {
        PostRatings said = coder.posts().get(post);
        if (said != null && said.excerptsAsked() && coder.tiers().contains(tier.key())) {
          ratings.add(codesOfExcerpts(said, tier));
          asked++;
        } else {
          ratings.add(Rating.MISSING);
        }
      }
      if (asked > 1) {
        rows.add(new UnitRow(String.valueOf(post), post, ratings, asked, exposed(post)));
      }
    }
    return rows;
  }

  private List<Slot> slots(Tier tier, int post) {
    if (tier.per() == null) {
      return List.of(new Slot(tier.key(), null));
    }
    return coders.stream()
        .flatMap(coder -> Stream.ofNullable(coder.posts().get(post)))
        .flatMap(said -> said.ratings().keySet().stream())
        .filter(slot -> slot.tier().equals(tier.key()))
        .distinct()
        .sorted(Comparator.comparing(slot -> String.valueOf(slot.per())))
        .toList();
  }

  private UnitRow row(int post, Slot slot) {
    List<Rating> ratings = new ArrayList<>();
    int applicable = 0;
    for (CoderRatings coder : coders) {
      PostRatings said = coder.posts().get(post);
      ratings.add(said == null ? Rating.MISSING : coder.rating(said, slot));
      applicable += said != null && said.ratings().containsKey(slot) ? 1 : 0;
    }
    String name = slot.per() == null ? String.valueOf(post) : post + "/" + slot.per();
    return new UnitRow(name, post, ratings, applicable, exposed(post));
  }

  private boolean exposed(int post) {
    return coders.stream()
        .flatMap(coder -> Stream.ofNullable(coder.posts().get(post)))
        .anyMatch(PostRatings::exposed);
  }

  private static Rating codesOfExcerpts(PostRatings said, Tier tier) {
    Set<String> codes = new HashSet<>();
    int version = Integer.MAX_VALUE;
    for (MarkedExcerpt excerpt : said.excerpts()) {
      for (Map.Entry<Slot, Rating> entry : excerpt.ratings().entrySet()) {
        if (entry.getKey().tier().equals(tier.key())) {
          if (!(entry.getValue() instanceof Rating.Given given)) {
            return entry.getValue();
          }
          codes.addAll(given.codes());
          version = Math.min(version, given.version());
        }
      }
    }
    return new Rating.Given(codes, version);
  }
}
