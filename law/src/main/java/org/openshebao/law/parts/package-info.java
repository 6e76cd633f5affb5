/// What a law is made of, as read from jars and before anybody has looked at it whole.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.parts;
