package org.openshebao.countries.china.law.portability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.everyPlace;
import static org.openshebao.countries.china.law.ChinaParameters.place;
import static org.openshebao.countries.china.law.ChinaParameters.rate;
import static org.openshebao.countries.china.law.ChinaParameters.whole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.countries.china.law.ChinaParameters;
import org.openshebao.countries.china.law.Sex;
import org.openshebao.countries.china.law.WrittenCareer;

/// 国办发〔2009〕66号, arts. 4 to 6.
class PlaceOfBenefitTest {

  private static final String MONTH = "2025-07";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                                | registered | now     | years by place, in order of time       | pays
          relation at home after long away      | CN-42      |         | CN-44 12; CN-42 2                      | CN-42
          ten years in the present place        | CN-42      |         | CN-44 11; CN-31 10                     | CN-31
          a month short of it                   | CN-42      |         | CN-44 11; CN-31 9.9                    | CN-44
          nowhere ten years                     | CN-42      |         | CN-44 8; CN-31 9                       | CN-42
          the last of two earlier ones          | CN-62      |         | CN-44 10; CN-31 10; CN-33 2            | CN-31
          years of one province count together  | CN-62      |         | CN-4401 6; CN-31 5; CN-4403 4          | CN-4403
          at home in another city               | CN-4401    |         | CN-31 12; CN-4403 1                    | CN-4401
          the relation was moved home           | CN-62      | CN-62   | CN-44 12                               | CN-62
          """)
  void isFoundInTheOrderOfArticle6(
      String name, String registered, @Nullable String now, String years, String pays) {
    int found =
        PlaceOfBenefit.placeOfBenefit(
            place("CN"),
            career(years),
            place(registered),
            now == null ? null : Integer.valueOf(place(now)),
            null,
            null,
            everyPlace("portability.province_number"),
            whole("portability.benefit_place_months", MONTH),
            50,
            40);

    assertThat(found).isEqualTo(place(pays));
  }

  /// Registered in Gansu, born in January 1970, in Guangdong from 2000 to 2009 (ten years or nine), then in Shanghai for twelve.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                                  | sex    | born    | record                                          | pays
          a man of 40 joins Shanghai              | MALE   | 1970-01 | CN-44 2000-01 120; CN-31 2010-01 144            | CN-31
          a woman of 40 joins Shanghai            | FEMALE | 1970-01 | CN-44 2000-01 120; CN-31 2010-01 144            | CN-44
          a woman a month younger                 | FEMALE | 1970-02 | CN-44 2000-01 120; CN-31 2010-01 144            | CN-31
          nowhere else ten years: home            | FEMALE | 1970-01 | CN-44 2000-01 108; CN-31 2010-01 144            | CN-62
          joined before 2010, no such accounts    | FEMALE | 1960-01 | CN-44 1998-01 120; CN-31 2009-12 144            | CN-31
          at home the account is never temporary  | FEMALE | 1970-01 | CN-44 2000-01 120; CN-62 2012-01 24             | CN-62
          a temporary account alone: home         | MALE   | 1960-01 | CN-31 2011-01 144                               | CN-62
          back where she was insured before       | FEMALE | 1970-01 | CN-31 2000-01 12; CN-44 2001-01 24; CN-31 2012-01 120 | CN-31
          """)
  void countsNoMonthsOfTemporaryAccounts(
      String name, String sex, String born, String record, String pays) {
    StringBuilder lines = new StringBuilder();
    for (String spell : record.split(";")) {
      String[] words = spell.trim().split(" ");
      int month = CalendarMonth.parse(words[1]);
      int left = Integer.parseInt(words[2]);
      while (left > 0) {
        int within = Math.min(left, 13 - CalendarMonth.monthOfYear(month));
        lines
            .append(CalendarMonth.format(month))
            .append(' ')
            .append(within)
            .append(" 4000 employees ")
            .append(words[0])
            .append('\n');
        month += within;
        left -= within;
      }
    }

    assertThat(
            PlaceOfBenefit.placeOfBenefit(
                place("CN-62"),
                WrittenCareer.of(lines.toString()),
                place("CN-62"),
                null,
                Sex.valueOf(sex),
                CalendarMonth.parse(born),
                everyPlace("portability.province_number"),
                120,
                50,
                40))
        .isEqualTo(place(pays));
  }

  @Test
  void isTheOwnPlaceWhenNothingIsKnownOfOthers() {
    assertThat(
            PlaceOfBenefit.placeOfBenefit(
                place("CN-41"),
                null,
                place("CN-62"),
                null,
                null,
                null,
                everyPlace("portability.province_number"),
                120,
                50,
                40))
        .isEqualTo(place("CN-41"));
    assertThat(
            PlaceOfBenefit.placeOfBenefit(
                place("CN-41"),
                WrittenCareer.of(""),
                place("CN-62"),
                null,
                null,
                null,
                everyPlace("portability.province_number"),
                120,
                50,
                40))
        .isEqualTo(place("CN-41"));
  }

  @ParameterizedTest(name = "{0} {1}: {4}")
  @CsvSource({
    "MALE, 49, false,, ORDINARY",
    "MALE, 50, false,, TEMPORARY",
    "MALE, 50, true,, ORDINARY",
    "MALE, 50, false, true, ORDINARY",
    "FEMALE, 39, false,, ORDINARY",
    "FEMALE, 40, false,, TEMPORARY"
  })
  void opensATemporaryAccountForWhoComesLate(
      Sex sex, int age, boolean home, @Nullable Boolean ordered, AccountKind kind) {
    assertThat(
            PlaceOfBenefit.accountInNewPlace(
                sex,
                age,
                home,
                ordered,
                whole("portability.temporary_age.men", MONTH),
                whole("portability.temporary_age.women", MONTH)))
        .isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # record                                            | pooled yuan
          1997-01 12 800; 1999-01 12 1000                     | 1440
          1997-07 6 800; 1998-01 1 1000                       | 120
          1998-01 12 500; 2005-01 12 1200; 2009-01 6 2000     | 3888
          2023-01 7 4800; 2024-01 12 5100                     | 11376
          1999-01 12 1000 deemed                              | 0
          1999-01 12 1000; 1999-10 6 1000                     | 1800
          """)
  void movesTwelvePerCentOfEachYearsOwnBaseSince1998(String record, long yuan) {
    assertThat(
            PensionTransfer.pooledTransfer(
                WrittenCareer.of(record.replace(';', '\n')),
                rate("portability.pooled_rate", "CN", MONTH),
                whole("portability.pooled_from", MONTH)))
        .isEqualTo(yuan * 100);
  }

  @Test
  void sendsToThePlaceOfBenefitWhatOtherProvincesHold() {
    WrittenCareer career =
        WrittenCareer.of(
            "2019-01 12 1000 employees CN-4401\n2020-01 12 1000 employees CN-4403\n2021-01 12 2000 employees CN-31");

    long moved =
        PensionTransfer.pooledTransferToBenefitPlace(
            career,
            place("CN-44"),
            everyPlace("portability.province_number"),
            rate("portability.pooled_rate", "CN", MONTH),
            whole("portability.pooled_from", MONTH));

    assertThat(moved).isEqualTo(2880_00); // Shanghai's year alone
  }

  @Test
  void countsMonthsPaidTwice() {
    assertThat(
            PensionTransfer.overlappingMonths(WrittenCareer.of("2020-01 12 1000\n2020-09 4 2000")))
        .isEqualTo(4);
    assertThat(
            PensionTransfer.overlappingMonths(WrittenCareer.of("2020-01 6 1000\n2020-07 6 2000")))
        .isZero();
  }

  @ParameterizedTest(name = "{0} → {1}, {2} months paid")
  @CsvSource({
    "CN-4401, CN-42, , 27000",
    "CN-4401, CN-4403, , 0",
    "CN-4201, CN-4205, ,",
    "CN-4401, CN-42, 11, 0",
    "CN-4401, CN-42, 12, 27000"
  })
  void sendsUnemploymentMoneyAcrossProvinces(
      String from, String to, @Nullable Integer paid, @Nullable Long yuan) {
    int at = CalendarMonth.parse("2026-06");
    var inside = ChinaParameters.series("portability.unemployment.moves_inside", from);

    Long moved =
        OtherTransfers.unemploymentMoneyMoved(
            OtherTransfers.isInsideProvince(
                at, place(from), place(to), everyPlace("portability.province_number")),
            2250_00,
            8,
            paid,
            new org.openshebao.base.exact.WageIndex(
                ChinaParameters.number("portability.unemployment.factor", "CN", "2026-06")),
            whole("portability.unemployment.least_months", "2026-06"),
            inside.knows(at) ? Boolean.FALSE : null);

    assertThat(moved).isEqualTo(yuan == null ? null : Long.valueOf(yuan * 100));
  }

  private static WrittenCareer career(String years) {
    StringBuilder runs = new StringBuilder();
    int year = 1970;
    for (String each : years.split(";")) {
      String[] words = each.strip().split(" ");
      int months = (int) Math.floor(Double.parseDouble(words[1]) * 12);
      for (; months > 0; months -= 12, year++) {
        runs.append("%d-01 %d 0 employees %s%n".formatted(year, Math.min(12, months), words[0]));
      }
    }
    return WrittenCareer.of(runs.toString());
  }
}
