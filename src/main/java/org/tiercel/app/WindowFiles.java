package org.tiercel.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tiercel.sample.Sample;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.kit.Messages;

/// Asks for files with the system's own dialogs.
final class WindowFiles implements WorkbenchFiles {
  private final Window window;
  private final Path samples;
  private final Consumer<String> pages;

  /// @param window over which the dialogs stand
  /// @param samples the user's folder for projects of sample studies
  /// @param pages shows a page of the web by its address
  WindowFiles(Window window, Path samples, Consumer<String> pages) {
    this.pages = pages;
    this.window = window;
    this.samples = samples;
  }

  @Override
  public Optional<Path> askForProject() {
    return path(chooser("app.files.open").showOpenDialog(window));
  }

  @Override
  public Optional<Path> askForNewProject() {
    return path(chooser("app.files.new").showSaveDialog(window)).map(WindowFiles::withSuffix);
  }

  @Override
  public Optional<Path> askForCodebook() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("app.files.codebook"));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(Messages.text("app.files.codebooks"), "*.json"));
    return path(chooser.showOpenDialog(window));
  }

  @Override
  public void show(URI address) {
    pages.accept(address.toString());
  }

  @Override
  public Path forSample(Sample sample) {
    try {
      Files.createDirectories(samples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples.resolve(sample.key() + ProjectFile.SUFFIX);
  }

  @Override
  public List<Path> askForPosts() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("app.files.posts"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                Messages.text("app.files.corpora"), "*.csv", "*.tsv", "*.jsonl", "*.ndjson"),
            new ExtensionFilter(Messages.text("app.files.all"), "*"));
    List<File> chosen = chooser.showOpenMultipleDialog(window);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> askForCodes() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("app.files.codes"));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(Messages.text("app.files.codes.kinds"), "*.json", "*.csv"));
    return path(chooser.showOpenDialog(window));
  }

  @Override
  public Optional<Path> askWhereToSave(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("app.files.save"));
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(window));
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text(title));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(Messages.text("app.files.projects"), "*" + ProjectFile.SUFFIX));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private static Path withSuffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ProjectFile.SUFFIX)
        ? file
        : file.resolveSibling(name + ProjectFile.SUFFIX);
  }
}
