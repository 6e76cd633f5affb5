/// Forecasts of mortality and of time series, with their errors.
@NullMarked
package org.openshebao.actuarial.forecast;

import org.jspecify.annotations.NullMarked;
