package org.openshebao.statistics.expression;

/// A word, number, text or sign of an expression.
///
/// @param kind  what it is
/// @param text  as written, texts and names without their quotes
/// @param at  where it begins, from 0
record Token(Kind kind, String text, int at) {

  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
  }
}
