/// Files as users name them.
@NullMarked
package org.openshebao.workbench.file;

import org.jspecify.annotations.NullMarked;
