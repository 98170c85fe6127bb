package org.tiercel.suggest.llm.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Run;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.PostOutcome;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.task.Progress;

/// A project with posts about which a model on this computer is asked.
final class AskedProject implements AutoCloseable {
  static final Codebook CODEBOOK =
      new Codebook("Some", 1, "", "", List.of(tier("use", TierKind.SINGLE, "self", "kin")));
  static final Server HERE =
      new Server("Here", "http://localhost:1/v1", "localhost", true, "tiny", 8, false);
  static final Server PAID =
      new Server(
          "Paid", "https://api.openai.com/v1", "api.openai.com", false, "gpt-4o-mini", 8, false);
  static final RunPlan PLAN =
      new RunPlan(
          HERE,
          new Prompt("Code the post.", "{}", List.of("use"), "hash"),
          new Sampling(0., null, 100),
          new Selection.All(),
          1,
          OptionalDouble.empty(),
          Manner.GO_ON);

  private final FakeWaits waits = new FakeWaits();
  private final ProjectFile file;

  AskedProject(Path folder, String... texts) {
    file = SomePosts.create(folder, texts);
  }

  /// So many posts with texts of their own.
  static AskedProject of(Path folder, int posts) {
    String[] texts = new String[posts];
    Arrays.setAll(texts, i -> "it was day " + i);
    return new AskedProject(folder, texts);
  }

  static Tier tier(String key, TierKind kind, String... codes) {
    return new Tier(
        key,
        key,
        "",
        Scope.POST,
        kind,
        null,
        null,
        Arrays.stream(codes).map(code -> Code.of(code, code)).toList());
  }

  static RunPlan on(Server server) {
    return new RunPlan(
        server,
        PLAN.prompt(),
        PLAN.sampling(),
        PLAN.selection(),
        PLAN.repeats(),
        PLAN.budget(),
        PLAN.manner());
  }

  static RunPlan of(Selection selection) {
    return new RunPlan(
        HERE, PLAN.prompt(), PLAN.sampling(), selection, 1, PLAN.budget(), PLAN.manner());
  }

  static RunPlan repeated(int repeats) {
    return new RunPlan(
        HERE,
        PLAN.prompt(),
        PLAN.sampling(),
        PLAN.selection(),
        repeats,
        PLAN.budget(),
        PLAN.manner());
  }

  static RunPlan within(double budget) {
    return new RunPlan(
        PAID,
        PLAN.prompt(),
        PLAN.sampling(),
        PLAN.selection(),
        1,
        OptionalDouble.of(budget),
        PLAN.manner());
  }

  ProjectFile file() {
    return file;
  }

  FakeWaits waits() {
    return waits;
  }

  ModelRun engine() {
    return engine(Map.of());
  }

  ModelRun engine(Map<String, String> environment) {
    return new ModelRun(
        file, CODEBOOK, PriceFile.shipped(), new Permission(file, environment), waits);
  }

  ModelRunReport run(RunPlan plan, ChatModel model) {
    return run(plan, model, Progress.none());
  }

  ModelRunReport run(RunPlan plan, ChatModel model, Progress progress) {
    return engine()
        .run(plan, new Conversation(model, new EchoQuestionnaire()), RunControl.none(), progress);
  }

  List<Annotation> annotations(Run run) {
    List<Annotation> annotations = new ArrayList<>();
    file.annotations().forEachOfRun(run.id(), annotations::add);
    return annotations;
  }

  List<PostOutcome> outcomes(ModelRunReport report, int repeats) {
    return file.modelOutcomes().page(report.run(), repeats, 0, Integer.MAX_VALUE);
  }

  @Override
  public void close() {
    file.close();
  }
}
