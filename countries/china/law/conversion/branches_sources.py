"""Adds to sources.yaml the documents that parameter files cite and that it lacks, from the research's README.yaml.

    python3 branches_sources.py RESEARCH_FOLDER

Entries that are there are left as they stand; the file stays sorted by id.
"""

import re
import sys
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parent))
from writing import flow  # noqa: E402

LAW = Path(__file__).parent.parent / "src/main/java/org/openshebao/countries/china/law"
FOLDER = Path(sys.argv[1])
OWN = {
    "nbs-income": {"title": {"en": "Yearly releases on income and spending of residents", "zh": "历年居民收入和消费支出情况"}, "issuer": "NBS",
                   "seen": "not read; recalled where no other document is named"},
    "hn-wi-program": {"title": {"en": "A public calculator of work-injury benefits of Hunan, with tests", "zh": "湖南工伤待遇计算程序（公开，附测试）"},
                      "date": "2025", "seen": "program with tests; the text of the province was not read"},
    "gf2019-28": {"title": {"en": "State Council opinion on stable employment", "zh": "国务院关于进一步做好稳就业工作的意见"}, "number": "国发〔2019〕28号",
                  "issuer": "State Council", "date": "2019-12-13", "seen": "not read"},
    "city-table": {"title": {"en": "A table of medical benefits of cities, March 2026", "zh": "部分城市医保待遇汇总（2026年3月）"},
                   "date": "2026-03", "seen": "dataset that names documents, not checked; fails the check against Wuhan's official text"},
    "prov-pc": {"title": {"en": "Provincial series of a public pension calculator", "zh": "公开养老金计算程序所附各省数据"}, "seen": "dataset citing official pages"},
}


README = yaml.safe_load((FOLDER / "README.yaml").read_text())
known = README["sources"]
KIND = {mark: witness["kind"] for mark, witness in README["witnesses"].items()}     # what was read: a copy, a quote, a dataset


def entry_of(source):
    entry = {"title": source["title"]}
    for ours, theirs in (("number", "doc_no"), ("issuer", "issuer"), ("date", "date"), ("address", "url")):
        if source.get(theirs):
            entry[ours] = re.match(r"[\d-]+", str(source[theirs])).group(0) if ours == "date" else str(source[theirs])
    codes = re.findall(r"w\.[a-z0-9]+", str(source.get("seen", "")))
    entry["seen"] = next((KIND[code] for code in codes if code in KIND), "a public app that cites it")
    if not source.get("seen"):
        entry["seen"] = "not read"
    return entry


path = LAW / "sources.yaml"
text = path.read_text()
present = set(re.findall(r"^([\w.-]+):$", text, re.M))
cited = set()
for file in LAW.rglob("*.yaml"):
    if file.name in ("sources.yaml", "inputs.yaml", "places.yaml", "law.yaml", "cases-mapping.yaml"):
        continue
    for parameter in yaml.safe_load(file.read_text()).values():
        for value in parameter["values"]:
            source = value.get("source", [])
            cited.update([source] if isinstance(source, str) else source)

blocks = {}
head, *rest = re.split(r"^(?=[\w.-]+:$)", text, flags=re.M)
for block in rest:
    blocks[block.split(":", 1)[0]] = block
for missing in sorted(cited - present):
    entry = OWN[missing] if missing in OWN else entry_of(known[missing])
    lines = [f"{missing}:"]
    for name in ("title", "number", "issuer", "date", "address", "seen"):
        if entry.get(name):
            lines.append(f"  {name}: " + flow(entry[name]))
    blocks[missing] = "\n".join(lines) + "\n"
path.write_text(head + "".join(blocks[key] for key in sorted(blocks)))
