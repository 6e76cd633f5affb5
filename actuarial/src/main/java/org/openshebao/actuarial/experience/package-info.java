/// What happened beside what had been assumed.
@NullMarked
package org.openshebao.actuarial.experience;

import org.jspecify.annotations.NullMarked;
