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
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.SurveyFile;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.design.TwoPhaseSample;
import org.openshebao.statistics.disclosure.DisclosureReport;
import org.openshebao.statistics.estimator.DesignEffect;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.estimator.TermCells;
import org.openshebao.statistics.expression.Expression;
import org.openshebao.statistics.expression.ExpressionException;
import org.openshebao.statistics.hypothesis.GroupTests;
import org.openshebao.statistics.hypothesis.IndependenceTest;
import org.openshebao.statistics.hypothesis.WeightedTable;
import org.openshebao.statistics.imputation.HotDeck;
import org.openshebao.statistics.indicator.AgeRange;
import org.openshebao.statistics.indicator.IndicatorPlan;
import org.openshebao.statistics.indicator.IndicatorVersion;
import org.openshebao.statistics.model.FittedModel;
import org.openshebao.statistics.model.Regression;
import org.openshebao.statistics.weighting.WeightedSample;
import org.openshebao.statistics.weighting.Weighting;

/// Runs an analysis: reads the rows, derives variables, sets up design and weights, and answers the requests in order.
public final class Analysis {

  private final AnalysisSpec spec;
  private final String fileName;
  private final Path folder;
  private final IndicatorAnswer indicators;
  private Microdata data;
  private @Nullable FirstPhaseRows firstPhase;

  /// Rows of the first phase that the second one kept, once the data are these; empty in a sample of one phase.
  private int[] keptRows = {};

  private @Nullable PublicationGate gate;
  private int number; // of the request that is being answered

  private Analysis(AnalysisSpec spec, String fileName, Path folder, Microdata data) {
    this.spec = spec;
    this.fileName = fileName;
    this.folder = folder;
    this.data = data;
    this.indicators = new IndicatorAnswer(spec.publication(), folder);
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
    Microdata labelled = read.withLabels(spec.labels());
    ImputationSpec imputation = spec.imputation();
    if (imputation == null) {
      return new Analysis(spec, fileName, folder, labelled).run();
    }
    List<AnalysisResult> runs = new ArrayList<>();
    for (Microdata filled : fill(spec, imputation, fileName, folder, labelled)) {
      runs.add(new Analysis(spec, fileName, folder, filled).run());
    }
    return at(fileName, 0, "impute", () -> ImputedAnalysis.pool(runs));
  }

  private static List<Microdata> fill(
      AnalysisSpec spec, ImputationSpec imputation, String fileName, Path folder, Microdata data) {
    List<Microdata> filled = new ArrayList<>();
    for (String file : imputation.files()) {
      filled.add(
          SurveyFile.read(
                  folder.resolve(file),
                  Set.copyOf(spec.data().categories()),
                  Set.copyOf(spec.data().missing()))
              .withLabels(spec.labels()));
    }
    if (!filled.isEmpty()) {
      return filled;
    }
    // Classes may be derived; what is derived from filled variables is derived again afterwards.
    Analysis classes = new Analysis(spec, fileName, folder, data);
    classes.deriveAll();
    for (int number = 0; number < imputation.imputations(); number++) {
      Microdata next = data;
      for (ImputationSpec.Filled each : imputation.variables()) {
        int of = number;
        Variable values =
            at(
                fileName,
                0,
                each.variable(),
                () ->
                    HotDeck.impute(
                        classes.data.with(each.variable(), data.get(each.variable())),
                        each.variable(),
                        each.classes(),
                        imputation.seed(),
                        of));
        next = next.with(each.variable(), values);
      }
      filled.add(next);
    }
    return filled;
  }

  private void deriveAll() {
    for (AnalysisSpec.Derivation derivation : spec.derived()) {
      Variable variable = at(derivation.line(), derivation.name(), () -> derive(derivation, data));
      data = data.with(derivation.name(), variable);
    }
  }

  /// Other rows with the derived variables of the analysis that are wanted of them and that they lack.
  private Microdata derived(Microdata other, List<String> wanted) {
    Microdata with = other;
    for (AnalysisSpec.Derivation derivation : spec.derived()) {
      if (wanted.contains(derivation.name()) && !with.has(derivation.name())) {
        with = with.with(derivation.name(), derive(derivation, with));
      }
    }
    return with;
  }

  private AnalysisResult run() {
    deriveAll();
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
    PublicationGate publish = new PublicationGate(spec.publication(), folder, sample.design());
    gate = publish;
    List<ResultItem> items = new ArrayList<>();
    for (Request request : spec.requests()) {
      number = items.size();
      items.add(at(request.line(), request.id(), () -> answer(request, sample.design())));
    }
    DisclosureReport disclosure = at(0, "disclosure", () -> publish.disclosure(items));
    List<ResultItem> decided =
        publish.isAsked() ? at(0, "standard", () -> publish.decide(items, disclosure)) : items;
    return new AnalysisResult(spec, data, sample.design(), sample.audit(), decided, disclosure);
  }

  /// The design; of two phases it is that of the rows which the second one kept, and the data are these from here on.
  private SurveyDesign design() {
    SampleSpec.PhaseSpec second = spec.design().phase2();
    if (second == null) {
      return at(
          0, "design", () -> new SampleBuilder(spec.design(), folder, data, this::derived).build());
    }
    TwoPhaseSample sample =
        at(
            0,
            "design",
            () ->
                TwoPhaseSample.of(
                    spec.design().design(),
                    second.design(),
                    rowsWhere(second.sampled()),
                    second.method(),
                    data));
    firstPhase = new FirstPhaseRows(data, sample.firstPhaseWeights());
    data = data.withRows(sample.rows());
    keptRows = sample.rows();
    return sample.design();
  }

  private boolean[] rowsWhere(String sampled) {
    boolean[] kept = domain(sampled);
    if (kept == null) {
      throw new IllegalStateException("A condition has rows.");
    }
    return kept;
  }

  /// A category that is written wrong would leave all of its rows without one. Codes that are numbers may be missing in a sample.
  private static void requireCategories(String name, Variable of, Set<String> written) {
    List<String> levels = CategoricalVariable.from(of).levels();
    for (String category : written) {
      if (!levels.contains(category) && !category.matches("-?\\d+(\\.\\d+)?")) {
        throw new IllegalArgumentException(
            "The variable %s has no category \"%s\". %s Categories are %s."
                .formatted(
                    name,
                    category,
                    Suggestion.maybe(category, levels),
                    levels.stream().limit(20).toList())
                .replace("  ", " "));
      }
    }
  }

  private static Variable derive(AnalysisSpec.Derivation derivation, Microdata from) {
    Map<String, String> recode = derivation.recode();
    if (recode == null) {
      return Expression.evaluate(derivation.expression(), from);
    }
    Variable of = from.get(derivation.expression());
    requireCategories(derivation.expression(), of, recode.keySet());
    List<@Nullable String> texts = new ArrayList<>(from.rows());
    for (int row = 0; row < from.rows(); row++) {
      String text = of.text(row);
      texts.add(
          text.isEmpty() ? null : recode.get(text)); // a category that is not listed is missing
    }
    return CategoricalVariable.ofTexts(texts, recode.values().stream().distinct().toList());
  }

  private ResultItem answer(Request request, SurveyDesign design) {
    return switch (request) {
      case Request.OfEstimand ask -> estimate(ask, design);
      case Request.OfIndicator ask -> indicator(ask, design);
      case Request.OfDegreesOfFreedom ask ->
          new ResultItem.OfNumbers(
              ask,
              Map.of("degreesOfFreedom", design.degreesOfFreedom(domain(ask.domain()))),
              List.of());
      case Request.OfReplicateScales ask -> scales(ask, design);
      case Request.OfTable ask -> {
        boolean[] rows = domain(ask.domain());
        note(TermCells.ofTable(data, List.of(ask.rows(), ask.columns()), rows));
        yield new ResultItem.OfTable(
            ask, WeightedTable.of(design, data, ask.rows(), ask.columns(), rows), List.of());
      }
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
    Scope scope = withEffects(domain == null ? ask.scope() : ask.scope().withDomain(DOMAIN));
    boolean covariances = !ask.contrasts().isEmpty() || covariancesAreSmall(scope.by(), with);
    Estimates estimates =
        covariances
            ? Estimation.of(design, with, ask.estimand(), scope)
            : Estimation.withoutCovariances(design, with, ask.estimand(), scope);
    note(with, ask.estimand(), scope);
    return new ResultItem.OfEstimates(
        ask,
        null,
        estimates,
        new ContrastBuilder(estimates, ask.scope()).build(ask.contrasts()),
        List.of(),
        Map.of());
  }

  private ResultItem indicator(Request.OfIndicator ask, SurveyDesign design) {
    IndicatorVersion whole = indicators.version(ask);
    AgeRange part = ask.question().ages();
    Label refusal = indicators.refusal(ask, whole).orElse(null);
    IndicatorVersion version = part == null ? whole : whole.restrictedTo(part);
    if (refusal != null) {
      return new ResultItem.OfRefusal(ask, version, refusal);
    }
    String domain = ask.scope().domain();
    Microdata with = domain == null ? data : data.with(DOMAIN, Expression.evaluate(domain, data));
    Scope scope = withEffects(domain == null ? ask.scope() : ask.scope().withDomain(DOMAIN));
    IndicatorPlan plan = indicators.plan(ask, version, with, scope);
    boolean covariances =
        !ask.contrasts().isEmpty()
            || version.groups() != null
            || covariancesAreSmall(plan.scope().by(), plan.data());
    Estimates estimates =
        covariances
            ? Estimation.of(design, plan.data(), plan.estimand(), plan.scope())
            : Estimation.withoutCovariances(design, plan.data(), plan.estimand(), plan.scope());
    note(plan.data(), plan.estimand(), plan.scope());
    return new ResultItem.OfEstimates(
        ask,
        version,
        estimates,
        design.reasonForNoError() == null
            ? new ContrastBuilder(estimates, ask.scope())
                .build(IndicatorAnswer.contrasts(ask, version, estimates))
            : List.of(),
        List.of(),
        Map.of());
  }

  /// Standards look at design effects, whether they are shown or not.
  private Scope withEffects(Scope scope) {
    return gate != null && gate.needsDesignEffects() && scope.designEffect() == DesignEffect.NONE
        ? scope.withDesignEffect(DesignEffect.WITHOUT_REPLACEMENT)
        : scope;
  }

  private void note(Microdata with, Estimand estimand, Scope scope) {
    if (gate != null && gate.isAsked()) {
      gate.note(number, with, estimand, scope);
    }
  }

  private void note(TermCells cells) {
    if (gate != null && gate.isAsked()) {
      gate.note(number, cells);
    }
  }

  /// Covariances of many domains are seldom read, and take time and room: in a larger table they come with
  /// contrasts alone.
  private static boolean covariancesAreSmall(List<String> by, Microdata data) {
    long cells = 1;
    for (String name : by) {
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
  private <T extends @Nullable Object> T at(int line, String key, Supplier<T> work) {
    try {
      return at(fileName, line, key, work);
    } catch (ProblemException e) {
      throw new ProblemException(e.problems().stream().map(this::inFile).toList());
    }
  }

  /// A problem with a row of the data says of which file, and counts rows as a spreadsheet does.
  private Problem inFile(Problem problem) {
    if (problem.file() != null) {
      return problem;
    }
    boolean hasRow = problem.line() > 0;
    long row = problem.line();
    if (hasRow && keptRows.length > 0) {
      row = keptRows[(int) row - 1] + 1L;
    }
    String file = spec.data().file();
    boolean csv = file.endsWith(".csv") || file.endsWith(".csv.gz");
    return new Problem(
        problem.code(),
        problem.severity(),
        hasRow ? file.substring(file.lastIndexOf('/') + 1) : fileName,
        hasRow ? row + (csv ? 1 : 0) : 0,
        problem.key(),
        problem.value(),
        problem.message(),
        problem.mend());
  }

  private static <T extends @Nullable Object> T at(
      String fileName, int line, String key, Supplier<T> work) {
    try {
      return work.get();
    } catch (ExpressionException | IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              "ANALYSIS-VALUE", fileName, line, key, null, String.valueOf(e.getMessage()), null));
    }
  }
}
