package org.openshebao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.JsonText;
import org.openshebao.workbench.lawbook.LawDivisors;
import org.openshebao.workbench.projection.SchemeFile;
import org.openshebao.workbench.projection.SchemeResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao project FILE.json`: a small pension scheme over its years.
@Command(name = "project", mixinStandardHelpOptions = true)
final class ProjectCommand implements Callable<Integer> {

  private static final Path OUT = Path.of("out", "project");

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "project.file")
  private @Nullable Path file;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "population.data")
  private @Nullable Path data;

  @Override
  public Integer call() {
    if (file == null) {
      throw common.badUsage("usage.missing", "FILE");
    }
    SchemeFile read = SchemeFile.read(file, LawDivisors.of(common.lawInForce()));
    read.ignored().forEach(problem -> common.err().println(common.messages().line(problem)));
    SchemeResult result =
        SchemeResult.of(read.scheme(), data == null ? DataFolders.demography() : data);
    Path folder = common.findOut().orElse(OUT);
    JsonObject summary = summary(result);
    OutFile.write(folder.resolve("projection.csv"), csv(result));
    OutFile.write(folder.resolve("summary.json"), JsonText.of(summary));
    if (common.json()) {
      common.printJson(summary);
    } else {
      print(result, folder);
    }
    return ExitCode.OK;
  }

  private static JsonObject summary(SchemeResult result) {
    JsonObject json = new JsonObject().with("id", result.scheme().id());
    result.indicators().forEach(json::with);
    return json;
  }

  private static String csv(SchemeResult result) {
    StringBuilder text = new StringBuilder(String.join(",", SchemeResult.COLUMNS)).append('\n');
    for (List<@Nullable Double> row : result.rows()) {
      List<String> cells = new ArrayList<>();
      for (Double number : row) {
        cells.add(number == null ? "" : plain(number));
      }
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  /// Whole numbers without a point; others as short as they are exact.
  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String text(Number value) {
    if (value instanceof Integer) {
      return value.toString();
    }
    double number = value.doubleValue();
    return Math.abs(number) < 1000 ? NumberText.fixed(number, 6) : NumberText.grouped(number, 0);
  }

  private void print(SchemeResult result, Path folder) {
    TextTable text = new TextTable().right(1);
    for (Map.Entry<String, @Nullable Number> indicator : result.indicators().entrySet()) {
      Number value = indicator.getValue();
      text.row(
          common.text("project." + indicator.getKey()),
          value == null ? common.text("project.undefined") : text(value));
    }
    text.print(common.out(), "");
    common.out().println(common.text("project.written", folder.resolve("projection.csv")));
  }
}
