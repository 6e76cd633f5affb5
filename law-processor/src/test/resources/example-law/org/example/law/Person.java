package org.example.law;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Period.ALWAYS;
import static org.openshebao.law.rule.Unit.AGE_YEARS;
import static org.openshebao.law.rule.Unit.MONTH;

import org.openshebao.law.rule.Rule;

/// What every room reads of a person.
public final class Person {

  private Person() {}

  /// Age last birthday.
  @Rule(of = PERSON, unit = AGE_YEARS, since = "2001-07-01", cites = "art. 2", en = "Age", zh = "年龄")
  static int age(int birthMonth, int month) {
    return (month - birthMonth) / 12;
  }

  /// The month in which the retirement age is reached.
  @Rule(of = PERSON, per = ALWAYS, unit = MONTH, since = "2001-07-01", cites = "art. 3", en = "Retirement", zh = "退休年月")
  static int retirementMonth(int birthMonth, Sex sex) {
    return birthMonth + 12 * (sex == Sex.MALE ? 60 : 55);
  }
}
