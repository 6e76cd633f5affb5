/// Law by population: what the law gives to whom.
@NullMarked
package org.openshebao.simulation;

import org.jspecify.annotations.NullMarked;
