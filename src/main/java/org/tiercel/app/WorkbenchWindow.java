package org.tiercel.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window of the workbench.
public final class WorkbenchWindow extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  @Override
  public void start(Stage stage) {
    stage.setTitle("Tiercel");
    stage.setScene(new Scene(new StackPane(new Label("Tiercel")), WIDTH, HEIGHT));
    stage.show();
  }
}
