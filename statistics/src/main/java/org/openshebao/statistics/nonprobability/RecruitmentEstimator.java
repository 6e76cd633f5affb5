package org.openshebao.statistics.nonprobability;

/// How respondent-driven samples are weighted.
public enum RecruitmentEstimator {
  /// The inverse of the degree (Volz and Heckathorn 2008).
  RDS_II,
  /// Successive sampling from a population of known size (Gile 2011).
  GILE_SS
}
