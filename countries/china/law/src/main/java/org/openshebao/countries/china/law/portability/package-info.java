/// Moving between places and schemes: where a benefit is drawn, what moves, what is lost when nothing does.
@NullMarked
package org.openshebao.countries.china.law.portability;

import org.jspecify.annotations.NullMarked;
