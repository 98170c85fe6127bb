package org.tiercel.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// A project to be killed in: a codebook with rules, and posts that most rules find something in.
final class KillStudy {
  private KillStudy() {}

  /// Makes it.
  ///
  /// @return where the project is; it is closed
  static Path create(Path folder, int posts) throws IOException {
    StringBuilder rows = new StringBuilder("id,text\n");
    for (int i = 0; i < posts; i++) {
      rows.append(i).append(",i use it since day ").append(i);
      rows.append(i % 3 == 0 ? ". it is cheap" : i % 3 == 1 ? ". my mum too" : "").append('\n');
    }
    Path csv = Files.writeString(folder.resolve("posts.csv"), rows);
    Path place = folder.resolve("study.tiercel");
    Clock clock = Clock.systemUTC();
    try (ProjectFile project = ProjectCodebook.createProject(place, codebook(), clock.instant())) {
      new CorpusImport(project, clock).run(csv, ImportOptions.defaults(), Progress.none());
    }
    return place;
  }

  private static Codebook codebook() {
    return new Codebook(
        "Killed",
        1,
        "",
        "",
        List.of(
            tier("use", Scope.POST, TierKind.SINGLE, code("self", "i use"), code("kin", "my mum")),
            tier("themes", Scope.POST, TierKind.MULTI, code("cost", "cheap")),
            tier("value", Scope.EXCERPT, TierKind.SINGLE, code("money", "cheap"))));
  }

  private static Tier tier(String key, Scope scope, TierKind kind, Code... codes) {
    return new Tier(key, key, "", scope, kind, null, null, List.of(codes));
  }

  private static Code code(String key, String phrase) {
    Rules rules = new Rules(List.of(phrase), List.of(), List.of());
    return new Code(
        key, key, "", List.of(), List.of(), List.of(), null, null, true, null, false, rules,
        List.of());
  }
}
