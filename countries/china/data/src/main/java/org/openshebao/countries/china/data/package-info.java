/// Data about China that are no law: what an assessment asks, named careers; later margins, people and schemes.
@org.jspecify.annotations.NullMarked
package org.openshebao.countries.china.data;
