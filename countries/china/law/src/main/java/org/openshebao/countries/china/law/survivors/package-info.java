/// What the employees' pension pays when an insured person dies.
@NullMarked
package org.openshebao.countries.china.law.survivors;

import org.jspecify.annotations.NullMarked;
