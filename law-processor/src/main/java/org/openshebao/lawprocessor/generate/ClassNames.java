package org.openshebao.lawprocessor.generate;

/// Classes of the law that generated sources use.
final class ClassNames {

  static final String COLUMN = "org.openshebao.law.batch.Column";
  static final String STATUS = "org.openshebao.law.batch.Status";
  static final String RULE_BATCH = "org.openshebao.law.batch.RuleBatch";
  static final String RULE_FAILURE = "org.openshebao.law.batch.RuleFailure";
  static final String RULE_INFO = "org.openshebao.law.rule.RuleInfo";
  static final String RULE_PROVIDER = "org.openshebao.law.rule.RuleProvider";
  static final String ARGUMENT_INFO = "org.openshebao.law.rule.ArgumentInfo";
  static final String ENTITY = "org.openshebao.law.rule.Entity";
  static final String PERIOD = "org.openshebao.law.rule.Period";
  static final String UNIT = "org.openshebao.law.rule.Unit";
  static final String SINCE_TESTS = "org.openshebao.law.rule.SinceTests";
  static final String LABEL = "org.openshebao.base.text.Label";
  static final String LOCAL_DATE = "java.time.LocalDate";
  static final String LIST = "java.util.List";
  static final String GENERATED = "javax.annotation.processing.Generated";
  static final String PROCESSOR = "org.openshebao.lawprocessor.LawProcessor";

  private ClassNames() {}
}
