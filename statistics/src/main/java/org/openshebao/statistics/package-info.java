/// Survey statistics: what a sample says of its population, and how far that may be wrong.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics;
