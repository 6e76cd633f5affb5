/// Tables of numbers as statistical offices publish them.
@NullMarked
package org.openshebao.actuarial.file;

import org.jspecify.annotations.NullMarked;
