/// Columns of a batch and the generated loops over them.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.batch;
