"""The first part of the law: contribution bases and rates, retirement, employees' and residents' pensions, participation."""

import csv

from research import grade_of, joined, sources_of, text_of, value_of
from writing import eve, merged

PROVINCES = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65]

# Cities of the research data, by their GB/T 2260 numbers.
CITIES = {"Shenyang": "CN-2101", "Dalian": "CN-2102", "Changchun": "CN-2201", "Heze": "CN-3717", "Luoyang_local": "CN-4103",
          "Zhengzhou_local": "CN-4101", "Wuhan_and_provincial": "CN-4201", "Yichang": "CN-4205", "Huangshi": "CN-4202",
          "Shiyan": "CN-4203", "Xiangyang": "CN-4206", "Jingzhou": "CN-4210", "Shenzhen": "CN-4403"}

# Days on which the notices were published (place, first day of the value), from the notices' own dates and addresses.
PUBLISHED = {
    ("CN-11", "2025-07-01"): "2025-09-18", ("CN-11", "2026-07-01"): "2026-08-21", ("CN-12", "2026-09-01"): "2026-08-24",
    ("CN-13", "2026-01-01"): "2026-07-14", ("CN-15", "2026-01-01"): "2026-08-26", ("CN-21", "2026-01-01"): "2026-08-31",
    ("CN-22", "2025-07-01"): "2025-09-22", ("CN-31", "2025-07-01"): "2025-09-18", ("CN-31", "2026-07-01"): "2026-08-24",
    ("CN-32", "2026-01-01"): "2026-10-08", ("CN-33", "2026-01-01"): "2026-10-08", ("CN-34", "2026-01-01"): "2026-09-04",
    ("CN-35", "2026-01-01"): "2026-10-08", ("CN-37", "2026-01-01"): "2026-08-14", ("CN-41", "2026-07-01"): "2026-10-10",
    ("CN-42", "2026-07-01"): "2026-08-12", ("CN-43", "2026-01-01"): "2026-08-22", ("CN-44", "2025-07-01"): "2025-10-24",
    ("CN-44", "2026-07-01"): "2026-10-08", ("CN-45", "2026-01-01"): "2026-09-21", ("CN-46", "2026-01-01"): "2026-10-10",
    ("CN-50", "2026-01-01"): "2026-09-14", ("CN-51", "2025-01-01"): "2025-09-22", ("CN-51", "2026-01-01"): "2026-09-07",
    ("CN-54", "2026-01-01"): "2026-09-17", ("CN-61", "2026-01-01"): "2026-08-31", ("CN-62", "2026-01-01"): "2026-08-18",
    ("CN-63", "2026-01-01"): "2026-09-15", ("CN-64", "2026-01-01"): "2026-08-28", ("CN-65", "2026-01-01"): "2026-07-27",
}


def parameter(label, unit, values, **more):
    return {"label": label, "unit": unit, "values": values, **more}


def converted(research, research_id, unit, **changes):
    """One research parameter whose rows need no repair."""
    values = [value_of(row, **changes) for row in research.rows(research_id)]
    more = {"former": [research_id]}
    if research.note(research_id):
        more["note"] = text_of(research.note(research_id))
    return parameter(research.label(research_id), unit, values, **more)


# ---- contribution bases ------------------------------------------------------------------------------------------------

def document_repaired(value):
    """Documents that were no documents, or carried a remark."""
    document = value.get("document")
    if document == "sohu 2026-09-17":
        del value["document"]
        value["note"] = joined("press summary of 2026-09-17", value.get("note"))
    elif document == "黑人社函〔2025〕611号 (base 7705)":
        value["document"] = "黑人社函〔2025〕611号"
        value["note"] = joined("average wage used: 7705", value.get("note"))
    return value


def average_wage(research):
    values = []
    for province in research.documents["70-provinces.yaml"]["provinces"]:
        place = province["jurisdiction"]
        by_year = {}
        for row in province["average_wage_all_calibre_monthly"]:
            year = row["statistic_year"]
            value = document_repaired(value_of(row, place=place, **{"from": f"{year}-01-01", "to": f"{year}-12-31"}))
            if "conflict" in row:
                value["note"] = joined(value.get("note"), CONFLICTS[(place, year)])
            if year in by_year and rank(by_year[year]) <= rank(value):
                continue
            if year in by_year:
                value["note"] = joined(value.get("note"), "the better graded of two equal values")
            by_year[year] = value
        if by_year[2019]["value"] > by_year[2020]["value"]:
            by_year[2019]["note"] = joined(by_year[2019].get("note"), "above the wage of 2020: doubtful, perhaps of another calibre")
        values += by_year.values()
    return parameter(
        {"en": "Average wage of all urban units, by the year of the statistics", "zh": "全口径城镇单位就业人员月平均工资（按统计年度）"},
        "yuan_a_month", values, former=["average_wage_all_calibre_monthly"],
        note="dated by the year of the statistics, so the wage of 2024 stands at 2024-01-01 to 2024-12-31 and sets the bounds of the"
             " contribution year 2025; values of 2019 to 2023 rest on one calculator project; this is neither the benefit base nor the"
             " average wage of work injury")


CONFLICTS = {
    ("CN-42", 2024): "the press gives 7484, and the notice for the first half of 2026 uses 7504",
    ("CN-43", 2024): "not settled: 6711 in another dataset, and 7180 as the provisional base of 2025",
}


def rank(value):
    return ["official_text", "official_quote", "secondary", "media", "computed", "assumption", "unverified"].index(value["grade"])


def ends_of_contribution_years(place, row):
    """Bounds whose end the research leaves open: the notice is for one contribution year, so they end with it."""
    if row.get("to") is not None:
        return row["to"], None
    if row["from"] == "2026-01-01":
        return "2026-12-31", "the end of the year is ours"
    if place == "CN-36":
        return "2026-06-30", "the end of the contribution year is ours"
    if row["from"] == "2026-07-01":
        return "2027-06-30", "the end of the contribution year is ours"
    return None, None                       # Tianjin: its contribution years do not keep one length


def bounds(research):
    floors, ceilings = [], []
    for province in research.documents["70-provinces.yaml"]["provinces"]:
        place = province["jurisdiction"]
        for row in province["pension_contribution_base"]:
            end, end_note = ends_of_contribution_years(place, row)
            source = {"w.abacus": "sh-bounds"}.get(row["source"], row["source"])
            base = document_repaired(value_of({**row, "source": source}, place=place, to=end,
                                              published=PUBLISHED.get((place, row["from"]))))
            base["note"] = joined(base.get("note"), end_note)
            if place == "CN-44" and row["from"] == "2025-07-01":
                base["note"] = "average wage used: 9183"
            base = {key: item for key, item in base.items() if item is not None}
            if row["floor"] is not None:
                floors.append({**base, "value": row["floor"]})
            if row["ceiling"] is not None:
                ceilings.append({**base, "value": row["ceiling"]})
    floors = guangdong_floors(floors)
    for row in research.documents["70-provinces.yaml"]["shenzhen_contribution_base"]:
        base = value_of({**row, "source": "sz-bounds"}, place="CN-4403")
        if row["ceiling"] is not None:
            ceilings.append({**base, "value": row["ceiling"]})
        if row["from"] == "2025-07-01":
            base.update(to="2025-12-31", note="from 2026-01-01 the one floor of the province holds (粤人社发〔2026〕24号)")
        floors.append({**base, "value": row["floor"]})
    note = "of the employees' pension; the bounds of the other branches can differ in a place (Shenzhen's medical insurance does)"
    return {
        "contribution.floor": parameter({"en": "Floor of the contribution base, as published", "zh": "缴费基数下限（公布值）"},
                                        "yuan_a_month", merged(floors), former=["pension_contribution_base.floor"], note=note),
        "contribution.ceiling": parameter({"en": "Ceiling of the contribution base, as published", "zh": "缴费基数上限（公布值）"},
                                          "yuan_a_month", merged(ceilings), former=["pension_contribution_base.ceiling"], note=note),
    }


def guangdong_floors(floors):
    """The local floors that stood in remarks: Guangzhou and four cities, and one floor for the province in the first half of 2026."""
    kept = []
    for value in floors:
        if value["place"] == "CN-44" and value["from"] == "2024-07-01":
            kept.append({**value, "place": "CN-4401", "value": 5500, "note": "Guangzhou and the units of the province"})
            for place in ("CN-4404", "CN-4406", "CN-4419", "CN-4420"):
                kept.append({**value, "place": place, "value": 4767})
        if value["place"] == "CN-44" and value["from"] == "2025-07-01":
            kept.append({**value, "place": "CN-4401", "value": 5510, "to": "2025-12-31", "note": "Guangzhou and the units of the province"})
            kept.append({"from": "2026-01-01", "to": "2026-06-30", "place": "CN-44", "value": 5510, "source": "prov-2026",
                         "document": "粤人社发〔2026〕24号", "address": "https://hrss.gd.gov.cn/zwgk/gsgg/content/post_4957552.html",
                         "published": "2026-10-08", "note": "one floor for the whole province", "grade": "official_quote"})
            value = {**value, "to": "2025-12-31"}
        kept.append(value)
    return kept


def year_first_month():
    """The month in which the contribution year begins. The research gives it only through the dates of bounds and one remark."""
    january = "January as in most provinces; no dated text seen"
    july = "July as in the years known; no dated text seen"
    # place: (month before, first day known, month known, source, grade, note)
    known = {
        "CN-13": ("2026-01-01", 1, "prov-2026", "secondary"), "CN-14": ("2026-01-01", 1, "prov-2026", "official_quote"),
        "CN-32": ("2025-01-01", 1, "prov-2026", "secondary"), "CN-33": ("2025-01-01", 1, "prov-2026", "official_quote"),
        "CN-34": ("2026-01-01", 1, "prov-2026", "secondary"), "CN-35": ("2025-01-01", 1, "prov-2026", "official_quote"),
        "CN-37": ("2025-01-01", 1, "prov-2026", "media"), "CN-43": ("2026-01-01", 1, "prov-2026", "official_quote"),
        "CN-51": ("2025-01-01", 1, "sc-base2025", "official_quote"), "CN-61": ("2026-01-01", 1, "prov-2026", "official_quote"),
        "CN-62": ("2026-01-01", 1, "prov-2026", "secondary"), "CN-63": ("2026-01-01", 1, "prov-2026", "secondary"),
        "CN-64": ("2026-01-01", 1, "prov-2026", "official_quote"), "CN-65": ("2026-01-01", 1, "prov-2026", "official_quote"),
        "CN-23": ("2026-01-01", 1, "prov-2026", "media"),
        "CN-22": ("2025-07-01", 7, "prov-2026", "official_quote"), "CN-36": ("2025-07-01", 7, "prov-2026", "media"),
        "CN-41": ("2025-07-01", 7, "prov-2026", "secondary"), "CN-44": ("2024-07-01", 7, "gd-base2024", "official_quote"),
    }
    year_only = {"CN-13", "CN-15", "CN-21", "CN-45", "CN-46", "CN-50"}
    special = {
        "CN-11": [("2016-07-01", 7, "bj-hist", "official_quote", "the bounds of each year are published from July")],
        "CN-12": [("2019-05-01", 7, "prov-2026", "assumption", "not known before October 2025; July is assumed"),
                  ("2025-10-01", 10, "prov-2026", "media", None), ("2026-09-01", 9, "prov-2026", "official_quote", None)],
        "CN-31": [("2015-04-01", 4, "sh-bounds", "secondary", "the bounds of April 2019 were not seen"),
                  ("2019-05-01", 5, "sh-bounds", "official_quote", "this contribution year ran from May 2019 to June 2020"),
                  ("2019-07-01", 7, "sh-bounds", "official_quote", "the year that began in May goes on; from 2020 each year begins in July")],
        "CN-42": [("2019-05-01", 1, "prov-2026", "assumption", january),
                  ("2026-01-01", 1, "prov-2026", "secondary", "a half year, to June 2026 (鄂人社发〔2026〕8号)"),
                  ("2026-07-01", 7, "prov-2026", "secondary", "鄂人社发〔2026〕29号")],
    }
    values = []
    for number in PROVINCES:
        place = f"CN-{number}"
        if place in special:
            values += [value_row(place, *row) for row in special[place]]
            continue
        known_from, month, source, grade = known.get(place, ("2026-01-01", 1, "prov-2026", "assumption"))
        note = "from the dates of the bounds"
        if place in year_only:
            grade, note = "assumption", "the notice for 2026 gives the year only; January as in most provinces"
        elif place not in known:
            note = january
        if grade == "assumption":
            values.append(value_row(place, "2019-05-01", month, source, grade, note))
        else:
            values.append(value_row(place, "2019-05-01", month, source, "assumption", july if month == 7 else january))
            values.append(value_row(place, known_from, month, source, grade, note))
    return parameter({"en": "Month in which the contribution year begins", "zh": "缴费年度起始月份"}, "month_of_year", values,
                     note="notices come late and act back to this month")


def value_row(place, start, value, source, grade, note=None, **more):
    row = {"from": start, "place": place, "value": value, "source": source, "grade": grade, **more}
    if note:
        row["note"] = note
    return row


def contribution(research):
    ratio_note = "of the average wage of all urban units of the year before; to 2019-04 of the on-post average wage"
    parameters = {"contribution.average_wage": average_wage(research)}
    for path, research_id in (("contribution.floor_ratio", "cn.pension.base.floor_ratio"),
                              ("contribution.ceiling_ratio", "cn.pension.base.ceiling_ratio")):
        parameters[path] = {**converted(research, research_id, "ratio"), "note": ratio_note}
    for row in research.rows("cn.pension.flexible.base_range"):
        assert row["value"] == [0.6, 3.0]     # the range of flexible workers is that of the two ratios
    for path in ("contribution.floor_ratio", "contribution.ceiling_ratio"):
        parameters[path]["former"].append("cn.pension.flexible.base_range")
    parameters.update(bounds(research))
    parameters["contribution.year_first_month"] = year_first_month()
    return parameters


# ---- pensions of employees ---------------------------------------------------------------------------------------------

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
                                                                  former=["cn.retirement.original_age"])
    delay = research.rows("cn.retirement.delay")[0]
    rules = delay["value"]
    assert all(rule["delay_per_step"] == 1 for rule in rules.values())
    enacted = {"published": "2024-09-13"}
    parameters["retirement.reform_first_month"] = parameter(
        {"en": "First month of the gradual raise", "zh": "渐进式延迟退休起始月"}, "month",
        [value_of(delay, value="2025-01", **enacted)], former=["cn.retirement.delay"],
        note="whoever reaches the old age in this month is the first whose age is raised")
    for path, key, en, zh in (
            ("retirement.delay.step_months", "step_months", "Months of birth for each month of delay", "每延迟一个月对应的出生月数"),
            ("retirement.delay.at_most_months", "cap", "Longest delay", "最长延迟月数")):
        table = {60: rules["male60"][key], 55: rules["female55"][key], 50: rules["female50"][key]}
        parameters[path] = parameter({"en": en, "zh": zh}, "months", [value_of(delay, value=None, table=table, **enacted)],
                                     by="age_years", former=["cn.retirement.delay"], note="by the age before the reform")
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
    former = ["12-pension-provincial-rules.transitional"]
    return {
        "pension.benefit.transitional_coefficient": parameter(
            {"en": "Coefficient of the transitional pension for each year before the account", "zh": "过渡性养老金计发系数（每满一年）"},
            "rate", coefficients, former=former,
            note="fitted by a calculator's author to official forms: read the document of the province before a release; the first day is"
                 " that of the national decision of 2005 unless a document says otherwise"),
        "pension.account_start": parameter({"en": "First month of individual accounts", "zh": "建立个人账户时间"}, "month", starts,
                                           former=former),
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


# ---- residents' pension ------------------------------------------------------------------------------------------------

def residents_pension(research):
    age = converted(research, "cn.pension.resident.eligible_age", "age_years", article="§7")
    age["values"][0].pop("note")
    months = converted(research, "cn.pension.resident.min_years", "months", article="§7", value=180)
    minimum = converted(research, "cn.pension.resident.basic_min", "yuan_a_month")
    minimum["role"], minimum["note"] = "at_least", "the first days of the steps from 2014 on are recalled, not seen in a text"
    interest_rates = converted(research, "cn.pension.resident.account_interest", "rate")
    for value in interest_rates["values"]:
        value["to"] = value["from"][:4] + "-12-31"
    interest_rates["note"] = "set by the province; told by datasets without document numbers; taken as the rate of one year"
    basic = converted(research, "prov.pension.resident.basic_2025", "yuan_a_month", to="2025-12-31")
    basic["label"] = {"en": "Basic pension of the province", "zh": "城乡居民基础养老金（省级标准）"}
    basic["note"] = "a list of 2025 that cites no document; counties and age groups may add"
    subsidy = research.rows("cn.pension.resident.subsidy_min")[0]
    wuhan = research.rows("prov.pension.resident.subsidy")[0]
    levels = research.rows("cn.pension.resident.levels")[0]
    wuhan_levels = research.rows("prov.pension.resident.levels")[0]
    level_note = "provinces may add levels"
    return {
        "residents.pension_age": age,
        "residents.minimum_months": months,
        "residents.basic_minimum": minimum,
        "residents.basic": basic,
        "residents.divisor": converted(research, "cn.pension.resident.divisor", "divisor", article="§6"),
        "residents.account_interest": interest_rates,
        "residents.subsidy_lowest": parameter(
            {"en": "Subsidy to who pays the lowest level", "zh": "最低档次缴费补贴"}, "yuan_a_year",
            [value_of(subsidy, value=subsidy["value"]["lowest_level"], role="at_least"),
             value_of(wuhan, value=wuhan["value"]["level_400"])],
            former=["cn.pension.resident.subsidy_min", "prov.pension.resident.subsidy"]),
        "residents.subsidy_from_500": parameter(
            {"en": "Subsidy to who pays 500 yuan a year or more", "zh": "500元及以上档次缴费补贴"}, "yuan_a_year",
            [value_of(subsidy, value=subsidy["value"]["level_500_and_above"], role="at_least"),
             value_of(wuhan, value=wuhan["value"]["level_500_and_above"])],
            former=["cn.pension.resident.subsidy_min", "prov.pension.resident.subsidy"]),
        "residents.lowest_level": parameter(
            {"en": "Lowest contribution level", "zh": "最低缴费档次"}, "yuan_a_year",
            [value_of(levels, value=min(levels["value"]), role="guideline",
                      note=joined(level_note, "a later rise to 200 (人社部发〔2018〕21号) is recalled, not seen")),
             value_of(wuhan_levels, value=wuhan_levels["value"]["min"], note="levels in steps of 100")],
            former=["cn.pension.resident.levels", "prov.pension.resident.levels"]),
        "residents.highest_level": parameter(
            {"en": "Highest contribution level", "zh": "最高缴费档次"}, "yuan_a_year",
            [value_of(levels, value=max(levels["value"]), role="guideline",
                      note=joined(level_note, "in principle not above a year's contribution of a flexible worker")),
             value_of(wuhan_levels, value=wuhan_levels["value"]["max"], note="levels in steps of 100")],
            former=["cn.pension.resident.levels", "prov.pension.resident.levels"]),
    }


# ---- the other branches ------------------------------------------------------------------------------------------------

def medical(research):
    told = "the text says about 6 % and in general 2 %; quoted by several legal pages, the full text was not read"
    employer = [value_of(row, role="guideline", grade="secondary", article="二", note="the text says about 6 %; places now ask 5.5 % to 10 %,"
                         " maternity included; the sentence is quoted by several pages, the full text was not read")
                for row in research.rows("cn.medical.employee.rate.employer")]
    for row in research.rows("prov.medical.employer_rate"):
        if row["place"] == "CN-33":
            employer.append(value_of(row, value=0.055, role="at_least"))
        else:
            employer.append(value_of(row, known_on=row["from"], note="maternity included; the day is that of the answer of the authority"))
    shanghai, hefei = research.rows("prov.medical.flexible_rate")
    assert hefei["value"] == 275
    student = research.rows("prov.medical.resident.premium")[0]
    paths = {}
    for path, kind, research_id, key in (
            ("medical.residents.premium", "other", "cn.medical.resident.person", "person"),
            ("medical.residents.subsidy", "other", "cn.medical.resident.subsidy", "subsidy")):
        paths[path] = converted(research, research_id, "yuan_a_year")
        for value in paths[path]["values"]:
            value["role"] = "at_least"
        paths[path]["values"].append(value_of(student, value=student["value"][kind][key], note="students: "
                                              + str(student["value"]["student"][key])))
        paths[path]["former"].append("prov.medical.resident.premium")
    return {
        "medical.contribution.employer_rate": parameter(
            {"en": "Employer's contribution to employees' medical insurance", "zh": "单位医疗保险缴费率（含生育）"}, "rate", employer,
            former=["cn.medical.employee.rate.employer", "prov.medical.employer_rate"]),
        "medical.contribution.worker_rate": converted(research, "cn.medical.employee.rate.person", "rate", grade="secondary",
                                                      article="二", note=told),
        "medical.contribution.flexible_rate": parameter(
            research.label("prov.medical.flexible_rate"), "rate",
            [value_of(shanghai, **{"from": "2024-03-07"}, known_on="2024-03-07", note="the day is that of the answer of the authority")],
            former=["prov.medical.flexible_rate"]),
        "medical.contribution.flexible_amount": parameter(
            {"en": "Flexible workers' medical contribution, an amount", "zh": "灵活就业医保月缴费额"}, "yuan_a_month",
            [value_of(hefei, place="CN-3401", known_on="2026-01-01")], former=["prov.medical.flexible_rate"]),
        **paths,
    }


def unemployment(research):
    statutory = research.rows("cn.unemployment.rate.statutory")[0]
    parameters = {}
    for path, key, en, zh in (
            ("unemployment.contribution.statutory_employer_rate", "employer", "Employer's rate by the regulations", "单位法定费率"),
            ("unemployment.contribution.statutory_worker_rate", "person", "Worker's rate by the regulations", "个人法定费率")):
        parameters[path] = parameter({"en": en, "zh": zh}, "rate", [value_of(statutory, value=statutory["value"][key])],
                                     former=["cn.unemployment.rate.statutory"])
    parameters["unemployment.contribution.temporary_total_rate"] = converted(research, "cn.unemployment.rate.total", "rate")
    rows = research.rows("prov.unemployment.rate")
    for path, key, en, zh in (
            ("unemployment.contribution.employer_rate", "employer", "Employer's rate in the place", "单位失业保险费率（地方）"),
            ("unemployment.contribution.worker_rate", "person", "Worker's rate in the place", "个人失业保险费率（地方）")):
        values = []
        for row in rows:
            if key not in row["value"]:
                continue
            changes = {"value": row["value"][key]}
            if row["place"] == "CN-31":
                changes.update(known_on=row["from"], note="the day is that of the answer of the authority")
                if key == "person":
                    changes.update(grade="media", note="from the press; the day is that of the answer of the authority on the employer's part")
            values.append(value_of(row, **changes))
        parameters[path] = parameter({"en": en, "zh": zh}, "rate", values, former=["prov.unemployment.rate"])
    return parameters


def injury(research):
    rate = research.rows("cn.injury.rate.class")[0]
    table = {int(risk): share for risk, share in rate["value"].items()}
    return {
        "injury.contribution.class_rate": parameter(research.label("cn.injury.rate.class"), "rate",
                                                    [value_of(rate, value=None, table=table)], by="risk_class",
                                                    former=["cn.injury.rate.class"],
                                                    note="base rate of the class; an employer's own rate floats around it in steps"),
        "injury.contribution.worker_rate": converted(research, "cn.injury.rate.person", "rate"),
    }


def occupational_injury(research):
    first, wider, everywhere = research.rows("cn.ojp.regime")
    pilot = [11, 31, 32, 44, 46, 50, 51]
    added = [12, 13, 21, 33, 34, 35, 37, 42, 45, 64]
    values = [value_of(first, value=False, to="2026-06-30", note="outside the places of the pilot"),
              value_of(everywhere, value=True, note="all provinces, and the Xinjiang Production and Construction Corps")]
    values += [value_of(first, place=f"CN-{number}", value=True, to=None, note="first pilot") for number in pilot]
    values += [value_of(wider, place=f"CN-{number}", value=True, to=None, note="added when the pilot was widened") for number in added]
    parameters = {"occupational_injury.in_force": parameter(
        {"en": "Whether occupational-injury protection of platform workers is in force", "zh": "新就业形态职业伤害保障是否实施"}, "yes_no",
        values, former=["cn.ojp.regime"])}
    kinds = (("ride_hailing", "ride_hailing", None, "ride-hailing", "网约出行"),
             ("instant_delivery_low", "instant_delivery", 0, "instant delivery, low", "即时配送（低档）"),
             ("instant_delivery_high", "instant_delivery", 1, "instant delivery, high", "即时配送（高档）"),
             ("intra_city_freight", "intra_city_freight", None, "intra-city freight", "同城货运"))
    for name, key, index, en, zh in kinds:
        amounts = []
        for row in research.rows("cn.ojp.per_order"):
            amount = row["value"].get(key, row["value"].get(key + "_first_pilot_platforms"))
            if amount is None or (index == 1 and not isinstance(amount, list)):
                continue
            if isinstance(amount, list):
                amount = amount[index]
            note = text_of(row.get("note"))
            if row["place"] == "CN":
                note = ("national base amount of 人社部发〔2025〕24号 as told by the authority of Chongqing; the day is the start of the widened"
                        " pilot; amounts before it were not seen")
            if index is not None and row["place"] == "CN-37":
                note = joined(note, "platforms that joined in 2025 pay the low amount")
            if index is not None and row["place"] == "CN-50":
                note = joined(note, "platforms that joined in 2025 pay the low amount")
            amounts.append(value_of(row, value=amount, note=note if index is not None or row["place"] == "CN" else None))
        parameters[f"occupational_injury.{name}_per_order"] = parameter(
            {"en": f"Contribution for each order, {en}", "zh": f"每单缴费基准额：{zh}"}, "yuan", amounts, former=["cn.ojp.per_order"])
    return parameters


def maternity(research):
    merged_rows = [value_of(research.rows("cn.maternity.merged")[0], value=True, to="2019-03-05",
                            note="one fund account and one budget with medical insurance"),
                   value_of(research.rows("cn.maternity.merger_plan")[0], value=True, grade="official_text", article="二（二）",
                            note="contributions are taken together and the employer's two rates added; places had to finish by the end of 2019")]
    return {
        "maternity.contribution.worker_rate": converted(research, "cn.maternity.rate.person", "rate"),
        "maternity.merged_with_medical": parameter(
            {"en": "Whether maternity insurance is merged into employees' medical insurance", "zh": "生育保险与职工医保是否合并实施"},
            "yes_no", merged_rows, former=["cn.maternity.merged", "cn.maternity.merger_plan"]),
    }


def participation(research):
    guangdong = [row for row in research.rows("cn.hukou.flexible_pension") if row["place"] == "CN-44"][0]
    allowance = []
    for row in research.rows("cn.maternity.flexible"):
        if row["place"] == "CN":
            continue
        known = row.get("in_force_on")
        notes = {"CN-31": "one point of the 10 % medical rate counts as maternity", "CN-51": "who joins both insurances together",
                 "CN-44": "medical costs only", "CN-42": "medical costs by the scheme joined",
                 "CN-32": "the day is that of the notice"}
        changes = {"from": known, "known_on": known} if known else {}
        allowance.append(value_of(row, value=row["value"]["allowance"], note=notes[row["place"]], **changes))
    return {
        "participation.flexible.registration_required": parameter(
            {"en": "Whether a flexible worker must be registered (hukou) in the place to join the employees' pension",
             "zh": "灵活就业人员参加职工养老保险是否须本地户籍"}, "yes_no",
            [value_of(guangdong, value=False, document="粤人社规〔2020〕30号",
                      note="persons of other places need an employment registration in Guangdong")],
            former=["cn.hukou.flexible_pension"],
            note="no national value: no dated text lifts or sets the limit by province"),
        "participation.residents.minimum_age": parameter(
            {"en": "Youngest age of members of the residents' pension", "zh": "城乡居民养老保险参保最低年龄"}, "age_years",
            [{"from": "2014-02-21", "place": "CN", "value": 16, "source": "gf2014-8", "article": "§3",
              "note": "no students; neither state employees nor in the employees' scheme; at the place of registration", "grade": "official_text"}],
            former=["cn.pension.resident.eligible_age"]),
        "participation.work.minimum_age": parameter(
            {"en": "Youngest age of workers", "zh": "最低就业年龄"}, "age_years",
            [{"from": "1995-01-01", "place": "CN", "value": 16, "source": "labour-law", "article": "Art. 15",
              "note": "exceptions for the arts, sports and special crafts", "grade": "official_text"}]),
        "participation.flexible.maternity_allowance": parameter(
            {"en": "Whether flexible workers in employees' medical insurance get the maternity allowance", "zh": "灵活就业人员是否享受生育津贴"},
            "yes_no", allowance, former=["cn.maternity.flexible"]),
    }


FILES = {
    "contribution/contribution-base.yaml": (contribution, "Contribution base: average wages, the ratios of floor and ceiling, published bounds."),
    "pension/pension-contribution.yaml": (pension_contribution, "Contributions to the employees' pension."),
    "pension/minimum-contribution-period.yaml": (minimum_period, "Shortest contribution period for a monthly pension."),
    "pension/employee-pension.yaml": (employee_pension, "Employees' pension: the national formula and the accounts."),
    "retirement/retirement-age.yaml": (retirement, "Statutory retirement age, gradually raised from 2025, and flexible retirement."),
    "residents/residents-pension.yaml": (residents_pension, "Urban and rural residents' pension."),
    "medical/medical-contribution.yaml": (medical, "Contributions to medical insurance of employees and residents."),
    "unemployment/unemployment-contribution.yaml": (unemployment, "Contributions to unemployment insurance."),
    "injury/injury-contribution.yaml": (injury, "Contributions to work-injury insurance."),
    "injury/occupational-injury.yaml": (occupational_injury, "Occupational-injury protection of platform workers: where, and the contribution for each order."),
    "maternity/maternity-contribution.yaml": (maternity, "Contributions to maternity insurance."),
    "participation/participation.yaml": (participation, "Who may and must join."),
}
