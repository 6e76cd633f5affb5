/// Questions above the article: which Parts may be accepted, what is missing for others, and how far up the ladder a law reaches.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.acceptance;
