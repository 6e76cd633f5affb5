/// Assessments side by side: of two dates, places or reforms, and of all regions of a country.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.comparison;
