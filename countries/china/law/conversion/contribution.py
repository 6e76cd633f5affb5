"""Contribution bases: average wages, ratios, published bounds, the first month of the contribution year."""

from provision import converted, parameter, value_row
from research import joined, value_of
from writing import merged

PROVINCES = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65]

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


def document_repaired(value):
    """Documents that were no documents or carried a remark, and a remark in other words."""
    if value.get("note", "").startswith("2026 year; start day"):
        value["note"] = "the notice gives the year only; the day of the start is not stated"
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
        return "2026-12-31", "the last day is set here, as the notice is for the year"
    if place == "CN-36":
        return "2026-06-30", "the last day is set here, as the notice is for the contribution year"
    if row["from"] == "2026-07-01":
        return "2027-06-30", "the last day is set here, as the notice is for the contribution year"
    return None, None                       # Tianjin: its contribution years do not keep one length


def bounds(research):
    floors, ceilings = [], []
    for province in research.documents["70-provinces.yaml"]["provinces"]:
        place = province["jurisdiction"]
        for row in province["pension_contribution_base"]:
            end, end_note = ends_of_contribution_years(place, row)
            source = row["source"] if row["source"] in research.known_sources else "sh-bounds"
            if source == "sh-bounds" and place != "CN-31":
                raise ValueError(f"unknown source of {row}")
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


def contribution(research):
    ratio_note = "of the average wage of all urban units of the year before; to 2019-04 of the on-post average wage"
    parameters = {"contribution.average_wage": average_wage(research)}
    for path, research_id in (("contribution.floor_ratio", "cn.pension.base.floor_ratio"),
                              ("contribution.ceiling_ratio", "cn.pension.base.ceiling_ratio")):
        parameters[path] = {**converted(research, research_id, "ratio"), "note": ratio_note}
    for row in research.rows("cn.pension.flexible.base_range"):
        assert row["value"] == [0.6, 3.0]     # the range of flexible workers is that of the two ratios
    for path in ("contribution.floor_ratio", "contribution.ceiling_ratio"):
        parameters[path]["former"].append("cn.pension.flexible.base_range." + path.removeprefix("contribution.").removesuffix("_ratio"))
    parameters.update(bounds(research))
    parameters["contribution.year_first_month"] = year_first_month()
    return parameters
