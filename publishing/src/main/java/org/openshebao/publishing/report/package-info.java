/// What a report says, in both languages, before anyone decides how it looks.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.report;
