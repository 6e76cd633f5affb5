/// Money, rates, months, places, sources, problems and random numbers: the nouns that every room shares. Level 0.
@org.jspecify.annotations.NullMarked
package org.openshebao.base;
