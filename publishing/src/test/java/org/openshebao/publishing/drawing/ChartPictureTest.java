package org.openshebao.publishing.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openshebao.base.table.Chart;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.html.DemoReport;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.xml.sax.InputSource;

/// Every kind of chart as a picture: within its edges, readable by programs, the same bytes again.
///
/// Pictures are left in target/pictures.
class ChartPictureTest {

  private static final Path PICTURES = Path.of("target/pictures");

  static Stream<Chart> charts() {
    Report report = DemoReport.report();
    return report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block ->
            block instanceof Block.ChartBlock(var chart) ? Stream.of(chart) : Stream.empty());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void staysWithinItsEdgesAndIsTheSameAgain(Chart chart) throws Exception {
    Files.createDirectories(PICTURES);
    for (Language language : Language.values()) {
      for (double width : List.of(300.0, 640.0)) {
        Drawing drawing = ChartPicture.find(chart, language, width).orElseThrow();

        assertThat(outside(drawing)).as(chart.id() + " " + language + " " + width).isEmpty();
        assertThat(drawing.title()).isEqualTo(chart.title().in(language));
        assertThat(ChartPicture.find(chart, language, width)).contains(drawing);
        String svg = SvgText.file(drawing);
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
        byte[] png = PngImage.of(drawing, 2);
        assertThat(PngImage.of(drawing, 2)).isEqualTo(png);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth())
            .isEqualTo((int) (2 * width));
        if (width > 400) {
          Files.write(PICTURES.resolve(chart.id() + "-" + language.code() + ".png"), png);
          Files.writeString(PICTURES.resolve(chart.id() + "-" + language.code() + ".svg"), svg);
        }
      }
    }
  }

  private static List<String> outside(Drawing drawing) {
    List<String> outside = new ArrayList<>();
    for (Shape shape : drawing.shapes()) {
      boolean in =
          switch (shape) {
            case Shape.Box box ->
                within(drawing, box.x(), box.y())
                    && within(drawing, box.x() + box.width(), box.y() + box.height())
                    && box.width() >= 0
                    && box.height() >= 0;
            case Shape.Stroke stroke ->
                stroke.points().stream().allMatch(point -> within(drawing, point.x(), point.y()));
            case Shape.Area area ->
                area.points().stream().allMatch(point -> within(drawing, point.x(), point.y()));
            case Shape.Dot dot -> within(drawing, dot.x(), dot.y());
            case Shape.Words words -> {
              double wide = TextWidth.of(words.text(), words.size());
              double left =
                  switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - wide / 2;
                    case END -> words.x() - wide;
                  };
              yield within(drawing, left, words.y()) && within(drawing, left + wide, words.y());
            }
          };
      if (!in) {
        outside.add(shape.toString());
      }
    }
    return outside;
  }

  private static boolean within(Drawing drawing, double x, double y) {
    double rounding = 2;
    return x >= -rounding
        && y >= -rounding
        && x <= drawing.width() + rounding
        && y <= drawing.height() + rounding;
  }
}
