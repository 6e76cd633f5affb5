"""Writes cases with drawn facts and the findings of the second evaluator: grammar.yaml and rates.yaml.

    python3 make_cases.py            (needs PyYAML; the same files each time)
"""

import random
import re
from fractions import Fraction
from pathlib import Path

import yaml

from evaluator import INFINITE, INSTRUMENTS, NAME, Evaluator, OutOfReach, exact, load

WORLD = load()
INSTRUMENT_DATA, ENTRIES, MEASURES = WORLD
UNITS = {measure["name"]: measure.get("unit") or "" for measure in MEASURES["measures"]}
HERE = Path(__file__).parent


def parts(test):
    """All maps within a test."""
    if isinstance(test, dict):
        yield test
        for value in test.values():
            yield from parts(value)
    elif isinstance(test, list):
        for value in test:
            yield from parts(value)


def wanted_items(test, instrument):
    wanted = test.get("includes", test.get("subset-of"))
    return INSTRUMENT_DATA[instrument]["instrument"][wanted] if isinstance(wanted, str) else wanted


def limits():
    """The numbers that each measure is held against, and the items of each set."""
    numbers, items = {}, {}
    for entry in ENTRIES.values():
        for test in parts(entry["test"]):
            if "measure" in test:
                values = test["value"] if isinstance(test["value"], list) else [test["value"]]
                for value in values:
                    if re.fullmatch(r"[0-9./]+", str(value)):
                        numbers.setdefault(test["measure"], set()).add(Fraction(str(value)))
            if "set" in test:
                items.setdefault(test["set"], set()).update(wanted_items(test, entry["instrument"]))
    return numbers, items


NUMBERS, ITEMS = limits()


def within_reach(id):
    for test in parts(ENTRIES[id]["test"]):
        if test.keys() & {"rate-test", "define", "choice"}:
            return False
        if re.search(r"schedule-rate|p75|\bq\b", str(test.get("value", ""))):
            return False
        if "ref" in test and not within_reach(test["ref"]):
            return False
    return True


def inputs(id, found):
    """What a requirement asks, by kind, with what its references ask."""
    entry = ENTRIES[id]
    if "applies-when" in entry:
        found.add(("flag", entry["applies-when"]))
    for test in parts(entry["test"]):
        if "flag" in test:
            found.add(("flag", test["flag"]))
        if "measure" in test:
            found.add(("number", test["measure"]))
            found.update(("number", name) for name in re.findall(NAME, str(test["value"])) if "." in name)
        if "ratio" in test:
            found.update(("number", name) for name in re.findall(NAME, str(test["ratio"])) if "." in name)
        if "set" in test:
            found.add(("set", test["set"]))
        if "ref" in test:
            inputs(test["ref"], found)
    return found


def draw_number(draw, name):
    is_share = UNITS[name].startswith("share")
    base = draw.choice(sorted(NUMBERS.get(name, {Fraction(draw.choice([10, 100, 1000]))})))

    def near():
        value = round(float(base) * draw.choice([1, 1, 0.9, 1.1, 0.5, 1.5, 2]), 4)
        return min(value, 1.0) if is_share else value

    kind = draw.random()
    if kind < 0.05:
        return "unknown"
    if kind < 0.1:
        return "none"
    if kind < 0.35:
        low, high = sorted([near(), near()])
        return {"low": low, "high": INFINITE if not is_share and draw.random() < 0.2 else high}
    return near()


def draw_set(draw, name):
    items = sorted(ITEMS[name])
    share = draw.choice([0.3, 0.7, 1, 1])
    picked = [item for item in items if draw.random() < share]
    near = sorted(item for item, implied in MEASURES["implied-items"].items() if set(implied) & set(items))
    if near and draw.random() < 0.4:
        picked.append(draw.choice(near))
    if draw.random() < 0.15:
        picked.append("something-else")
    return {"at-least": picked} if draw.random() < 0.25 else picked


def draw_facts(draw, ids):
    found = set()
    for id in ids:
        inputs(id, found)
    yes = draw.choice([0.5, 0.8, 0.95])
    facts = {}
    for kind, name in sorted(found):
        if draw.random() < 0.08:
            continue
        if kind == "flag":
            facts[name] = "unknown" if draw.random() < 0.05 else draw.random() < yes
        elif kind == "number":
            facts[name] = draw_number(draw, name)
        else:
            facts[name] = draw_set(draw, name)
    return facts


def grammar_cases(draw, per_instrument):
    for instrument in INSTRUMENTS:
        reachable = [id for id in ENTRIES if ENTRIES[id]["instrument"] == instrument and within_reach(id)]
        provisions = sorted({e["provision"] for e in ENTRIES.values() if e["instrument"] == instrument and "provision" in e})
        for number in range(per_instrument):
            ids = draw.sample(reachable, min(12, len(reachable)))
            facts = draw_facts(draw, ids)
            declared = [p for p in provisions if draw.random() < 0.5] if provisions and draw.random() < 0.3 else None
            evaluator = Evaluator(WORLD, instrument, facts, declared)
            findings = {}
            for id in ids:
                try:
                    findings[id] = evaluator.finding(id)
                except OutOfReach:
                    pass
            choices = {} if declared is None else {"declarations": declared}
            yield case(f"grammar-{instrument}-{number}", instrument, facts, findings, choices)


def rate_cases(draw, wanted):
    ids = [id for id, entry in ENTRIES.items() if "rate-test" in str(entry["test"]) and "means-tested" not in str(entry["test"])]
    number = 0
    while number < wanted:
        id = draw.choice(ids)
        entry = ENTRIES[id]
        test = next(t for t in parts(entry["test"]) if "contingency" in t)
        facts = draw_rate_facts(draw, entry, test)
        try:
            finding = Evaluator(WORLD, entry["instrument"], facts).finding(id)
        except OutOfReach:
            continue
        yield case(f"rate-{number}", entry["instrument"], facts, {id: finding}, {})
        number += 1


def draw_rate_facts(draw, entry, test):
    contingency = test["contingency"]
    rate = exact(test["min-rate"]) if not isinstance(test["min-rate"], str) else Fraction(35, 100)
    wage = Fraction(draw.choice([1000, 2000, 3000]))
    facts = {}

    def spread(value, share=0.2):
        value = round(float(value), 2)
        kind = draw.random()
        if kind < 0.06:
            return "unknown"
        if kind < 0.06 + share:
            low, high = sorted([value, round(value * draw.choice([0.8, 0.9, 1.1, 1.3]), 2)])
            return {"low": low, "high": INFINITE if draw.random() < 0.15 else high}
        return value

    def near():
        return Fraction(draw.choice(["1", "0.9", "1.1", "0.5", "1.5", "1.01", "0.99"]))

    if draw.random() < 0.9:
        facts["wage.skilled-manual-male"] = spread(wage)
    if draw.random() < 0.6:
        facts["wage.ordinary-adult-male-labourer"] = spread(wage / 2)
    during, in_work = Fraction(0), Fraction(0)
    if contingency != "maternity" and draw.random() < 0.4:
        during, in_work = Fraction(100), Fraction(draw.choice([0, 50, 100]))
        facts[f"family-allowance.{contingency}.during-contingency"] = spread(during, 0.1)
        if draw.random() < 0.8:
            facts[f"family-allowance.{contingency}.in-work"] = spread(in_work, 0.1)

    def benefit(at):
        return max(Fraction(1), rate * (at + in_work) * near() - during)

    standard = f"benefit.{contingency}.standard-beneficiary"
    if draw.random() < 0.25:
        earnings = sorted(draw.sample([400, 800, 1000, 1500, 2000, 2500, 3000, 3500], draw.choice([2, 3, 4])))
        facts[standard] = {"by-previous-earnings": [[x, round(float(benefit(x)), 2)] for x in earnings]}
    else:
        if draw.random() < 0.9:
            facts[standard] = "none" if draw.random() < 0.05 else spread(benefit(wage))
        if draw.random() < 0.4:
            facts[f"previous-earnings.{contingency}"] = draw.choice([float(wage), 500.0, 4000.0])
    if draw.random() < 0.6:
        facts[f"benefit.{contingency}.flat-or-minimum"] = "none" if draw.random() < 0.1 else spread(benefit(wage / 2))
    if not contingency.startswith("injury"):
        for kind, years in (("contribution", [5, 8, 10, 12, 15, 20, 25, 30, 35]), ("residence", [5, 10, 20, 25])):
            name = f"qualifying.{contingency}.{kind}-years-for-tested-rate"
            if name in UNITS and draw.random() < (0.8 if kind == "contribution" else 0.2):
                facts[name] = draw.choice(years)
    for part in parts(entry["test"]):
        if "flag" in part and draw.random() < 0.8:
            facts[part["flag"]] = True
        if "measure" in part and "tested-rate" not in part["measure"] and draw.random() < 0.8:
            facts[part["measure"]] = draw.choice([3, 4, 5])
    return facts


def case(id, instrument, facts, findings, choices):
    made = {"id": id, "instrument": instrument, "origin": "constructed", "facts": facts}
    if choices:
        made["choices"] = choices
    return made | {"expect": {"findings": findings}, "why": "Drawn facts.", "source": "the second evaluator"}


def write(name, cases):
    cases = list(cases)
    top = {"schema": "shebao-cases/1", "count": len(cases), "cases": cases}
    text = yaml.dump(top, sort_keys=False, width=4000, default_flow_style=None)
    (HERE / name).write_text(text, encoding="utf-8")
    print(name, len(cases), "cases,", sum(len(c["expect"]["findings"]) for c in cases), "findings")


if __name__ == "__main__":
    yaml.Dumper.ignore_aliases = lambda *_: True
    write("grammar.yaml", grammar_cases(random.Random(1), 16))
    write("rates.yaml", rate_cases(random.Random(2), 600))
