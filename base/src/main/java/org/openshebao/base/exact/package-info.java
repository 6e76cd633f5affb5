/// Exact amounts: rates, indices, years, and formulas as one exact chain with one named rounding.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.exact;
