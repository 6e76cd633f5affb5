/// People in columns: microdata, histories, groups and sample designs.
@NullMarked
package org.openshebao.population;

import org.jspecify.annotations.NullMarked;
