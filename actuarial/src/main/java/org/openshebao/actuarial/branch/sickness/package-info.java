/// Cash benefit in sickness: by social insurance, or by the employer alone.
@NullMarked
package org.openshebao.actuarial.branch.sickness;

import org.jspecify.annotations.NullMarked;
