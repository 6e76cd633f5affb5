/// Checks of a law as a whole: dates, names, sources, coverage, cycles, and what its code may call.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.check;
