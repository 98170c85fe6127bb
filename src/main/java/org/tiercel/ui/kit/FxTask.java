package org.tiercel.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.task.Progress;
import org.tiercel.task.Running;

/// Work under way in the background, as the status bar shows it. Its properties change on the FX
/// thread only; reports that come faster than it can show them are dropped but for the last.
public final class FxTask implements Running {
  private record Report(long done, long total) {
    double share() {
      return total > 0 ? Math.min(1, (double) done / total) : Progress.UNKNOWN;
    }
  }

  private final String title;
  private final AtomicReference<@Nullable String> unheard = new AtomicReference<>();
  private final ReadOnlyStringWrapper standing;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicReference<@Nullable Report> unseen = new AtomicReference<>();
  private final ReadOnlyDoubleWrapper share =
      new ReadOnlyDoubleWrapper(this, "share", Progress.UNKNOWN);

  FxTask(String title) {
    this.title = title;
    this.standing = new ReadOnlyStringWrapper(this, "standing", title);
  }

  /// What is being done, in the user's language.
  public String title() {
    return title;
  }

  /// How the work stands, in the user's language; its title while it has said nothing.
  public ReadOnlyStringProperty standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// How much is done, from 0 to 1, or [Progress#UNKNOWN].
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  @Override
  public void cancel() {
    cancelled.set(true);
  }

  boolean isCancelled() {
    return cancelled.get();
  }

  Progress progress() {
    return new Progress() {
      @Override
      public void report(long done, long total) {
        if (unseen.getAndSet(new Report(done, total)) == null) {
          Platform.runLater(FxTask.this::show);
        }
      }

      @Override
      public void say(String sentence) {
        if (unheard.getAndSet(sentence) == null) {
          Platform.runLater(FxTask.this::hear);
        }
      }

      @Override
      public boolean cancelled() {
        return isCancelled();
      }
    };
  }

  private void show() {
    Report report = unseen.getAndSet(null);
    if (report != null) {
      share.set(report.share());
    }
  }

  private void hear() {
    String sentence = unheard.getAndSet(null);
    if (sentence != null) {
      standing.set(sentence);
    }
  }
}
