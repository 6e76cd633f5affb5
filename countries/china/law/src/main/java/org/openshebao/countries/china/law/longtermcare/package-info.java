/// Long-term-care insurance, of the cities that have it.
@NullMarked
package org.openshebao.countries.china.law.longtermcare;

import org.jspecify.annotations.NullMarked;
