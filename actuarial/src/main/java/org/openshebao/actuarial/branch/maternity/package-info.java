/// Maternity: the allowance for leave and the care at birth.
@NullMarked
package org.openshebao.actuarial.branch.maternity;

import org.jspecify.annotations.NullMarked;
