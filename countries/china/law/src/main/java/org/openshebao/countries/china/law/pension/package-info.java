/// Employees' pension: contributions and benefits.
@NullMarked
package org.openshebao.countries.china.law.pension;

import org.jspecify.annotations.NullMarked;
