/// A valuation as a report: sections that know one thing each.
@NullMarked
package org.openshebao.workbench.valuation.report;

import org.jspecify.annotations.NullMarked;
