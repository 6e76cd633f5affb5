/// What a user's file holds, column by column, before anybody says what it means.
@NullMarked
package org.openshebao.population.profile;

import org.jspecify.annotations.NullMarked;
