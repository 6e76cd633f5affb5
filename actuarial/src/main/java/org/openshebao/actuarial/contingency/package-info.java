/// Values that depend on lives: annuities and assurances on one life or several.
@NullMarked
package org.openshebao.actuarial.contingency;

import org.jspecify.annotations.NullMarked;
