/// Life tables and annuities from a user's file or a law of mortality.
@NullMarked
package org.openshebao.workbench.mortality;

import org.jspecify.annotations.NullMarked;
