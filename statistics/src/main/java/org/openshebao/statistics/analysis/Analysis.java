package org.openshebao.statistics.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.SurveyFile;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.design.TwoPhaseSample;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.expression.Expression;
import org.openshebao.statistics.expression.ExpressionException;
import org.openshebao.statistics.hypothesis.GroupTests;
import org.openshebao.statistics.hypothesis.IndependenceTest;
import org.openshebao.statistics.hypothesis.WeightedTable;
import org.openshebao.statistics.model.FittedModel;
import org.openshebao.statistics.model.Regression;
import org.openshebao.statistics.weighting.WeightedSample;
import org.openshebao.statistics.weighting.Weighting;

/// Runs an analysis: reads the rows, derives variables, sets up design and weights, and answers the requests in order.
public final class Analysis {

  private final AnalysisSpec spec;
  private final String fileName;
  private final Path folder;
  private Microdata data;
  private @Nullable FirstPhaseRows firstPhase;

  private Analysis(AnalysisSpec spec, String fileName, Path folder, Microdata data) {
    this.spec = spec;
    this.fileName = fileName;
    this.folder = folder;
    this.data = data;
  }

  /// Runs the analysis of a file; data files stand beside it.
  public static AnalysisResult run(Path file) {
    AnalysisSpec spec = AnalysisFile.read(file);
    Path folder = file.toAbsolutePath().getParent();
    return run(spec, file.getFileName().toString(), folder == null ? Path.of("") : folder);
  }

  /// Runs an analysis.
  ///
  /// @param fileName  of the analysis, in messages
  /// @param folder  that data files stand in
  public static AnalysisResult run(AnalysisSpec spec, String fileName, Path folder) {
    Microdata read =
        SurveyFile.read(
            folder.resolve(spec.data().file()),
            Set.copyOf(spec.data().categories()),
            Set.copyOf(spec.data().missing()));
    return new Analysis(spec, fileName, folder, read).run();
  }

  private AnalysisResult run() {
    for (AnalysisSpec.Derivation derivation : spec.derived()) {
      Variable variable = at(derivation.line(), derivation.name(), () -> derive(derivation));
      data = data.with(derivation.name(), variable);
    }
    SurveyDesign design = design();
    WeightedSample sample =
        at(
            0,
            "weighting",
            () ->
                Weighting.of(
                    design,
                    data,
                    new StepBuilder(folder, data, firstPhase).build(spec.weighting())));
    List<ResultItem> items = new ArrayList<>();
    for (Request request : spec.requests()) {
      items.add(at(request.line(), request.id(), () -> answer(request, sample.design())));
    }
    return new AnalysisResult(spec, data, sample.design(), sample.audit(), items);
  }

  /// The design; of two phases it is that of the rows which the second one kept, and the data are these from here on.
  private SurveyDesign design() {
    SampleSpec.PhaseSpec second = spec.design().phase2();
    if (second == null) {
      return at(0, "design", () -> new SampleBuilder(spec.design(), folder, data).build());
    }
    TwoPhaseSample sample =
        at(
            0,
            "design",
            () ->
                TwoPhaseSample.of(
                    spec.design().design(),
                    second.design(),
                    keptRows(second.sampled()),
                    second.method(),
                    data));
    firstPhase = new FirstPhaseRows(data, sample.firstPhaseWeights());
    data = data.withRows(sample.rows());
    return sample.design();
  }

  private boolean[] keptRows(String sampled) {
    boolean[] kept = domain(sampled);
    if (kept == null) {
      throw new IllegalStateException("A condition has rows.");
    }
    return kept;
  }

  private Variable derive(AnalysisSpec.Derivation derivation) {
    Map<String, String> recode = derivation.recode();
    if (recode == null) {
      return Expression.evaluate(derivation.expression(), data);
    }
    Variable of = data.get(derivation.expression());
    List<@Nullable String> texts = new ArrayList<>(data.rows());
    for (int row = 0; row < data.rows(); row++) {
      String text = of.text(row);
      texts.add(
          text.isEmpty() ? null : recode.get(text)); // a category that is not listed is missing
    }
    return CategoricalVariable.ofTexts(texts, recode.values().stream().distinct().toList());
  }

  private ResultItem answer(Request request, SurveyDesign design) {
    return switch (request) {
      case Request.OfEstimand ask -> estimate(ask, design);
      case Request.OfDegreesOfFreedom ask ->
          new ResultItem.OfNumbers(
              ask,
              Map.of("degreesOfFreedom", design.degreesOfFreedom(domain(ask.domain()))),
              List.of());
      case Request.OfReplicateScales ask -> scales(ask, design);
      case Request.OfTable ask ->
          new ResultItem.OfTable(
              ask, WeightedTable.of(design, data, ask.rows(), ask.columns(), domain(ask.domain())));
      case Request.OfGroups ask ->
          new ResultItem.OfTest(
              ask,
              ask.score() == null
                  ? GroupTests.t(
                      design, data, ask.response(), ask.group(), domain(ask.domain()), ask.level())
                  : GroupTests.rank(
                      design,
                      data,
                      ask.response(),
                      ask.group(),
                      domain(ask.domain()),
                      ask.score()));
      case Request.OfIndependence ask ->
          new ResultItem.OfTest(
              ask,
              IndependenceTest.of(
                  design, data, ask.rows(), ask.columns(), domain(ask.domain()), ask.statistic()));
      case Request.OfModel ask -> model(ask, design);
    };
  }

  private ResultItem estimate(Request.OfEstimand ask, SurveyDesign design) {
    String domain = ask.scope().domain();
    Microdata with = domain == null ? data : data.with(DOMAIN, Expression.evaluate(domain, data));
    var scope = domain == null ? ask.scope() : ask.scope().withDomain(DOMAIN);
    boolean covariances = !ask.contrasts().isEmpty() || covariancesAreSmall(ask, with);
    Estimates estimates =
        covariances
            ? Estimation.of(design, with, ask.estimand(), scope)
            : Estimation.withoutCovariances(design, with, ask.estimand(), scope);
    return new ResultItem.OfEstimates(
        ask, estimates, new ContrastBuilder(estimates, ask.scope()).build(ask.contrasts()));
  }

  /// Covariances of many domains are seldom read, and take time and room: in a larger table they come with
  /// contrasts alone.
  private static boolean covariancesAreSmall(Request.OfEstimand ask, Microdata data) {
    long cells = 1;
    for (String name : ask.scope().by()) {
      cells *= data.categorical(name).levels().size();
    }
    return cells * data.rows() <= MOST_INFLUENCES;
  }

  private static final long MOST_INFLUENCES = 5_000_000;

  /// A name that no column can have.
  private static final String DOMAIN = "\u0000domain";

  private boolean @Nullable [] domain(@Nullable String expression) {
    if (expression == null) {
      return null;
    }
    Microdata with = data.with(DOMAIN, Expression.evaluate(expression, data));
    boolean[] rows = new boolean[data.rows()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = with.numeric(DOMAIN).value(row) == 1;
    }
    return rows;
  }

  private static ResultItem scales(Request.OfReplicateScales ask, SurveyDesign design) {
    if (!(design instanceof ReplicateDesign replicates)) {
      throw new IllegalArgumentException(
          "The design has no replicates whose scales could be told.");
    }
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("scale", replicates.replicates().scale());
    numbers.put("replicates", (double) replicates.replicates().replicates());
    numbers.put("mse", replicates.replicates().mse() ? 1.0 : 0.0);
    numbers.put("degreesOfFreedom", replicates.degreesOfFreedom(null));
    List<Double> rscales = new ArrayList<>();
    for (double each : replicates.replicates().rscales()) {
      rscales.add(each);
    }
    return new ResultItem.OfNumbers(ask, numbers, rscales);
  }

  private ResultItem model(Request.OfModel ask, SurveyDesign design) {
    String domain = ask.domain();
    Microdata with = domain == null ? data : data.with(DOMAIN, Expression.evaluate(domain, data));
    FittedModel model =
        Regression.fit(
            design, with, ask.family(), ask.formula(), domain == null ? null : DOMAIN, ask.level());
    return new ResultItem.OfModel(
        ask, model, ask.testTerms().stream().map(model::testTerm).toList());
  }

  /// Says where in the analysis a mistake lies.
  private <T> T at(int line, String key, Supplier<T> work) {
    try {
      return work.get();
    } catch (ExpressionException | IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              "ANALYSIS-VALUE", fileName, line, key, null, String.valueOf(e.getMessage()), null));
    }
  }
}
