package org.tiercel.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Starts JavaFX without a display, for tests that build nodes but drive no window. A test that
/// clicks and types uses TestFX's `ApplicationExtension` instead, which starts the same toolkit.
public final class HeadlessFx implements BeforeAllCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public void beforeAll(ExtensionContext context) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /// Does work in JavaFX's own thread and waits for its result and for the events it caused.
  ///
  /// @param work what to do there
  /// @param <T> what it yields
  public static <T> T onFxThread(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }
}
