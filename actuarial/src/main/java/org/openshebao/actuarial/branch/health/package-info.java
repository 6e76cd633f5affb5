/// Health insurance and long-term care by age-cost profiles.
@NullMarked
package org.openshebao.actuarial.branch.health;

import org.jspecify.annotations.NullMarked;
