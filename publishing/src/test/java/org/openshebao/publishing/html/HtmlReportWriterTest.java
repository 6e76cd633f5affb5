package org.openshebao.publishing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Language;

class HtmlReportWriterTest {

  @Test
  void writesTheSameBytesAgain() throws Exception {
    Path file = Path.of("target/demo/index.html");
    HtmlReportWriter.write(DemoReport.report(), Language.EN, file);
    String first = Files.readString(file);
    HtmlReportWriter.write(DemoReport.report(), Language.EN, file);

    assertThat(Files.readString(file)).isEqualTo(first);
    assertThat(file.toAbsolutePath().getParent()).isDirectoryContaining("glob:**index.html");
  }
}
