/// Texts of results in both languages, from property files beside the code that says them.
@NullMarked
package org.openshebao.workbench.wording;

import org.jspecify.annotations.NullMarked;
