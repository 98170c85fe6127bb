package org.tiercel.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tiercel.domain.TiercelException;

/// The first hundred bytes of a project file, read without SQLite so that a file which is not a
/// project, or is a newer or damaged one, is told apart before anything could change it.
///
/// @param applicationId marks a Tiercel project
/// @param schemaVersion number of the last migration that ran
/// @param expectedBytes size the file says it has; 0 when it does not say
/// @param journaled whether the file was left in WAL mode
record ProjectHeader(int applicationId, int schemaVersion, long expectedBytes, boolean journaled) {
  /// `TIER` as a number.
  static final int APPLICATION_ID = 0x54494552;

  private static final int LENGTH = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /// Reads the header of a file.
  ///
  /// @throws TiercelException if there is no such file, it cannot be read, or it is no database
  static ProjectHeader read(Path file) {
    if (Files.isDirectory(file)) {
      throw new TiercelException(
          file + " is a folder; name the project file, which ends in .tiercel.");
    }
    if (!Files.exists(file)) {
      throw new TiercelException(
          "There is no project at " + file + "; check the name, or create it with tiercel new.");
    }
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes) < 0) {
          break;
        }
      }
    } catch (IOException e) {
      throw new TiercelException(
          file + " cannot be read; check its permissions and whether the disk is there.", e);
    }
    boolean whole = !bytes.hasRemaining();
    bytes.flip();
    if (!whole || !startsWithMagic(bytes)) {
      throw new TiercelException(
          file + " is not a Tiercel project; choose a file that Tiercel made (NAME.tiercel).");
    }
    int pageSize = bytes.getShort(16) & 0xffff;
    long pages = bytes.getInt(28) & 0xffffffffL;
    boolean journaled = bytes.get(18) == 2;
    return new ProjectHeader(
        bytes.getInt(68), bytes.getInt(60), pages * (pageSize == 1 ? 65536 : pageSize), journaled);
  }

  private static boolean startsWithMagic(ByteBuffer bytes) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (bytes.get(i) != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /// Refuses what is not a project that this version can open.
  ///
  /// @param file where the header was read, for the message
  /// @param newest the newest schema version known here
  void requireOpenable(Path file, int newest) {
    if (applicationId != APPLICATION_ID) {
      throw new TiercelException(
          file + " is a database of another program, not a Tiercel project; nothing was changed.");
    }
    if (schemaVersion > newest) {
      throw new TiercelException(
          file
              + " was made by a newer Tiercel (file version "
              + schemaVersion
              + ", this one reads up to "
              + newest
              + "); install the newer version to open it.");
    }
    if (schemaVersion < 1) {
      throw damaged(file, "it has no schema version");
    }
    if (!journaled && expectedBytes > size(file)) {
      throw damaged(file, "it should have " + expectedBytes + " bytes but has only " + size(file));
    }
  }

  /// What to say of a damaged file.
  static TiercelException damaged(Path file, String what) {
    return new TiercelException(
        file
            + " is damaged ("
            + what
            + "); nothing was changed: restore a backup of it, or copy it and run tiercel check.");
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new TiercelException(file + " cannot be read; check whether the disk is there.", e);
    }
  }
}
