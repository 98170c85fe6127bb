package org.tiercel.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;

/// Says who has a project open for writing: a file beside it, `NAME.tiercel.lock`, whose lock the
/// operating system lets go when the process ends, however it ends.
final class ProjectLock implements AutoCloseable {
  /// The locked byte lies beyond the text, so that others can read who holds it on every system.
  private static final long LOCKED_BYTE = 1 << 20;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private ProjectLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  private static Path fileFor(Path project) {
    return project.resolveSibling(project.getFileName() + ".lock");
  }

  /// Takes the lock.
  ///
  /// @param project the project file
  /// @return the lock, or nothing when somebody else has it
  /// @throws TiercelException if the folder cannot be written to
  static Optional<ProjectLock> take(Path project) {
    Path file = fileFor(project);
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      ProjectLock taken = new ProjectLock(file, channel, lock);
      taken.writeHolder();
      return Optional.of(taken);
    } catch (IOException e) {
      throw new TiercelException(
          DiskFull.caused(e)
              ? "The disk of " + project + " is full; make room on it and try again."
              : "The folder of "
                  + project
                  + " cannot be written to; move the project to a folder of your own, or open it"
                  + " read-only.",
          e);
    }
  }

  private void writeHolder() throws IOException {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
      channel.force(false);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder() {
    String host = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("this computer");
    return "%s on %s, process %d, since %s"
        .formatted(
            System.getProperty("user.name"),
            host,
            ProcessHandle.current().pid(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /// Who holds the lock of a project, as it was written down.
  static String whoHolds(Path project) {
    try {
      String holder = Files.readString(fileFor(project)).strip();
      return holder.isEmpty() ? "another program" : holder;
    } catch (IOException e) {
      return "another program";
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new TiercelException("The lock " + file + " could not be removed; delete it.", e);
    }
  }
}
