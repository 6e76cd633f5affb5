/// Work injury of employees and occupational injury of platform workers: contributions, benefits, sums at the end of the contract, claims.
@NullMarked
package org.openshebao.countries.china.law.injury;

import org.jspecify.annotations.NullMarked;
