package org.tiercel.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import ch.qos.logback.classic.Logger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

@ExtendWith(HeadlessFx.class)
class FxWarningsFailTest {
  private final Logger css = (Logger) LoggerFactory.getLogger("javafx.css");
  private final FxWarningsFail extension = new FxWarningsFail("javafx.css");

  /// Keeps the warning that is provoked here from the extension that watches this very test.
  @BeforeEach
  void hear_css_warnings_alone() {
    css.setAdditive(false);
    extension.listen();
  }

  @AfterEach
  void let_others_hear_them_again() {
    extension.stopListening();
    css.setAdditive(true);
  }

  @Test
  void a_style_that_javafx_cannot_apply_fails_the_test() {
    onFxThread(
        () -> {
          Pane pane = new Pane();
          pane.setStyle("-fx-background-color: -tiercel-no-such-colour;");
          new Scene(pane);
          pane.applyCss();
          return pane;
        });

    assertThatThrownBy(extension::failOnWarnings)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-fx-background-color");
  }
}
