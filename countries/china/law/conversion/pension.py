"""The employees' pension: contributions, retirement age, the national formula, accounts."""

import csv

from provision import converted, parameter, value_row
from research import grade_of, joined, value_of

# Cities of the research data, by their GB/T 2260 numbers.
CITIES = {"Shenyang": "CN-2101", "Dalian": "CN-2102", "Changchun": "CN-2201", "Heze": "CN-3717", "Luoyang_local": "CN-4103",
          "Zhengzhou_local": "CN-4101", "Wuhan_and_provincial": "CN-4201", "Yichang": "CN-4205", "Huangshi": "CN-4202",
          "Shiyan": "CN-4203", "Xiangyang": "CN-4206", "Jingzhou": "CN-4210", "Shenzhen": "CN-4403"}


def pension_contribution(research):
    employer = converted(research, "cn.pension.employee.rate.employer", "rate")
    for value in employer["values"]:
        if value["from"] < "2019-05-01":
            value["role"] = "at_most"
    return {
        "pension.contribution.worker_rate": converted(research, "cn.pension.employee.rate.person", "rate"),
        "pension.contribution.account_rate": converted(research, "cn.pension.employee.rate.account", "rate"),
        "pension.contribution.employer_rate": employer,
        "pension.contribution.flexible_rate": converted(research, "cn.pension.flexible.rate", "rate"),
        "pension.contribution.flexible_account_rate": converted(research, "cn.pension.flexible.rate_account", "rate"),
    }


def retirement(research):
    old = research.rows("cn.retirement.original_age")[0]
    labels = {"men": ("male60", "Statutory retirement age before the reform, men", "原法定退休年龄：男职工", None),
              "women_cadre": ("female55", "Statutory retirement age before the reform, women in managerial and technical posts",
                              "原法定退休年龄：女干部（管理、技术岗位）", "which posts count as such is practice, not in the text of 2024"),
              "women_other": ("female50", "Statutory retirement age before the reform, other women", "原法定退休年龄：其他女职工", None)}
    parameters = {}
    for name, (key, en, zh, note) in labels.items():
        value = value_of(old, value=old["value"][key], to=None, document="国发〔1978〕104号",
                         note=joined("set in 1978 and repeated by the measures of 2024, which count the delay from it", note))
        parameters["retirement.original_age." + name] = parameter({"en": en, "zh": zh}, "age_years", [value],
                                                                  former=["cn.retirement.original_age." + key])
    delay = research.rows("cn.retirement.delay")[0]
    rules = delay["value"]
    assert all(rule["delay_per_step"] == 1 for rule in rules.values())
    enacted = {"published": "2024-09-13"}
    parameters["retirement.reform_first_month"] = parameter(
        {"en": "First month of the gradual raise", "zh": "渐进式延迟退休起始月"}, "month",
        [value_of(delay, value="2025-01", **enacted)], former=["cn.retirement.delay.first_month"],
        note="whoever reaches the old age in this month is the first whose age is raised")
    for path, key, en, zh in (
            ("retirement.delay.step_months", "step_months", "Months of birth for each month of delay", "每延迟一个月对应的出生月数"),
            ("retirement.delay.at_most_months", "cap", "Longest delay", "最长延迟月数")):
        table = {60: rules["male60"][key], 55: rules["female55"][key], 50: rules["female50"][key]}
        parameters[path] = parameter({"en": en, "zh": zh}, "months", [value_of(delay, value=None, table=table, **enacted)],
                                     by="age_years", former=["cn.retirement.delay." + key], note="by the age before the reform")
    for path, research_id in (("retirement.early_at_most", "cn.retirement.flexible_early_max"),
                              ("retirement.late_at_most", "cn.retirement.flexible_late_max")):
        parameters[path] = converted(research, research_id, "months", **enacted)
    for path, research_id in (("retirement.early_notice", "cn.retirement.flexible_early_notice"),
                              ("retirement.late_notice", "cn.retirement.flexible_late_notice")):
        parameters[path] = converted(research, research_id, "months")
    return parameters


def official_schedule(research, file):
    """The 408 rows of the annexes, for a test."""
    classes = {"male60": 60, "female55": 55, "female50": 50}
    table = research.documents["11-retirement-age-table.yaml"]["official_table"]
    with open(file, "w", encoding="utf-8", newline="") as out:
        out.write("# Annexes 1 to 3 of the State Council's measures on gradually raising the statutory retirement age, row by row;\n")
        out.write("# decision of the Standing Committee of the National People's Congress of 2024-09-13 (source npc2024).\n")
        out.write("# original_age_class: 60 men (annex 1), 55 women of that original age (annex 2), 50 women of that original age (annex 3).\n")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["original_age_class", *table["columns"][1:]])
        rows = sorted(table["rows"], key=lambda row: (-classes[row[0]], row[1]))
        writer.writerows([classes[row[0]], *row[1:]] for row in rows)
    return len(table["rows"])


def minimum_period(research):
    schedule = converted(research, "cn.pension.employee.minimum_years", "months")
    schedule["former"].append("cn.pension.minimum_months_before_reform")
    schedule["values"].append({
        "from": "2005-12-03", "to": "2011-06-30", "place": "CN", "value": 180, "source": "gf2005-38", "article": "§6",
        "note": "15 years, deemed years included", "grade": "official_text"})
    for value in schedule["values"]:
        if value["source"] == "npc2024":
            value["published"] = "2024-09-13"
    schedule["note"] = "the annex says that year; calculators read it as the year in which the statutory age is reached"
    return {"pension.minimum_months": schedule}


def benefit_base(research):
    values = []
    for province in research.documents["70-provinces.yaml"]["provinces"]:
        place = province["jurisdiction"]
        for row in province["pension_benefit_base"]:
            value = value_of(row, place=place, **{"from": f"{row['year']}-01-01", "to": f"{row['year']}-12-31"})
            if (place, row["year"]) == ("CN-11", 2025):
                value["published"] = "2025-11-07"
            if (place, row["year"]) == ("CN-44", 2025):
                value["published"] = "2025-10-24"
            values.append(value)
        local = province.get("pension_benefit_base_local")
        for city, years in (local["values"] if local else {}).items():
            if city == "farm_enterprises":
                continue
            for year, amount in years.items():
                source = "prov-2026" if year == "2025" else "prov-pc"
                note = "also the units of the province" if city == "Wuhan_and_provincial" else None
                values.append(value_row(CITIES[city], f"{year}-01-01", amount, source, grade_of(local), note, to=f"{year}-12-31"))
    return parameter(
        {"en": "Benefit base", "zh": "基本养老金计发基数"}, "yuan_a_month", values,
        former=["pension_benefit_base", "pension_benefit_base_local"],
        note="for pensions that begin in the year; most provinces publish it late in the year and recompute")


def transitional(research):
    documents = {"CN-31": "沪人社规〔2021〕32号", "CN-32": "苏人社规〔2024〕1号", "CN-37": "鲁政发〔2006〕92号", "CN-41": "豫政〔2006〕29号",
                 "CN-50": "渝办发〔2006〕205号", "CN-51": "川劳社发〔2006〕17号"}
    coefficients, starts = [], []
    for row in research.documents["12-pension-provincial-rules.yaml"]["transitional"]:
        place, month = row["jurisdiction"], str(row["account_start"])
        starts.append(value_row(place, month + "-01", month, row["source"], grade_of(row)))
        coefficient, note = row["transitional_coefficient"], None
        if isinstance(coefficient, dict):
            coefficient, note = coefficient["under_20_years"], "up to 20 years; 1.4 % above is not modelled"
        formula = f"formula as told: {row['formula_zh']}" if "formula_zh" in row else None
        start = "2024-01-01" if place == "CN-32" else "2006-01-01"
        more = {"document": documents[place]} if place in documents else {}
        coefficients.append(value_row(place, start, coefficient, row["source"], grade_of(row), joined(note, formula), **more))
    return {
        "pension.benefit.transitional_coefficient": parameter(
            {"en": "Coefficient of the transitional pension for each year before the account", "zh": "过渡性养老金计发系数（每满一年）"},
            "rate", coefficients, former=["transitional.transitional_coefficient"],
            note="fitted by a calculator's author to official forms: read the document of the province before a release; the first day is"
                 " that of the national decision of 2005 unless a document says otherwise"),
        "pension.account_start": parameter({"en": "First month of individual accounts", "zh": "建立个人账户时间"}, "month", starts,
                                           former=["transitional.account_start"]),
    }


def interest(research):
    values = [value_of(row) for row in research.rows("cn.pension.account.interest")]
    for row in research.rows("cn.pension.account.interest_before_2016"):
        values.append(value_of(row, note="as calculators use it; rates were local before 2016"))
    shanghai = {2004: 0.0198, 2008: 0.0414, 2009: 0.0225, 2010: 0.0225, 2011: 0.0275, 2012: 0.035, 2014: 0.0425, 2015: 0.0275}
    for year, rate in shanghai.items():
        values.append(value_row("CN-31", f"{year}-01-01", rate, "sh-interest", "secondary", to=f"{year}-12-31"))
    return parameter({"en": "Interest credited to individual accounts for the year", "zh": "职工养老保险个人账户记账利率"}, "rate", values,
                     former=["cn.pension.account.interest", "cn.pension.account.interest_before_2016"],
                     note="from 2016 one national rate, announced in the year itself; never below the bank deposit rate (Social Insurance"
                          " Law, art. 14); one program gives 0.0535 for 2021 against 0.0669 of the official list")


def employee_pension(research):
    divisor = research.rows("cn.pension.benefit.divisor")[0]
    table = {int(age): months for age, months in divisor["value"].items()}
    rises = converted(research, "cn.pension.adjustment", "rate")
    rises["values"] = [value for value in rises["values"] if value["source"] != "yinsf-raise2026"]
    rises["note"] = "overall level of the calendar year; 2006 and 2007 were not uniform, and of 2026 only contradictory reports were seen"
    return {
        "pension.benefit.accrual": converted(research, "cn.pension.benefit.accrual", "rate"),
        "pension.benefit.divisor": parameter(
            research.label("cn.pension.benefit.divisor"), "divisor", [value_of(divisor, value=None, table=table)], by="age_years",
            former=["cn.pension.benefit.divisor"],
            note="at whole ages; between them no national rule was seen: official forms of some provinces interpolate, others do not"),
        "pension.benefit.base": benefit_base(research),
        **transitional(research),
        "pension.account.interest": interest(research),
        "pension.adjustment": rises,
    }
