package org.tiercel.suggest;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.RunWriter;
import org.tiercel.task.Progress;

/// Lets a machine coder go through the corpus and keeps what it proposes as suggestions. One thread
/// asks the machine while the caller's thread writes the block before.
///
/// A run that is cancelled or killed keeps what it has written, and is never marked as finished.
public final class SuggestionRun {
  /// No limit on the number of posts.
  public static final long ALL = Long.MAX_VALUE;

  private final ProjectFile project;
  private final Codebook codebook;
  private final InstantSource clock;

  /// @param project open for writing
  /// @param codebook the version in force, from which the machines read
  /// @param clock tells when runs begin and end
  public SuggestionRun(ProjectFile project, Codebook codebook, InstantSource clock) {
    this.project = project;
    this.codebook = codebook;
    this.clock = clock;
  }

  /// Runs a machine over every post that cleaning kept.
  ///
  /// @param progress told in posts
  /// @throws TiercelException if there are no posts, or the machine has nothing to answer or
  ///     cannot go on
  /// @throws CancellationException if the work was cancelled
  public SuggestionReport run(Suggester suggester, Progress progress) {
    return run(suggester, ALL, progress);
  }

  /// Runs a machine over the first posts that cleaning kept, as [#run(Suggester, Progress)].
  ///
  /// @param limit how many posts at most
  public SuggestionReport run(Suggester suggester, long limit, Progress progress) {
    if (suggester.tiers().isEmpty()) {
      throw new TiercelException(
          "%s has no tier to answer in the codebook \"%s\"; give its codes rules first."
              .formatted(suggester.name(), codebook.name()));
    }
    if (project.posts().count() == 0) {
      throw new TiercelException(
          "There are no posts in %s to read; import some first.".formatted(project.path()));
    }
    progress.stopIfCancelled();
    Coder coder = project.coders().join(suggester.name(), suggester.kind());
    Run run =
        project
            .runs()
            .begin(
                coder,
                codebook.version(),
                suggester.tiers(),
                suggester.parameters(),
                clock.instant());
    long failed = process(run, suggester, limit, progress);
    return new SuggestionReport(project.runs().finish(run, clock.instant()), failed);
  }

  /// The last finished run of this machine, if running it again could add nothing: its parameters
  /// and its codebook are the same, and it has processed as many posts as would be gone through.
  ///
  /// @param limit how many posts at most
  public Optional<Run> repeated(Suggester suggester, long limit) {
    long posts = Math.min(limit, project.posts().count());
    return project
        .coders()
        .find(suggester.name())
        .flatMap(coder -> project.runs().latestFinished(coder.id()))
        .filter(run -> run.codebookVersion() == codebook.version())
        .filter(run -> run.parameters().equals(suggester.parameters()))
        .filter(run -> run.posts() >= posts);
  }

  /// Returns how many posts the machine could not read.
  private long process(Run run, Suggester suggester, long limit, Progress progress) {
    RunWriter writer = project.runs().writer(run);
    long seen = 0;
    long failed = 0;
    long total = Math.min(limit, project.posts().count());
    try (Suggester.Session session = suggester.open();
        ExecutorService ahead = Executors.newSingleThreadExecutor()) {
      BlockReading reading = new BlockReading(project.posts(), session, new Annotating(), limit);
      RunBlock block = reading.next();
      while (block.posts() > 0) {
        CompletableFuture<RunBlock> next = CompletableFuture.supplyAsync(reading::next, ahead);
        writer.write(block.annotations());
        seen += block.posts();
        failed += block.failed();
        progress.report(seen, total);
        progress.stopIfCancelled();
        block = joined(next);
      }
    }
    return failed;
  }

  private static RunBlock joined(CompletableFuture<RunBlock> next) {
    try {
      return next.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
