/// An assessment as a report: sections with tables and charts, findings in words, and where each figure comes from.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.assess.report;
