package org.tiercel.cli;

/// The ways to draw the posts of a batch.
enum SampleKind {
  /// Each post equally likely.
  RANDOM,
  /// In proportion from each part of the corpus.
  STRATIFIED,
  /// A share of posts with rare codes.
  ENRICHED,
  /// Those first on which a machine was least sure.
  UNCERTAIN
}
