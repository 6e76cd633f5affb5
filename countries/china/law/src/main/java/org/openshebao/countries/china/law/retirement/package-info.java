/// Retirement age, its gradual raise from 2025, and flexible retirement.
@NullMarked
package org.openshebao.countries.china.law.retirement;

import org.jspecify.annotations.NullMarked;
