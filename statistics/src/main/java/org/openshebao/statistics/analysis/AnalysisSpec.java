package org.openshebao.statistics.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.VariableLabel;

/// An analysis: what an analysis file says.
///
/// @param title  of the results
/// @param data  where the rows come from
/// @param derived  variables computed from others, in order
/// @param design  how the sample was drawn
/// @param weighting  what was done to the weights, in order
/// @param publication  by which standards and rules results are published
/// @param requests  what is asked, in order
/// @param labels  what variables, their categories and requests are called, by name
/// @param sdmx  how its estimates are exchanged as a dataflow; null when they are not
/// @param imputation  how missing values are filled several times; null when they are not
public record AnalysisSpec(
    Label title,
    DataSpec data,
    List<Derivation> derived,
    SampleSpec design,
    List<StepSpec> weighting,
    PublicationSpec publication,
    List<Request> requests,
    Map<String, VariableLabel> labels,
    @Nullable SdmxSpec sdmx,
    @Nullable ImputationSpec imputation) {

  public AnalysisSpec {
    derived = List.copyOf(derived);
    weighting = List.copyOf(weighting);
    requests = List.copyOf(requests);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /// What a request is called; its id where nothing says more.
  public Label label(Request request) {
    VariableLabel label = labels.get(request.id());
    return label == null ? Label.same(request.id()) : label.name();
  }

  /// Where rows come from.
  ///
  /// @param file  CSV or Parquet, beside the analysis file
  /// @param categories  columns whose numbers are codes
  /// @param missing  texts that mean that there is no value
  public record DataSpec(String file, List<String> categories, List<String> missing) {
    public DataSpec {
      categories = List.copyOf(categories);
      missing = List.copyOf(missing);
    }
  }

  /// A variable computed from others: by an expression, or by giving the categories of one other names.
  ///
  /// @param name  of the new variable
  /// @param expression  the formula, or the variable whose categories are renamed
  /// @param recode  old and new category; null when `expression` is a formula
  /// @param line  in the file
  public record Derivation(
      String name, String expression, @Nullable Map<String, String> recode, int line) {}
}
