/// Annotations with which a law is written, and what the annotation processor writes down of it.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.rule;
