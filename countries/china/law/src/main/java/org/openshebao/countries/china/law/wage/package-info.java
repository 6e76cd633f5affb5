/// Wages that the law sets: the minimum wage by place and tier.
@NullMarked
package org.openshebao.countries.china.law.wage;

import org.jspecify.annotations.NullMarked;
