package org.tiercel.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HeadlessFx.class)
class HeadlessFxTest {
  @Test
  void a_stage_is_shown_and_laid_out_without_a_display() {
    double width =
        onFxThread(
            () -> {
              Label label = new Label("Tiercel");
              Stage stage = new Stage();
              stage.setScene(new Scene(label));
              stage.show();
              double shown = label.getWidth();
              stage.close();
              return shown;
            });

    assertThat(width).isPositive();
  }
}
