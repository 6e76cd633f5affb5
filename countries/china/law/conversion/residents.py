"""The residents' pension."""

from provision import converted, parameter
from research import joined, value_of


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
            former=["cn.pension.resident.subsidy_min.lowest_level", "prov.pension.resident.subsidy.level_400"]),
        "residents.subsidy_from_500": parameter(
            {"en": "Subsidy to who pays 500 yuan a year or more", "zh": "500元及以上档次缴费补贴"}, "yuan_a_year",
            [value_of(subsidy, value=subsidy["value"]["level_500_and_above"], role="at_least"),
             value_of(wuhan, value=wuhan["value"]["level_500_and_above"])],
            former=["cn.pension.resident.subsidy_min.level_500_and_above", "prov.pension.resident.subsidy.level_500_and_above"]),
        "residents.lowest_level": parameter(
            {"en": "Lowest contribution level", "zh": "最低缴费档次"}, "yuan_a_year",
            [value_of(levels, value=min(levels["value"]), role="guideline",
                      note=joined(level_note, "a later rise to 200 (人社部发〔2018〕21号) is recalled, not seen")),
             value_of(wuhan_levels, value=wuhan_levels["value"]["min"], note="levels in steps of 100")],
            former=["cn.pension.resident.levels.min", "prov.pension.resident.levels.min"]),
        "residents.highest_level": parameter(
            {"en": "Highest contribution level", "zh": "最高缴费档次"}, "yuan_a_year",
            [value_of(levels, value=max(levels["value"]), role="guideline",
                      note=joined(level_note, "in principle not above a year's contribution of a flexible worker")),
             value_of(wuhan_levels, value=wuhan_levels["value"]["max"], note="levels in steps of 100")],
            former=["cn.pension.resident.levels.max", "prov.pension.resident.levels.max"]),
    }
