package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void aChineseCharacterIsAsWideAsTwoLetters() {
    StringWriter written = new StringWriter();

    new TextTable()
        .right(2)
        .row("苏州", "Suzhou", "1")
        .row("CN-44", "广东（省）", "1000")
        .print(new PrintWriter(written, true), "  ");

    assertThat(written.toString()).isEqualTo("  苏州   Suzhou         1\n  CN-44  广东（省）  1000\n");
  }
}
