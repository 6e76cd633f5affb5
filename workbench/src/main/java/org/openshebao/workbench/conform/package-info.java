/// A country's law held against the standards of the ILO: facts, figures and amounts for standard beneficiaries put together as evidence.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.conform;
