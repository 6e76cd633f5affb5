package org.openshebao.standards.requirement;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.openshebao.standards.formula.Formula;

/// Walks through the tests of requirements.
public final class Conditions {

  private Conditions() {}

  /// Shows a condition and all inside it to `visitor`, in the order written; references are not followed.
  public static void walk(Condition condition, Consumer<Condition> visitor) {
    visitor.accept(condition);
    switch (condition) {
      case Condition.AnyOf anyOf -> anyOf.of().forEach(each -> walk(each, visitor));
      case Condition.AllOf allOf -> allOf.of().forEach(each -> walk(each, visitor));
      case Condition.Not not -> walk(not.of(), visitor);
      case Condition.IfThen ifThen -> {
        walk(ifThen.when(), visitor);
        walk(ifThen.then(), visitor);
      }
      default -> {}
    }
  }

  /// The requirements that a test refers to.
  public static Set<String> listReferences(Condition condition) {
    Set<String> ids = new LinkedHashSet<>();
    walk(
        condition,
        each -> {
          if (each instanceof Condition.Ref ref) {
            ids.add(ref.id());
          } else if (each instanceof Condition.RateTest rate) {
            ids.addAll(rate.rules());
            if (rate.deemedMet() != null) {
              ids.add(rate.deemedMet());
            }
          }
        });
    return ids;
  }

  /// The measures that a test names itself.
  public static Set<String> listMeasures(Condition condition) {
    Set<String> names = new LinkedHashSet<>();
    walk(
        condition,
        each -> {
          switch (each) {
            case Condition.Compare compare -> {
              names.add(compare.measure());
              compare.values().forEach(value -> add(value, names));
            }
            case Condition.Flag flag -> names.add(flag.measure());
            case Condition.Includes set -> names.add(set.measure());
            case Condition.SubsetOf set -> names.add(set.measure());
            case Condition.Quotient quotient -> {
              add(quotient.numerator(), names);
              add(quotient.denominator(), names);
              quotient.values().forEach(value -> add(value, names));
            }
            case Condition.Choice choice -> names.add(choice.measure());
            case Condition.Define define -> {
              names.add(define.measure());
              add(define.as(), names);
            }
            default -> {}
          }
        });
    return names;
  }

  private static void add(Formula formula, Set<String> names) {
    names.addAll(formula.listMeasures());
  }
}
