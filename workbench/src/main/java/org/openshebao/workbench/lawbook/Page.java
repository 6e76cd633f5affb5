package org.openshebao.workbench.lawbook;

import java.util.List;
import org.openshebao.base.place.Place;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;

/// What the law says under one name.
public sealed interface Page {

  /// A variable: what it is, its versions, who reads it.
  record OfVariable(Variable variable, List<Version> versions, List<String> readers)
      implements Page {
    public OfVariable {
      versions = List.copyOf(versions);
      readers = List.copyOf(readers);
    }
  }

  /// A version of a rule, with what it reads.
  ///
  /// @param rule  its dates, place, article and text
  /// @param variables  ids of the variables it reads, its conditions first
  /// @param parameters  paths of the parameters it reads
  record Version(RuleInfo rule, List<String> variables, List<String> parameters) {
    public Version {
      variables = List.copyOf(variables);
      parameters = List.copyOf(parameters);
    }
  }

  /// A parameter: its values by place and date, and who reads it.
  record OfParameter(Parameter parameter, List<ParameterValue> values, List<String> readers)
      implements Page {
    public OfParameter {
      values = List.copyOf(values);
      readers = List.copyOf(readers);
    }
  }

  /// A place, and what it sets itself on the day.
  record OfPlace(Place place, List<Place> around, List<Setting> settings) implements Page {
    public OfPlace {
      around = List.copyOf(around);
      settings = List.copyOf(settings);
    }
  }

  /// A value that a place sets itself.
  record Setting(Parameter parameter, ParameterValue value) {}

  /// A room with what it holds.
  record OfRoom(Room room) implements Page {}
}
