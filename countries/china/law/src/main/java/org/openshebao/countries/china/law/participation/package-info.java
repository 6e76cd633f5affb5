/// Who must and who may join each scheme, and who is shut out by which article.
@NullMarked
package org.openshebao.countries.china.law.participation;

import org.jspecify.annotations.NullMarked;
