/// People made up so that they agree with published figures: cells fitted to margins, then expanded to persons in households.
///
/// It knows no country. A plan says which attributes there are, in which stages they are drawn and which margins hold.
@org.jspecify.annotations.NullMarked
package org.openshebao.population.synthesis;
