"""The sources of values: those of the research, with witnesses in plain words, and those found since."""

# What a private witness code stands for.
WITNESSES = {
    "w.flk": "full text copy of the National Laws and Regulations Database", "w.lrb": "full text copy",
    "w.socila": "quote of the official page", "w.cntax": "dataset citing official pages", "w.abacus": "dataset citing official pages",
    "w.vi": "quote of the official page", "w.wuhan": "full text copy", "w.gz": "copy of the official page",
    "w.pages": "web copy", "w.pages2": "web copy or press excerpt", "w.hukou": "article citing official documents",
    "w.rider": "content of an app, secondary", "w.region": "dataset without citations",
}

# Where the code alone would say too little or too much.
SEEN = {
    "gf2005-38": "full text copy of the body; the annex was read as the copy in 沪人社规〔2021〕32号, annex 2",
    "rsf2024-94": "press quotes of arts. 2 to 7", "gf2014-8": "full text copy",
    "ybf-res": "quotes of official pages; several years recalled", "nhsa2026": "quotes of official pages and provincial notices",
    "rsf2025-24": "copy of the opening of the notice, and quotes", "cq-ojp-qa": "excerpt of the official page",
    "rsf2021-110": "copy of the opening", "mohrss-20260428": "told by an app, secondary", "sc-ojp": "copy of the opening",
    "hb-ojp": "web copy of the county's page", "sd-ojp2025": "press account", "gd-hukou": "copy of the official page of 2021-08-05",
    "mat-flex-press": "press article", "js-mat2026": "web copy", "wh-rp2021": "full text copy", "gz-res2026": "copy of the official page",
    "bj-2025-13": "dataset citing official pages", "hefei-msb": "article citing official documents", "gbf2019-10": "full text copy",
    "rsf2023-19": "web copy",
    "gf1998-44": "quoted by several legal pages; the full text was not read",
}

NUMBERED = {"gd-hukou": "粤人社规〔2020〕30号、〔2021〕5号"}

ADDED = {
    "labour-law": {"title": {"en": "Labour Law (1994, amended 2018)", "zh": "中华人民共和国劳动法（1994年通过，2018年修正）"},
                   "number": "主席令第28号（1994）", "issuer": "NPC Standing Committee", "date": "1994-07-05",
                   "address": "https://flk.npc.gov.cn", "seen": "full text copy"},
    "sh-bounds": {"title": {"en": "Shanghai contribution bounds by year", "zh": "上海历年社会保险缴费基数上下限"},
                  "issuer": "Shanghai HRSS", "seen": "dataset citing official pages; each address stands beside its value"},
    "sz-bounds": {"title": {"en": "Shenzhen contribution bounds by year", "zh": "深圳历年社会保险缴费基数上下限"},
                  "issuer": "Shenzhen HRSS", "seen": "dataset citing official pages"},
    "sh-interest": {"title": {"en": "Shanghai interest on individual accounts by year, before 2016", "zh": "上海2016年以前养老保险个人账户记账利率"},
                    "issuer": "Shanghai HRSS", "seen": "dataset citing official pages"},
    "prov-2026": {"title": {"en": "Provincial notices on contribution bounds and average wages, one a province",
                            "zh": "各省社会保险缴费基数上下限和平均工资通知"},
                  "issuer": "provincial HRSS", "seen": "dataset citing official pages and the press; document and address stand beside each value"},
    "prov-pc": {"title": {"en": "Provincial series collected by a calculator project from forms and notices",
                          "zh": "计算器项目汇集的各省参数"},
                "seen": "dataset of liubigfatty/pension-calculator"},
    "reg-2025": {"title": {"en": "Region table of a mini-program for 2025", "zh": "小程序2025年地区参数表"},
                 "seen": "dataset without citations"},
}


def used_sources(research, files):
    """The sources that some value of the parameter files names."""
    used = set()
    for parameters in files.values():
        for parameter in parameters.values():
            for value in parameter["values"]:
                used.update(value["source"] if isinstance(value["source"], list) else [value["source"]])
    sources = {}
    for key in sorted(used):
        if key in ADDED:
            sources[key] = ADDED[key]
            continue
        row = research.readme["sources"][key]
        sources[key] = {
            "title": {"en": row["title"]["en"], "zh": row["title"]["zh"]},
            "number": NUMBERED.get(key, row.get("doc_no")),
            "issuer": row.get("issuer"), "date": None if row.get("date") is None else str(row["date"]),
            "address": row.get("url"), "seen": SEEN.get(key) or seen(key, row)}
    return sources


def seen(key, row):
    text = row.get("seen")
    if text is None:
        return "not read"
    for code in sorted(WITNESSES, key=len, reverse=True):
        if text == code:
            return WITNESSES[code]
        text = text.replace(code, WITNESSES[code])
    return text
