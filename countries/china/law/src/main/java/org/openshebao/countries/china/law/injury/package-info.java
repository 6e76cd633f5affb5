/// Work injury of employees and occupational injury of platform workers: contributions.
@NullMarked
package org.openshebao.countries.china.law.injury;

import org.jspecify.annotations.NullMarked;
