package org.openshebao.workbench.map;

import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;

/// The words by which columns are known: those of every file, and those of a country's law.
///
/// @param roles  by role: weight, stratum, psu, person_id, household_id, person_number, job_id
/// @param personal  what says who somebody is
/// @param missing  answers that say that nothing is known, in normal form
/// @param yes  answers that say yes, in normal form
/// @param no  answers that say no, in normal form
/// @param entities  by entity: words in the names of files, in normal form
/// @param variables  by input of the law
/// @param assumptions  by code: what is assumed when an answer is taken for it
/// @param career  by column of a career
/// @param careerVariable  the input that is a career; empty when the law has none
/// @param results  what can be computed
record Vocabulary(
    Map<String, Words> roles,
    Words personal,
    List<String> missing,
    List<String> yes,
    List<String> no,
    Map<String, List<String>> entities,
    Map<String, VariableWords> variables,
    Map<String, Label> assumptions,
    Map<String, Words> career,
    String careerVariable,
    List<Result> results) {

  /// Something that can be computed.
  ///
  /// @param label  what users call it
  /// @param wanted  variables of the law
  /// @param inputs  inputs that it reads beside them
  record Result(Label label, List<String> wanted, List<String> inputs) {

    Result {
      wanted = List.copyOf(wanted);
      inputs = List.copyOf(inputs);
    }
  }

  /// The words of a role.
  Words role(String role) {
    return roles.getOrDefault(role, Words.NONE);
  }

  /// The words of an input.
  VariableWords variable(String id) {
    return variables.getOrDefault(id, VariableWords.NONE);
  }
}
