package org.tiercel.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.tiercel.domain.TiercelException;

/// Pictures of scenes as PNG files.
final class Snapshots {
  private Snapshots() {}

  /// Writes what a scene shows; to be called on the FX thread.
  ///
  /// @throws TiercelException if the file cannot be written
  static void write(Scene scene, Path file) {
    // Content that stands in no window gets no style from frames alone.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WritableImage image = scene.snapshot(null);
    PixelReader pixels = image.getPixelReader();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(copy, "png", out);
    } catch (IOException e) {
      throw new TiercelException(file + " cannot be written; check its folder.", e);
    }
  }
}
