/// The United Nations' World Population Prospects as published, and what a projection of a country takes from them.
@NullMarked
package org.openshebao.actuarial.wpp;

import org.jspecify.annotations.NullMarked;
