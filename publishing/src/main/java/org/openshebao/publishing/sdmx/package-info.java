/// Statistics as SDMX exchanges them: the structure of a dataflow as SDMX-ML 3.0, its observations as SDMX-CSV 2.0.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.sdmx;
