package org.openshebao.workbench.reform;

/// What people are supposed to do when a reform lets or makes them join.
///
/// @param takeUp  share of those who newly may join that do, from 0 to 1
/// @param compliance  share of those who newly must join that are joined, from 0 to 1
public record Behaviour(double takeUp, double compliance) {

  /// Nobody joins who need not, and all who must do.
  public static final Behaviour STATIC = new Behaviour(0, 1);

  public Behaviour {
    requireShare("take-up", takeUp);
    requireShare("compliance", compliance);
  }

  private static void requireShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "The %s must be a share from 0 to 1 but was %s. Maybe a percentage?"
              .formatted(name, share));
    }
  }
}
