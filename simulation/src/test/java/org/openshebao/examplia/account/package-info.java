/// Individual accounts.
@org.jspecify.annotations.NullMarked
package org.openshebao.examplia.account;
