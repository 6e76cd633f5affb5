"""A second evaluator of the requirements, written from the README of the data alone, in another language.

It answers less than the program: no marks and cautions but that of an allowance on one side, no break-even values, no
sets of Parts. What it answers, it answers by fractions, so that a minimum met exactly is met.
"""

import re
from fractions import Fraction
from pathlib import Path

import yaml

DATA = Path(__file__).resolve().parents[3] / "standards/src/main/resources/org/openshebao/standards"
INSTRUMENTS = ["c102", "c118", "c121", "c128", "c130", "c157", "c168", "c183", "r202", "r204", "ecss"]
INFINITE = float("inf")
NAME = r"[a-z][a-z0-9]*(?:[.\-][a-z0-9]+)+"


def load():
    """The instruments by id, the requirements by id, and which items imply which."""
    instruments = {name: yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8")) for name in INSTRUMENTS}
    entries = {}
    for name, instrument in instruments.items():
        for entry in instrument["requirements"]:
            entries[entry["id"]] = entry | {"instrument": name}
    measures = yaml.safe_load((DATA / "measures.yaml").read_text(encoding="utf-8"))
    return instruments, entries, measures


class OutOfReach(Exception):
    """A test that this evaluator does not answer."""


def every(values):
    values = list(values)
    return False if False in values else None if None in values else True


def some(values):
    values = list(values)
    return True if True in values else None if None in values else False


def negated(value):
    return None if value is None else not value


class Span:
    """All numbers from low to high; high may be infinite."""

    def __init__(self, low, high):
        self.low, self.high = low, high

    def __add__(self, other):
        infinite = INFINITE in (self.high, other.high)
        return Span(self.low + other.low, INFINITE if infinite else self.high + other.high)

    def __mul__(self, other):
        if self.high == 0 or other.high == 0:
            high = Fraction(0)
        else:
            high = INFINITE if INFINITE in (self.high, other.high) else self.high * other.high
        return Span(self.low * other.low, high)

    def __truediv__(self, other):
        if other.high == INFINITE:
            low = Fraction(0)
        elif other.high == 0:
            low = INFINITE if self.low > 0 else Fraction(0)
        else:
            low = self.low / other.high
        return Span(low, INFINITE if self.high == INFINITE or other.low == 0 else self.high / other.low)

    def is_at_least(self, other):
        if self.low != INFINITE and other.high != INFINITE and self.low >= other.high:
            return True
        if self.high != INFINITE and (other.low == INFINITE or self.high < other.low):
            return False
        return None

    def is_over(self, other):
        if other.high != INFINITE and self.low > other.high:
            return True
        if self.high != INFINITE and self.high <= other.low:
            return False
        return None

    def compare(self, op, other):
        if op == ">=":
            return self.is_at_least(other)
        if op == "<=":
            return other.is_at_least(self)
        if op == ">":
            return self.is_over(other)
        if op == "<":
            return other.is_over(self)
        if self.low == self.high == other.low == other.high:
            return True
        apart = self.is_over(other), other.is_over(self)
        return False if True in apart else None


def exact(number):
    return Fraction(str(number))


def point(number):
    return Span(exact(number), exact(number))


class Evaluator:
    """Findings from facts, for one instrument."""

    def __init__(self, world, instrument, facts, declarations=None):
        self.instruments, self.entries, self.measures = world
        self.instrument, self.facts, self.declarations = instrument, facts, declarations

    def finding(self, id):
        entry = self.entries[id]
        applies = self.applies(entry)
        if applies is False:
            return "not_applicable"
        holds = None if applies is None else self.holds(entry["test"])
        return {True: "satisfied", False: "not_satisfied", None: "undetermined"}[holds]

    def applies(self, entry):
        flag = entry.get("applies-when")
        if flag is None:
            return True
        return self.flag(flag, entry.get("provision"))

    def flag(self, name, provision=None):
        if self.declarations is not None and name.endswith("-declaration"):
            return provision in self.declarations if provision else bool(self.declarations)
        value = self.facts.get(name)
        return value if isinstance(value, bool) else None

    def is_known(self, name):
        return self.facts.get(name) not in (None, "unknown")

    def number(self, name):
        value = self.facts.get(name)
        if value in (None, "unknown"):
            return Span(Fraction(0), INFINITE)
        if value == "none":
            return point(0)
        if isinstance(value, dict):
            high = value["high"]
            return Span(exact(value["low"]), INFINITE if high == INFINITE else exact(high))
        return point(value)

    def formula(self, text):
        tokens = re.findall(NAME + r"|[a-z]+|[0-9.]+|[-+*/(),]", str(text))

        def look():
            return tokens[0] if tokens else None

        def total():
            value = product()
            while look() == "+":
                tokens.pop(0)
                value = value + product()
            return value

        def product():
            value = factor()
            while look() in ("*", "/"):
                times = tokens.pop(0) == "*"
                value = value * factor() if times else value / factor()
            return value

        def factor():
            token = tokens.pop(0)
            if token == "(":
                value = total()
                tokens.pop(0)
                return value
            if token in ("max", "min"):
                tokens.pop(0)
                values = [total()]
                while tokens.pop(0) == ",":
                    values.append(total())
                choose = max if token == "max" else min
                return Span(choose(v.low for v in values), choose(v.high for v in values))
            if token[0].isdigit():
                return point(token)
            if "." in token:
                return self.number(token)
            raise OutOfReach(token)

        return total()

    def holds(self, test):
        if "any-of" in test:
            return some(self.holds(each) for each in test["any-of"])
        if "all-of" in test:
            return every(self.holds(each) for each in test["all-of"])
        if "not" in test:
            return negated(self.holds(test["not"]))
        if "if" in test:
            return some([negated(self.holds(test["if"])), self.holds(test["then"])])
        if "ref" in test:
            entry = self.entries[test["ref"]]
            return every([self.applies(entry), self.holds(entry["test"])])
        if "flag" in test:
            value = self.flag(test["flag"], test.get("provision"))
            return None if value is None else value == test["is"]
        if "measure" in test:
            return self.compares(test)
        if "set" in test:
            return self.lists(test)
        if "ratio" in test:
            ratio = test["ratio"]
            if self.facts.get(ratio["numerator"]) == "none" or self.facts.get(ratio["denominator"]) == "none":
                return False
            if "none" in [self.facts.get(name) for name in re.findall(NAME, str(ratio))]:
                raise OutOfReach("an amount that does not exist in a calculation")
            quotient = self.formula(ratio["numerator"]) / self.formula(ratio["denominator"])
            return quotient.compare(test["op"], self.formula(test["value"]))
        if "rate-test" in test:
            return self.rate_test(test["rate-test"])
        raise OutOfReach(str(test))

    def compares(self, test):
        limit = test["value"]
        if "none" in (self.facts.get(test["measure"]), self.facts.get(limit) if isinstance(limit, str) else None):
            return False
        value = self.number(test["measure"])
        if test["op"] == "between":
            return every([value.compare(">=", point(limit[0])), value.compare("<=", point(limit[1]))])
        return value.compare(test["op"], self.formula(limit))

    def lists(self, test):
        fact = self.facts.get(test["set"])
        if fact in (None, "unknown"):
            return None
        in_part = isinstance(fact, dict)
        items = fact["at-least"] if in_part else [] if fact == "none" else fact
        wanted = test.get("includes", test.get("subset-of"))
        if isinstance(wanted, str):
            wanted = self.instruments[self.instrument]["instrument"][wanted]
        if "includes" in test:
            there = set().union(*(self.implied(item) for item in items))
            return True if there.issuperset(wanted) else None if in_part else False
        allowed = all(self.implied(item) & set(wanted) for item in items)
        return False if not allowed else None if in_part else True

    def implied(self, item):
        seen, open_items = {item}, [item]
        while open_items:
            for other in self.measures["implied-items"].get(open_items.pop(), []):
                if other not in seen:
                    seen.add(other)
                    open_items.append(other)
        return seen

    def rate_test(self, test):
        contingency, basis = test["contingency"], test["basis"]
        minimum = self.minimum(test["min-rate"], contingency)
        if basis == "previous-earnings":
            return self.by_earnings(contingency, minimum)
        if basis == "ordinary-labourer-wage":
            return self.by_labourer(contingency, minimum)
        if basis in ("per-art-28", "per-schedule"):
            if any(name.startswith("means-test.") for name in self.facts):
                raise OutOfReach("means test")
            return some([self.by_earnings(contingency, minimum), self.by_labourer(contingency, minimum), None])
        raise OutOfReach(basis)

    def minimum(self, rule, contingency):
        if not isinstance(rule, str):
            return exact(rule)
        years = self.facts.get(f"qualifying.{contingency}.contribution-years-for-tested-rate")
        if years is None:
            years = self.facts.get(f"qualifying.{contingency}.residence-years-for-tested-rate")
        if years is None:
            raise OutOfReach("the years behind the benefit are not known")
        base, step, start, over = re.fullmatch(r"([0-9.]+) \+ ([0-9.]+)\*\(q-([0-9]+)\)/([0-9]+)", rule).groups()
        return exact(base) + exact(step) * (exact(years) - exact(start)) / exact(over)

    def allowances(self, contingency):
        """Family allowances while the contingency lasts and in work; None where one side alone counts them."""
        during = f"family-allowance.{contingency}.during-contingency"
        in_work = f"family-allowance.{contingency}.in-work"
        if contingency == "maternity" or (during not in self.facts and in_work not in self.facts):
            return point(0), point(0)
        first, second = self.number(during), self.number(in_work)
        if during in self.facts and first.high > 0 and (not self.is_known(in_work) or second.high == 0):
            return None
        return first, second

    def by_labourer(self, contingency, minimum):
        benefit = f"benefit.{contingency}.flat-or-minimum"
        if self.facts.get(benefit) == "none":
            return False
        allowances = self.allowances(contingency)
        if allowances is None:
            return None
        wage = self.number("wage.ordinary-adult-male-labourer")
        return self.reaches(self.number(benefit), allowances, wage, minimum)

    def by_earnings(self, contingency, minimum):
        benefit = self.facts.get(f"benefit.{contingency}.standard-beneficiary")
        if benefit == "none":
            return False
        allowances = self.allowances(contingency)
        if allowances is None:
            return None
        reference = self.number("wage.skilled-manual-male")
        if isinstance(benefit, dict) and "by-previous-earnings" in benefit:
            points = [(exact(x), exact(y)) for x, y in benefit["by-previous-earnings"]]
            return self.along(points, allowances, reference, minimum)
        amount = self.number(f"benefit.{contingency}.standard-beneficiary")
        earnings = f"previous-earnings.{contingency}"
        if not self.is_known(earnings):
            return self.reaches(amount, allowances, reference, minimum)
        wage = self.number(earnings)
        there = self.reaches(amount, allowances, wage, minimum)
        if not self.is_known("wage.skilled-manual-male"):
            return None
        if wage.low == wage.high == reference.low == reference.high:
            return there
        below = wage.high != INFINITE and wage.high <= reference.low
        return False if below and there is False else None

    def along(self, points, allowances, reference, minimum):
        """A benefit at several earnings, straight between them, at every wage up to the reference."""

        def at(wage):
            for (x0, y0), (x1, y1) in zip(points, points[1:]):
                if x0 <= wage <= x1:
                    return self.holds_at(wage, y0 + (y1 - y0) * (wage - x0) / (x1 - x0), allowances, minimum)
            return None

        certain = [self.holds_at(x, y, allowances, minimum) for x, y in points if x <= reference.low]
        certain.append(at(reference.low))
        if False in certain:
            return False
        if reference.high == INFINITE:
            return None
        possible = [self.holds_at(x, y, allowances, minimum) for x, y in points if x <= reference.high]
        possible.append(at(reference.high))
        return True if all(value is True for value in certain + possible) else None

    def holds_at(self, wage, benefit, allowances, minimum):
        return self.reaches(Span(benefit, benefit), allowances, Span(wage, wage), minimum)

    def reaches(self, benefit, allowances, wage, minimum):
        numerator, denominator = benefit + allowances[0], wage + allowances[1]
        if denominator.high != INFINITE and numerator.low >= minimum * denominator.high:
            return True
        if numerator.high != INFINITE and numerator.high < minimum * denominator.low:
            return False
        return None
