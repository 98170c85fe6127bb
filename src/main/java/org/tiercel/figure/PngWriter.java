package org.tiercel.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.tiercel.domain.TiercelException;

/// Writes figures as PNG, painted without a display. The resolution is written into the file, so
/// that a text processor shows the figure in its real size.
public final class PngWriter {
  /// The pixels of an inch on screen: a figure's own units.
  public static final int SCREEN_DPI = 96;

  /// What journals ask for.
  public static final int PRINT_DPI = 300;

  private static final double METRES_PER_INCH = 0.0254;
  private static final double MOST_PIXELS = 200_000_000;
  private static final String METADATA_FORMAT = "javax_imageio_png_1.0";

  private final AwtFonts fonts;

  /// Paints text with these fonts.
  public PngWriter(AwtFonts fonts) {
    this.fonts = fonts;
  }

  /// Writes the picture; the caller closes the stream.
  ///
  /// @param dpi pixels per inch, at least 1; refused where the picture would be too large
  public void write(Figure figure, int dpi, OutputStream out) throws IOException {
    BufferedImage image = paint(figure, dpi);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(target);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), settings);
      metadata.mergeTree(METADATA_FORMAT, resolution(dpi));
      writer.write(null, new IIOImage(image, null, metadata), settings);
    } finally {
      writer.dispose();
    }
  }

  private BufferedImage paint(Figure figure, int dpi) {
    double scale = (double) dpi / SCREEN_DPI;
    double width = Math.ceil(figure.width() * scale);
    double height = Math.ceil(figure.height() * scale);
    if (width * height > MOST_PIXELS) {
      throw new TiercelException(
          "The figure \"%s\" would have %.0f by %.0f pixels at %d dpi; choose fewer dpi, or SVG."
              .formatted(figure.title(), width, height, dpi));
    }
    BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setColor(FigurePainter.color(figure.background()));
      canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
      canvas.scale(scale, scale);
      FigurePainter painter = new FigurePainter(fonts, canvas);
      figure.shapes().forEach(painter::paint);
    } finally {
      canvas.dispose();
    }
    return image;
  }

  private static IIOMetadataNode resolution(int dpi) {
    String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(METADATA_FORMAT);
    root.appendChild(physical);
    return root;
  }
}
