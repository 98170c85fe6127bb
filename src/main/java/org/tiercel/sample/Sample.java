package org.tiercel.sample;

import java.nio.file.Path;
import java.util.List;

/// A shipped study: a corpus that was invented for learning, with the codes of its coders.
///
/// @param key name of its folder
/// @param name what the researcher reads
/// @param notice one sentence that says it is synthetic
/// @param codebook name of the shipped codebook
/// @param posts files of posts
/// @param codes files of codes, one a coder
/// @param rows key of the tier whose codes are the rows of its figure
/// @param columns key of the tier whose codes are the columns
public record Sample(
    String key,
    String name,
    String notice,
    String codebook,
    List<Path> posts,
    List<Path> codes,
    String rows,
    String columns) {
  /// Copies the lists.
  public Sample {
    posts = List.copyOf(posts);
    codes = List.copyOf(codes);
  }
}
