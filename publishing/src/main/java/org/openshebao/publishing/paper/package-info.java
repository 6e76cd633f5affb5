/// What a report says on paper, line by line, whatever writes the paper.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.paper;
