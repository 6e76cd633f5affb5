/// What a projection may come to instead: chance in mortality, fertility, migration and the economy, path by path.
@NullMarked
package org.openshebao.actuarial.risk;

import org.jspecify.annotations.NullMarked;
