package org.openshebao.law.check;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;

/// Where in the files of a law a problem stands: each is named as it lies below the law's root.
///
/// @param file  "pension/employee-pension.yaml"
/// @param line  from 1; 0 when unknown
/// @param key  the parameter, input, source, place or variable
record Spot(String file, int line, String key) {

  static Spot of(Parameter parameter) {
    return new Spot(parameter.file(), parameter.line(), parameter.path());
  }

  static Spot of(Parameter parameter, ParameterValue value) {
    return new Spot(value.file(), value.line(), parameter.path());
  }

  static Spot of(InputVariable input) {
    return new Spot(input.file(), input.line(), input.id());
  }

  static Spot of(RuleInfo rule) {
    return new Spot(fileOf(rule), rule.line(), rule.id());
  }

  static Spot ofManifest(String key) {
    return new Spot("law.yaml", 0, key);
  }

  static Spot ofPlace(String code) {
    return new Spot("places.yaml", 0, code);
  }

  static Spot ofSource(String id) {
    return new Spot("sources.yaml", 0, id);
  }

  Problem error(CheckCode code, @Nullable String value, String message, @Nullable String mend) {
    return Problem.error(code.key(), file, line, key, value, message, orNull(mend));
  }

  Problem warning(CheckCode code, @Nullable String value, String message, @Nullable String mend) {
    return Problem.warning(code.key(), file, line, key, value, message, orNull(mend));
  }

  /// A suggestion that found nothing is none.
  private static @Nullable String orNull(@Nullable String mend) {
    return mend == null || mend.isBlank() ? null : mend;
  }

  /// The source file of a rule: its room is the package below the law's root.
  private static String fileOf(RuleInfo rule) {
    String className = rule.className();
    int room = rule.id().lastIndexOf('.');
    String folder = room < 0 ? "" : rule.id().substring(0, room).replace('.', '/') + "/";
    return folder + outer(className.substring(className.lastIndexOf('.') + 1)) + ".java";
  }

  /// The source file of a class below the package `root`.
  static String fileOf(String root, String className) {
    String below =
        className.startsWith(root + ".") ? className.substring(root.length() + 1) : className;
    return outer(below).replace('.', '/') + ".java";
  }

  private static String outer(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }
}
