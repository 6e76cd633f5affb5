/// What the law answers for one person, and how each value came about.
@NullMarked
package org.openshebao.workbench.explain;

import org.jspecify.annotations.NullMarked;
