package org.openshebao.statistics.estimator;

import java.util.Map;

/// The sampled rows behind an estimate, which standards and disclosure rules look at.
///
/// @param term  as the estimate is called
/// @param domain  its categories
/// @param indicator  whether it is of an attribute that units have or lack
/// @param n  rows that enter
/// @param cases  those with the attribute; n when it is no indicator
/// @param weightedBase  sum of their weights
/// @param weightedCases  the same of the cases
/// @param missingShare  share, by weight, of the domain that has no value
public record SampleCount(
    String term,
    Map<String, String> domain,
    boolean indicator,
    long n,
    long cases,
    double weightedBase,
    double weightedCases,
    double missingShare) {

  public SampleCount {
    domain = Map.copyOf(domain);
  }
}
