/// A proposal for users' files: which column is which input of the law, how sure that is and why, and what is missing for what.
@NullMarked
package org.openshebao.workbench.map;

import org.jspecify.annotations.NullMarked;
