/// Projections of pension schemes.
@NullMarked
package org.openshebao.actuarial.scheme;

import org.jspecify.annotations.NullMarked;
