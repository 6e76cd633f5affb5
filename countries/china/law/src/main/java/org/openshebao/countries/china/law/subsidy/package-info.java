/// Contributions that the government pays in the place of the insured.
@NullMarked
package org.openshebao.countries.china.law.subsidy;

import org.jspecify.annotations.NullMarked;
