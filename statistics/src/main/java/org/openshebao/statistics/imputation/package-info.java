/// Values for rows that have none, drawn from like rows, several times over, so that what is not known shows in the errors.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.imputation;
