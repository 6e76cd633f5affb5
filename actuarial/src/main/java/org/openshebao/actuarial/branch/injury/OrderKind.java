package org.openshebao.actuarial.branch.injury;

import org.openshebao.base.text.Label;

/// Orders of one kind on platforms: meals delivered, rides, parcels.
///
/// @param label  of the kind
/// @param orders  in year 0
/// @param growth  of orders, a year
/// @param levy  that a platform pays for each order in year 0
/// @param accidents  for each million orders
/// @param cost  of an accident in year 0, on average
/// @param variation  of that cost, standard deviation over mean
public record OrderKind(
    Label label,
    double orders,
    double growth,
    double levy,
    double accidents,
    double cost,
    double variation) {

  public OrderKind {
    if (!(orders >= 0 && levy >= 0 && accidents >= 0 && cost >= 0 && variation >= 0)) {
      throw new IllegalArgumentException(
          "%s: orders, levy, accidents, cost and variation must be 0 or more but are %s, %s, %s, %s and %s."
              .formatted(label.en(), orders, levy, accidents, cost, variation));
    }
    if (!(accidents <= 1e6)) {
      throw new IllegalArgumentException(
          "%s: %s accidents a million orders are more than orders."
              .formatted(label.en(), accidents));
    }
  }
}
