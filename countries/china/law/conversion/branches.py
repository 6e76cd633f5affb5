"""Contributions of the other four branches, and occupational injury."""

from provision import converted, parameter
from research import joined, text_of, value_of


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
    guangzhou = research.rows("prov.medical.resident.premium")[0]
    residents = {}
    for name, research_id, key, en, zh in (
            ("premium", "cn.medical.resident.person", "person", "Premium of a member of residents' medical insurance", "居民医保个人缴费标准"),
            ("subsidy", "cn.medical.resident.subsidy", "subsidy", "Government subsidy for a member of residents' medical insurance",
             "居民医保人均财政补助标准")):
        least = converted(research, research_id, "yuan_a_year")
        for value in least["values"]:
            article = value.pop("article", None)          # a document, not an article
            if article:
                value["document"], _, told_by = article.partition(" via ")
                if told_by:
                    value["note"] = "as repeated by " + told_by
        least["label"] = {"en": en + ", national least", "zh": zh + "（国家最低）"}
        residents[f"medical.residents.{name}_minimum"] = least
        residents[f"medical.residents.{name}"] = parameter(
            {"en": en, "zh": zh}, "yuan_a_year",
            [value_of(guangzhou, value=guangzhou["value"]["other"][key], note=f"students: {guangzhou['value']['student'][key]}")],
            former=["prov.medical.resident.premium." + key], note="set by the pool; places ask and give at least the national amounts")
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
            [value_of(hefei, place="CN-3401", known_on="2026-01-01")], former=["prov.medical.flexible_rate.amount"]),
        **residents,
    }


def unemployment(research):
    statutory = research.rows("cn.unemployment.rate.statutory")[0]
    parameters = {}
    for path, key, en, zh in (
            ("unemployment.contribution.statutory_employer_rate", "employer", "Employer's rate by the regulations", "单位法定费率"),
            ("unemployment.contribution.statutory_worker_rate", "person", "Worker's rate by the regulations", "个人法定费率")):
        parameters[path] = parameter({"en": en, "zh": zh}, "rate", [value_of(statutory, value=statutory["value"][key])],
                                     former=["cn.unemployment.rate.statutory." + key])
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
        parameters[path] = parameter({"en": en, "zh": zh}, "rate", values, former=["prov.unemployment.rate." + key])
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
            {"en": f"Contribution for each order, {en}", "zh": f"每单缴费基准额：{zh}"}, "yuan_an_order", amounts, former=["cn.ojp.per_order." + name])
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
