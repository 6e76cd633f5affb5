/// People one by one under a law: what it opens to them, what they have, what lies between, and what will come of it.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.assess.people;
