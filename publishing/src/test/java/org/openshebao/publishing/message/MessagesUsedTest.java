package org.openshebao.publishing.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openshebao.base.source.Grade;

/// Every message is said somewhere, and every one that is said exists.
class MessagesUsedTest {

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String root : List.of("src/main/java", "src/main/resources")) {
      Path folder = Path.of(System.getProperty("basedir", "."), root);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(MessagesUsedTest::speaks).toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }

  private static boolean speaks(Path file) {
    return file.toString().endsWith(".java") || file.toString().endsWith(".html");
  }

  @Test
  void hasNoMessageThatNobodySays() throws Exception {
    String sources = sources();

    assertThat(Messages.keys(Locale.ENGLISH))
        .filteredOn(key -> !key.startsWith("grade."))
        .allMatch(key -> sources.contains("\"" + key + "\""));
  }

  @Test
  void explainsEachGrade() {
    for (Grade grade : Grade.values()) {
      assertThat(Messages.get("grade." + grade.key())).isNotNull();
    }
  }
}
