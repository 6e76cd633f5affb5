package org.openshebao.lawprocessor.resolve;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Any;
import org.openshebao.law.rule.Count;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.OrZero;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Previous;
import org.openshebao.law.rule.Sum;
import org.openshebao.lawprocessor.read.ClassValues;

/// What the annotations of an argument say about where its value comes from.
///
/// @param param  a parameter
/// @param previous  the month before
/// @param sum  rows below, added
/// @param any  rows below, true for any
/// @param count  rows below, counted
/// @param of  the row above
/// @param from  the class in whose package the name is found
/// @param mayBeUnknown  whether the rule takes null
/// @param orZero  whether not entitled counts as zero
record Reads(
    @Nullable Param param,
    @Nullable Previous previous,
    @Nullable Sum sum,
    @Nullable Any any,
    @Nullable Count count,
    @Nullable Of of,
    @Nullable TypeElement from,
    boolean mayBeUnknown,
    boolean orZero) {

  static Reads read(VariableElement argument) {
    From from = argument.getAnnotation(From.class);
    return new Reads(
        argument.getAnnotation(Param.class),
        argument.getAnnotation(Previous.class),
        argument.getAnnotation(Sum.class),
        argument.getAnnotation(Any.class),
        argument.getAnnotation(Count.class),
        argument.getAnnotation(Of.class),
        from == null ? null : ClassValues.read(from::value),
        argument.getAnnotation(MayBeUnknown.class) != null,
        argument.getAnnotation(OrZero.class) != null);
  }

  /// Names of the annotations that say where the value comes from; more than one contradict each other.
  List<String> origins() {
    return Stream.<@Nullable Annotation>of(param, previous, sum, any, count, of)
        .filter(Objects::nonNull)
        .map(annotation -> "@" + annotation.annotationType().getSimpleName())
        .toList();
  }

  /// Whether rows below are taken together, so that one that is not entitled counts as nothing anyway.
  boolean isAggregate() {
    return sum != null || any != null || count != null;
  }
}
