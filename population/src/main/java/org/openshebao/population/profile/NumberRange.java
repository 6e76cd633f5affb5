package org.openshebao.population.profile;

/// What the numbers of a column are like.
///
/// @param least  the least
/// @param median  the middle one of the first ten thousand
/// @param most  the greatest
/// @param decimals  most digits after a point
public record NumberRange(double least, double median, double most, int decimals) {}
