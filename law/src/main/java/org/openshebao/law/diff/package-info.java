/// The difference between two laws, as an amending act would put it.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.diff;
