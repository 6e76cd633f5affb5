/// From age groups to single ages, group totals kept.
@NullMarked
package org.openshebao.actuarial.graduation;

import org.jspecify.annotations.NullMarked;
