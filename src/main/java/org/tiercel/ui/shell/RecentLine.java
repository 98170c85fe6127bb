package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;

/// A project that was opened lately, as the start page shows it.
public final class RecentLine {
  private final Path path;
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper(this, "standing", "");
  private final ReadOnlyStringWrapper goOn;
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");

  RecentLine(Path path) {
    this.path = path;
    this.goOn =
        new ReadOnlyStringWrapper(this, "goOn", Messages.text("shell.start.continue", name()));
  }

  /// Where it is.
  public Path path() {
    return path;
  }

  /// The file's name without its suffix.
  public String name() {
    return String.valueOf(path.getFileName()).replace(ProjectFile.SUFFIX, "");
  }

  /// The folder it is in.
  public String folder() {
    return Optional.ofNullable(path.getParent()).map(Path::toString).orElse("");
  }

  /// How far the coder is and when it was changed last, or why that is not known; empty while it is
  /// being read.
  public ReadOnlyStringProperty standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// What the button says that goes on with it.
  public ReadOnlyStringProperty goOnProperty() {
    return goOn.getReadOnlyProperty();
  }

  /// Whether its file is not there any more.
  public ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  void show(StartViewModel.Found found) {
    switch (found) {
      case StartViewModel.Found.Gone() -> {
        gone.set(true);
        standing.set(Messages.text("shell.start.gone"));
      }
      case StartViewModel.Found.Unreadable(String why) -> standing.set(why);
      case StartViewModel.Found.Read(Standing now, var changed) -> {
        String left = left(now);
        standing.set(Messages.text("shell.start.standing", left, Dates.here(changed)));
        goOn.set(Messages.text("shell.start.continue.left", name(), left));
      }
    }
  }

  private static String left(Standing now) {
    if (now.posts() == 0) {
      return Messages.text("shell.start.empty");
    }
    String left = Messages.text("shell.start.left", now.left());
    return now.batch().map(name -> Messages.text("shell.start.batch", name, left)).orElse(left);
  }
}
