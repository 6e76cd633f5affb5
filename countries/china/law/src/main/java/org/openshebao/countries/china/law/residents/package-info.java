/// Urban and rural residents' pension.
@NullMarked
package org.openshebao.countries.china.law.residents;

import org.jspecify.annotations.NullMarked;
