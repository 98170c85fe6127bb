package org.tiercel.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.figure.Shape.Group;
import org.tiercel.figure.Shape.Hatch;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Label.Anchor;
import org.tiercel.figure.Shape.Line;
import org.tiercel.figure.Shape.Polygon;
import org.tiercel.figure.Shape.Rect;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// `src/test/resources/golden/README.md` says how to write the golden files anew.
final class SvgWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  record Sample(String name, Figure figure) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Sample> samples() {
    return Stream.of(
        new Sample("heatmap-residuals.svg", SampleFigures.residuals(FigureTheme.LIGHT)),
        new Sample("heatmap-residuals-dark.svg", SampleFigures.residuals(FigureTheme.DARK)),
        new Sample("heatmap-counts.svg", SampleFigures.counts()),
        new Sample("heatmap-awkward.svg", SampleFigures.awkward()),
        new Sample("heatmap-empty.svg", SampleFigures.empty()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void figures_are_byte_for_byte_the_golden_files(Sample sample) throws IOException {
    String svg = new SvgWriter().write(sample.figure());
    Path golden = GOLDEN.resolve(sample.name());
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(golden, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void figures_are_valid_xml_with_title_description_and_text_as_text(Sample sample)
      throws Exception {
    Document document = parsed(new SvgWriter().write(sample.figure()));

    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(sample.figure().title());
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(sample.figure().description());
    List<String> texts = new ArrayList<>();
    var nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    assertThat(texts)
        .isEqualTo(Shapes.of(Label.class, sample.figure()).stream().map(Label::text).toList());
  }

  @Test
  void every_shape_has_its_element() {
    Rgb red = Rgb.of("#cc0000");
    TextStyle style = new TextStyle(12.5, Weight.SEMIBOLD);
    Figure figure =
        figure(
            new Rect(new Box(1, 2, 3.456, 4), 0, red),
            new Line(0, 0.5, 10, 1e-9, red, 1.5),
            new Polygon(List.of(new Point(0, 0), new Point(4, 0), new Point(2, 3)), red),
            new Hatch(new Box(0, 0, 10, 5), 6, red, 1),
            new Group("one & two", List.of(new Label("a<b", 5, 6, style, red, Anchor.END, -45))));

    assertThat(new SvgWriter().write(figure))
        .contains("<rect x=\"1\" y=\"2\" width=\"3.46\" height=\"4\" fill=\"#cc0000\"/>")
        .contains("<path d=\"M0 0.5L10 0\" fill=\"none\" stroke=\"#cc0000\" stroke-width=\"1.5\"/>")
        .contains("<polygon points=\"0,0 4,0 2,3\" fill=\"#cc0000\"/>")
        .contains("<path d=\"M3 0L0 3M9 0L4 5")
        .contains("<g>\n<title>one &amp; two</title>")
        .contains(
            "<text x=\"5\" y=\"6\" font-size=\"12.5\" font-weight=\"600\" text-anchor=\"end\""
                + " transform=\"rotate(-45 5 6)\" fill=\"#cc0000\">a&lt;b</text>");
  }

  @Test
  void characters_that_xml_cannot_hold_are_replaced() throws Exception {
    TextStyle style = new TextStyle(12, Weight.REGULAR);
    String text = "a\u0000b\uD83Dc\uFFFEd😭";
    Figure figure = figure(new Label(text, 0, 0, style, Rgb.BLACK, Anchor.START, 0));

    Document document = parsed(new SvgWriter().write(figure));

    assertThat(document.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd😭");
  }

  @Test
  void the_machine_s_language_changes_nothing() {
    Locale before = Locale.getDefault();
    String english = new SvgWriter().write(SampleFigures.awkward());
    try {
      for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(new SvgWriter().write(SampleFigures.awkward())).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Figure figure(Shape... shapes) {
    return new Figure(10, 10, "T", "D", Rgb.WHITE, List.of(shapes), List.of());
  }

  private static Document parsed(String svg)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
  }
}
