package org.tiercel.ui.workspace;

import java.nio.file.Path;
import java.util.List;

/// A screen that takes files of posts, as Corpus does.
public interface PostTaker extends Screen {
  /// Looks into files that were dropped onto the window, to import them.
  void takeFiles(List<Path> files);
}
