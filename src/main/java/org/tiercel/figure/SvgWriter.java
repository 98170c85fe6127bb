package org.tiercel.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tiercel.figure.Shape.Group;
import org.tiercel.figure.Shape.Hatch;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Line;
import org.tiercel.figure.Shape.Polygon;
import org.tiercel.figure.Shape.Rect;

/// Writes figures as SVG 1.1. Text stays text, so that a journal's editor can change it; the same
/// figure always gives the same bytes.
public final class SvgWriter {
  private static final String FONTS =
      "Inter, 'Helvetica Neue', Arial, 'Tiercel Emoji', 'Noto Emoji', sans-serif";

  /// The whole file's text, to be stored as UTF-8.
  public String write(Figure figure) {
    StringBuilder out = new StringBuilder();
    String width = number(figure.width());
    String height = number(figure.height());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute(out, "width", width);
    attribute(out, "height", height);
    attribute(out, "viewBox", "0 0 " + width + " " + height);
    attribute(out, "role", "img");
    attribute(out, "aria-labelledby", "title description");
    attribute(out, "font-family", FONTS);
    out.append(">\n<title id=\"title\">").append(escaped(figure.title()));
    out.append("</title>\n<desc id=\"description\">").append(escaped(figure.description()));
    out.append("</desc>\n<rect");
    attribute(out, "width", width);
    attribute(out, "height", height);
    attribute(out, "fill", figure.background().hex());
    out.append("/>\n");
    figure.shapes().forEach(shape -> write(out, shape));
    return out.append("</svg>\n").toString();
  }

  private static void write(StringBuilder out, Shape shape) {
    switch (shape) {
      case Rect rect -> rect(out, rect);
      case Line line -> line(out, line);
      case Polygon polygon -> polygon(out, polygon);
      case Hatch hatch -> hatch(out, hatch);
      case Label label -> label(out, label);
      case Group group -> group(out, group);
    }
  }

  private static void rect(StringBuilder out, Rect rect) {
    out.append("<rect");
    attribute(out, "x", number(rect.box().x()));
    attribute(out, "y", number(rect.box().y()));
    attribute(out, "width", number(rect.box().width()));
    attribute(out, "height", number(rect.box().height()));
    if (rect.radius() > 0) {
      attribute(out, "rx", number(rect.radius()));
    }
    attribute(out, "fill", rect.fill().hex());
    out.append("/>\n");
  }

  private static void line(StringBuilder out, Line line) {
    out.append("<path");
    attribute(out, "d", move(line));
    stroke(out, line.color(), line.width());
  }

  private static void polygon(StringBuilder out, Polygon polygon) {
    StringBuilder corners = new StringBuilder();
    for (Point corner : polygon.corners()) {
      corners.append(corners.isEmpty() ? "" : " ");
      corners.append(number(corner.x())).append(',').append(number(corner.y()));
    }
    out.append("<polygon");
    attribute(out, "points", corners.toString());
    attribute(out, "fill", polygon.fill().hex());
    out.append("/>\n");
  }

  /// Strokes as a path and not as a pattern: patterns are lost in many an editor and converter.
  private static void hatch(StringBuilder out, Hatch hatch) {
    StringBuilder path = new StringBuilder();
    hatch.strokes().forEach(line -> path.append(move(line)));
    out.append("<path");
    attribute(out, "d", path.toString());
    stroke(out, hatch.color(), hatch.width());
  }

  private static String move(Line line) {
    return "M%s %sL%s %s"
        .formatted(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()));
  }

  private static void stroke(StringBuilder out, Rgb color, double width) {
    attribute(out, "fill", "none");
    attribute(out, "stroke", color.hex());
    attribute(out, "stroke-width", number(width));
    out.append("/>\n");
  }

  private static void label(StringBuilder out, Label label) {
    String x = number(label.x());
    String y = number(label.y());
    out.append("<text");
    attribute(out, "x", x);
    attribute(out, "y", y);
    attribute(out, "font-size", number(label.style().size()));
    if (label.style().weight() == Weight.SEMIBOLD) {
      attribute(out, "font-weight", "600");
    }
    switch (label.anchor()) {
      case START -> {}
      case MIDDLE -> attribute(out, "text-anchor", "middle");
      case END -> attribute(out, "text-anchor", "end");
    }
    if (label.degrees() != 0) {
      attribute(out, "transform", "rotate(" + number(label.degrees()) + " " + x + " " + y + ")");
    }
    attribute(out, "fill", label.color().hex());
    out.append('>').append(escaped(label.text())).append("</text>\n");
  }

  private static void group(StringBuilder out, Group group) {
    out.append("<g>\n");
    if (group.description() != null) {
      out.append("<title>").append(escaped(group.description())).append("</title>\n");
    }
    group.shapes().forEach(shape -> write(out, shape));
    out.append("</g>\n");
  }

  private static void attribute(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  /// At most two decimals, no exponent, no trailing zeros, whatever the machine's language.
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// Text for XML 1.0; characters that XML cannot hold become U+FFFD.
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
