/// Places as a tree: country, province, city.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.place;
