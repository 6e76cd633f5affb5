/// The social security law of China.
@NullMarked
package org.openshebao.countries.china.law;

import org.jspecify.annotations.NullMarked;
