package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The page about the command line shows what its commands print.
class DocumentTest {

  @TestFactory
  List<DynamicTest> showsWhatCommandsPrint() throws IOException {
    Document page = new Document("docs/cli.md");
    if (Boolean.getBoolean("golden.write")) {
      page.write();
    }
    List<Document.Shown> shown = page.read();
    assertThat(shown).hasSizeGreaterThan(15);
    return shown.stream().map(DocumentTest::test).toList();
  }

  private static DynamicTest test(Document.Shown shown) {
    return DynamicTest.dynamicTest(
        shown.command(),
        () -> assertThat(Document.run(shown.command())).isEqualTo(shown.printed()));
  }
}
