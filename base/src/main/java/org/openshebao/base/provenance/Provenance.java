package org.openshebao.base.provenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a result was made from: who has the same has the same result, to the byte.
///
/// @param lawId  which law, as in "china" or "china+raise-minimum"; null when no law was used
/// @param lawHash  digest of that law's values and rules; null when no law was used
/// @param lawDate  the date on which the law was in force; null when no law was used
/// @param dataDigest  digest of the data; null when there were none
/// @param seed  seed of the random numbers; null when none were drawn
/// @param programVersion  version of OpenShebao
public record Provenance(
    @Nullable String lawId,
    @Nullable String lawHash,
    @Nullable LocalDate lawDate,
    @Nullable String dataDigest,
    @Nullable Long seed,
    String programVersion) {

  public Provenance {
    boolean someLaw = lawId != null || lawHash != null || lawDate != null;
    if (someLaw && (lawId == null || lawHash == null || lawDate == null)) {
      throw new IllegalArgumentException(
          "A law needs id, hash and date together but was id %s, hash %s, date %s."
              .formatted(lawId, lawHash, lawDate));
    }
    requireText("law id", lawId);
    requireText("law hash", lawHash);
    requireText("data digest", dataDigest);
    requireText("program version", programVersion);
  }

  /// A result that used neither law nor data nor random numbers.
  public static Provenance ofProgram(String programVersion) {
    return new Provenance(null, null, null, null, null, programVersion);
  }

  /// This, and the law `lawId` as in force on `lawDate`.
  public Provenance withLaw(String lawId, String lawHash, LocalDate lawDate) {
    return new Provenance(lawId, lawHash, lawDate, dataDigest, seed, programVersion);
  }

  /// This, and the data whose digest is `dataDigest`.
  public Provenance withData(String dataDigest) {
    return new Provenance(lawId, lawHash, lawDate, dataDigest, seed, programVersion);
  }

  /// This, and random numbers from `seed`.
  public Provenance withSeed(long seed) {
    return new Provenance(lawId, lawHash, lawDate, dataDigest, seed, programVersion);
  }

  private static void requireText(String what, @Nullable String text) {
    if (text != null && text.isBlank()) {
      throw new IllegalArgumentException("The " + what + " of a provenance must not be blank.");
    }
  }
}
