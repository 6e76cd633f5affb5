package org.openshebao.workbench.conform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.standards.logic.Rational;

/// An amount asked of the law for a standard beneficiary, and the measures that it answers.
///
/// @param id  short and stable
/// @param person  id of the beneficiary; null where it is of a place or made of others
/// @param months  months of the career; 0 where there is none
/// @param variable  variable of the law; null where it is a parameter, the average wage, or made of others
/// @param parameter  path of a parameter; null otherwise
/// @param isAverage  whether it is the average wage itself
/// @param isOfPlace  whether the variable is of places rather than persons
/// @param byEarnings  whether it is computed at every wage rather than at the reference wage alone
/// @param quotient  two computations of which it is the quotient; empty otherwise
/// @param times  what the value is multiplied by
/// @param weeksOfMonths  above 0: the value is months, of which this many count at most, turned into weeks
/// @param measures  that it answers for the nation and for places
/// @param atNation  that it answers for the nation alone
/// @param atPlace  that it answers for places alone
/// @param fromThisUp  that are at least so much
/// @param instead  the computation taken where this one has no value; null for none
/// @param atLeast  the computation that is the least this one can be where it has no value; null for none
/// @param openBelowWhenAbove  above this value the measure is only known to lie between 0 and the value; null for never
/// @param reading  why it is read so; null where there is nothing to say
/// @param of  mark of a benefit: "standard-beneficiary"; null for none
/// @param years  of contribution behind a benefit; null for none
public record Computation(
    String id,
    @Nullable String person,
    int months,
    @Nullable String variable,
    @Nullable String parameter,
    boolean isAverage,
    boolean isOfPlace,
    boolean byEarnings,
    List<String> quotient,
    Rational times,
    int weeksOfMonths,
    List<String> measures,
    List<String> atNation,
    List<String> atPlace,
    List<String> fromThisUp,
    @Nullable String instead,
    @Nullable String atLeast,
    @Nullable Rational openBelowWhenAbove,
    @Nullable Label reading,
    @Nullable String of,
    @Nullable Double years) {

  public Computation {
    quotient = List.copyOf(quotient);
    measures = List.copyOf(measures);
    atNation = List.copyOf(atNation);
    atPlace = List.copyOf(atPlace);
    fromThisUp = List.copyOf(fromThisUp);
  }

  /// Whether it differs from place to place.
  boolean isOfPlaces(Binding binding) {
    return isAverage || byEarnings || (person != null && binding.person(person).isOfPlaces());
  }
}
