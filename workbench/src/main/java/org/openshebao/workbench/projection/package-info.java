/// Projections of populations and of schemes from files.
@NullMarked
package org.openshebao.workbench.projection;

import org.jspecify.annotations.NullMarked;
