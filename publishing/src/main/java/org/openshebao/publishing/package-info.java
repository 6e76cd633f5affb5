/// Report pages, charts and tables.
@NullMarked
package org.openshebao.publishing;

import org.jspecify.annotations.NullMarked;
