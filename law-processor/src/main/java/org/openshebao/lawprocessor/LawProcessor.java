package org.openshebao.lawprocessor;

import static org.openshebao.lawprocessor.finding.FindingCode.ROOT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Rule;
import org.openshebao.lawprocessor.check.CycleCheck;
import org.openshebao.lawprocessor.check.ReplacedCheck;
import org.openshebao.lawprocessor.check.VersionCheck;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.generate.LawWriter;
import org.openshebao.lawprocessor.model.ResolvedRule;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.read.LawFolder;
import org.openshebao.lawprocessor.read.LawFolderReader;
import org.openshebao.lawprocessor.read.RuleReader;
import org.openshebao.lawprocessor.resolve.Names;
import org.openshebao.lawprocessor.resolve.NamesReader;
import org.openshebao.lawprocessor.resolve.RuleResolver;

/// Checks every `@Rule` method while the law compiles, and writes its batch class and the list of all rules.
///
/// The option `openshebao.sources` is the folder under which the packages begin; the YAML of the law lies in them.
@SupportedAnnotationTypes("org.openshebao.law.rule.Rule")
@SupportedOptions(LawProcessor.SOURCES)
public final class LawProcessor extends AbstractProcessor {

  static final String SOURCES = "openshebao.sources";

  private boolean done;

  /// The compiler makes one for each compilation.
  public LawProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<ExecutableElement> methods =
        ElementFilter.methodsIn(round.getElementsAnnotatedWith(Rule.class));
    if (!done && !methods.isEmpty()) {
      done = true;
      process(List.copyOf(methods));
    }
    return false;
  }

  private void process(List<ExecutableElement> methods) {
    Findings findings = new Findings(processingEnv.getMessager());
    Optional<LawFolder> read = readFolder(findings);
    if (read.isEmpty()) {
      return;
    }
    LawFolder folder = read.get();
    RuleReader reader = new RuleReader(processingEnv, folder.root(), findings);
    List<RuleMethod> rules = new ArrayList<>();
    methods.forEach(method -> reader.read(method).ifPresent(rules::add));
    Names names = new NamesReader(findings).read(folder, rules);
    RuleResolver resolver = new RuleResolver(processingEnv, folder, names, rules, findings);
    List<ResolvedRule> resolved = rules.stream().map(resolver::resolve).toList();
    new VersionCheck(findings).check(rules);
    if (folder.base() != null) {
      new ReplacedCheck(findings).check(rules, folder.base());
    }
    new CycleCheck(findings).check(resolved);
    if (!findings.any()) {
      new LawWriter(processingEnv).write(folder, resolved, names.list());
    }
  }

  private Optional<LawFolder> readFolder(Findings findings) {
    String option = processingEnv.getOptions().get(SOURCES);
    if (option == null || !Files.isDirectory(Path.of(option))) {
      findings.report(
          ROOT,
          option == null
              ? "The compiler was not told where the YAML of the law lies."
              : "The folder of the law is not there: %s.".formatted(option),
          "Pass -A%s=<the folder under which the packages begin>.".formatted(SOURCES));
      return Optional.empty();
    }
    return new LawFolderReader(Path.of(option), findings, this::onClassPath).read();
  }

  private @Nullable String onClassPath(String resource) {
    try {
      return processingEnv
          .getFiler()
          .getResource(StandardLocation.CLASS_PATH, "", resource)
          .getCharContent(true)
          .toString();
    } catch (IOException e) { // the compiler's word for a file that is not there
      return null;
    }
  }
}
