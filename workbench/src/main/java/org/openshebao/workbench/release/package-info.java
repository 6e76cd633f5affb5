/// From a survey to a file of single persons that may be released.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.release;
