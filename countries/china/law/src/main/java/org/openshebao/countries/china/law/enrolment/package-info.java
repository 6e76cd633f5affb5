/// Whether a person in fact holds an insurance, pays to it or draws from it: what registers and surveys say, beside what
/// the law says.
@NullMarked
package org.openshebao.countries.china.law.enrolment;

import org.jspecify.annotations.NullMarked;
