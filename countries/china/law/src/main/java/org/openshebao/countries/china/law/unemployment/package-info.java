/// Unemployment insurance: contributions, conditions, months and amounts of benefit, and what goes with it.
@NullMarked
package org.openshebao.countries.china.law.unemployment;

import org.jspecify.annotations.NullMarked;
