/// Samples of which nobody knows the probabilities: pseudo-weights by a reference survey, respondent-driven sampling. What comes of them rests on a model.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.nonprobability;
