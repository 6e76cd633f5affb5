/// Short-term branches, health and long-term care valued from a file: who is insured, every assumption with its source, the law's own values.
@NullMarked
package org.openshebao.workbench.branch;

import org.jspecify.annotations.NullMarked;
