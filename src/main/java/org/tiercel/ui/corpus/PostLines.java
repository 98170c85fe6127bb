package org.tiercel.ui.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.Post;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.ProjectFile;

/// The lines of the table that are or were in sight, read a page at a time and by key. Only those
/// pages are kept that were seen last.
final class PostLines {
  private static final int PAGE = 32;
  private static final int KEPT_PAGES = 16;

  private final ProjectFile project;
  private final PostRows rows;
  private final Map<Integer, List<PostLine>> pages =
      new LinkedHashMap<>(KEPT_PAGES * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<PostLine>> eldest) {
          return size() > KEPT_PAGES;
        }
      };
  private List<ImportedFile> imports = List.of();

  PostLines(ProjectFile project, PostRows rows) {
    this.project = project;
    this.rows = rows;
  }

  /// Forgets what was read, as the rows are other ones.
  ///
  /// @param files the imports there are now
  void forget(List<ImportedFile> files) {
    imports = List.copyOf(files);
    pages.clear();
  }

  /// The line at a place.
  PostLine get(int index) {
    return pages.computeIfAbsent(index / PAGE, this::read).get(index % PAGE);
  }

  private List<PostLine> read(int page) {
    List<Integer> ids = new ArrayList<>();
    for (int i = page * PAGE; i < Math.min(rows.size(), (page + 1) * PAGE); i++) {
      ids.add(rows.get(i));
    }
    Map<Integer, PostLine> read = new HashMap<>();
    for (Post post : project.posts().byIds(ids.stream().map(Integer::longValue).toList())) {
      read.put((int) post.id(), PostLine.of(post, file((int) post.id())));
    }
    return ids.stream().map(id -> read.getOrDefault(id, PostLine.MISSING)).toList();
  }

  /// The file that a post came from.
  String file(int post) {
    return imports.stream()
        .filter(file -> file.firstPost() <= post && post <= file.lastPost())
        .map(ImportedFile::file)
        .findFirst()
        .orElse("");
  }
}
