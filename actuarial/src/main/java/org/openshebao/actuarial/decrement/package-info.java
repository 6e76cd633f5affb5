/// Several causes of leaving at once: dependent and independent rates.
@NullMarked
package org.openshebao.actuarial.decrement;

import org.jspecify.annotations.NullMarked;
