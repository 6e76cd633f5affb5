/// Maternity insurance: contributions.
@NullMarked
package org.openshebao.countries.china.law.maternity;

import org.jspecify.annotations.NullMarked;
