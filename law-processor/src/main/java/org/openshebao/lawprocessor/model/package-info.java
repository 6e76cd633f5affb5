/// A law as the processor sees it: rules, arguments, variables.
@org.jspecify.annotations.NullMarked
package org.openshebao.lawprocessor.model;
