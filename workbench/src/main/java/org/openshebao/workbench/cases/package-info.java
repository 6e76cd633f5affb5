/// Worked cases: a law's answers held against numbers from documents, forms, tests and hand calculations.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.cases;
