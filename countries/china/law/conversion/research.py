"""Reads the research YAML: rows with confidence and grade."""

import re
from pathlib import Path

import yaml

FILES = [
    "10-pension-employees.yaml",
    "11-retirement-age-table.yaml",
    "12-pension-provincial-rules.yaml",
    "20-pension-residents.yaml",
    "30-medical-maternity.yaml",
    "31-medical-places.yaml",
    "32-maternity-changes.yaml",
    "40-unemployment.yaml",
    "50-injury-occupational.yaml",
    "60-portability-pooling.yaml",
    "70-provinces.yaml",
]

DOCUMENT_ONLY = re.compile(r"^[一-鿿]+〔\d{4}〕\d+号$")

# Notes in other words, where the research points to its own working papers: (parameter, first day) -> text.
QUOTED_2023 = "the 2023 Government Work Report: the subsidy rose from 450 to 610 in five years"
STATED_2026 = "+24 yuan (official); 724 in all and 400 by the person stand in the notices of Shanxi and Hunan"
NOTES = {
    ("cn.pension.adjustment", "2012-01-01"): "enterprise retirees only",
    ("cn.pension.adjustment", "2023-01-01"): None,
    ("cn.pension.adjustment", "2024-01-01"): "provinces set the fixed, linked and preferential parts",
    ("cn.pension.resident.basic_min", "2026-01-01"):
        "+20 in 2024, 2025 and 2026, to 163 a month; the start date of the 2026 step was not seen",
    ("cn.medical.resident.subsidy", "2017-01-01"): QUOTED_2023,
    ("cn.medical.resident.subsidy", "2022-01-01"): QUOTED_2023,
    ("cn.medical.resident.subsidy", "2021-01-01"): "a provincial notice",
    ("cn.medical.resident.person", "2021-01-01"): "a provincial notice",
    ("cn.medical.resident.subsidy", "2026-01-01"): STATED_2026,
    ("cn.medical.resident.person", "2026-01-01"): STATED_2026,
    ("prov.medical.flexible_rate", "2026-01-01"): "the start was not seen",
    ("cn.pension.benefit.divisor", "2006-01-01"):
        "read as the copy in 沪人社规〔2021〕32号, annex 2; age 47 is 208 there and in 7 of 10 programs seen, 207 in 3: that looks like a"
        " copying error, but the annex of 2005 was not seen",
}


class Research:
    """The research folder, parsed."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.readme = self._load("README.yaml")
        self.documents = {name: self._load(name) for name in FILES}
        self.known_sources = {**self.readme["sources"], **self.readme["source_groups"]}
        self.parameters = {}
        for document in self.documents.values():
            for parameter in document.get("parameters", []):
                self.parameters[parameter["id"]] = parameter

    def _load(self, name):
        return yaml.safe_load((self.folder / name).read_text(encoding="utf-8"))

    def rows(self, parameter_id):
        """The rows of a research parameter, each with its place."""
        parameter = self.parameters[parameter_id]
        rows = []
        for row in parameter["values"]:
            row = {**row, "place": row.get("jurisdiction", parameter["jurisdiction"])}
            if (parameter_id, row["from"]) in NOTES:
                row["note"] = NOTES[(parameter_id, row["from"])]
            rows.append(row)
        return rows

    def note(self, parameter_id):
        return self.parameters[parameter_id].get("note")

    def label(self, parameter_id):
        return self.parameters[parameter_id]["label"]


def grade_of(row):
    """Recalled is unverified whatever its grade; verified without a grade is secondary."""
    if row.get("confidence") == "recalled":
        return "unverified"
    return row.get("grade", "secondary")


def sources_of(text):
    ids = [part.strip() for part in text.split(",")]
    return ids[0] if len(ids) == 1 else ids


def text_of(note):
    return None if note is None else " ".join(note.split())


def value_of(row, **changes):
    """A research row as a value of a parameter file; `changes` wins, and None in it drops a key."""
    value = {"place": row.get("place"), "source": sources_of(row["source"]), "grade": grade_of(row)}
    note = text_of(row.get("note"))
    if note and DOCUMENT_ONLY.match(note):
        value["document"], note = note, None
    if note:
        value["note"] = note
    for key in ("from", "to", "value", "article"):
        if row.get(key) is not None:
            value[key] = row[key]
    if row.get("url"):
        value["address"] = row["url"]
    if row.get("doc"):
        value["document"] = row["doc"]
    if row.get("wage_used"):
        value["note"] = joined(f"average wage used: {row['wage_used']}", value.get("note"))
    value.update(changes)
    return {key: item for key, item in value.items() if item is not None}


def joined(*notes):
    kept = [note for note in notes if note]
    return "; ".join(kept) if kept else None
