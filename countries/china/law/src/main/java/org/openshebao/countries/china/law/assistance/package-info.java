/// Social assistance: the minimum living allowance (dibao) and the lines tied to it.
@NullMarked
package org.openshebao.countries.china.law.assistance;

import org.jspecify.annotations.NullMarked;
