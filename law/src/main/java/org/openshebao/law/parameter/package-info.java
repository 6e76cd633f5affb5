/// Dated, graded and cited parameters by place.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.parameter;
