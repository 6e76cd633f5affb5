/// Writes the batch class of each rule and the list of all rules.
@org.jspecify.annotations.NullMarked
package org.openshebao.lawprocessor.generate;
