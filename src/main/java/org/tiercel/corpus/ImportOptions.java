package org.tiercel.corpus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a file is to be imported.
///
/// @param format what it is; recognised when absent
/// @param mapping which column is what; guessed when absent
/// @param platform where posts were posted that do not say it themselves
/// @param fewestCharacters posts with fewer are dropped as too short
public record ImportOptions(
    @Nullable CorpusFormat format,
    @Nullable ColumnMapping mapping,
    String platform,
    int fewestCharacters) {
  /// The platform of posts of which nobody says where they come from.
  public static final String UNKNOWN_PLATFORM = "unknown";

  /// One letter or sign, such as the dot that people leave to find a thread again, holds nothing
  /// that could be coded. An emoji does, and is never too short.
  public static final int FEWEST_CHARACTERS = 2;

  /// Everything recognised and guessed.
  public static ImportOptions defaults() {
    return new ImportOptions(null, null, UNKNOWN_PLATFORM, FEWEST_CHARACTERS);
  }

  /// These options for a file of a known format.
  public ImportOptions withFormat(CorpusFormat known) {
    return new ImportOptions(known, mapping, platform, fewestCharacters);
  }

  /// These options with a known mapping.
  public ImportOptions withMapping(ColumnMapping known) {
    return new ImportOptions(format, known, platform, fewestCharacters);
  }

  /// These options for posts of this platform.
  public ImportOptions withPlatform(String name) {
    return new ImportOptions(format, mapping, name, fewestCharacters);
  }

  /// These options with another shortest length.
  public ImportOptions withFewestCharacters(int fewest) {
    return new ImportOptions(format, mapping, platform, fewest);
  }

  /// The mapping, if it is known.
  public Optional<ColumnMapping> knownMapping() {
    return Optional.ofNullable(mapping);
  }

  /// The format, if it is known.
  public Optional<CorpusFormat> knownFormat() {
    return Optional.ofNullable(format);
  }
}
