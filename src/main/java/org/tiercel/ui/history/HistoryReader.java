package org.tiercel.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.PastActs;
import org.tiercel.domain.Post;
import org.tiercel.store.HistoryFilter;
import org.tiercel.store.PastAct;
import org.tiercel.task.Progress;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Reads the history with the posts that it is about. Touches no user interface and may take its
/// time.
final class HistoryReader {
  private static final int PAGE = 200;
  private static final int BEGINNING = 120;

  private final Workspace workspace;
  private final PastActs past;
  private final ActWords words;

  HistoryReader(Workspace workspace) {
    this.workspace = workspace;
    this.past = new PastActs(workspace.project(), workspace.coder());
    this.words = new ActWords(workspace.codebook());
  }

  /// Some lines of the history.
  ///
  /// @param rows newest first
  /// @param next the number to go on before; 0 at the end
  record Page(List<HistoryRow> rows, long next) {
    /// Copies the list.
    Page {
      rows = List.copyOf(rows);
    }
  }

  /// A page of the history.
  ///
  /// @param before only acts with lower numbers
  Page page(HistoryFilter filter, long before, Progress progress) {
    PastActs.Page acts = past.page(filter, before, PAGE, progress);
    Map<Long, Post> posts = new HashMap<>();
    List<Long> ids =
        acts.acts().stream()
            .map(act -> act.annotation().postId())
            .filter(id -> id != 0)
            .distinct()
            .toList();
    workspace.project().posts().byIds(ids).forEach(post -> posts.put(post.id(), post));
    return new Page(
        acts.acts().stream().map(act -> row(act, posts.get(act.annotation().postId()))).toList(),
        acts.next());
  }

  private HistoryRow row(PastAct act, @Nullable Post post) {
    return new HistoryRow(
        act,
        words.of(act),
        post == null
            ? ""
            : Messages.text("history.post", post.key().platform(), post.key().externalId()),
        post == null ? "" : beginning(post.text()));
  }

  private static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= BEGINNING) {
      return line;
    }
    int space = line.lastIndexOf(' ', BEGINNING);
    int cut = Character.isHighSurrogate(line.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
    return line.substring(0, space > 0 ? space : cut) + "…";
  }

  /// What the post of an act said when it had been done; empty for acts on none.
  Optional<PostState> state(HistoryRow row) {
    return row.hasPost()
        ? workspace
            .project()
            .posts()
            .find(row.act().annotation().postId())
            .map(post -> new PostState(row, post, past.stateAfter(row.act())))
        : Optional.empty();
  }
}
