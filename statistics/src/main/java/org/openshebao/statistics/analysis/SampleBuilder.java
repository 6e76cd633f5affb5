package org.openshebao.statistics.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.SampleSpec.ReplicatesSpec;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.SurveyFile;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.NonProbabilityDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.nonprobability.PseudoWeights;
import org.openshebao.statistics.nonprobability.ReferenceSurvey;
import org.openshebao.statistics.nonprobability.RespondentDriven;
import org.openshebao.statistics.replicate.BalancedHalfSamples;
import org.openshebao.statistics.replicate.Bootstrap;
import org.openshebao.statistics.replicate.BootstrapKind;
import org.openshebao.statistics.replicate.Jackknife;
import org.openshebao.statistics.replicate.SuccessiveDifferences;
import org.openshebao.statistics.variance.ReplicateWeights;

/// Makes the design of an analysis.
final class SampleBuilder {

  private final SampleSpec spec;
  private final Path folder;
  private final Microdata data;

  private final BiFunction<Microdata, List<String>, Microdata> derive;

  /// @param derive  gives other rows the derived variables of the analysis that are named and that they lack
  SampleBuilder(
      SampleSpec spec,
      Path folder,
      Microdata data,
      BiFunction<Microdata, List<String>, Microdata> derive) {
    this.spec = spec;
    this.folder = folder;
    this.data = data;
    this.derive = derive;
  }

  SurveyDesign build() {
    LinearizedDesign base = LinearizedDesign.of(spec.design(), data);
    Label assumptions = spec.assumptions();
    if (assumptions != null) {
      ModelSpec model = spec.model();
      return model == null
          ? new NonProbabilityDesign(base.weights(), assumptions)
          : modelBased(model, assumptions);
    }
    String joint = spec.jointProbabilities();
    if (joint != null) {
      return base.withJointProbabilities(matrix(joint), spec.yatesGrundy());
    }
    ReplicatesSpec replicates = spec.replicates();
    if (replicates == null) {
      return base;
    }
    ReplicateDesign design = replicates.make() ? make(base, replicates) : given(base, replicates);
    Double stated = replicates.degreesOfFreedom();
    return stated == null ? design : design.withDegreesOfFreedom(stated);
  }

  private NonProbabilityDesign modelBased(ModelSpec model, Label assumptions) {
    return switch (model) {
      case ModelSpec.Propensity of ->
          PseudoWeights.of(
              data,
              new ReferenceSurvey(
                  derive.apply(
                      SurveyFile.read(folder.resolve(of.file()), Set.of(), Set.of()),
                      of.variables()),
                  of.weights(),
                  of.ids(),
                  of.strata()),
              of.variables(),
              of.method(),
              of.replicates(),
              of.seed(),
              assumptions);
      case ModelSpec.Recruitment of ->
          RespondentDriven.of(
              data,
              of.id(),
              of.recruiter(),
              of.seedMark(),
              of.degree(),
              of.estimator(),
              of.populationSize(),
              of.replicates(),
              of.seed(),
              assumptions);
    };
  }

  private ReplicateDesign make(LinearizedDesign base, ReplicatesSpec how) {
    boolean mse = Boolean.TRUE.equals(how.mse());
    return switch (kind(how)) {
      case "jk1" -> Jackknife.unstratified(base, mse);
      case "jkn" -> Jackknife.stratified(base, mse);
      case "brr" -> BalancedHalfSamples.of(base, 0, mse);
      case "fay" -> BalancedHalfSamples.of(base, how.rho(), mse);
      case "sdr" -> SuccessiveDifferences.of(base, how.replicates());
      case "canty_davison", "bootstrap" ->
          Bootstrap.of(base, BootstrapKind.CANTY_DAVISON, how.replicates(), how.seed(), mse);
      case "rao_wu", "subbootstrap" ->
          Bootstrap.of(base, BootstrapKind.RAO_WU, how.replicates(), how.seed(), mse);
      case "preston", "mrbbootstrap" ->
          Bootstrap.of(base, BootstrapKind.PRESTON, how.replicates(), how.seed(), mse);
      default -> throw unknown(how);
    };
  }

  private static String kind(ReplicatesSpec how) {
    return how.kind().toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private static IllegalArgumentException unknown(ReplicatesSpec how) {
    return new IllegalArgumentException(
        "There are no replicates of kind \"%s\". Kinds are JK1, JKn, BRR, Fay, canty_davison, rao_wu, preston, SDR; other when they are given."
            .formatted(how.kind()));
  }

  private ReplicateDesign given(LinearizedDesign base, ReplicatesSpec how) {
    double[][] matrix = columns(how);
    int[] group = index(how, matrix.length);
    double[] weights = base.weights();
    if (how.includeWeights()) {
      matrix = withoutWeights(matrix, group, weights);
      group = rowNumbers(weights.length);
    }
    int replicates = matrix[0].length;
    double[] rscales = new double[replicates];
    boolean preston = kind(how).equals("preston") || kind(how).equals("mrbbootstrap");
    Arrays.fill(rscales, preston ? 1.0 / (replicates - 1) : 1);
    if (how.rscales().size() == 1) {
      Arrays.fill(rscales, how.rscales().getFirst());
    } else if (how.rscales().size() == replicates) {
      for (int r = 0; r < replicates; r++) {
        rscales[r] = how.rscales().get(r);
      }
    } else if (!how.rscales().isEmpty()) {
      throw new IllegalArgumentException(
          "There are %d replicates but %d rscales.".formatted(replicates, how.rscales().size()));
    }
    double scale = how.scale() == null ? usualScale(base, how, replicates) : how.scale();
    Boolean mse = how.mse();
    boolean around = mse == null ? kind(how).equals("sdr") : mse;
    return new ReplicateDesign(
        weights, new ReplicateWeights(how.kind(), group, matrix, scale, rscales, around));
  }

  private static double usualScale(LinearizedDesign base, ReplicatesSpec how, double replicates) {
    return switch (kind(how)) {
      case "jk1" -> (replicates - 1) / replicates;
      case "brr" -> 1 / replicates;
      case "fay" -> 1 / (replicates * (1 - how.rho()) * (1 - how.rho()));
      case "sdr" -> 4 / replicates;
      case "rao_wu", "subbootstrap" -> 1 / (replicates - 1);
      case "preston", "mrbbootstrap" -> 1; // each replicate has its own
      case "canty_davison", "bootstrap" -> Bootstrap.cantyDavisonScale(base, (int) replicates);
      case "jkn" -> {
        if (how.rscales().isEmpty()) {
          throw new IllegalArgumentException(
              "Given JKn replicates need rscales, (n_h − 1) / n_h for the stratum of each.");
        }
        yield 1;
      }
      case "other" ->
          throw new IllegalArgumentException("Given replicates of another kind need a scale.");
      default -> throw unknown(how);
    };
  }

  private double[][] columns(ReplicatesSpec how) {
    String file = how.file();
    Microdata of = file == null ? data : SurveyFile.read(folder.resolve(file), Set.of(), Set.of());
    List<String> names = new ArrayList<>();
    if (how.columns().isEmpty()) {
      names.addAll(of.names());
    }
    for (String column : how.columns()) {
      if (column.endsWith("*")) {
        String prefix = column.substring(0, column.length() - 1);
        of.names().stream().filter(name -> name.startsWith(prefix)).forEach(names::add);
      } else {
        names.add(column);
      }
    }
    if (names.size() < 2) {
      throw new IllegalArgumentException(
          "Replicate weights need 2 columns or more but %s name %d."
              .formatted(how.columns(), names.size()));
    }
    double[][] matrix = new double[of.rows()][names.size()];
    for (int r = 0; r < names.size(); r++) {
      NumericVariable column = of.numeric(names.get(r));
      for (int row = 0; row < matrix.length; row++) {
        matrix[row][r] = column.value(row);
        if (Double.isNaN(matrix[row][r])) {
          throw new ProblemException(
              Problem.error(
                  "STATISTICS-REPLICATES",
                  file,
                  row + 1L,
                  names.get(r),
                  "",
                  "A replicate weight is missing.",
                  null));
        }
      }
    }
    return matrix;
  }

  private int[] index(ReplicatesSpec how, int rowsOfMatrix) {
    if (how.index().isEmpty()) {
      if (rowsOfMatrix != data.rows()) {
        throw new IllegalArgumentException(
            "There are %d rows of replicate weights for %d rows of data. Maybe they need an index?"
                .formatted(rowsOfMatrix, data.rows()));
      }
      return rowNumbers(data.rows());
    }
    Microdata of = SurveyFile.read(folder.resolve(how.index().getFirst()), Set.of(), Set.of());
    NumericVariable number = of.numeric(how.index().get(1));
    if (of.rows() != data.rows()) {
      throw new IllegalArgumentException(
          "The index of replicate weights has %d rows for %d rows of data."
              .formatted(of.rows(), data.rows()));
    }
    int[] index = new int[data.rows()];
    for (int row = 0; row < index.length; row++) {
      index[row] = (int) number.value(row) - 1;
    }
    return index;
  }

  private static double[][] withoutWeights(double[][] matrix, int[] group, double[] weights) {
    double[][] multipliers = new double[weights.length][matrix[0].length];
    for (int row = 0; row < weights.length; row++) {
      for (int r = 0; r < multipliers[row].length; r++) {
        double replicate = matrix[group[row]][r];
        if (weights[row] == 0 && replicate != 0) {
          throw new ProblemException(
              Problem.error(
                  "STATISTICS-REPLICATES",
                  null,
                  row + 1L,
                  null,
                  Double.toString(replicate),
                  "The row has a replicate weight but a sampling weight of 0.",
                  null));
        }
        multipliers[row][r] = weights[row] == 0 ? 0 : replicate / weights[row];
      }
    }
    return multipliers;
  }

  private static int[] rowNumbers(int rows) {
    int[] numbers = new int[rows];
    for (int row = 0; row < rows; row++) {
      numbers[row] = row;
    }
    return numbers;
  }

  private double[][] matrix(String file) {
    Microdata of = SurveyFile.read(folder.resolve(file), Set.of(), Set.of());
    double[][] matrix = new double[of.rows()][of.names().size()];
    for (int column = 0; column < of.names().size(); column++) {
      NumericVariable values = of.numeric(of.names().get(column));
      for (int row = 0; row < matrix.length; row++) {
        matrix[row][column] = values.value(row);
      }
    }
    return matrix;
  }
}
