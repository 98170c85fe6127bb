package org.tiercel.ui.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.corpus.PlatformShare;
import org.tiercel.store.ProjectFile;

/// What the corpus is made of, as its imports reported it.
///
/// @param posts how many posts cleaning kept
/// @param platforms where they come from
/// @param imports the newest first
record CorpusContents(long posts, List<PlatformShare> platforms, List<ImportedReport> imports) {
  CorpusContents {
    platforms = List.copyOf(platforms);
    imports = List.copyOf(imports);
  }

  static CorpusContents of(ProjectFile project) {
    List<ImportedReport> imports =
        project.imports().all().reversed().stream().map(ImportedReport::of).toList();
    return new CorpusContents(project.posts().count(), platforms(imports), imports);
  }

  private static List<PlatformShare> platforms(List<ImportedReport> imports) {
    Map<String, PlatformShare> platforms = new LinkedHashMap<>();
    imports.stream()
        .filter(done -> !done.file().takenBack())
        .flatMap(done -> done.report().platforms().stream())
        .forEach(share -> platforms.merge(share.platform(), share, PlatformShare::plus));
    return List.copyOf(platforms.values());
  }

  boolean isEmpty() {
    return imports.isEmpty();
  }
}
