/// Speed and memory of the engine on China's rules, beside a loop written by hand that gives the same answers.
@NullMarked
package org.openshebao.benchmarks;

import org.jspecify.annotations.NullMarked;
