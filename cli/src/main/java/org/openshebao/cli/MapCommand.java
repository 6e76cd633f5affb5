package org.openshebao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.workbench.json.MapJson;
import org.openshebao.workbench.map.CodeTable;
import org.openshebao.workbench.map.DataMap;
import org.openshebao.workbench.map.DataMapper;
import org.openshebao.workbench.map.FileProposal;
import org.openshebao.workbench.map.MappingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao map`: proposes for a user's files which column is which input of the law, and writes the mapping file.
@Command(name = "map", mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

  private static final String USUAL_NAME = "mapping.yaml";

  @Parameters(arity = "1..*", paramLabel = "[KIND=]FILE", descriptionKey = "map.files")
  private List<String> files = new ArrayList<>();

  @Option(names = "--codes", paramLabel = "TABLE", descriptionKey = "map.codes")
  private @Nullable Path codes;

  @Option(names = "--yaml", descriptionKey = "map.yaml")
  private boolean yaml;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    List<DataMapper.UserData> data = files.stream().map(MapCommand::data).toList();
    DataMap map =
        DataMapper.propose(
            common.lawInForce(), data, codes == null ? CodeTable.NONE : CodeTable.read(codes));
    Path target = target();
    Path folder = target == null ? Path.of("") : target.toAbsolutePath().getParent();
    String text = MappingText.of(map, folder == null ? Path.of("") : folder, common.language());
    if (target != null) {
      write(target, text);
    }
    if (common.json()) {
      common.printJson(
          MapJson.of(map, text).withKnown("written", target == null ? null : target.toString()));
    } else if (yaml) {
      common.out().print(text);
    } else {
      common.printHeading(map.law());
      new MapText(common).print(map);
      common.out().println();
      common
          .out()
          .println(
              target == null ? common.text("map.notWritten") : common.text("map.written", target));
    }
    common.out().flush();
    map.files().stream()
        .flatMap(file -> file.profile().problems().stream())
        .forEach(problem -> common.err().println(common.messages().line(problem)));
    return ExitCode.OK;
  }

  /// A file, or a file with what its rows are: `person=people.csv`.
  private static DataMapper.UserData data(String argument) {
    for (FileProposal.Kind kind : FileProposal.Kind.values()) {
      if (argument.startsWith(kind.key() + "=")) {
        return new DataMapper.UserData(Path.of(argument.substring(kind.key().length() + 1)), kind);
      }
    }
    return new DataMapper.UserData(Path.of(argument), null);
  }

  /// The mapping file to write: `--out` names it, or its folder; null without `--out`.
  private @Nullable Path target() {
    Path out = common.findOut().orElse(null);
    if (out == null) {
      return null;
    }
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml") ? out : out.resolve(USUAL_NAME);
  }

  /// Writes the mapping file; one that is there already may have been edited by hand and is kept.
  private static void write(Path target, String text) {
    try {
      if (Files.exists(target) && !Files.readString(target, StandardCharsets.UTF_8).equals(text)) {
        throw new ProblemException(
            Problem.error(
                "OUT-EXISTS",
                target.toString(),
                0,
                "--out",
                null,
                "There is a file of this name with another text, which may be your work.",
                "Name another file, or delete that one."));
      }
    } catch (java.io.IOException e) {
      throw new ProblemException(
          Problem.error(
              "OUT-UNWRITABLE",
              target.toString(),
              0,
              "--out",
              null,
              "The file that is there cannot be read: " + e.getMessage() + ".",
              "Name another file."));
    }
    OutFile.write(target, text);
  }
}
