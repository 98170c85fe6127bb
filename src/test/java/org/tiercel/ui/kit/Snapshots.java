package org.tiercel.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of scenes, to be looked at in `target/screens`. Call it on the FX thread.
public final class Snapshots {
  private static final Path FOLDER = Path.of("target", "screens");

  private Snapshots() {}

  /// Styles and lays out a scene, draws it, and keeps the picture.
  ///
  /// @param scene what to draw
  /// @param name file name without extension
  /// @return the picture
  public static BufferedImage save(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    BufferedImage picture = copy(scene.snapshot(null));
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return picture;
  }

  private static BufferedImage copy(WritableImage drawn) {
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = drawn.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return copy;
  }
}
