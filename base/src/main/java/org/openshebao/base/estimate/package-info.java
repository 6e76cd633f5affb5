/// What an estimate is: a number, how far it may be wrong, and what it is of.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.estimate;
