/// Time limits of the offices that handle claims.
@NullMarked
package org.openshebao.countries.china.law.handling;

import org.jspecify.annotations.NullMarked;
