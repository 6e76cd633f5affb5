package org.openshebao.standards.requirement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.formula.Formula;

/// What has to be so: the test of a requirement. Every form of the grammar is one of these.
public sealed interface Condition {

  /// A measure compares so with a value or formula (with two, for `between`).
  record Compare(String measure, Comparison op, List<Formula> values, String unit)
      implements Condition {
    public Compare {
      values = List.copyOf(values);
    }
  }

  /// A legal finding is yes (or no); with `provision`, the declaration was made for it.
  record Flag(String measure, boolean is, @Nullable String provision) implements Condition {}

  /// The national list contains all items; `listName` is the list of the instrument that was meant, if it was named.
  record Includes(String measure, List<String> items, @Nullable String listName)
      implements Condition {
    public Includes {
      items = List.copyOf(items);
    }
  }

  /// The national list contains nothing but these items.
  record SubsetOf(String measure, List<String> items, @Nullable String listName)
      implements Condition {
    public SubsetOf {
      items = List.copyOf(items);
    }
  }

  /// The quotient compares so.
  record Quotient(Formula numerator, Formula denominator, Comparison op, List<Formula> values)
      implements Condition {
    public Quotient {
      values = List.copyOf(values);
    }
  }

  /// The rate of a benefit for the standard beneficiary reaches a minimum.
  ///
  /// @param contingency  as in the schedule: "old-age"
  /// @param basis  against which wage
  /// @param beneficiary  the standard beneficiary
  /// @param minimum  the rate to reach
  /// @param rules  requirements that have to be met besides, for a means-tested scale
  /// @param deemedMet  the requirement that, met, makes up for the level; null when there is none
  record RateTest(
      String contingency,
      RateBasis basis,
      StandardBeneficiary beneficiary,
      Formula minimum,
      List<String> rules,
      @Nullable String deemedMet)
      implements Condition {
    public RateTest {
      rules = List.copyOf(rules);
    }
  }

  /// A reference was chosen from the list.
  record Choice(String measure, List<String> oneOf) implements Condition {
    public Choice {
      oneOf = List.copyOf(oneOf);
    }
  }

  /// The measure can be computed by the formula.
  record Define(String measure, Formula as) implements Condition {}

  /// Another requirement is met and applies.
  record Ref(String id) implements Condition {}

  /// One is enough.
  record AnyOf(List<Condition> of) implements Condition {
    public AnyOf {
      of = List.copyOf(of);
    }
  }

  /// All are needed.
  record AllOf(List<Condition> of) implements Condition {
    public AllOf {
      of = List.copyOf(of);
    }
  }

  /// The opposite.
  record Not(Condition of) implements Condition {}

  /// Where the first holds, the second has to.
  record IfThen(Condition when, Condition then) implements Condition {}
}
