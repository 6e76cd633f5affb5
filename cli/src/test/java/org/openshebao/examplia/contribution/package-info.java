@org.jspecify.annotations.NullMarked
package org.openshebao.examplia.contribution;
