package org.openshebao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.reform.Reform;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.workbench.conform.StudyContext;
import picocli.CommandLine.Option;

/// What the commands on international standards ask beside the law and its day.
final class ConformOptions {

  @Option(names = "--instrument", paramLabel = "ID", descriptionKey = "conform.instrument")
  private String instrument = "c102";

  @Option(names = "--facts", paramLabel = "FILE", descriptionKey = "conform.facts")
  private @Nullable Path facts;

  @Option(names = "--reference", paramLabel = "65.6.a–d", descriptionKey = "conform.reference")
  private @Nullable String reference;

  @Option(names = "--labourer", paramLabel = "66.4.a|b", descriptionKey = "conform.labourer")
  private @Nullable String labourer;

  @Option(
      names = "--declare",
      paramLabel = "PROVISION",
      split = ",",
      descriptionKey = "conform.declare")
  private List<String> declarations = List.of();

  @Option(
      names = "--reading-off",
      paramLabel = "ID",
      split = ",",
      descriptionKey = "conform.readingOff")
  private List<String> readingsOff = List.of();

  @Option(names = "--reviews", paramLabel = "FILE", descriptionKey = "conform.reviews")
  private @Nullable Path reviews;

  /// The file of reviews; null when none was named.
  @Nullable Path reviews() {
    return reviews;
  }

  /// Id of the instrument.
  String instrument() {
    return instrument;
  }

  /// The law with its reforms, facts and choices.
  StudyContext open(CommonOptions common, List<Reform> reforms) {
    StudyContext context = StudyContext.open(common.baseline().law(), reforms, facts, choices());
    return reviews == null || !Files.exists(reviews) ? context : context.withReviews(reviews);
  }

  private Choices choices() {
    Set<String> declared = declarations.isEmpty() ? null : new LinkedHashSet<>(declarations);
    return new Choices(
        declared,
        reference,
        labourer,
        Map.of(),
        new LinkedHashSet<>(readingsOff),
        null,
        null,
        Map.of());
  }
}
