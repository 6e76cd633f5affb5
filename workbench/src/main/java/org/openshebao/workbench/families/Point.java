package org.openshebao.workbench.families;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One hypothetical person at one value of what varies, a month.
///
/// @param value  of what varies, as written; empty when nothing does
/// @param gross  what is earned
/// @param payers  what each payer pays, by id
/// @param net  what is left of earnings after own contributions; income tax is not taken off
/// @param entitlements  in the order of the outline
/// @param schemes  ids of the schemes in which the person is insured
/// @param marginalRate  the share of the last rise of earnings that does not reach the person, in millionths; null when it is
///     not known or nothing rose
public record Point(
    String value,
    Amount gross,
    Map<String, Amount> payers,
    Amount net,
    List<Amount> entitlements,
    List<String> schemes,
    @Nullable Long marginalRate) {

  private static final long MILLION = 1_000_000;

  public Point {
    payers = Collections.unmodifiableMap(new LinkedHashMap<>(payers));
    entitlements = List.copyOf(entitlements);
    schemes = List.copyOf(schemes);
  }

  /// The same after the point before, with what the rise of earnings between them left.
  Point after(Point before) {
    Long rise = difference(before.gross, gross);
    Long kept = difference(before.net, net);
    Long rate =
        rise == null || kept == null || rise <= 0
            ? null
            : Math.round(MILLION * (1 - kept / (double) rise));
    return new Point(value, gross, payers, net, entitlements, schemes, rate);
  }

  private static @Nullable Long difference(Amount before, Amount after) {
    Long from = before.value();
    Long to = after.value();
    return from == null || to == null ? null : to - from;
  }
}
