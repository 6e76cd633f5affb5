/// Law in force on a date: inputs, parameters, rules, schemes and reforms.
@NullMarked
package org.openshebao.law;

import org.jspecify.annotations.NullMarked;
