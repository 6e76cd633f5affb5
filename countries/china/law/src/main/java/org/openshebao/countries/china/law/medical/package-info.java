/// Medical insurance of employees and of residents: contributions.
@NullMarked
package org.openshebao.countries.china.law.medical;

import org.jspecify.annotations.NullMarked;
