/// Files of single persons for release: how easily somebody could be found in them, coarsening, local suppression, and what it costs.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.release;
