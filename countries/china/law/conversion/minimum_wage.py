"""Minimum wages by tier: 71-minimum-wage-history.yaml and the state of 2025-07-01 and later in 70-provinces.yaml.

    python3 minimum_wage.py RESEARCH_FOLDER > wage/minimum-wage.yaml

Run once, like convert.py. A span holds from its first proven day to its last; where the real change lies between two spans, the
months between them have no value.
"""

import re
import sys
from datetime import date, timedelta
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parent))
from writing import parameter_file  # noqa: E402

LOCAL = {"Shenzhen": "CN-4403"}
FOLDER = Path(sys.argv[1])


def tiers(amounts):
    return {number: amount for number, amount in enumerate(amounts, 1)}


def text(item):
    return item.isoformat() if isinstance(item, date) else item


def row(place, amounts, start, end, source, grade, note):
    value = {"from": text(start), "place": place, "table": tiers(amounts), "source": source, "grade": grade}
    if end:
        value["to"] = text(end)
    if note:
        value["note"] = note
    return value


values = []
history = yaml.safe_load((FOLDER / "71-minimum-wage-history.yaml").read_text())["parameters"][0]
for entry in history["values"]:
    sources = [part.strip() for part in entry["source"].split(",")]
    notes = []
    if not entry["from_exact"]:
        notes.append("the first day on which it is proven; it may have begun earlier")
    end = entry["to"]
    if not entry["to_exact"] and text(end) != "2025-06-30":
        notes.append("the last day on which it is proven; it may have gone on")
    for place, amounts in [(entry["jurisdiction"], entry["value"])] + [(LOCAL[name], [amount]) for name, amount in entry.get("local", {}).items()]:
        values.append(row(place, amounts, entry["from"], end, sources if len(sources) > 1 else sources[0], entry["grade"], "; ".join(notes)))

provinces = yaml.safe_load((FOLDER / "70-provinces.yaml").read_text())["provinces"]
for province in provinces:
    for entry in province.get("minimum_wage", []):
        sources = [part.strip() for part in entry["source"].split(",")]
        start = entry["from"] or entry["in_force_on"]
        if text(start) < "2025-07-01":
            continue                                                    # stands in the history
        grade = "unverified" if entry["confidence"] == "recalled" else entry["grade"]
        places = [(province["jurisdiction"], entry["monthly"])] + [(LOCAL[name], [amount]) for name, amount in (entry.get("local") or {}).items()]
        note = re.sub(r"\s+", " ", entry.get("note") or "")
        for place, amounts in places:
            value = row(place, amounts, start, entry["to"], sources if len(sources) > 1 else sources[0], grade, note)
            if not entry["from"]:
                value["known_on"] = text(entry["in_force_on"])
            values.append(value)

guangzhou = "90 % of it is the benefit of 2250 that the city's answers of 2025 give; the first day is recalled"
values.append(row("CN-4401", [2500], "2025-03-01", "2026-08-31", "gz-ui-qa", "official_quote", guangzhou))
values.append(row("CN-4401", [2680], "2026-09-01", None, "gd-mw2026", "official_quote", "first tier of the province, in which the city is"))

# A span of the history that ends on the eve of the same amounts in the state of July 2025 goes on.
values.sort(key=lambda value: (value["place"], value["from"]))
joined = []
for value in values:
    last = joined[-1] if joined else None
    if (last and last["place"] == value["place"] and last["table"] == value["table"] and "to" in last
            and (date.fromisoformat(last["to"]) + timedelta(days=1)).isoformat() == value["from"] and last["grade"] == value["grade"]):
        last_sources = last["source"] if isinstance(last["source"], list) else [last["source"]]
        own = value["source"] if isinstance(value["source"], list) else [value["source"]]
        last["source"] = last_sources + [each for each in own if each not in last_sources]
        last.pop("to")
        if "to" in value:
            last["to"] = value["to"]
    else:
        joined.append(value)

print(parameter_file(
    ["Monthly minimum wages by tier, the first the highest.", "Values converted from research files by conversion/minimum_wage.py; hand edits are allowed."],
    {"wage.minimum": {
        "label": {"en": "Monthly minimum wage by tier", "zh": "月最低工资标准（按档次）"}, "unit": "yuan_a_month", "by": "minimum_wage_tier",
        "former": ["prov.minimum_wage.monthly_history", "prov.minimum_wage.monthly"],
        "set_by": {"en": "the province's notice on the minimum wage", "zh": "省级最低工资标准通知"},
        "note": "some tables cut lower tiers off", "values": joined}}), end="")
