/// A study of conformity as a document that a ministry can send: in the order in which Convention No. 102 asks for reports, every cell with the id that a reviewer cites.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.conform.report;
