package org.openshebao.workbench.map;

import java.util.List;
import org.openshebao.base.text.Label;

/// Why a column is proposed, or what must be decided first, in words.
final class Reasons {

  private static final int LISTED = 8;

  private Reasons() {}

  static Label name(int fit) {
    return fit == Words.WHOLE
        ? new Label("the name of the column", "列名")
        : new Label("words in the name of the column", "列名中的词");
  }

  static Label label(String label) {
    return new Label("the file calls it \"" + label + "\"", "文件中的标签为“" + label + "”");
  }

  static Label values() {
    return new Label("its values", "取值");
  }

  static Label codes() {
    return new Label("its values are the law's codes or words for them", "取值为法律代码或其同义词");
  }

  static Label codeLabels() {
    return new Label("what the file says its codes mean", "文件中的代码标签");
  }

  static Label usual(Label source) {
    return new Label("usual numbers: " + source.en(), "常用编码：" + source.zh());
  }

  static Label range(String least, String most) {
    return new Label(
        "numbers from " + least + " to " + most + " fit", "数值范围 " + least + " 至 " + most + " 合理");
  }

  static Label months() {
    return new Label("its values are months or days", "取值为年月或日期");
  }

  static Label places(long known, long all) {
    return new Label(
        known + " of " + all + " different values are places of the law",
        all + " 个不同取值中有 " + known + " 个是法律中的地区");
  }

  static Label yesIsFirst() {
    return new Label("1 is taken as yes and 2 as no", "1 视为“是”，2 视为“否”");
  }

  static Label unitByName(String unit) {
    return new Label("the name says the unit: " + unit, "列名说明单位：" + unit);
  }

  static Label unitByRange(String median) {
    return new Label("yuan: half of the values are above " + median, "单位按元：中位数为 " + median);
  }

  static Label age(String on) {
    return new Label(
        "an age: the middle of the year of birth is taken; \"on\" must be the month of the survey, "
            + on
            + " is only the month of the law",
        "年龄：按出生年份中间月份推算；on 应为调查月份，" + on + " 只是法律的月份");
  }

  static Label yearAlone() {
    return new Label("a year alone: July is assumed for everybody", "只有年份：统一假设为 7 月");
  }

  static Label yearOfSpell() {
    return new Label("a year alone: spells begin in January", "只有年份：缴费段自 1 月起");
  }

  static Label yearAndMonth(String month) {
    return new Label("the month stands in the column " + month, "月份在“" + month + "”列");
  }

  static Label excelDays(String example, String day) {
    return new Label(
        "day numbers of a spreadsheet: " + example + " is " + day,
        "电子表格日期序号：" + example + " 即 " + day);
  }

  static Label unique() {
    return new Label("every row has another value", "每行取值不同");
  }

  static Label together(String columns) {
    return new Label("only together they differ in every row: " + columns, "合起来每行不同：" + columns);
  }

  static Label refersTo(String file) {
    return new Label("its values are ids in " + file, "取值为 " + file + " 中的编号");
  }

  static Label personal() {
    return new Label("it says who somebody is: not mapped, not shown", "可识别个人身份：不映射、不显示");
  }

  // what must be decided

  static Label noCodes(List<String> cells) {
    return new Label(
        "Say what these values stand for: " + listed(cells) + ".",
        "请说明这些取值的含义：" + listed(cells) + "。");
  }

  static Label noPlaces(List<String> cells) {
    return new Label(
        "These are no places of the law: " + listed(cells) + ".",
        "这些不是法律中的地区：" + listed(cells) + "。");
  }

  static Label wrongKind(String expected, String expectedZh, List<String> cells) {
    return new Label(
        "Expected " + expected + ", but there is " + listed(cells) + ".",
        "应为" + expectedZh + "，但有 " + listed(cells) + "。");
  }

  static Label rangeDoubt(String limits, List<String> cells) {
    return new Label(
        "Some values are not " + limits + ": " + listed(cells) + ".",
        "有取值不在 " + limits + " 内：" + listed(cells) + "。");
  }

  static Label fenOrYuan(String median) {
    return new Label(
        "Half of the values are above "
            + median
            + ": yuan a year, or fen? Say unit: fen, or divide by 12.",
        "中位数为 " + median + "：是年收入（元）还是分？请写 unit: fen，或先除以 12。");
  }

  static Label wanOrYuan(String median) {
    return new Label(
        "Half of the values are below " + median + ": 10,000 yuan? Say unit: wan_yuan.",
        "中位数只有 " + median + "：单位是万元吗？请写 unit: wan_yuan。");
  }

  static Label aYear() {
    return new Label(
        "The column holds money a year and the law asks for money a month: divide it by 12 first.",
        "该列为年金额，而法律要求月金额：请先除以 12。");
  }

  static Label severalColumns(List<String> columns) {
    return new Label(
        "Several columns fit equally well: " + String.join(", ", columns) + ". Keep one.",
        "几列同样吻合：" + String.join("、", columns) + "。请保留其一。");
  }

  static Label severalInputs(List<String> ids) {
    return new Label(
        "The column fits several inputs equally well: " + String.join(", ", ids) + ". Keep one.",
        "该列同样吻合几项输入：" + String.join("、", ids) + "。请保留其一。");
  }

  static Label betterColumn(String column) {
    return new Label("The column " + column + " fits better.", "“" + column + "”列更吻合。");
  }

  static Label nothing() {
    return new Label("nothing that the law reads", "法律不读取");
  }

  static Label unlinked(String file) {
    return new Label(
        "The rows of "
            + file
            + " cannot be linked to persons: no column holds their ids. It is left out.",
        file + " 的行无法与人员关联：没有列是其编号。该文件未纳入。");
  }

  static Label numbered(String file) {
    return new Label(
        "No column tells the rows of "
            + file
            + " apart; they are called by their numbers (id: \"#\").",
        file + " 没有可区分各行的列；以行号为编号（id: \"#\"）。");
  }

  static Label sameFile(String file) {
    return new Label(
        "Each row of " + file + " is a person and one insured relation of that person.",
        file + " 的每一行既是一个人，也是其一项参保关系。");
  }

  static Label badRows(String file, long bad, long rows) {
    return new Label(
        bad + " of " + rows + " rows of " + file + " cannot be read and were left out here.",
        file + " 共 " + rows + " 行，其中 " + bad + " 行无法读取，此处未计。");
  }

  static Label noWeight() {
    return new Label(
        "No column is a weight: every row stands for itself, and nothing for the population.",
        "没有权重列：每行只代表自身，不能推断总体。");
  }

  static Label perhapsWeight() {
    return new Label("positive numbers with many decimals: perhaps a weight", "多位小数的正数：可能是权重");
  }

  static Label orphans(long rows, String file) {
    return new Label(
        rows + " rows have ids that are not in " + file + ".", rows + " 行的编号不在 " + file + " 中。");
  }

  private static String listed(List<String> cells) {
    String text = String.join(", ", cells.subList(0, Math.min(LISTED, cells.size())));
    return cells.size() > LISTED ? text + ", …" : text;
  }
}
