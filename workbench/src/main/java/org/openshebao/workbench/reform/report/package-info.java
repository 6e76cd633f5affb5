/// A comparison of reforms as tables, charts and a page.
@NullMarked
package org.openshebao.workbench.reform.report;

import org.jspecify.annotations.NullMarked;
