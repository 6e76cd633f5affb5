/// From a survey and an analysis file to estimates with their errors.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.estimate;
