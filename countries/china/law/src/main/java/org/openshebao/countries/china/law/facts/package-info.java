/// Whether the facts given of a person can be true together.
@NullMarked
package org.openshebao.countries.china.law.facts;

import org.jspecify.annotations.NullMarked;
