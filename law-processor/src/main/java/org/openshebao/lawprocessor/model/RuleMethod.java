package org.openshebao.lawprocessor.model;

import java.time.LocalDate;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Rule;

/// A `@Rule` method as it stands in the source, before its names are resolved.
///
/// @param method  where findings about it are printed
/// @param type  the class that holds it
/// @param packageName  the package of that class
/// @param room  the package below the law's root, "" at the root
/// @param variable  the name of the variable it computes, without its room
/// @param rule  the annotation
/// @param since  first day as law; null when that is no date
/// @param until  last day as law; null while in force
/// @param result  its type; null when that is none that a rule may return
/// @param arguments  in order
/// @param doc  first paragraph of the javadoc
/// @param line  its line in the source file, 0 when unknown
/// @param exceptionTo  the class and variable of the general rule; null when it is no exception
/// @param replaces  the variable that it replaces; null when it is no reform
public record RuleMethod(
    ExecutableElement method,
    TypeElement type,
    String packageName,
    String room,
    String variable,
    Rule rule,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable ValueType result,
    List<RuleArgument> arguments,
    String doc,
    int line,
    @Nullable GeneralRule exceptionTo,
    @Nullable String replaces) {

  /// The rule that an exception names.
  ///
  /// @param type  the class that holds it
  /// @param variable  the variable that it computes
  public record GeneralRule(TypeElement type, String variable) {}

  public RuleMethod {
    arguments = List.copyOf(arguments);
  }

  /// The variable computed, with its room.
  public String id() {
    return room.isEmpty() ? variable : room + "." + variable;
  }

  /// Whether it is a version of its variable, rather than an exception or a reform of another's.
  public boolean isVersion() {
    return exceptionTo == null && replaces == null;
  }

  /// Class and method as a reader looks them up: "EmployeePension.basicPension".
  public String javaName() {
    return type.getSimpleName() + "." + method.getSimpleName();
  }

  /// The dates as law, for messages: "from 2001-07-01 to 2015-12-31".
  public String dates() {
    return "from " + rule.since() + (rule.until().isEmpty() ? " on" : " to " + rule.until());
  }
}
