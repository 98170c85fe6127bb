package org.tiercel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tiercel.coding.TakingBack;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportReport;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ImportStanding;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.ProjectFile;

/// The imports of a project on the command line: taken back and brought back by their numbers.
///
/// @param project open for writing
/// @param context of the command
record ImportedFiles(ProjectFile project, CommandContext context) {
  /// Takes an import back.
  ///
  /// @param keepCodes whether its posts stay as excluded where something stands on them
  /// @return what was done, in a sentence
  /// @throws TiercelException if something stands on its posts and is not to be kept
  String undo(long number, boolean keepCodes, Optional<String> coder) {
    ImportedFile file = file(number);
    Coder who = coder(coder);
    TakingBack taking = new TakingBack(project, context.clock());
    ImportStanding standing = taking.standing(file);
    if (standing.isEmpty()) {
      long removed =
          taking.remove(
              who,
              file,
              new ConsoleProgress("Removing " + file.file(), context.err(), context.clock()));
      return "Import %d (%s) is taken back; %s removed."
          .formatted(number, file.file(), Count.of(removed, "post"));
    }
    if (!keepCodes) {
      throw new TiercelException(
          ("Import %d (%s) was left as it is: %s. With --keep-codes its posts leave the corpus, and"
                  + " they and their codes stay in the file.")
              .formatted(number, file.file(), ImportListWords.standing(standing)));
    }
    taking.exclude(who, file);
    return "Import %d (%s) is taken back; %s excluded, with all that stands on them."
        .formatted(number, file.file(), Count.of(file.imported(), "post"));
  }

  /// Brings an import back: its posts, or, where they were removed, its file, which is read again.
  ///
  /// @return what was done, line by line
  List<String> redo(long number, Optional<String> coder) {
    ImportedFile file = file(number);
    Coder who = coder(coder);
    if (!file.takenBack()) {
      throw new TiercelException(
          "Import %d (%s) is in the corpus, so there is nothing to bring back."
              .formatted(number, file.file()));
    }
    TakingBack taking = new TakingBack(project, context.clock());
    if (file.removed() == 0) {
      taking.bringBack(who, file);
      return List.of(
          "Import %d (%s) is back; %s in the corpus again."
              .formatted(number, file.file(), Count.of(file.imported(), "post")));
    }
    ImportReport again = readAgain(file);
    taking.bringBack(who, file);
    return ImportReportWords.lines(again);
  }

  private ImportReport readAgain(ImportedFile file) {
    ImportReport before = ImportReport.ofJson(file.report());
    Path path = Path.of(before.file());
    if (!Files.exists(path)) {
      throw new TiercelException(
          ("The posts of import %d were removed, and %s is no longer there to be read again;"
                  + " import the file from where it is now.")
              .formatted(file.id(), path));
    }
    return new CorpusImport(project, context.clock().withZone(ZoneOffset.UTC))
        .run(
            path,
            before.options(),
            new ConsoleProgress("Importing " + path, context.err(), context.clock()));
  }

  private ImportedFile file(long number) {
    return project
        .imports()
        .find(number)
        .orElseThrow(
            () ->
                new TiercelException(
                    "There is no import %d; --list shows their numbers.".formatted(number)));
  }

  /// The history says who took an import back, so it has to be somebody.
  private Coder coder(Optional<String> name) {
    if (name.isPresent()) {
      return project.coders().join(name.get(), CoderKind.PERSON);
    }
    List<Coder> people =
        project.coders().all().stream().filter(coder -> coder.kind() == CoderKind.PERSON).toList();
    if (people.size() == 1) {
      return people.getFirst();
    }
    throw new TiercelException(
        "The history says who takes an import back; name the person with --coder NAME.");
  }
}
