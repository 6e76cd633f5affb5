"""Makes the tables of China's demonstration population from published tables; the build does not need it.

Usage: python3 population.py CENSUS WPP PENSION
  CENSUS   folder with population_by_province_age_group_sex.csv and mean_population_and_deaths_single_age.csv
           (China Population Census Yearbook 2020, tables 1-5 and 6-1)
  WPP      population_5y_ages_1july.csv (UN World Population Prospects 2024, five-year ages at 1 July)
  PENSION  provinces_pension_2024.csv (China Statistical Yearbook 2025, tables 24-26 and 24-27)

cells.csv           the census of 1 November 2020 by province, kind of area, sex and age group
single-ages.csv     single ages by kind of area and sex, moved up four years: who was 20 in 2020 is 24 at the end of 2024.
                    They only split age groups, so deaths in between matter little; ages 0 to 3 are spread evenly.
age-structure.csv   five-year ages by sex at the end of 2024: the mean of WPP at 1 July 2024 and 2025, raked to the men and
                    women and to the persons of 60 and 65 and over that the National Bureau of Statistics counted
origins.csv         where people from other provinces come from: members of the residents' pension by province, a proxy for rural
                    registrations, times the share of out-migrant workers of the region who work across provinces (2024)
pension-enrolment.csv  active members of the employees' scheme once more, by where the insurance is held
pension.csv         members and pensioners of both pension schemes by province, 10,000 persons
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
ENGLISH = {
    "Beijing": "CN-11", "Tianjin": "CN-12", "Hebei": "CN-13", "Shanxi": "CN-14", "Inner Mongolia": "CN-15",
    "Liaoning": "CN-21", "Jilin": "CN-22", "Heilongjiang": "CN-23", "Shanghai": "CN-31", "Jiangsu": "CN-32",
    "Zhejiang": "CN-33", "Anhui": "CN-34", "Fujian": "CN-35", "Jiangxi": "CN-36", "Shandong": "CN-37", "Henan": "CN-41",
    "Hubei": "CN-42", "Hunan": "CN-43", "Guangdong": "CN-44", "Guangxi": "CN-45", "Hainan": "CN-46", "Chongqing": "CN-50",
    "Sichuan": "CN-51", "Guizhou": "CN-52", "Yunnan": "CN-53", "Tibet": "CN-54", "Shaanxi": "CN-61", "Gansu": "CN-62",
    "Qinghai": "CN-63", "Ningxia": "CN-64", "Xinjiang": "CN-65",
}
AREAS = ["city", "town", "rural"]
SEXES = [("male", "m"), ("female", "f")]
ACROSS = {"east": 13.4, "central": 51.8, "west": 44.6, "northeast": 33.6}  # per cent of out-migrant workers, 2024
CENTRAL, NORTHEAST = (14, 34, 36, 41, 42, 43), (21, 22, 23)
WEST = (15, 45, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65)
LAST_AGE = 100
YEARS_ON = 4
MEN, WOMEN, OVER_60, OVER_65 = 71909, 68919, 31031, 22023  # 10,000 persons, end of 2024


def read(path):
    with open(path, encoding="utf-8") as source:
        return list(csv.DictReader(source))


def write(folder, name, head, rows):
    with open(folder / name, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def ages(group):
    if group.endswith("+"):
        return int(group[:-1]), LAST_AGE
    first, _, last = group.partition("-")
    return int(first), int(last or first)


def cells(census, out):
    rows = []
    for row in read(census / "population_by_province_age_group_sex.csv"):
        if row["census_year"] == "2020" and row["area"] in PROVINCES and row["area_type"] in AREAS:
            first, last = ages(row["age_group"])
            for sex, letter in SEXES:
                rows.append((PROVINCES[row["area"]], AREAS.index(row["area_type"]), sex, first, last, int(row["pop_" + letter])))
    rows.sort()
    write(out, "cells.csv", ["place", "areaType", "sex", "first_age", "last_age", "persons"],
          [(p, AREAS[a], s, f, l, n) for p, a, s, f, l, n in rows])


def single_ages(census, out):
    found = {}
    for row in read(census / "mean_population_and_deaths_single_age.csv"):
        if row["census_year"] == "2020" and row["area_type"] in AREAS and row["age"] != "all":
            for sex, letter in SEXES:
                found[row["area_type"], sex, int(row["age"])] = float(row["mean_pop_" + letter])
    rows = []
    for area in AREAS:
        for sex, _ in SEXES:
            for age in range(LAST_AGE + 1):
                before = max(0, age - YEARS_ON)
                rows.append((area, sex, age, round(found[area, sex, before])))
    write(out, "single-ages.csv", ["areaType", "sex", "age", "persons"], rows)


def age_structure(wpp, out):
    table = {}
    for row in read(wpp):
        if row["iso3"] == "CHN" and row["year"] in ("2024", "2025"):
            first = int(row["age_group"].rstrip("+").split("-")[0])
            for sex, column in ((0, "popM"), (1, "popF")):
                table[first, sex] = table.get((first, sex), 0) + float(row[column]) / 20  # mean of two, 10,000 persons
    for _ in range(200):
        for sex, target in ((0, MEN), (1, WOMEN)):
            scale(table, target, lambda key, sex=sex: key[1] == sex)
        scale(table, MEN + WOMEN - OVER_60, lambda key: key[0] < 60)
        scale(table, OVER_60 - OVER_65, lambda key: key[0] == 60)
        scale(table, OVER_65, lambda key: key[0] >= 65)
    rows = []
    for first in range(0, LAST_AGE + 1, 5):
        name = f"{first}-{first + 4}" if first < LAST_AGE else "100+"
        rows.append((name, round(table[first, 0], 3), round(table[first, 1], 3)))
    write(out, "age-structure.csv", ["ageFive", "male", "female"], rows)


def scale(table, target, belongs):
    factor = target / sum(value for key, value in table.items() if belongs(key))
    for key in table:
        if belongs(key):
            table[key] *= factor


def pension(path, out):
    found = {}
    for row in read(path):
        place = ENGLISH.get(row["place"])
        if place is None or row["provenance"] != "seen":
            continue
        employees = row["scheme"].startswith("urban employees")
        if row["indicator"] == "insured":
            name = {"active": "active", "retirees": "retired", "all": "insured"}[row["employment_form"]]
            found[place, ("employees_" if employees else "residents_") + name] = float(row["value"])
        elif row["indicator"] == "pensioners":
            found[place, "residents_pensioners"] = float(row["value"])
    rows = []
    for place in sorted(ENGLISH.values()):
        insured, pensioners = found[place, "residents_insured"], found[place, "residents_pensioners"]
        rows.append((place, found[place, "employees_active"], found[place, "employees_retired"], insured, pensioners,
                     round(insured - pensioners, 1)))
    write(out, "pension.csv",
          ["place", "employees_active", "employees_retired", "residents_insured", "residents_pensioners", "residents_before_pension"],
          rows)
    write(out, "pension-enrolment.csv", ["pensionPlace", "employees_active"], [row[:2] for row in rows])


def region(place):
    number = int(place[3:])
    return "central" if number in CENTRAL else "northeast" if number in NORTHEAST else "west" if number in WEST else "east"


def origins(folder):
    rows = [(r["place"], round(float(r["residents_insured"]) * ACROSS[region(r["place"])] / 100, 1)) for r in read(folder / "pension.csv")]
    write(folder, "origins.csv", ["place", "weight"], rows)


if __name__ == "__main__":
    here = Path(__file__).parent.parent / "src/main/resources/org/openshebao/countries/china/data/population"
    cells(Path(sys.argv[1]), here)
    single_ages(Path(sys.argv[1]), here)
    age_structure(Path(sys.argv[2]), here)
    pension(Path(sys.argv[3]), here)
    origins(here)
