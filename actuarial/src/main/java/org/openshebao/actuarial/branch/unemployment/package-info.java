/// Unemployment insurance.
@NullMarked
package org.openshebao.actuarial.branch.unemployment;

import org.jspecify.annotations.NullMarked;
