package org.tiercel.app;

import java.nio.file.Path;

/// The file that warnings and failures are logged to, which `logback.xml` reads from a system
/// property.
final class LogFile {
  private static final String PROPERTY = "tiercel.log";

  private LogFile() {}

  /// Chooses the file, unless whoever started this process did, and tells the logging. Must come
  /// before the first class logs.
  static Path choose() {
    String chosen = System.getProperty(PROPERTY);
    if (chosen != null) {
      return Path.of(chosen);
    }
    Path log = UserFolder.ofThisUser().log();
    System.setProperty(PROPERTY, log.toString());
    return log;
  }
}
