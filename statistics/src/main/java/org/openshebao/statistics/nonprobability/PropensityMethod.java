package org.openshebao.statistics.nonprobability;

/// How participation is modelled.
public enum PropensityMethod {
  /// Pseudo-likelihood of Chen, Li and Wu (2020): Σ_S x = Σ_R d π(x) x, π logistic; the weight is 1/π.
  PSEUDO_LIKELIHOOD,
  /// Adjusted logistic propensity of Wang, Valliant and Li (2021): a logistic regression of being in the sample rather than in the weighted
  /// reference survey; the weight is the inverse of the odds.
  ADJUSTED_LOGISTIC
}
