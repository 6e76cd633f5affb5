/// What was known of a law on a day: notices act back, and until they are published the administration pays by what went before.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.knowledge;
