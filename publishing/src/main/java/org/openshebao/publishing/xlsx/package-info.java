/// Reports as workbooks of spreadsheets: a sheet for each table.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.xlsx;
