package org.tiercel.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped onto a node.
///
/// @param open whether files are taken now
/// @param take receives them
record FileDrop(BooleanSupplier open, Consumer<List<Path>> take) {
  /// Listens to what is dropped onto a node.
  void attach(Node target) {
    target.addEventHandler(DragEvent.DRAG_OVER, this::over);
    target.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles() && open.getAsBoolean()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Dragboard dragged = event.getDragboard();
    if (dragged.hasFiles() && open.getAsBoolean()) {
      event.setDropCompleted(true);
      event.consume();
      take.accept(dragged.getFiles().stream().map(File::toPath).toList());
    }
  }
}
