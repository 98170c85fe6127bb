package org.tiercel.analysis.crossing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Post;
import org.tiercel.domain.Scope;
import org.tiercel.store.CodeSource;
import org.tiercel.store.ProjectFile;

/// Reads what stands behind a cell, as the coder marked it.
public final class CellQuotes {
  private final ProjectFile project;
  private final CrossedTiers crossed;

  /// @param project whose posts are quoted
  /// @param crossed two tiers, counted in this project
  public CellQuotes(ProjectFile project, CrossedTiers crossed) {
    this.project = project;
    this.crossed = crossed;
  }

  /// The quotes of a cell, in order of posts and text.
  ///
  /// @param row key of a row's code
  /// @param column key of a column's code
  /// @param mostPosts from so many posts at most
  public List<CellQuote> of(String row, String column, int mostPosts) {
    List<Long> ids =
        crossed.posts(row, column).stream().limit(mostPosts).asLongStream().boxed().toList();
    return project.posts().byIds(ids).stream()
        .flatMap(post -> annotation(post).stream().flatMap(a -> quotes(post, a, row, column)))
        .toList();
  }

  private Optional<Annotation> annotation(Post post) {
    CodeSource source = crossed.codes().source();
    return project
        .annotations()
        .find(new AnnotationKey(post.id(), source.coderId(), source.round(), source.runId()));
  }

  private Stream<CellQuote> quotes(Post post, Annotation annotation, String row, String column) {
    if (crossed.crossing().scope() == Scope.POST) {
      return Stream.of(new CellQuote(post, post.text()));
    }
    return annotation.excerpts().stream()
        .filter(excerpt -> carries(annotation, excerpt, row, column))
        .map(excerpt -> new CellQuote(post, excerpt.spanIn(post.text()).of(post.text())));
  }

  private boolean carries(Annotation annotation, Excerpt excerpt, String row, String column) {
    Map<String, Set<String>> codes = annotation.codesByTier(excerpt.id());
    return codes.getOrDefault(crossed.crossing().rows().key(), Set.of()).contains(row)
        && codes.getOrDefault(crossed.crossing().columns().key(), Set.of()).contains(column);
  }
}
