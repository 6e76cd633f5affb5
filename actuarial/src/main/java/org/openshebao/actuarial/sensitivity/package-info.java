/// What a result becomes when one assumption differs.
@NullMarked
package org.openshebao.actuarial.sensitivity;

import org.jspecify.annotations.NullMarked;
