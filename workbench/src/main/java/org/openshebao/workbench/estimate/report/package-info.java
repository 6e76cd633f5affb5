/// The answers of an analysis as a page, documents and workbooks, and as an SDMX dataflow.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.estimate.report;
