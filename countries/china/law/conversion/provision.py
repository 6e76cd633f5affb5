"""Building blocks of provisions: a parameter, a converted parameter, a value written out."""

from research import text_of, value_of


def parameter(label, unit, values, **more):
    return {"label": label, "unit": unit, "values": values, **more}


def converted(research, research_id, unit, **changes):
    """One research parameter whose rows need no repair."""
    values = [value_of(row, **changes) for row in research.rows(research_id)]
    more = {"former": [research_id]}
    if research.note(research_id):
        more["note"] = text_of(research.note(research_id))
    return parameter(research.label(research_id), unit, values, **more)


def value_row(place, start, value, source, grade, note=None, **more):
    row = {"from": start, "place": place, "value": value, "source": source, "grade": grade, **more}
    if note:
        row["note"] = note
    return row
