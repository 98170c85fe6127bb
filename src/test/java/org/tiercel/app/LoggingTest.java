package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LoggingTest {
  @TempDir private Path folder;

  @Test
  void warnings_and_worse_go_to_the_chosen_file_and_nothing_to_the_console() throws Exception {
    Path log = folder.resolve("state/tiercel.log");
    LoggerContext context = configured(log);

    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders())
        .toIterable()
        .isNotEmpty()
        .noneMatch(ConsoleAppender.class::isInstance);

    Logger logger = context.getLogger("org.tiercel.store");
    logger.info("opened");
    logger.warn("unlocked");
    logger.error("failed", new IllegalStateException("row 7"));
    context.stop();

    assertThat(Files.readString(log))
        .contains("unlocked", "failed", "IllegalStateException: row 7")
        .doesNotContain("opened");
  }

  @Test
  void a_folder_that_cannot_be_written_stops_nothing() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    LoggerContext context = configured(file.resolve("tiercel.log"));

    context.getLogger("org.tiercel.store").warn("unlocked");
    context.stop();

    assertThat(file).isEmptyFile();
  }

  @Test
  void the_jdk_and_javafx_log_there_too() {
    assertThat(System.getLogger("javafx").getClass().getName()).startsWith("org.slf4j.");
  }

  private static LoggerContext configured(Path log) throws JoranException {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty("tiercel.log", log.toString());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LoggingTest.class.getResource("/logback.xml"));
    return context;
  }
}
