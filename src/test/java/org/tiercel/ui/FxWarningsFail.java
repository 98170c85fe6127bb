package org.tiercel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/// Fails a test during which JavaFX warned, most often of a style sheet it could not apply. JUnit
/// finds this extension by itself and puts it on every test class.
public final class FxWarningsFail
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private final Collector warnings = new Collector();
  private final Logger listenedTo;

  /// Listens to all of JavaFX; JUnit calls this.
  public FxWarningsFail() {
    this("javafx");
  }

  FxWarningsFail(String logger) {
    this.listenedTo = (Logger) LoggerFactory.getLogger(logger);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    listen();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    failOnWarnings();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    stopListening();
    failOnWarnings();
  }

  void listen() {
    warnings.start();
    listenedTo.addAppender(warnings);
  }

  void stopListening() {
    listenedTo.detachAppender(warnings);
  }

  void failOnWarnings() {
    assertThat(warnings.take()).as("warnings of JavaFX").isEmpty();
  }

  private static final class Collector extends AppenderBase<ILoggingEvent> {
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
        messages.add(event.getFormattedMessage());
      }
    }

    private List<String> take() {
      List<String> taken = new ArrayList<>();
      messages.drainTo(taken);
      return taken;
    }
  }
}
