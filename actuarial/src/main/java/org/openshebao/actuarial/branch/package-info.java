/// Branches other than pensions: what is insured, what it costs, how it is financed. The branches stand in packages of their own.
@NullMarked
package org.openshebao.actuarial.branch;

import org.jspecify.annotations.NullMarked;
