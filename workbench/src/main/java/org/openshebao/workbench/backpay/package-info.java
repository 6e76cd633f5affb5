/// What was paid by the law as it was known, against what is due by the law as it is known now: back-pay, and the notices that made it.
@NullMarked
package org.openshebao.workbench.backpay;

import org.jspecify.annotations.NullMarked;
