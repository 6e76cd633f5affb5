/// What is coded of a law, as tables, maps and a page.
@NullMarked
package org.openshebao.workbench.lawbook.coverage.report;

import org.jspecify.annotations.NullMarked;
