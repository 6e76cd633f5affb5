package org.openshebao.statistics.expression;

import java.util.ArrayList;
import java.util.List;

/// Cuts an expression into tokens. A name may have points in it, or anything between backticks.
final class Tokens {

  private static final List<String> SIGNS =
      List.of(
          "==", "!=", "<=", ">=", "&&", "||", "<", ">", "=", "&", "|", "!", "+", "-", "*", "/", "^",
          "(", ")", "[", "]", ",");

  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '\'' || c == '"' || c == '`') {
        int end = text.indexOf(c, at + 1);
        if (end < 0) {
          throw new ExpressionException(text, at, "A quote is opened and never closed.");
        }
        Token.Kind kind = c == '`' ? Token.Kind.NAME : Token.Kind.TEXT;
        tokens.add(new Token(kind, text.substring(at + 1, end), at));
        at = end + 1;
      } else if (Character.isDigit(c)
          || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
        int end = numberEnd(text, at);
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(at, end), at));
        at = end;
      } else if (Character.isJavaIdentifierStart(c)) {
        int end = at + 1;
        while (end < text.length()
            && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '.')) {
          end++;
        }
        tokens.add(new Token(Token.Kind.NAME, text.substring(at, end), at));
        at = end;
      } else {
        int from = at;
        String sign =
            SIGNS.stream()
                .filter(each -> text.startsWith(each, from))
                .findFirst()
                .orElseThrow(() ->
                    new ExpressionException(text, from, "\"" + c + "\" has no meaning here."));
        tokens.add(new Token(Token.Kind.SIGN, sign, at));
        at += sign.length();
      }
    }
    tokens.add(new Token(Token.Kind.END, "", text.length()));
    return tokens;
  }

  private static int numberEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int power = end + 1;
      if (power < text.length() && (text.charAt(power) == '+' || text.charAt(power) == '-')) {
        power++;
      }
      if (power < text.length() && Character.isDigit(text.charAt(power))) {
        while (power < text.length() && Character.isDigit(text.charAt(power))) {
          power++;
        }
        return power;
      }
    }
    return end;
  }
}
