package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// How somebody works, as the Social Insurance Law tells workers apart.
public enum EmploymentForm implements Code {
  /// An employee (职工) with a labour contract.
  EMPLOYEE("employee with a labour contract", "签订劳动合同的职工"),
  /// An employee whose employer made no written contract: the duty to insure begins with the work.
  EMPLOYEE_WITHOUT_CONTRACT("employee without a written contract", "未签书面劳动合同的职工"),
  /// An employee of a dispatch company, who works at another unit.
  DISPATCHED("dispatched worker", "劳务派遣职工"),
  /// A flexible worker, or a part-time worker whom no employer insures.
  FLEXIBLE(
      "flexible worker, part-time workers without insurance by an employer included",
      "灵活就业人员（含未在用人单位参保的非全日制从业人员）"),
  /// Takes orders through a platform and has no labour relation with it.
  PLATFORM("platform worker without an employer", "平台从业人员（无劳动关系）"),
  /// An individual business without employees.
  OWN_ACCOUNT("own-account worker without employees", "无雇工的个体工商户"),
  /// Works on the household's own land.
  FARMER("farmer on the household's land", "务农人员"),
  /// Without work and looking for it.
  UNEMPLOYED("unemployed", "失业人员"),
  /// Without work and not looking for it.
  NOT_IN_WORK("not in work and not looking for it", "未就业人员"),
  /// At school or university.
  STUDENT("student", "在校学生"),
  /// A civil servant or on the staff of a public institution.
  PUBLIC_SERVICE("civil servant or staff of a public institution", "机关事业单位工作人员"),
  /// Draws a pension of employees or of the public service.
  RETIRED("retired, with a pension of employees or the public service", "离退休人员（领取职工或机关事业单位养老金）");

  private final Label label;

  EmploymentForm(String en, String zh) {
    label = new Label(en, zh);
  }

  /// Whether there is an employer who has to insure the worker: employees (职工), with or without a written contract.
  public boolean isEmployment() {
    return this == EMPLOYEE || this == EMPLOYEE_WITHOUT_CONTRACT || this == DISPATCHED;
  }

  /// Whether the worker may join and pays alone: flexible workers (灵活就业人员) in the wide sense of the law.
  public boolean isFlexibleWork() {
    return this == FLEXIBLE || this == PLATFORM || this == OWN_ACCOUNT;
  }

  @Override
  public Label label() {
    return label;
  }
}
