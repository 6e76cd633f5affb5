"""Reads the research YAML: rows with confidence and grade, sources with private witness codes."""

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

# What stood in research notes and says nothing to a reader here.
NOTE_REPAIRS = {
    "index file 60398074706; enterprise retirees only": "enterprise retirees only",
    "index files 1622270497, 25612566394": None,
    "index file 67308752736 quotes the notice; provinces set the fixed, linked and preferential parts":
        "provinces set the fixed, linked and preferential parts",
    "index files 70503430008 and 58531350026: +20 in 2024, 2025 and 2026 to 163 a month; exact start date of the 2026 step not seen":
        "+20 in 2024, 2025 and 2026, to 163 a month; the start date of the 2026 step was not seen",
    "w.gwr: subsidy rose from 450 to 610 in five years":
        "the 2023 Government Work Report: the subsidy rose from 450 to 610 in five years",
    "a provincial notice (index file 44308475912)": "a provincial notice",
    "w.vi: +24 yuan (official); w.hukou: 724 in total and person 400 by Shanxi and Hunan notices":
        "+24 yuan (official); 724 in all and 400 by the person stand in the notices of Shanxi and Hunan",
    "人社部发〔2024〕40号; 2026 continuation not seen: GAP": "人社部发〔2024〕40号; whether it goes on in 2026 was not seen",
    "w.hukou; exact start not seen": "the start was not seen",
    "2026 year; start day not stated in the notice": "the notice gives the year only; the day of the start is not stated",
    "read as the line-by-line copy of 沪人社规〔2021〕32号 annex 2 in w.cntax; age 47 = 208 there and in 7 of 10 programs seen, 207 in 3 programs: 207 looks like a copying error but the 2005 annex itself was not seen":
        "read as the copy in 沪人社规〔2021〕32号, annex 2; age 47 is 208 there and in 7 of 10 programs seen, 207 in 3: that looks like a copying error, but the annex of 2005 was not seen",
}


class Research:
    """The research folder, parsed."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.readme = self._load("README.yaml")
        self.documents = {name: self._load(name) for name in FILES}
        self.parameters = {}
        for document in self.documents.values():
            for parameter in document.get("parameters", []):
                self.parameters[parameter["id"]] = parameter

    def _load(self, name):
        return yaml.safe_load((self.folder / name).read_text(encoding="utf-8"))

    def rows(self, parameter_id):
        """The rows of a research parameter, each with its place."""
        parameter = self.parameters[parameter_id]
        return [{"place": parameter["jurisdiction"], **row, **({"place": row["jurisdiction"]} if "jurisdiction" in row else {})}
                for row in parameter["values"]]

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
    if note is None:
        return None
    note = " ".join(note.split())
    return NOTE_REPAIRS.get(note, note)


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
