package org.openshebao.lawprocessor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;

/// Reads the Java types of arguments and results.
final class ValueTypes {

  private static final String CODE = "org.openshebao.law.rule.Code";

  /// What a rule may read, for messages.
  static final String ARGUMENTS =
      "long (fen), int (months, days, counts, places), boolean, Rate, WageIndex, Years, Divisor, Fraction (a"
          + " parameter), an enum of the law, LookupTable, StepSchedule, Series, PlaceSeries or History";

  /// What a rule may return, for messages.
  static final String RESULTS =
      "long (fen), int (months, days, counts, places), boolean, Rate, WageIndex, Years, Divisor or an enum of the"
          + " law";

  private ValueTypes() {}

  /// The type of an argument or of a method's result, when it is one that rules know.
  static Optional<ValueType> read(TypeMirror type, Element declaration) {
    boolean nullable = saysNullable(type) || saysNullable(declaration);
    if (type.getKind().isPrimitive()) {
      return ValueKind.find(primitive(type.getKind()))
          .map(kind -> new ValueType(kind, kind.javaType(), false, nullable, List.of(), false));
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    String name = element.getQualifiedName().toString();
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(
          new ValueType(
              ValueKind.CODE, name, false, nullable, constants(element), isCode(element)));
    }
    return ValueKind.find(name)
        .map(kind -> new ValueType(kind, name, kind.isPrimitive(), nullable, List.of(), false));
  }

  private static String primitive(TypeKind kind) {
    return switch (kind) {
      case LONG -> "long";
      case INT -> "int";
      case BOOLEAN -> "boolean";
      default -> "";
    };
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  private static boolean isCode(TypeElement type) {
    return type.getInterfaces().stream()
        .anyMatch(face ->
            face instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && (element.getQualifiedName().contentEquals(CODE) || isCode(element)));
  }

  private static boolean saysNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(mirror ->
            mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
