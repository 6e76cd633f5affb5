package org.openshebao.statistics.analysis;

import java.util.List;

/// How missing values are filled, several times over: by drawing from like rows, or from files that somebody else filled.
///
/// @param variables  that are filled by drawing; empty when files are given
/// @param imputations  how many
/// @param seed  of the draws
/// @param files  the data as filled elsewhere, one file an imputation; empty when drawn here
public record ImputationSpec(
    List<Filled> variables, int imputations, long seed, List<String> files) {

  public ImputationSpec {
    variables = List.copyOf(variables);
    files = List.copyOf(files);
  }

  /// A variable that is filled.
  ///
  /// @param variable  of the data, before anything is derived
  /// @param classes  variables, derived ones too, that tell which rows are like
  public record Filled(String variable, List<String> classes) {
    public Filled {
      classes = List.copyOf(classes);
    }
  }
}
