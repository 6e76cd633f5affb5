/// Medical insurance of employees and of residents: contributions, waiting, what it pays of care, cover in retirement, and assistance.
@NullMarked
package org.openshebao.countries.china.law.medical;

import org.jspecify.annotations.NullMarked;
