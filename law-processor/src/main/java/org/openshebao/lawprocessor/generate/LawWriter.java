package org.openshebao.lawprocessor.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.openshebao.lawprocessor.model.ResolvedRule;
import org.openshebao.lawprocessor.model.Variable;
import org.openshebao.lawprocessor.read.LawFolder;
import org.openshebao.lawprocessor.read.LawIndex;

/// Writes the generated sources of a law, and the service file by which it is found.
public final class LawWriter {

  private static final Comparator<ResolvedRule> ORDER =
      Comparator.comparing((ResolvedRule rule) -> rule.source().id())
          .thenComparing(rule -> rule.source().rule().since())
          .thenComparing(rule -> rule.source().rule().place())
          .thenComparing(rule -> rule.source().javaName());

  private final ProcessingEnvironment environment;

  /// For one compilation.
  public LawWriter(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /// Writes everything; of a law also the index by which reform packs in other jars are checked.
  public void write(LawFolder folder, List<ResolvedRule> rules, List<Variable> variables) {
    Filer filer = environment.getFiler();
    List<ResolvedRule> ordered = rules.stream().sorted(ORDER).toList();
    List<String> batchClasses = new ArrayList<>();
    try {
      for (ResolvedRule rule : ordered) {
        BatchSource batch = BatchSource.of(rule, binaryName(rule));
        write(filer.createSourceFile(batch.qualifiedName(), rule.source().type()), batch.text());
        batchClasses.add(batch.qualifiedName());
      }
      String provider = folder.root().packageName() + "." + ProviderSource.CLASS_NAME;
      Element[] origins =
          ordered.stream().map(rule -> rule.source().type()).distinct().toArray(Element[]::new);
      write(
          filer.createSourceFile(provider, origins),
          ProviderSource.of(folder.root(), batchClasses, folder.resources()));
      write(
          filer.createResource(
              StandardLocation.CLASS_OUTPUT,
              "",
              "META-INF/services/" + ClassNames.RULE_PROVIDER,
              origins),
          provider + "\n");
      if (folder.base() == null) {
        write(
            filer.createResource(
                StandardLocation.CLASS_OUTPUT, "", LawIndex.resource(folder.root().id()), origins),
            new LawIndex(
                    folder.root().packageName(),
                    variables,
                    folder.parameters(),
                    folder.formerPaths())
                .text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String binaryName(ResolvedRule rule) {
    return environment.getElementUtils().getBinaryName(rule.source().type()).toString();
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
