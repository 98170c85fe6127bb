package org.tiercel.ui.code.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.Post;
import org.tiercel.store.ProjectFile;

/// The rows of the queue that are or were in sight, read a page at a time and by key. Only the last
/// few hundred are kept.
final class RowPages {
  private static final int PAGE = 24;
  private static final int KEPT = 600;

  private final ProjectFile project;
  private final QueueRows queue;
  private String words = "";
  private final Map<Integer, QueueRow> rows =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, QueueRow> eldest) {
          return size() > KEPT;
        }
      };

  RowPages(ProjectFile project, QueueRows queue) {
    this.project = project;
    this.queue = queue;
  }

  /// Shows from now on what stands around the words of a search.
  void around(String typed) {
    if (!typed.equals(words)) {
      words = typed;
      rows.clear();
    }
  }

  /// The row of a post of the queue.
  QueueRow row(int id) {
    QueueRow known = rows.get(id);
    if (known != null) {
      return known;
    }
    List<Long> page = page(id);
    for (Post post : project.posts().byIds(page)) {
      rows.put(
          (int) post.id(),
          QueueRow.of(
              post, words.isEmpty() ? List.of() : project.search().matches(words, post.text())));
    }
    return rows.computeIfAbsent(id, QueueRow::missing);
  }

  /// Ids around a post that are not read yet.
  private List<Long> page(int id) {
    int at = Math.max(0, queue.indexOf(id));
    int from = Math.max(0, at - PAGE / 4);
    List<Long> page = new ArrayList<>();
    page.add((long) id);
    for (int i = from; i < Math.min(queue.size(), from + PAGE); i++) {
      int other = queue.get(i);
      if (other != id && !rows.containsKey(other)) {
        page.add((long) other);
      }
    }
    return page;
  }
}
