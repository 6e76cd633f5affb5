package org.openshebao.population.statfile.spss;

import java.nio.charset.Charset;
import java.util.List;

/// What stands before the rows.
///
/// @param variables  the variables in order
/// @param slots  slots of eight bytes in a row
/// @param rows  number of rows; −1 when the file does not say
/// @param compression  0 none, 1 by bytes, 2 by bytes and then zlib
/// @param bias  what is added to a byte that is a number
/// @param charset  encoding of texts
record SavDictionary(
    List<SavVariable> variables,
    int slots,
    long rows,
    int compression,
    double bias,
    Charset charset) {

  SavDictionary {
    variables = List.copyOf(variables);
  }
}
