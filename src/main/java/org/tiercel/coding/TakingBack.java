package org.tiercel.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.tiercel.domain.Coder;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ImportStanding;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Takes imports back and brings them back. Posts on which nothing stands are removed; where
/// something does, all posts of the import stay as *excluded*, with every code, and come back as
/// they were. Both acts stand in the history.
public final class TakingBack {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ProjectFile project;
  private final InstantSource clock;

  /// @param project open for writing
  /// @param clock tells when it was done
  public TakingBack(ProjectFile project, InstantSource clock) {
    this.project = project;
    this.clock = clock;
  }

  /// What stands on the posts of an import, and whose it is.
  public ImportStanding standing(ImportedFile file) {
    return project.takenBackImports().standing(file);
  }

  /// Takes an import out of the corpus and removes its posts, on which nothing may stand. From the
  /// first moment on none of them is part of the corpus; cancelling leaves the rest in the file, to
  /// be removed by calling this again or brought back.
  ///
  /// @param coder who takes it back
  /// @return how many posts were removed
  /// @throws TiercelException if something stands on one of the posts; then nothing has changed
  /// @throws CancellationException if it was cancelled
  public long remove(Coder coder, ImportedFile file, Progress progress) {
    ImportStanding standing = standing(file);
    if (!standing.isEmpty()) {
      throw new TiercelException(
          "Codes, runs or batches stand on posts of import %d (%s), so they cannot be removed."
              .formatted(file.id(), file.file()));
    }
    progress.stopIfCancelled();
    if (!file.takenBack()) {
      takeOut(coder, file, "removed");
    }
    long removed = 0;
    int block = project.takenBackImports().removeBlock(file);
    while (block > 0) {
      removed += block;
      progress.report(removed, file.posts());
      progress.stopIfCancelled();
      block = project.takenBackImports().removeBlock(file);
    }
    return removed;
  }

  /// Takes an import out of the corpus and keeps its posts, with all that stands on them, in the
  /// file.
  ///
  /// @param coder who takes it back
  /// @throws TiercelException if it is out already
  public void exclude(Coder coder, ImportedFile file) {
    takeOut(coder, file, "kept");
  }

  private void takeOut(Coder coder, ImportedFile file, String posts) {
    Instant now = clock.instant();
    project.together(
        () -> {
          project.takenBackImports().takeBack(file, now);
          note(coder, "import-taken-back", now, details(file).put("posts", posts));
          return true;
        });
  }

  /// Brings the posts of an import that are still in the project back into the corpus. Those that
  /// were removed have to be imported again, before.
  ///
  /// @param coder who brings them back
  /// @throws TiercelException if the import is in the corpus
  public void bringBack(Coder coder, ImportedFile file) {
    Instant now = clock.instant();
    project.together(
        () -> {
          if (file.posts() > 0) {
            project.takenBackImports().bringBack(file);
          }
          note(coder, "import-brought-back", now, details(file));
          return true;
        });
  }

  private static ObjectNode details(ImportedFile file) {
    return JSON.createObjectNode()
        .put("import", file.id())
        .put("file", file.file())
        .put("imported", file.imported())
        .put("excluded", file.excluded());
  }

  private void note(Coder coder, String what, Instant at, ObjectNode details) {
    try {
      String content = JSON.writeValueAsString(details);
      project.acts().note(coder, what, UUID.randomUUID().toString(), at, content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
