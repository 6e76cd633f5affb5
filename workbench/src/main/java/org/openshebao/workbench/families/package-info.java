/// Hypothetical persons: what they pay and get over a range of wages or years, under reforms, and what if they did otherwise.
@NullMarked
package org.openshebao.workbench.families;

import org.jspecify.annotations.NullMarked;
