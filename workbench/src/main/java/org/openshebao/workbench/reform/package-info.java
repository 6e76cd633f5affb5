/// Reforms beside the law in force, over a population: who joins, who gains and loses, who pays what into which fund.
@NullMarked
package org.openshebao.workbench.reform;

import org.jspecify.annotations.NullMarked;
