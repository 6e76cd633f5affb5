package org.openshebao.lawprocessor.read;

import static org.openshebao.lawprocessor.finding.FindingCode.DATES;
import static org.openshebao.lawprocessor.finding.FindingCode.ENUM;
import static org.openshebao.lawprocessor.finding.FindingCode.ROOT;
import static org.openshebao.lawprocessor.finding.FindingCode.TYPE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.Replaces;
import org.openshebao.law.rule.Rule;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.LawRoot;
import org.openshebao.lawprocessor.model.RuleArgument;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;

/// Reads one `@Rule` method and checks what can be seen of it alone.
public final class RuleReader {

  private final ProcessingEnvironment environment;
  private final LawRoot root;
  private final Findings findings;
  private final SourceText source;

  /// For the rules of one law.
  public RuleReader(ProcessingEnvironment environment, LawRoot root, Findings findings) {
    this.environment = environment;
    this.root = root;
    this.findings = findings;
    source = new SourceText(environment);
  }

  /// The rule, after reporting whatever is wrong with it; nothing when it lies outside the law.
  public Optional<RuleMethod> read(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement type)) {
      throw new IllegalStateException("A method lies outside every class: " + method);
    }
    String packageName =
        environment.getElementUtils().getPackageOf(method).getQualifiedName().toString();
    if (!root.holds(packageName)) {
      findings.report(
          ROOT,
          method,
          "%s lies outside the law, whose root is %s.".formatted(type, root.packageName()),
          "Move the class below the package that holds law.yaml.");
      return Optional.empty();
    }
    Rule rule = method.getAnnotation(Rule.class);
    String doc = source.firstParagraph(method);
    LocalDate since = date(method, "since", rule.since());
    LocalDate until = rule.until().isEmpty() ? null : date(method, "until", rule.until());
    if (since != null && until != null && until.isBefore(since)) {
      findings.report(
          DATES,
          method,
          "The rule ends on %s, before it starts on %s.".formatted(until, since),
          "Maybe the two are interchanged?");
    }
    ValueType result = result(method);
    new MethodCheck(findings).check(method, type, rule, doc, result);
    Replaces replaces = method.getAnnotation(Replaces.class);
    return Optional.of(
        new RuleMethod(
            method,
            type,
            packageName,
            root.room(packageName),
            rule.name().isEmpty() ? method.getSimpleName().toString() : rule.name(),
            rule,
            since,
            until,
            result,
            arguments(method),
            doc,
            source.line(method),
            exceptionTo(method),
            replaces == null ? null : replaces.value()));
  }

  private @Nullable LocalDate date(ExecutableElement method, String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      findings.report(
          DATES, method, "%s is no day: \"%s\".".formatted(name, text), "Write it as 2001-07-01.");
      return null;
    }
  }

  private @Nullable ValueType result(ExecutableElement method) {
    return type(method.getReturnType(), method, method, "A rule cannot return", ValueTypes.RESULTS);
  }

  private List<RuleArgument> arguments(ExecutableElement method) {
    List<RuleArgument> arguments = new ArrayList<>();
    for (VariableElement argument : method.getParameters()) {
      String name = argument.getSimpleName().toString();
      ValueType type =
          type(
              argument.asType(),
              argument,
              argument,
              "Argument %s cannot be".formatted(name),
              ValueTypes.ARGUMENTS);
      arguments.add(new RuleArgument(argument, name, type));
    }
    return arguments;
  }

  private @Nullable ValueType type(
      TypeMirror type, Element declaration, Element where, String cannot, String allowed) {
    Optional<ValueType> read = ValueTypes.read(type, declaration);
    // The compiler itself reports a type that does not exist.
    if (read.isEmpty() && type.getKind() != TypeKind.ERROR) {
      findings.report(
          TYPE, where, "%s %s.".formatted(cannot, type), "Allowed are %s.".formatted(allowed));
    }
    read.filter(found -> found.kind() == ValueKind.CODE)
        .map(found -> environment.getElementUtils().getTypeElement(found.name()))
        .filter(Visibility::isPrivate)
        .ifPresent(found ->
            findings.report(
                ENUM,
                where,
                "The enum %s is private.".formatted(found.getSimpleName()),
                "Leave the modifier out: the generated loop has to read it."));
    return read.orElse(null);
  }

  private static RuleMethod.@Nullable GeneralRule exceptionTo(ExecutableElement method) {
    ExceptionTo exception = method.getAnnotation(ExceptionTo.class);
    if (exception == null) {
      return null;
    }
    TypeElement type = ClassValues.read(exception::type);
    return type == null ? null : new RuleMethod.GeneralRule(type, exception.rule());
  }
}
