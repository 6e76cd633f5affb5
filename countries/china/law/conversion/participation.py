"""Who may and must join."""

from provision import parameter
from research import value_of


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
              "note": "no students; neither state employees nor in the employees' scheme; at the place of registration", "grade": "official_text"}]),
        "participation.work.minimum_age": parameter(
            {"en": "Youngest age of workers", "zh": "最低就业年龄"}, "age_years",
            [{"from": "1995-01-01", "place": "CN", "value": 16, "source": "labour-law", "article": "Art. 15",
              "note": "exceptions for the arts, sports and special crafts", "grade": "official_text"}]),
        "participation.flexible.maternity_allowance": parameter(
            {"en": "Whether flexible workers in employees' medical insurance get the maternity allowance", "zh": "灵活就业人员是否享受生育津贴"},
            "yes_no", allowance, former=["cn.maternity.flexible"]),
    }
