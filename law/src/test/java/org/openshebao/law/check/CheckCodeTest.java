package org.openshebao.law.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckCodeTest {

  @Test
  void everyCodeHasItsLineInTheDocumentation() throws Exception {
    // Surefire runs in the folder of this module and says so.
    Path page = Path.of(System.getProperty("basedir", ".")).resolve("../docs/law-check.md");
    List<String> listed =
        Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("| `LAW-"))
            .map(line -> line.split("`")[1])
            .toList();

    assertThat(listed)
        .containsExactlyElementsOf(Arrays.stream(CheckCode.values()).map(CheckCode::key).toList());
  }
}
