package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks whether a project file is sound.
@Command(name = "check", description = "Looks whether a project file is sound; changes nothing.")
final class CheckCommand implements Callable<Integer> {
  private record Counts(long posts, long coders, long codings, long acts) {
    static Counts of(ProjectFile project) {
      return new Counts(
          project.posts().count(),
          project.coders().all().size(),
          project.annotations().codings(),
          project.acts().count());
    }
  }

  private final CommandContext context;

  @Parameters(paramLabel = "PROJECT", description = "The project to look at.")
  private Path project = Path.of("");

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (ProjectFile opened = ProjectFile.openReadOnly(ProjectPath.existing(project))) {
      List<String> findings = findings(opened);
      if (json) {
        JsonOutput.print(document(opened, findings), context.out());
      } else if (findings.isEmpty()) {
        context.out().println(opened.path() + " is sound: " + said(Counts.of(opened)) + ".");
      } else {
        findings.forEach(context.out()::println);
      }
      return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private static List<String> findings(ProjectFile project) {
    List<String> findings = new ArrayList<>(project.check().findings());
    try {
      new ProjectCodebook(project).current();
    } catch (TiercelException e) {
      findings.add(e.getMessage());
    }
    return findings;
  }

  private static String said(Counts counts) {
    return String.join(
        ", ",
        Count.of(counts.posts(), "post"),
        Count.of(counts.coders(), "coder"),
        Count.of(counts.codings(), "coding"),
        Count.of(counts.acts(), "act"));
  }

  private static ObjectNode document(ProjectFile project, List<String> findings) {
    ObjectNode document = JsonOutput.object();
    document.put("project", project.path().toString());
    document.put("sound", findings.isEmpty());
    findings.forEach(document.putArray("findings")::add);
    if (findings.isEmpty()) {
      Counts counts = Counts.of(project);
      document.put("posts", counts.posts());
      document.put("coders", counts.coders());
      document.put("codings", counts.codings());
      document.put("acts", counts.acts());
    }
    return document;
  }
}
