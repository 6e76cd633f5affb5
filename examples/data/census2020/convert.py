"""Turns two census tables of the yearbook, one row a province, area and age group, into the files beside this script.

Run once; the build does not need it. Usage: python3 convert.py FOLDER, where FOLDER holds
population_by_province_age_group_sex.csv and mean_population_and_deaths_single_age.csv (see README.md).
"""

import csv
import sys
from pathlib import Path

PROVINCES = {
    "北京": "CN-11", "天津": "CN-12", "河北": "CN-13", "山西": "CN-14", "内蒙古": "CN-15", "辽宁": "CN-21",
    "吉林": "CN-22", "黑龙江": "CN-23", "上海": "CN-31", "江苏": "CN-32", "浙江": "CN-33", "安徽": "CN-34",
    "福建": "CN-35", "江西": "CN-36", "山东": "CN-37", "河南": "CN-41", "湖北": "CN-42", "湖南": "CN-43",
    "广东": "CN-44", "广西": "CN-45", "海南": "CN-46", "重庆": "CN-50", "四川": "CN-51", "贵州": "CN-52",
    "云南": "CN-53", "西藏": "CN-54", "陕西": "CN-61", "甘肃": "CN-62", "青海": "CN-63", "宁夏": "CN-64",
    "新疆": "CN-65",
}
AREAS = ["city", "town", "rural"]
LAST_AGE = 100


def ages(group):
    if group.endswith("+"):
        return int(group[:-1]), LAST_AGE
    first, _, last = group.partition("-")
    return int(first), int(last or first)


def main(folder):
    here = Path(__file__).parent
    with open(folder / "population_by_province_age_group_sex.csv", encoding="utf-8") as source:
        rows = [r for r in csv.DictReader(source) if r["census_year"] == "2020"]
    cells = []
    for row in rows:
        if row["area"] in PROVINCES and row["area_type"] in AREAS:
            first, last = ages(row["age_group"])
            for sex, column in (("male", "pop_m"), ("female", "pop_f")):
                cells.append((PROVINCES[row["area"]], AREAS.index(row["area_type"]), first, last, sex, int(row[column])))
    cells.sort()
    with open(here / "population.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["place", "residence", "first_age", "last_age", "sex", "persons"])
        for place, area, first, last, sex, persons in cells:
            writer.writerow([place, AREAS[area], first, last, sex, persons])

    with open(folder / "mean_population_and_deaths_single_age.csv", encoding="utf-8") as source:
        rows = [r for r in csv.DictReader(source) if r["census_year"] == "2020"]
    ages_out = []
    for row in rows:
        if row["area_type"] in AREAS and row["age"] != "all":
            for sex, column in (("male", "mean_pop_m"), ("female", "mean_pop_f")):
                ages_out.append((AREAS.index(row["area_type"]), int(row["age"]), sex, row[column]))
    ages_out.sort(key=lambda r: (r[0], r[1], r[2]))
    with open(here / "single-ages.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["residence", "age", "sex", "persons"])
        for area, age, sex, persons in ages_out:
            writer.writerow([AREAS[area], age, sex, persons])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
