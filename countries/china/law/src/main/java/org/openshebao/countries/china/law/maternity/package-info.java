/// Maternity insurance: contributions, leave, allowance, and what care before, at and after a birth leaves to pay.
@NullMarked
package org.openshebao.countries.china.law.maternity;

import org.jspecify.annotations.NullMarked;
