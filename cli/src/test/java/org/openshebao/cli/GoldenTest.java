package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command prints what its golden file says, on the law of Examplia, in both languages.
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @TestFactory
  List<DynamicContainer> printsWhatTheGoldenFileSays() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(GoldenTest::container).toList();
    }
  }

  private static DynamicContainer container(Path file) {
    try {
      List<Golden.Block> blocks = Golden.read(file);
      if (Boolean.getBoolean("golden.write")) {
        Golden.write(file, blocks);
      }
      assertThat(blocks).as("commands in %s", file).isNotEmpty();
      return DynamicContainer.dynamicContainer(
          file.getFileName().toString(), Golden.read(file).stream().map(GoldenTest::test));
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + file, e);
    }
  }

  private static DynamicTest test(Golden.Block block) {
    return DynamicTest.dynamicTest(
        "shebao " + block.command(),
        () -> assertThat(Golden.run(block.command())).isEqualTo(block.printed()));
  }
}
