package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter written = new StringWriter();
  private final PrintWriter err = new PrintWriter(written);

  @Test
  void drawsABarAndTakesItAway() {
    try (Progress progress = new Progress(err, true, "reading", 1200)) {
      progress.advance(400);

      assertThat(progress.line())
          .isEqualTo("reading [##########····················]  33 % / 1,200");
    }

    assertThat(written.toString()).startsWith("\r\u001b[Kreading [···").endsWith("\r\u001b[K");
  }

  @Test
  void neverPassesTheEnd() {
    try (Progress progress = new Progress(err, true, "reading", 10)) {
      progress.reach(25);

      assertThat(progress.line()).isEqualTo("reading [##############################] 100 % / 10");
    }
  }

  @Test
  void countsWhereTheEndIsNotKnown() {
    try (Progress progress = new Progress(err, true, "reading", 0)) {
      progress.advance(12_345);

      assertThat(progress.line()).isEqualTo("reading 12,345");
    }
  }

  @Test
  void writesNothingWhereNobodyLooks() {
    try (Progress progress = new Progress(err, false, "reading", 10)) {
      progress.advance(5);
    }

    assertThat(written.toString()).isEmpty();
  }
}
