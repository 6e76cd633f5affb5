package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which persons are meant: for some attributes, the categories that count. All of them must hold.
public final class Condition {

  /// Everybody.
  public static final Condition ALL = new Condition(List.of());

  private final List<Term> terms;

  private Condition(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /// An attribute, by number, and the categories that count.
  private record Term(int attribute, BitSet categories) {}

  /// This, and that `attribute` (a number) has one of `categories`.
  Condition and(int attribute, BitSet categories) {
    List<Term> more = new ArrayList<>(terms);
    more.add(new Term(attribute, (BitSet) categories.clone()));
    return new Condition(more);
  }

  /// This and `other`.
  Condition and(Condition other) {
    List<Term> more = new ArrayList<>(terms);
    more.addAll(other.terms);
    return new Condition(more);
  }

  /// Whether it holds for a person whose categories, by number of attribute, are `values`.
  public boolean holds(int[] values) {
    for (Term term : terms) {
      if (!term.categories.get(values[term.attribute])) {
        return false;
      }
    }
    return true;
  }

  /// The numbers of the attributes that it looks at.
  List<Integer> attributes() {
    return terms.stream().map(Term::attribute).distinct().toList();
  }
}
