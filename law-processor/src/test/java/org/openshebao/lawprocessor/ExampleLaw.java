package org.openshebao.lawprocessor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The small law in `src/test/resources/example-law`, and laws made from it by adding something wrong.
final class ExampleLaw {

  private static final Path FOLDER = Path.of("src/test/resources/example-law");

  private static final String IMPORTS =
      """
      import static org.openshebao.law.rule.Entity.*;
      import static org.openshebao.law.rule.Period.*;
      import static org.openshebao.law.rule.SinceTests.*;
      import static org.openshebao.law.rule.Unit.*;
      import org.example.law.*;
      import org.jspecify.annotations.Nullable;
      import org.openshebao.base.exact.*;
      import org.openshebao.base.text.Label;
      import org.openshebao.law.history.History;
      import org.openshebao.law.parameter.*;
      import org.openshebao.law.rule.*;
      """;

  private ExampleLaw() {}

  /// The files of the law, with its YAML copied into `folder`.
  static LawCompiler in(Path folder) throws IOException {
    LawCompiler compiler = new LawCompiler(folder);
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        compiler.file(path, Files.readString(file));
      }
    }
    return compiler;
  }

  /// Errors of the law with a class `Extra` in the room "pension" that has these members.
  static List<String> errors(Path folder, String members) throws IOException {
    return withPension(folder, members).compile().errors();
  }

  /// The law with a class `Extra` in the room "pension" that has these members.
  static LawCompiler withPension(Path folder, String members) throws IOException {
    return in(folder).file("org/example/law/pension/Extra.java", java("pension", "Extra", members));
  }

  /// A class of a room, with all imports. ARTICLE stands for the texts and the date that every rule needs.
  static String java(String room, String name, String members) {
    return "package org.example.law.%s;\n%s\npublic final class %s {\n%s\n}\n"
        .formatted(room, IMPORTS, name, members)
        .replace(
            "ARTICLE", "since = \"2001-07-01\", cites = \"art. 99\", en = \"Some\", zh = \"某\"");
  }
}
