package org.openshebao.law.check;

/// What can be wrong with a law as a whole, each under a code that stays the same and can be searched for.
///
/// Codes marked *warning* leave the law usable; all others are errors.
public enum CheckCode {
  /// A value ends before it begins.
  DATES_ORDER,
  /// Two values of one parameter hold at one place on the same day.
  DATES_OVERLAP,
  /// *Warning.* Between two values of a place there are days without any, its own or of a place above.
  DATES_GAP,

  /// Two parameters have one path.
  PARAM_TWICE,
  /// A former name means two things, or is the name of something else today.
  FORMER_TWICE,
  /// A rule reads a path that is no parameter.
  PARAM_PATH,
  /// A rule reads a parameter in another unit or shape than it has.
  PARAM_UNIT,
  /// *Warning.* No rule reads a parameter.
  PARAM_UNUSED,
  /// A parameter has no value for the life of a rule that reads it; *warning* where some months have none.
  PARAM_COVERAGE,
  /// Values of one parameter are of different shapes, or a table does not say what its keys are.
  VALUE_SHAPE,
  /// A value cannot be what it measures: a negative amount, a thirteenth month.
  VALUE_RANGE,

  /// A value names no source, or one that `sources.yaml` does not hold.
  SOURCE,
  /// Two documents have one id.
  SOURCE_TWICE,
  /// *Warning.* No value and no rule cites a document.
  SOURCE_UNUSED,
  /// A value is unverified or an assumption; under a strict check only.
  GRADE,

  /// A value or a rule names a place that the law does not know.
  PLACE,
  /// The places are no tree: a parent is missing, a code is given twice, a circle.
  PLACE_TREE,

  /// Two inputs have one id.
  INPUT_TWICE,
  /// An input of codes has none, or one of them twice.
  INPUT_CODES,
  /// What stands in for an input does not exist or does not fit.
  INPUT_OTHERWISE,
  /// An input and a rule have one id.
  NAME_TWICE,
  /// A rule reads a variable that does not exist.
  NAME,
  /// Entities do not fit: of two versions of a variable, or of a rule and what it reads.
  ENTITY,
  /// Units, codes or periods do not fit: of two versions of a variable, or of a rule and what it reads.
  UNIT,
  /// `law.yaml` names a place or a variable that does not exist or does not fit, or lacks one that rules need.
  MANIFEST,
  /// Variables need each other in a circle under the law of one day.
  CYCLE,

  /// Two versions of a variable are law at the same place and time, or a version ends before it begins.
  VERSIONS_OVERLAP,
  /// *Warning.* Between two versions of a variable there are days without any.
  VERSIONS_GAP,
  /// An exception names no general rule, or has no condition.
  EXCEPTION,
  /// A reform pack replaces no rule, or two replace one at the same time.
  REPLACES,

  /// A gap written down names what the law does not have, or ends before it begins.
  GAP,
  /// *Warning.* A gap written down is closed: the parameter has values there in all of its time.
  GAP_CLOSED,

  /// A rule does, or calls something that does, more than compute from its arguments.
  BYTECODE,
  /// The class of a rule, or one that it calls, cannot be read.
  BYTECODE_MISSING;

  /// As printed at the end of a message: "LAW-DATES-OVERLAP".
  public String key() {
    return "LAW-" + name().replace('_', '-');
  }
}
