package org.openshebao.countries.china.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.law.Law;
import org.openshebao.law.diff.Difference;
import org.openshebao.law.diff.LawDiff;
import org.openshebao.law.parts.LawReader;
import org.openshebao.law.reform.Reform;
import org.openshebao.lawprocessor.LawProcessor;

/// A reform of a formula in another jar than the law: the example compiles against the law's jar, is found, and is laid over the law.
final class ReformPackTest {

  private static final Path EXAMPLE =
      Path.of("..", "..", "..", "examples", "java", "reform-pack", "src", "main", "java");
  private static final String RULE = "org/example/pensionfloor/PensionFloor.java";

  @TempDir private Path folder;

  @Test
  void replacesARuleOfTheLawWhenItIsAskedFor() throws Exception {
    assertThat(compile(Files.readString(EXAMPLE.resolve(RULE)))).isEmpty();

    inTheJar(() -> {
      List<Reform> packs = LawReader.packs("china");
      assertThat(packs).extracting(Reform::id).containsExactly("pension-floor");
      Law law = Law.load("china");
      Law reformed = law.with(packs.getFirst());

      assertThat(law.rulesOf("pension.basicPension")).noneMatch(rule -> rule.replaces() != null);
      assertThat(law.findParameter("pension_floor.share")).isEmpty();
      assertThat(reformed.rulesOf("pension.basicPension"))
          .anyMatch(rule -> rule.javaName().equals("PensionFloor.basicPensionWithFloor"));
      assertThat(reformed.parameter("pension_floor.share").values()).hasSize(1);
      assertThat(reformed.hash()).isNotEqualTo(law.hash());
      assertThat(LawDiff.between(law, reformed))
          .extracting(Difference::target)
          .contains("pension.basicPension", "pension_floor.share");
      return law;
    });
  }

  @Test
  void aWrongNameStopsTheBuildWithTheNearestOne() throws Exception {
    String rule = Files.readString(EXAMPLE.resolve(RULE));

    assertThat(compile(rule.replace("long benefitBase,", "long benefitBaze,")))
        .anyMatch(message -> message.contains("benefitBaze") && message.contains("benefitBase"));
    assertThat(compile(rule.replace("\"pension.basicPension\"", "\"pension.basicPention\"")))
        .anyMatch(message ->
            message.contains("basicPention") && message.contains("pension.basicPension"));
    assertThat(compile(rule.replace("\"pension.basicPension\"", "\"retirement.retirementMonth\"")))
        .anyMatch(
            message -> message.contains("retirement.retirementMonth") && message.contains("MONTH"));
    assertThat(compile(rule.replace("pension.benefit.accrual", "pension.benefit.acrual")))
        .anyMatch(message -> message.contains("pension.benefit.accrual"));
  }

  private List<String> compile(String rule) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = file.endsWith(RULE) ? rule : Files.readString(file);
        for (Path root : List.of(sources, classes)) {
          Path copy = root.resolve(EXAMPLE.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.writeString(copy, text);
        }
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              manager,
              found,
              List.of(
                  "-parameters",
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-d",
                  classes.toString(),
                  "-Aopenshebao.sources=" + sources),
              null,
              manager.getJavaFileObjects(sources.resolve(RULE)));
      task.setProcessors(List.of(new LawProcessor()));
      task.call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }

  /// Runs with the pack on the class path, as a program that has its jar does.
  private void inTheJar(Callable<Object> work) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader jar =
        new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(jar);
      assertThat(work.call()).isNotNull();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
