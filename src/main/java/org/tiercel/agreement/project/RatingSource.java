package org.tiercel.agreement.project;

import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Reads what counts of a coder: done annotations of the first round, as frozen where a batch is
/// closed; of a machine, its latest finished run. What a coder of a closed batch said of its posts
/// later is left out, and so are posts that cleaning excluded and, of a machine, those on which an
/// open batch withholds suggestions.
final class RatingSource {
  private static final int ROUND = 1;

  private final ProjectFile project;
  private final Codebook codebook;
  private final Asked asked;
  private final Comparison comparison;
  private final BitSet included;
  private final Optional<BitSet> inBatch;

  RatingSource(ProjectFile project, Codebook codebook, Asked asked, Comparison comparison) {
    this.project = project;
    this.codebook = codebook;
    this.asked = asked;
    this.comparison = comparison;
    this.included = project.posts().included();
    this.inBatch = comparison.batch().map(batch -> project.batches().posts(batch.id()));
  }

  CoderRatings of(Coder coder, Progress progress) {
    return coder.kind().isMachine() ? ofMachine(coder, progress) : ofPerson(coder, progress);
  }

  private CoderRatings ofMachine(Coder coder, Progress progress) {
    Run run = project.runs().latestFinished(coder.id()).orElseThrow();
    Codebook seen = RunCodebook.of(codebook, run);
    Posts posts = new Posts(new AnnotationReading(seen, comparison.levelOf(), asked, run));
    BitSet withheld = project.codings().withheld();
    project
        .annotations()
        .forEachOfRun(
            run.id(),
            annotation -> {
              progress.stopIfCancelled();
              if (!withheld.get(post(annotation))) {
                posts.add(annotation);
              }
            });
    return posts.ratings(coder, seen, 0);
  }

  private CoderRatings ofPerson(Coder coder, Progress progress) {
    Posts posts = new Posts(new AnnotationReading(codebook, comparison.levelOf(), asked, null));
    BitSet closed = new BitSet();
    for (Batch batch : closedBatches()) {
      project.batches().reading(batch.id(), coder.id(), ROUND).forEach(posts::add);
      closed.or(project.batches().assignedPosts(batch.id(), coder.id()));
    }
    int frozen = posts.read.size();
    project
        .annotations()
        .forEachDone(
            coder.id(),
            ROUND,
            annotation -> {
              progress.stopIfCancelled();
              if (!closed.get(post(annotation))) {
                posts.add(annotation);
              }
            });
    return posts.ratings(coder, codebook, frozen);
  }

  /// The batch asked for first, then in the order in which they were closed: the first reading of a
  /// post is the independent one.
  private List<Batch> closedBatches() {
    Optional<Batch> first = comparison.batch();
    return project.batches().all().stream()
        .filter(Batch::closed)
        .sorted(
            Comparator.comparing((Batch batch) -> !first.equals(Optional.of(batch)))
                .thenComparing(RatingSource::closing)
                .thenComparingLong(Batch::id))
        .toList();
  }

  private static Instant closing(Batch batch) {
    return batch.closedAt() == null ? Instant.MAX : batch.closedAt();
  }

  private static boolean inBulk(Annotation annotation) {
    return annotation.answers().stream()
        .flatMap(answer -> answer.codings().stream())
        .anyMatch(coding -> coding.origin() == Origin.BULK);
  }

  private static int post(Annotation annotation) {
    return Math.toIntExact(annotation.key().postId());
  }

  private final class Posts {
    final AnnotationReading reading;
    final SortedMap<Integer, PostRatings> read = new TreeMap<>();
    private int excluded;

    Posts(AnnotationReading reading) {
      this.reading = reading;
    }

    void add(Annotation annotation) {
      int post = post(annotation);
      if (read.containsKey(post) || inBatch.filter(posts -> !posts.get(post)).isPresent()) {
        return;
      }
      if (comparison.withoutBulk() && inBulk(annotation)) {
        return;
      }
      if (included.get(post)) {
        read.put(post, reading.read(annotation));
      } else {
        excluded++;
      }
    }

    CoderRatings ratings(Coder coder, Codebook asking, int frozen) {
      Set<String> tiers = asking.tiers().stream().map(Tier::key).collect(Collectors.toSet());
      return new CoderRatings(coder, tiers, read, frozen, excluded);
    }
  }
}
