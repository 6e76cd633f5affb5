package org.openshebao.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.batch.RuleBatch;

/// A rule as the annotation processor wrote it down: what it computes, from what, under which article.
///
/// @param id  the variable computed: its room (package below the law's root) and name, as in "pension.basicPension"
/// @param className  the class that holds the method
/// @param method  the method's name
/// @param line  the line of the method in its source file
/// @param of  whose value it is
/// @param per  how long a value holds
/// @param unit  what it measures
/// @param codes  the codes in order, when the unit is CODE; empty otherwise
/// @param when  ids of the conditions, in the order in which they are tested
/// @param since  first day as law
/// @param until  last day as law; null while in force
/// @param sinceTests  which date of the case the two are held against
/// @param place  where it is law; null for the whole country
/// @param cites  the articles
/// @param label  what users call the variable
/// @param doc  the method's javadoc, its first paragraph
/// @param arguments  what it reads, in order
/// @param exceptionTo  id of the variable whose general rule it displaces where `when` holds; null otherwise
/// @param replaces  id of the variable whose versions a reform pack replaces; null otherwise
/// @param mayReturnUnknown  whether the method may return null
/// @param batch  the generated loop
public record RuleInfo(
    String id,
    String className,
    String method,
    int line,
    Entity of,
    Period per,
    Unit unit,
    List<Code> codes,
    List<String> when,
    LocalDate since,
    @Nullable LocalDate until,
    SinceTests sinceTests,
    @Nullable String place,
    String cites,
    Label label,
    String doc,
    List<ArgumentInfo> arguments,
    @Nullable String exceptionTo,
    @Nullable String replaces,
    boolean mayReturnUnknown,
    RuleBatch batch) {

  public RuleInfo {
    codes = List.copyOf(codes);
    when = List.copyOf(when);
    arguments = List.copyOf(arguments);
  }

  /// The variable to which it gives a value: an exception or a replacement answers for the general rule.
  public String gives() {
    if (exceptionTo != null) {
      return exceptionTo;
    }
    return replaces != null ? replaces : id;
  }

  /// Whether it is a version of its own variable, rather than an exception to another's or its replacement.
  public boolean isVersion() {
    return exceptionTo == null && replaces == null;
  }

  /// Whether it is law on any day: a version that was not yet published when the law is looked at is not.
  public boolean isEverInForce() {
    return until == null || !until.isBefore(since);
  }

  /// The same, law on no day.
  public RuleInfo neverInForce() {
    return withUntil(since.minusDays(1));
  }

  /// The same up to another last day; null for ever.
  public RuleInfo withUntil(@Nullable LocalDate lastDay) {
    return new RuleInfo(
        id,
        className,
        method,
        line,
        of,
        per,
        unit,
        codes,
        when,
        since,
        lastDay,
        sinceTests,
        place,
        cites,
        label,
        doc,
        arguments,
        exceptionTo,
        replaces,
        mayReturnUnknown,
        batch);
  }

  /// Class and method, as in "EmployeePension.basicPension".
  public String javaName() {
    return className.substring(className.lastIndexOf('.') + 1) + "." + method;
  }
}
