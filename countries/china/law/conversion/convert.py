"""Converts the research YAML into the parameter files of China's law. Run once; hand edits are allowed afterwards.

    python3 convert.py RESEARCH_FOLDER

It overwrites the parameter files that it makes, so a later run would undo hand edits: see README.md.
"""

import sys
from pathlib import Path

import findings
import first_part
from labels import labelled
from pension import official_schedule
from research import Research
from sources import used_sources
from writing import parameter_file, sources_file

PROJECT = Path(__file__).resolve().parent.parent
LAW = PROJECT / "src/main/java/org/openshebao/countries/china/law"
SCHEDULE = PROJECT / "src/test/resources/org/openshebao/countries/china/law/retirement/official-schedule.csv"


def main():
    if len(sys.argv) != 2:
        sys.exit("Usage: python3 convert.py RESEARCH_FOLDER")
    research = Research(sys.argv[1])
    files = labelled(findings.applied({name: make(research) for name, (make, _) in first_part.FILES.items()}))
    for name, parameters in files.items():
        header = [first_part.FILES[name][1], "Values converted from research files (see conversion/README.md); hand edits are allowed."]
        target = LAW / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(parameter_file(header, parameters), encoding="utf-8")
        for path, parameter in parameters.items():
            print(f"{path} | {parameter['unit']} | {len(parameter['values'])}")
    sources = used_sources(research, files)
    header = ["Sources of the values of law: one entry a document, with what was read of it.",
              "Values converted from research files (see conversion/README.md); hand edits are allowed."]
    (LAW / "sources.yaml").write_text(sources_file(header, sources), encoding="utf-8")
    SCHEDULE.parent.mkdir(parents=True, exist_ok=True)
    print(official_schedule(research, SCHEDULE), "rows of the official schedule,", len(sources), "sources")


if __name__ == "__main__":
    main()
