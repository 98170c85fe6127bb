package org.tiercel.exchange.csv;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.coding.CodesIntake;
import org.tiercel.coding.FileCodes;
import org.tiercel.coding.Intake;
import org.tiercel.coding.MissingRows;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Post;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Takes one coder's rows of a codes file into a project: all of them or, when any row is refused,
/// none. Nobody else's codes are touched.
public final class CodesImport {
  private final ProjectFile project;
  private final Codebook codebook;
  private final InstantSource clock;

  /// @param project open for writing
  /// @param codebook the version in force
  /// @param clock tells when the codes come in
  public CodesImport(ProjectFile project, Codebook codebook, InstantSource clock) {
    this.project = project;
    this.codebook = codebook;
    this.clock = clock;
  }

  /// Reads the rows of a coder in, who joins the project if new. What the file says again is not
  /// changed; what it says otherwise under the tiers it names takes the place of what stood there.
  ///
  /// @param file the rows, of this coder and perhaps of others
  /// @param coderName whose rows to take
  /// @param missing what it means that a question has no row
  /// @throws TiercelException naming file and line of the first row that is refused; the project is
  ///     as it was then
  public CodesReport run(CodesFile file, String coderName, MissingRows missing, Progress progress) {
    List<CodesRow> rows = file.rowsOf(coderName);
    requireRows(file, coderName, rows);
    Problems problems = new Problems(file.name());
    CodesJudge judge = new CodesJudge(codebook, posts(rows), problems);
    List<RowsOfPost> judged = judge.judge(rows);
    problems.refuseIfAny();
    progress.stopIfCancelled();
    Set<String> tiers =
        rows.stream().map(row -> row.cell(CodesColumn.TIER)).collect(Collectors.toSet());
    CodesIntake intake = new CodesIntake(codebook, tiers, missing);
    return project.together(
        () -> {
          Coder coder = project.coders().join(coderName, CoderKind.PERSON);
          List<Intake> plans = plans(judged, coder, intake, problems, progress);
          problems.refuseIfAny();
          CodesIntake.save(project, coder, plans, clock);
          return report(file, coder, rows, judged, plans);
        });
  }

  private static void requireRows(CodesFile file, String coder, List<CodesRow> rows) {
    if (file.rows().isEmpty()) {
      throw new TiercelException(
          file.name() + " has a header and no rows: name a file with codes in it.");
    }
    if (rows.isEmpty()) {
      throw new TiercelException(
          "%s has no rows of %s: it has rows of %s; name one of them."
              .formatted(file.name(), coder, String.join(", ", file.coders())));
    }
  }

  private PostNames posts(List<CodesRow> rows) {
    Set<String> names =
        rows.stream().map(row -> row.cell(CodesColumn.POST)).collect(Collectors.toSet());
    List<Post> posts = new ArrayList<>();
    project.posts().forEachNamed(PostNames.externalIds(names), posts::add);
    return new PostNames(posts);
  }

  private List<Intake> plans(
      List<RowsOfPost> judged,
      Coder coder,
      CodesIntake intake,
      Problems problems,
      Progress progress) {
    Map<AnnotationKey, Annotation> standing = standing(coder, judged);
    List<Intake> plans = new ArrayList<>();
    for (RowsOfPost rows : judged) {
      FileCodes codes = rows.codes(coder.id(), codebook.version());
      Annotation stands = standing.getOrDefault(codes.key(), Annotation.empty(codes.key()));
      Intake plan = intake.plan(stands, codes);
      plan.notApplicable().forEach(question -> refuse(question, rows, problems));
      plans.add(plan);
      progress.report(plans.size(), judged.size());
      progress.stopIfCancelled();
    }
    return plans;
  }

  private Map<AnnotationKey, Annotation> standing(Coder coder, List<RowsOfPost> judged) {
    Map<AnnotationKey, Annotation> standing = new HashMap<>();
    Map<Integer, List<Long>> postsByRound =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    RowsOfPost::round,
                    Collectors.mapping(rows -> rows.post().id(), Collectors.toList())));
    postsByRound.forEach(
        (round, posts) ->
            project
                .annotations()
                .forEachOn(posts, coder.id(), round, a -> standing.put(a.key(), a)));
    return standing;
  }

  private static void refuse(AnswerKey question, RowsOfPost rows, Problems problems) {
    String asked = question.per() == null ? "" : " for \"" + question.per() + "\"";
    problems.add(
        rows.lineOf(question),
        "the tier \"%s\" does not apply to %s%s, given the coder's other codes: "
                .formatted(question.tier(), rows.post().key(), asked)
            + "remove the row, or mend the codes it depends on");
  }

  private static CodesReport report(
      CodesFile file,
      Coder coder,
      List<CodesRow> rows,
      List<RowsOfPost> judged,
      List<Intake> plans) {
    return new CodesReport(
        coder.name(),
        rows.size(),
        file.rows().size() - rows.size(),
        file.otherColumns(),
        judged.stream().map(RowsOfPost::post).distinct().count(),
        judged.stream().map(RowsOfPost::post).filter(p -> p.exclusion() != null).distinct().count(),
        count(plans, Intake.Effect.ADDED),
        count(plans, Intake.Effect.CHANGED),
        count(plans, Intake.Effect.NOTHING),
        plans.stream().mapToLong(Intake::nones).sum(),
        plans.stream().mapToLong(Intake::pending).sum(),
        plans.stream().flatMap(plan -> plan.setAside().stream()).toList());
  }

  private static long count(List<Intake> plans, Intake.Effect effect) {
    return plans.stream().filter(plan -> plan.effect() == effect).count();
  }
}
