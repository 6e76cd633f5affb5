"""What was found and corrected after the research: texts that were read since, and values that they add."""

XINHUA = "the sentence of the notice as quoted by the press"
PROVINCIAL = "provinces set the fixed, linked and preferential parts"
ENTERPRISE = "enterprise retirees only"

# (path, place, from) -> what changes in the value; None drops a key.
CHANGES = {
    # Raises of pensions in payment.
    **{("pension.adjustment", "CN", f"{year}-01-01"): {
        "grade": "media", "note": "about 10 % on average, enterprise retirees only; the press of 2017 tells of eleven years of about 10 %"}
       for year in (2005, 2008, 2009, 2011)},
    ("pension.adjustment", "CN", "2010-01-01"): {
        "grade": "official_quote", "note": f"about 10 % on average, {ENTERPRISE}; {XINHUA}", "published": "2009-12-31",
        "address": "http://www.qingdaonews.com/content/2010-01/01/content_8252293.htm"},
    ("pension.adjustment", "CN", "2013-01-01"): {
        "grade": "official_quote", "note": f"{ENTERPRISE}; State Council meeting of 2013-01-09 as quoted by the press", "published": "2013-01-09",
        "address": "http://www.fdxww.com/xinwenpindao/guoneixinwen/8972.html"},
    ("pension.adjustment", "CN", "2014-01-01"): {
        "grade": "official_quote", "note": f"{ENTERPRISE}; State Council meeting of 2014-01-08 as quoted by the press", "published": "2014-01-08",
        "address": "http://china.caixin.com/2014-01-09/100626767.html"},
    ("pension.adjustment", "CN", "2015-01-01"): {
        "grade": "official_quote", "note": f"{ENTERPRISE}; the ministry as quoted by the press", "published": "2015-01-15",
        "address": "https://www.workerbj.cn/jgw/html/xinwen/sulan/2015/0116/6650.html"},
    ("pension.adjustment", "CN", "2016-01-01"): {"grade": "official_quote", "note": f"{XINHUA}; {PROVINCIAL}"},
    ("pension.adjustment", "CN", "2017-01-01"): {"grade": "official_quote", "note": f"{XINHUA}; {PROVINCIAL}"},
    ("pension.adjustment", "CN", "2018-01-01"): {
        "grade": "official_quote", "note": f"{XINHUA}; {PROVINCIAL}", "address": "https://www.4hw.com.cn/life/20180325/366716_2.html"},
    ("pension.adjustment", "CN", "2019-01-01"): {
        "grade": "official_quote", "note": f"{XINHUA}; {PROVINCIAL}", "published": "2019-03-20",
        "address": "http://taiwan.cn/xwzx/PoliticsNews/201903/t20190320_12149852.htm"},
    ("pension.adjustment", "CN", "2020-01-01"): {
        "grade": "official_quote", "note": "point 2 of the notice as quoted by a legal page; the upper limit of the provinces; " + PROVINCIAL},
    ("pension.adjustment", "CN", "2021-01-01"): {
        "grade": "official_quote", "note": f"{XINHUA}; the upper limit of the provinces; {PROVINCIAL}", "published": "2021-04-16",
        "address": "http://finance.cnr.cn/gundong/20210417/t20210417_525464248.shtml"},
    ("pension.adjustment", "CN", "2022-01-01"): {
        "grade": "official_quote", "note": f"{XINHUA}; {PROVINCIAL}", "published": "2022-05-26",
        "address": "https://finance.sina.com.cn/tech/2022-05-27/doc-imizmscu3581774.shtml"},
    ("pension.adjustment", "CN", "2023-01-01"): {
        "grade": "official_quote", "note": f"{XINHUA}; {PROVINCIAL}", "published": "2023-05-22",
        "address": "http://czwb.bohaitoday.com/pc/content/202305/23/content_91737.html"},
    ("pension.adjustment", "CN", "2025-01-01"): {
        "grade": "official_quote", "note": f"{XINHUA}; {PROVINCIAL}", "published": "2025-07-10",
        "address": "https://www.cnenergynews.cn/article/4OAFFOURszE"},
    # Contributions to the employees' pension.
    ("contribution.floor_ratio", "CN", "1997-07-16"): {
        "grade": "secondary", "note": "as told by legal pages and the rules of Taiyuan of 1998 (并政发〔1998〕104号); the national text was not read"},
    ("contribution.ceiling_ratio", "CN", "1997-07-16"): {
        "grade": "secondary", "note": "as told by legal pages and the rules of Taiyuan of 1998 (并政发〔1998〕104号); the national text was not read"},
    ("pension.contribution.account_rate", "CN", "1998-01-01"): {
        "source": ["gf2005-38", "gf1997-26"], "note": "the decision of 1997 sets it and that of 2005 ends it; the first day is recalled"},
    ("pension.contribution.employer_rate", "CN", "1997-07-16"): {
        "grade": "secondary", "note": "in general not above 20 % of the wage bill, the part for the account included; above it only with leave"
                                      " of the ministries; the sentence as quoted by a legal page"},
    ("pension.contribution.employer_rate", "CN", "2016-05-01"): {
        "to": "2018-04-30", "source": "rsf2016-36", "article": "一", "grade": "official_text",
        "note": "above 20 % down to 20 %; at 20 % and with reserves above 9 months 19 % for two years"},
    # Unemployment.
    ("unemployment.contribution.temporary_total_rate", "CN", "2015-03-01"): {
        "source": "rsf2015-24", "article": "一", "grade": "official_text", "note": "the province splits it; one rate for a province"},
    ("unemployment.contribution.temporary_total_rate", "CN", "2016-05-01"): {
        "source": "rsf2016-36", "article": "二", "grade": "official_text", "role": "at_most",
        "note": "to 1 % to 1.5 %; the worker's part not above 0.5 %"},
    ("unemployment.contribution.temporary_total_rate", "CN", "2017-01-01"): {
        "to": "2018-04-30", "source": "rsf2017-14", "article": "一", "grade": "official_text",
        "note": "places at 1.5 % may go down to 1 %; the worker's part not above the employer's"},
    ("unemployment.contribution.temporary_total_rate", "CN", "2020-05-01"): {
        "to": "2022-04-30", "grade": "secondary", "note": "extended year by year: notices of Shanxi (2020) and Henan (2021)"},
    ("unemployment.contribution.temporary_total_rate", "CN", "2025-01-01"): {
        "source": "rsf2024-40", "grade": "official_quote", "published": "2024-05-06",
        "note": "as quoted by the press; whether it goes on in 2026 was not seen"},
    ("unemployment.contribution.employer_rate", "CN-31", "2025-01-20"): {
        "from": "2025-01-01", "known_on": None,
        "note": "the answer of the authority is of 2025-01-20; the national notice carries the policy on from the end of 2024"},
    ("unemployment.contribution.worker_rate", "CN-31", "2025-01-20"): {
        "from": "2025-01-01", "known_on": None, "note": "the press for 2025; 0.5 % in the answer of the authority on 2023 and 2024"},
    # Residents.
    ("residents.basic_minimum", "CN", "2009-09-01"): {
        "grade": "official_quote", "note": "the amount stands in 人社部发〔2015〕5号; the first day is that of the opinion on the pilot"},
    ("residents.basic_minimum", "CN", "2014-07-01"): {
        "source": "rsf2015-5", "grade": "official_text", "published": "2015-01-10", "note": None},
    ("residents.basic_minimum", "CN", "2018-01-01"): {
        "grade": "official_quote", "note": "the ministry as quoted by the press",
        "address": "https://workercn.cn/32850/201805/12/180512090649054.shtml"},
    ("residents.basic_minimum", "CN", "2020-07-01"): {
        "grade": "secondary", "note": "Jiangxi's notice of 2022 counts a central part of 93; the first day is recalled"},
    ("residents.basic_minimum", "CN", "2024-07-01"): {
        "note": "+20 in 2024 by official pages; the first day is recalled, and Sichuan's notice for 2024 has the same"},
    # Medical insurance of residents.
    **{(f"medical.residents.{part}_minimum", "CN", f"{year}-01-01"): {"grade": "official_quote", "note": note, "address": address, "published": day}
       for part in ("premium", "subsidy")
       for year, note, address, day in (
           (2016, XINHUA, "http://daily.cnnb.com.cn/nbrb/html/2016-05/07/content_956961.htm", "2016-05-06"),
           (2018, XINHUA, "http://www.hntqb.com/html/2018-07/27/content_47474_302827.htm", None),
           (2019, "follows from the notice of 2020, which adds 30", "http://taihainet.com/news/xmnews/ldjj/2020-06-23/2398344.html", None),
           (2020, XINHUA, "http://taihainet.com/news/xmnews/ldjj/2020-06-23/2398344.html", None),
           (2022, XINHUA, "https://www.caixin.com/2022-07-08/101909976.html", "2022-07-08"),
           (2023, XINHUA, "http://finance.shaocn.com/licai/2023/0730/98249.html", None))},
    ("medical.residents.premium_minimum", "CN", "2017-01-01"): {
        "grade": "official_quote", "note": "follows from the notice of 2018, which adds 40 and makes it 220",
        "address": "http://www.hntqb.com/html/2018-07/27/content_47474_302827.htm"},
}

ADDITIONS = {
    "pension.contribution.worker_rate": [
        {"from": "1997-07-16", "to": "2005-12-31", "place": "CN", "role": "at_least", "value": 0.04, "source": "gf1997-26", "grade": "secondary",
         "note": "at least 4 % in 1997, from 1998 one point more every two years, up to 8 %; as quoted by a legal page"}],
    "pension.contribution.employer_rate": [
        {"from": "2018-05-01", "to": "2019-04-30", "place": "CN", "role": "at_most", "value": 0.2, "source": "gbf2019-13", "grade": "unverified",
         "document": "人社部发〔2018〕25号", "note": "19 % in many provinces; recalled"},
        {"from": "2019-05-01", "to": "2020-12-31", "place": "CN-44", "value": 0.14, "source": "gd-pen2022", "grade": "media",
         "note": "the cities still differed a little; unified at 14 % by 2021; the plan of 2019 (粤人社规〔2019〕11号) was not read"},
        {"from": "2021-01-01", "to": "2021-12-31", "place": "CN-44", "value": 0.14, "source": "gd-pen2022", "grade": "secondary",
         "note": "unified by 2021"},
        {"from": "2022-01-01", "to": "2022-12-31", "place": "CN-44", "value": 0.15, "source": "gd-pen2022", "grade": "official_quote",
         "published": "2022-03-19"},
        {"from": "2023-01-01", "place": "CN-44", "value": 0.16, "source": "gd-pen2022", "grade": "official_quote", "published": "2022-03-19"},
        {"from": "2019-05-01", "to": "2021-12-31", "place": "CN-33", "value": 0.14, "source": "gd-pen2022", "grade": "unverified",
         "note": "14 % before May 2019; the steps up to 16 % were not seen; Guangdong was the last province below 16 % in 2022"}],
    "unemployment.contribution.temporary_total_rate": [
        {"from": "2018-05-01", "to": "2019-04-30", "place": "CN", "value": 0.01, "source": "ui-rate", "grade": "unverified",
         "document": "人社部发〔2018〕25号", "note": "recalled"},
        {"from": "2022-05-01", "to": "2023-04-30", "place": "CN", "value": 0.01, "source": "ui-rate", "grade": "unverified", "note": "recalled"}],
    "unemployment.contribution.employer_rate": [
        {"from": "2023-05-01", "to": "2024-12-31", "place": "CN-31", "value": 0.005, "source": "sh-ui-rates2023", "grade": "official_quote"}],
    "unemployment.contribution.worker_rate": [
        {"from": "2023-05-01", "to": "2024-12-31", "place": "CN-31", "value": 0.005, "source": "sh-ui-rates2023", "grade": "official_quote"}],
    "injury.contribution.class_rate": [
        {"from": "2023-05-01", "to": "2024-12-31", "place": "CN-31",
         "table": {1: 0.0016, 2: 0.0032, 3: 0.0056, 4: 0.0072, 5: 0.0088, 6: 0.0104, 7: 0.0128, 8: 0.0152},
         "source": "sh-ui-rates2023", "grade": "computed", "note": "the national rates less 20 %, from 0.16 % to 1.52 % in the text; from 2025 the national ones"}],
}


def applied(files):
    """The parameters with the changes and additions; every one of them must fit."""
    open_changes, open_additions = dict(CHANGES), dict(ADDITIONS)
    for parameters in files.values():
        for path, parameter in parameters.items():
            values = []
            for value in parameter["values"]:
                change = open_changes.pop((path, value["place"], value["from"]), {})
                values.append({key: item for key, item in {**value, **change}.items() if item is not None})
            parameter["values"] = values + open_additions.pop(path, [])
    if open_changes or open_additions:
        raise ValueError(f"does not fit: {sorted(open_changes)} {sorted(open_additions)}")
    return files
