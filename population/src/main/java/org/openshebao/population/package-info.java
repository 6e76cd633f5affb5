/// People in columns: a dataset of entities with typed columns, careers, groups and a sample design.
@NullMarked
package org.openshebao.population;

import org.jspecify.annotations.NullMarked;
