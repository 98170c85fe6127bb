package org.tiercel.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tiercel.sample.Sample;

/// Nobody asks for files here.
final class NoFiles implements WorkbenchFiles {
  @Override
  public Optional<Path> askForProject() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> askForNewProject() {
    return Optional.empty();
  }

  @Override
  public Path forSample(Sample sample) {
    throw new UnsupportedOperationException("no samples here");
  }

  @Override
  public Optional<Path> askForCodebook() {
    return Optional.empty();
  }

  @Override
  public List<Path> askForPosts() {
    return List.of();
  }

  @Override
  public Optional<Path> askForCodes() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> askWhereToSave(String name) {
    return Optional.empty();
  }

  @Override
  public void show(URI address) {}
}
