/// Life tables, mortality laws, closing rules and forecasts of mortality.
@NullMarked
package org.openshebao.actuarial.mortality;

import org.jspecify.annotations.NullMarked;
