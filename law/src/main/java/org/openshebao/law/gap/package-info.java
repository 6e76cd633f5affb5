/// What is known to be missing in a law: for which places and dates, and which document would close it.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.gap;
