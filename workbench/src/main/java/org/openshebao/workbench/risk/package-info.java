/// What a valuation may come to instead: its stochastic projection, sensitivities, and the documents by which it is governed.
@NullMarked
package org.openshebao.workbench.risk;

import org.jspecify.annotations.NullMarked;
