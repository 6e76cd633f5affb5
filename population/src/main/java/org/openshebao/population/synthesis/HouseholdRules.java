package org.openshebao.population.synthesis;

import java.util.List;

/// How persons of a place are put together to households.
///
/// @param age  name of the attribute of single ages, its categories the ages from 0
/// @param sex  name of the attribute of sexes
/// @param male  its category of men
/// @param meanSize  persons in a household on average
/// @param partneredAges  ages, years, rising
/// @param partnered  share with a partner at each of them; linear between, the first and last hold beyond
/// @param adultAge  from which age one may have a household of one's own, years
/// @param motherAge  usual age of mothers at birth, years
/// @param motherAgeSpread  standard deviation of it, years
public record HouseholdRules(
    String age,
    String sex,
    String male,
    double meanSize,
    List<Integer> partneredAges,
    List<Double> partnered,
    int adultAge,
    int motherAge,
    double motherAgeSpread) {

  public HouseholdRules {
    partneredAges = List.copyOf(partneredAges);
    partnered = List.copyOf(partnered);
    if (partneredAges.size() != partnered.size() || partnered.isEmpty()) {
      throw new IllegalArgumentException(
          "Shares with a partner need an age each but there are %d ages and %d shares."
              .formatted(partneredAges.size(), partnered.size()));
    }
    if (meanSize < 1) {
      throw new IllegalArgumentException(
          "Households have one person or more but the mean size was " + meanSize + ".");
    }
  }

  /// Share of persons of an age who live with a partner.
  double partneredAt(int ageYears) {
    if (ageYears <= partneredAges.getFirst()) {
      return partnered.getFirst();
    }
    for (int i = 1; i < partneredAges.size(); i++) {
      int last = partneredAges.get(i);
      if (ageYears <= last) {
        int first = partneredAges.get(i - 1);
        double part = (ageYears - first) / (double) (last - first);
        return partnered.get(i - 1) + part * (partnered.get(i) - partnered.get(i - 1));
      }
    }
    return partnered.getLast();
  }
}
