/// Hypothetical persons as tables, charts and a page.
@NullMarked
package org.openshebao.workbench.families.report;

import org.jspecify.annotations.NullMarked;
