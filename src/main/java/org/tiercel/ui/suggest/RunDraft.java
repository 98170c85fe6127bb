package org.tiercel.ui.suggest;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.run.CodingTask;
import org.tiercel.suggest.llm.run.ConsensusExamples;
import org.tiercel.suggest.llm.run.Manner;
import org.tiercel.suggest.llm.run.RunPlan;
import org.tiercel.suggest.llm.run.Sampling;
import org.tiercel.suggest.llm.run.Selection;
import org.tiercel.suggest.llm.run.Server;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// What was entered for a new run, as numbers.
///
/// @param profile how the server is reached
/// @param tiers keys of the tiers to be answered
/// @param posts which posts
/// @param count how many of them, where that is asked
/// @param seed of a sample
/// @param repeats how often each post is asked about
/// @param sampling how the model draws its words
/// @param budget US dollars at most
/// @param extension what the researcher adds to the prompt
/// @param examples how many posts with codes of the consensus the model is shown
/// @param manner what is done about what was asked before
/// @param way in which the model is asked
record RunDraft(
    Profile profile,
    List<String> tiers,
    PostsChoice posts,
    long count,
    long seed,
    int repeats,
    Sampling sampling,
    OptionalDouble budget,
    String extension,
    int examples,
    Manner manner,
    Way way) {
  private static final int MOST_REPEATS = 100;
  private static final int MOST_EXAMPLES = 50;
  private static final double HOTTEST = 2;
  private static final int LONGEST_ANSWER = 2_000;

  /// Answers to the same question differ enough to be compared, and are still to the point.
  private static final double OF_REPEATS = 0.7;

  RunDraft {
    tiers = List.copyOf(tiers);
  }

  /// What stands in a form.
  ///
  /// @throws TiercelException if something is missing or out of its range
  static RunDraft of(NewRunViewModel form) {
    Profile chosen = form.profileProperty().get();
    if (chosen == null) {
      throw new TiercelException(Messages.text("suggest.missing.profile"));
    }
    if (form.modelProperty().get().isBlank()) {
      throw new TiercelException(Messages.text("suggest.missing.model", chosen.name()));
    }
    if (form.tiers().isEmpty()) {
      throw new TiercelException(Messages.text("suggest.missing.tiers"));
    }
    PostsChoice posts = form.postsProperty().get();
    boolean counted = posts == PostsChoice.FIRST || posts == PostsChoice.SAMPLE;
    int repeats = (int) whole(form.repeatsProperty().get(), "suggest.repeats", 1, MOST_REPEATS);
    return new RunDraft(
        profile(form, chosen),
        form.allTiers().stream().map(t -> t.key()).filter(form.tiers()::contains).toList(),
        posts,
        counted
            ? whole(form.countProperty().get(), "suggest.posts.count", 1, Integer.MAX_VALUE)
            : 0,
        posts == PostsChoice.SAMPLE
            ? whole(form.seedProperty().get(), "suggest.posts.seed", 0, Long.MAX_VALUE)
            : 0,
        repeats,
        new Sampling(temperature(form, repeats), null, LONGEST_ANSWER),
        Entered.amount(form.budgetProperty().get(), Messages.text("suggest.budget")),
        form.extensionProperty().get(),
        (int) whole(form.examplesProperty().get(), "suggest.examples", 0, MOST_EXAMPLES),
        form.anewProperty().get() ? new Manner(false, true, false) : Manner.GO_ON,
        BatchOffer.by(chosen) ? form.wayProperty().get() : Way.NOW);
  }

  private static double temperature(NewRunViewModel form, int repeats) {
    String typed = form.temperatureProperty().get();
    if (typed.isBlank()) {
      return repeats > 1 ? OF_REPEATS : 0;
    }
    return Entered.number(typed, Messages.text("suggest.temperature"), HOTTEST);
  }

  private static Profile profile(NewRunViewModel form, Profile chosen) {
    return new Profile(
        chosen.name(),
        chosen.baseUrl(),
        form.modelProperty().get(),
        chosen.key(),
        chosen.headers(),
        (int)
            whole(form.concurrencyProperty().get(), "suggest.concurrency", 1, Profile.MOST_AT_ONCE),
        chosen.timeout(),
        chosen.free());
  }

  private static long whole(String text, String label, long least, long most) {
    return Entered.whole(text, Messages.text(label), least, most);
  }

  /// The run that this comes to. Reads the project.
  ///
  /// @throws TiercelException if no code can be suggested under these tiers, or the consensus has
  ///     too few codes for the examples
  PlannedRun plan(Workspace workspace) {
    ConsensusExamples shown = examples(workspace);
    CodingTask task =
        CodingTask.of(
            workspace.project(), workspace.codebook(), tiers, extension, shown.examples());
    RunPlan plan =
        new RunPlan(
            Server.of(profile), task.prompt(), sampling, shown.rest(), repeats, budget, manner);
    return new PlannedRun(plan, profile, task, way, workspace.codebook());
  }

  /// The examples, and the posts that are asked about beside them.
  private ConsensusExamples examples(Workspace workspace) {
    Selection wanted = selection(workspace);
    return examples == 0
        ? new ConsensusExamples(List.of(), wanted)
        : ConsensusExamples.draw(
            workspace.project(), workspace.codebook(), tiers, wanted, examples);
  }

  private Selection selection(Workspace workspace) {
    return switch (posts) {
      case ALL -> new Selection.All();
      case FIRST -> new Selection.First(count);
      case SAMPLE -> new Selection.Sample(count, seed);
      case NOT_DONE -> new Selection.Given(undone(workspace));
    };
  }

  private static List<Long> undone(Workspace workspace) {
    BitSet open = workspace.project().posts().included();
    open.andNot(workspace.project().annotations().donePosts(workspace.coder().id(), 1));
    return open.stream().mapToObj(Long::valueOf).toList();
  }
}
