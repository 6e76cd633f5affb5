"""Writes parameter files and sources.yaml: one value a line, sorted by place and date."""

import json
import re

ORDER = ["from", "to", "place", "role", "value", "table", "steps", "source", "article", "document", "address",
         "published", "known_on", "note", "grade"]
GRADES = {"official_text", "official_quote", "secondary", "media", "computed", "assumption", "unverified"}
UNITS = {"rate", "ratio", "yuan_a_month", "yuan_a_year", "yuan", "yuan_a_day", "yuan_an_order", "months", "years", "days", "age_years", "count", "divisor",
         "month", "month_of_year", "yes_no", "fraction"}
DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
PRIVATE = re.compile(r"\bw\.[a-z]|\bindex file")        # pointers to working papers of the research


def scalar(item):
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, (int, float)):
        return repr(item)
    if PRIVATE.search(item):
        raise ValueError("private word in: " + item)
    plain = (not re.search(r"[\[\]{},#&*!|>'\"%@`]|: |:$|^[-?]", item) and item == item.strip() and item
             and item.lower() not in ("true", "false", "null", "yes", "no", "on", "off", "~")
             and not re.match(r"^[\d.+-]+$", item))
    if plain or DAY.match(item) or re.match(r"^\d{4}-\d{2}$", item):
        return item
    return json.dumps(item, ensure_ascii=False)


def flow(item):
    if isinstance(item, dict):
        return "{" + ", ".join(f"{key if isinstance(key, int) else scalar(key)}: {flow(value)}" for key, value in item.items()) + "}"
    if isinstance(item, list):
        return "[" + ", ".join(flow(part) for part in item) + "]"
    return scalar(item)


def checked(path, values):
    """Sorted values; a `to` that is the eve of the next value of the place is left out; overlaps are refused."""
    values = sorted(values, key=lambda value: (value["place"], value["from"]))
    for value in values:
        unknown = set(value) - set(ORDER)
        if unknown or not {"from", "place", "source", "grade"} <= set(value):
            raise ValueError(f"{path}: keys of {value}")
        if sum(key in value for key in ("value", "table", "steps")) != 1:
            raise ValueError(f"{path}: exactly one of value, table, steps in {value}")
        for key in ("from", "to", "published", "known_on"):
            if key in value and not DAY.match(value[key]):
                raise ValueError(f"{path}: {key} {value[key]}")
        if value["grade"] not in GRADES:
            raise ValueError(f"{path}: grade {value['grade']}")
    for one, next_one in zip(values, values[1:]):
        if one["place"] == next_one["place"]:
            if one["from"] >= next_one["from"] or one.get("to", "") >= next_one["from"]:
                raise ValueError(f"{path}: overlap {one} {next_one}")
            if "to" in one and eve(next_one["from"]) == one["to"]:
                del one["to"]
    return values


def eve(day):
    from datetime import date, timedelta
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def merged(values):
    """Contiguous values of one place that say the same from the same text become one."""
    kept = []
    for value in sorted(values, key=lambda value: (value["place"], value["from"])):
        last = kept[-1] if kept else None
        same = last and all(last.get(key) == value.get(key) for key in ("place", "value", "source", "address", "document", "grade"))
        if same and last.get("to") == eve(value["from"]) and (last.get("note") == value.get("note") or not value.get("note")):
            last.pop("to")
            if "to" in value:
                last["to"] = value["to"]
        else:
            kept.append(dict(value))
    return kept


def parameter_file(header, parameters):
    lines = ["# " + line for line in header]
    for path, parameter in parameters.items():
        if parameter["unit"] not in UNITS:
            raise ValueError(f"{path}: unit {parameter['unit']}")
        lines.append(f"{path}:")
        lines.append("  label: " + flow(parameter["label"]))
        lines.append("  unit: " + parameter["unit"])
        for key in ("by", "role"):
            if key in parameter:
                lines.append(f"  {key}: {parameter[key]}")
        if parameter.get("former"):
            lines.append("  former: " + flow(parameter["former"]))
        if parameter.get("set_by"):
            lines.append("  set_by: " + flow(parameter["set_by"]))
        if parameter.get("note"):
            lines.append("  note: " + scalar(parameter["note"]))
        lines.append("  values:")
        for value in checked(path, parameter["values"]):
            ordered = {key: value[key] for key in ORDER if key in value}
            lines.append("    - " + flow(ordered))
    return "\n".join(lines) + "\n"


def sources_file(header, sources):
    lines = ["# " + line for line in header]
    for key in sorted(sources):
        source = sources[key]
        lines.append(f"{key}:")
        for name in ("title", "number", "issuer", "date", "address", "seen"):
            if source.get(name):
                lines.append(f"  {name}: " + flow(source[name]))
    return "\n".join(lines) + "\n"
