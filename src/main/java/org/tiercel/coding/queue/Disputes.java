package org.tiercel.coding.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.DoneAnswers;
import org.tiercel.store.ProjectFile;

/// The posts on which people who are done with them have given different answers: different sets of
/// codes under the same tier, those of a post's excerpts taken together. Everything is read once;
/// after that only the posts that were changed. Not safe for use by several threads at once.
final class Disputes {
  private final ProjectFile project;
  private final List<String> tiers;
  private final Map<String, BitSet> disputed = new HashMap<>();
  private long upTo = -1;

  /// @param tiers keys of all tiers of the codebook
  Disputes(ProjectFile project, List<String> tiers) {
    this.project = project;
    this.tiers = List.copyOf(tiers);
  }

  /// Whether these are the tiers of a codebook.
  boolean isOf(List<String> keys) {
    return tiers.equals(keys);
  }

  /// The posts disputed as things stand.
  ///
  /// @param tier key of a tier; absent: under any tier
  BitSet posts(@Nullable String tier) {
    long newest = project.acts().newest();
    if (upTo < 0) {
      readAll();
    } else if (newest > upTo) {
      readAgain(project.acts().postsSince(upTo));
    }
    upTo = newest;
    BitSet posts = new BitSet();
    disputed.forEach(
        (key, found) -> {
          if (tier == null || tier.equals(key)) {
            posts.or(found);
          }
        });
    return posts;
  }

  private List<Coder> people() {
    return project.coders().all().stream()
        .filter(coder -> coder.kind() == CoderKind.PERSON)
        .toList();
  }

  private void readAll() {
    tiers.forEach(tier -> disputed.put(tier, new BitSet()));
    int posts = project.posts().included().length();
    Map<String, int[]> first = new HashMap<>();
    for (Coder coder : people()) {
      Reading reading = new Reading(first, posts);
      project.queuePosts().forEachAnswer(coder.id(), 1, reading);
      reading.end();
    }
  }

  /// The answers of one coder, as they come, compared with those of the first who gave one.
  private final class Reading implements DoneAnswers {
    private final Map<String, int[]> first;
    private final int posts;
    private int post;
    private String tier = "";
    private int[] codes = new int[8];
    private int given;

    Reading(Map<String, int[]> first, int posts) {
      this.first = first;
      this.posts = posts;
    }

    @Override
    public void take(int at, String key, int code) {
      if (at != post || !key.equals(tier)) {
        end();
        post = at;
        tier = key;
      }
      if (given == codes.length) {
        codes = Arrays.copyOf(codes, given * 2);
      }
      codes[given++] = code;
    }

    void end() {
      BitSet differing = disputed.get(tier);
      if (given > 0 && differing != null && post < posts) {
        int[] before = first.computeIfAbsent(tier, key -> new int[posts]);
        int answer = fingerprint();
        if (before[post] == 0) {
          before[post] = answer;
        } else if (before[post] != answer) {
          differing.set(post);
        }
      }
      given = 0;
    }

    /// Of the codes as a set. Never 0, which stands for no answer.
    private int fingerprint() {
      Arrays.sort(codes, 0, given);
      int hash = 1;
      int last = 0;
      for (int i = 0; i < given; i++) {
        if (codes[i] != last) {
          hash = hash * 1_000_003 + codes[i];
          last = codes[i];
        }
      }
      return hash == 0 ? 1 : hash;
    }
  }

  private void readAgain(BitSet changed) {
    disputed.values().forEach(posts -> posts.andNot(changed));
    List<Long> ids = changed.stream().mapToObj(Long::valueOf).toList();
    Map<Long, List<Annotation>> said = new HashMap<>();
    for (Coder coder : people()) {
      project
          .annotations()
          .forEachOn(
              ids,
              coder.id(),
              1,
              annotation -> {
                if (annotation.done()) {
                  said.computeIfAbsent(annotation.key().postId(), id -> new ArrayList<>())
                      .add(annotation);
                }
              });
    }
    said.forEach((post, annotations) -> compare(post.intValue(), annotations));
  }

  private void compare(int post, List<Annotation> annotations) {
    for (String tier : tiers) {
      long different =
          annotations.stream()
              .map(annotation -> codes(annotation, tier))
              .filter(given -> given != null)
              .distinct()
              .count();
      if (different > 1) {
        disputed.computeIfAbsent(tier, key -> new BitSet()).set(post);
      }
    }
  }

  /// The codes given under a tier; null without an answer.
  private static @Nullable Set<String> codes(Annotation annotation, String tier) {
    List<Answer> answers =
        annotation.answers().stream()
            .filter(a -> a.key().tier().equals(tier) && a.state() != AnswerState.PENDING)
            .toList();
    if (answers.isEmpty()) {
      return null;
    }
    Set<String> given = new HashSet<>();
    answers.forEach(answer -> given.addAll(answer.codes()));
    return given;
  }
}
