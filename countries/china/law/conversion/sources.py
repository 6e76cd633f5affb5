"""The sources of values: those of the research, in plain words, and those found since."""

# What was read of each source of the research.
SEEN = {
    "sil": "full text copy", "npc2024": "full text copy", "sc1999-258": "full text copy", "zj-mi": "full text copy",
    "gbf2019-13": "quote of the official page", "gd-base2024": "quote of the official page", "gd-base2025": "quote of the official page",
    "sc-base2025": "quote of the official page", "sh-flex": "quote of the official page", "sh-rates": "quote of the official page",
    "bj-2025-11": "dataset citing official pages", "bj-hist": "dataset citing official pages", "rsf2017-31": "dataset citing official pages",
    "rsf2015-71": "web copy",
    "gf2005-38": "full text copy of the body; the annex was read as the copy in 沪人社规〔2021〕32号, annex 2",
    "rsf2024-94": "press quotes of arts. 2 to 7", "gf2014-8": "full text copy",
    "ybf-res": "quotes of official pages, and of the press for the years before 2024", "nhsa2026": "quotes of official pages and provincial notices",
    "rsf2025-24": "copy of the opening of the notice, and quotes", "cq-ojp-qa": "excerpt of the official page",
    "rsf2021-110": "copy of the opening", "mohrss-20260428": "told by an app, secondary", "sc-ojp": "copy of the opening",
    "hb-ojp": "web copy of the county's page", "sd-ojp2025": "press account", "gd-hukou": "copy of the official page of 2021-08-05",
    "mat-flex-press": "press article", "js-mat2026": "web copy", "wh-rp2021": "full text copy", "gz-res2026": "copy of the official page",
    "bj-2025-13": "dataset citing official pages", "hefei-msb": "article citing official documents", "gbf2019-10": "full text copy",
    "rsf2023-19": "web copy", "gf1997-26": "quoted in part by a legal page", "ui-rate": "not read; provincial notices quote them",
    "rsf-adj": "quoted by the press year by year; each address stands beside its value", "res-min": "quoted by the press and provincial notices",
    "gf2009-32": "not read",
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
    "rsf2016-36": {"title": {"en": "Notice temporarily lowering social-insurance rates", "zh": "关于阶段性降低社会保险费率的通知"},
                   "number": "人社部发〔2016〕36号", "issuer": "MoHRSS, MoF", "date": "2016-04", "address": "http://ssfb86.com/index/News/detail/newsid/778.html",
                   "seen": "copy of points 1 to 3"},
    "rsf2017-14": {"title": {"en": "Notice temporarily lowering the unemployment-insurance rate", "zh": "关于阶段性降低失业保险费率有关问题的通知"},
                   "number": "人社部发〔2017〕14号", "issuer": "MoHRSS, MoF", "date": "2017-02-16",
                   "address": "https://hrlib.ciic-cloud.cn/news/info?id=01hceper259h86xbq0cxhkrew8", "seen": "full text copy"},
    "rsf2015-24": {"title": {"en": "Notice adjusting the unemployment-insurance rate", "zh": "关于调整失业保险费率有关问题的通知"},
                   "number": "人社部发〔2015〕24号", "issuer": "MoHRSS, MoF", "date": "2015-02-27",
                   "address": "http://miluo.gov.cn/25310/27768/27771/content_638825.html", "seen": "full text copy of a county government"},
    "rsf2015-5": {"title": {"en": "Notice raising the national minimum residents' basic pension", "zh": "关于提高全国城乡居民基本养老保险基础养老金最低标准的通知"},
                  "number": "人社部发〔2015〕5号", "issuer": "MoHRSS, MoF", "date": "2015-01-10",
                  "address": "http://www.hnr.cn/hnr/mclient/news_hot/201501/t20150115_1794323.html", "seen": "full text copy of the press"},
    "rsf2024-40": {"title": {"en": "Notice carrying on unemployment insurance for stable jobs", "zh": "关于延续实施失业保险援企稳岗政策的通知"},
                   "number": "人社部发〔2024〕40号", "issuer": "MoHRSS, MoF, STA", "date": "2024",
                   "address": "https://chinacourt.org/article/detail/2024/05/id/7927575.shtml", "seen": "quoted by the press (2024-05-06)"},
    "gd-pen2022": {"title": {"en": "Guangdong plan of transition of the employer's pension rate", "zh": "广东省企业职工基本养老保险单位缴费比例过渡方案"},
                   "issuer": "Guangdong HRSS, Finance and Tax", "date": "2022-03", "address": "http://ddcjw.cn/gn/20220320/18347.html",
                   "seen": "press account that quotes the steps"},
    "sh-ui-rates2023": {"title": {"en": "Shanghai: lower rates of unemployment and injury insurance go on (2023)", "zh": "上海继续阶段性降低失业保险和工伤保险费率（2023）"},
                        "issuer": "Shanghai HRSS", "date": "2023-04-28",
                        "address": "https://rsj.sh.gov.cn/tzcjd_17352_17352/20230428/t0035_1415237.html", "seen": "copy of the official page"},
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
            "address": row.get("url"), "seen": SEEN[key]}
    return sources
