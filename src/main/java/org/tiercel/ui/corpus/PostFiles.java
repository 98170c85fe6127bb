package org.tiercel.ui.corpus;

import java.nio.file.Path;
import java.util.List;

/// Asks for files of posts, the way the system does.
@FunctionalInterface
public interface PostFiles {
  /// Asks for files; empty when nobody wants any after all.
  List<Path> askForPosts();
}
