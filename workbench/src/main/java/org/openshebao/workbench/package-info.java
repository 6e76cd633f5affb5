/// The use cases as one Java API: the level to call.
@NullMarked
package org.openshebao.workbench;

import org.jspecify.annotations.NullMarked;
