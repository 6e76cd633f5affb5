/// Tables in both languages, their numbers as readers expect them, and the charts drawn from them.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.table;
