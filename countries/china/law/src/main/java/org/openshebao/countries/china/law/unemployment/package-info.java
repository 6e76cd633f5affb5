/// Unemployment insurance: contributions.
@NullMarked
package org.openshebao.countries.china.law.unemployment;

import org.jspecify.annotations.NullMarked;
