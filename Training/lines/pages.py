"""Labelled pages, the web domain and the title of each, and variants of them to train on."""
import dataclasses
import html
import json
import lzma
import pathlib
import random
import re
import tarfile
import gzip
import unicodedata

ARTICLE, RESIDUE, UNCLEAR = 1, 0, 2


@dataclasses.dataclass
class Page:
    """Lines with labels; weight and kind say what a page is to training."""
    id: str
    domain: str
    lines: list
    labels: list
    kind: str = "page"
    weight: float = 1.0

    @property
    def tokens(self):
        return [len(line.split()) for line in self.lines]


def load(path):
    """The pages of data/lines, without domains."""
    with lzma.open(path, "rt", encoding="utf8") as file:
        for text in file:
            page = json.loads(text)
            yield Page(page["id"], page["id"], [t for _, t in page["lines"]], [l for l, _ in page["lines"]])


def sources(path):
    """For each page its web domain and its title, from the archive of pages."""
    found, addresses = {}, {}
    with tarfile.open(path) as archive:
        for member in archive:
            name = pathlib.PurePosixPath(member.name)
            if name.name == "ground-truth.json":
                truth = json.load(archive.extractfile(member))
                addresses = {key: value.get("url", "") for key, value in truth.items()}
            if "html" not in name.parts or not member.isfile():
                continue
            data = archive.extractfile(member).read()
            if name.suffix == ".gz":
                data = gzip.decompress(data)
            text = data.decode("utf8", "replace")
            found[name.name.split(".")[0]] = (address(text), title(text))
    return {key: (domain(addresses.get(key) or url), name) for key, (url, name) in found.items()}


def address(text):
    for pattern in (r'<link[^>]*rel=["\']?canonical["\']?[^>]*href=["\']?([^"\'> ]+)',
                    r'<link[^>]*href=["\']?([^"\'> ]+)[^>]*rel=["\']?canonical',
                    r'og:url["\'][^>]*content=["\']([^"\']+)',
                    r'content=["\']([^"\']+)["\'][^>]*og:url'):
        match = re.search(pattern, text)
        if match:
            return match.group(1)
    return ""


def domain(url):
    parts = re.sub(r"^(https?:)?//", "", url).split("/")[0].split(":")[0].lower().split(".")
    two = len(parts) > 2 and parts[-2] in ("co", "com", "org", "net", "gov", "ac")
    return ".".join(parts[-3:] if two else parts[-2:])


def title(text):
    match = (re.search(r'og:title["\'][^>]*content=["\']([^"\']+)', text)
             or re.search(r"<title[^>]*>([^<]+)", text))
    return html.unescape(match.group(1)).strip() if match else ""


def fold(word):
    """A word without case and accents."""
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in parts if not unicodedata.combining(c))


def read_words(folder):
    """The words of all `line-words.txt`: (function words, all other words)."""
    function, other = set(), set()
    for path in sorted(pathlib.Path(folder).glob("*/lists/line-words.txt")):
        target = None
        for line in path.read_text(encoding="utf8").splitlines():
            if line.startswith("["):
                target = function if line.startswith("[function]") else other
            elif line and not line.startswith("#"):
                target.update(map(fold, line.split()))
    return function, other


def title_line(page, text):
    """The place of the title among the lines before the article, or None."""
    words = set(re.findall(r"\w+", text.lower()))
    best, place = 0.4, None
    for index, line in enumerate(page.lines):
        if page.labels[index] == ARTICLE:
            break
        own = set(re.findall(r"\w+", line.lower()))
        if 3 <= len(own) < 40:
            share = len(words & own) / len(words | own)
            if share >= best:
                best, place = share, index
    return place


def soften(page, place):
    """Labels to train with: a standfirst between title and article is no fault to keep."""
    labels = list(page.labels)
    if ARTICLE in labels and place is not None:
        first = labels.index(ARTICLE)
        for index in range(max(place + 1, first - 12), first):
            line = page.lines[index]
            if labels[index] == RESIDUE and len(line.split()) >= 12 and re.search(r'[.!?…]["»”]?$', line):
                labels[index] = UNCLEAR
    return labels


def pick(page, indices, kind, title_first, weight):
    labels = [page.labels[i] for i in indices]
    if title_first and labels:
        labels[0] = ARTICLE
    return Page(page.id, page.domain, [page.lines[i] for i in indices], labels, kind, weight)


def variants(page, place, rng, words):
    """The page as other scrapers would have left it."""
    article = [i for i, label in enumerate(page.labels) if label == ARTICLE]
    if not article:
        return [disguise(page, rng, words)]
    first, end, count = article[0], article[-1] + 1, len(page.lines)
    near = place is not None and first - place <= 25
    start = place if near else max(0, first - rng.randrange(4))
    head = [place] if place is not None else []
    titled = place is not None
    some = rng.randrange(8)
    made = [
        pick(page, range(start, count), "begins with the article", near, .5),
        pick(page, range(0, min(count, end + rng.randrange(6))), "ends with the article", False, .5),
        pick(page, range(start, min(count, end + some)), "nearly clean", near, .5),
        pick(page, head + article, "article only", titled, .5),
        pick(page, scattered(page, article, place, rng), "article with scattered residue", titled, .5),
    ]
    length, offset = rng.randint(1, 7), rng.randrange(len(article))
    short = rng.random() < .6 and titled
    part = article[offset:offset + length]
    made.append(pick(page, (head if short else []) + part, "part of an article", short, .5))
    made.append(merge(page, rng, len(page.lines), "article in one line"))
    made.append(merge(page, rng, None, "paragraphs joined"))
    made.append(disguise(page, rng, words))
    made.append(disguise(made[rng.choice([0, 1, 2, 4])], rng, words))
    return made


def scattered(page, article, place, rng):
    """The article's lines with one to six lines of residue among, before or after them."""
    residue = [i for i, label in enumerate(page.labels) if label == RESIDUE and i != place]
    chosen = rng.sample(residue, min(rng.randint(1, 6), len(residue)))
    rows = [(i, i) for i in article]
    for index in chosen:
        at = rng.choice(article) + .5 if rng.random() < .6 else (1e9 if rng.random() < .7 else -.5)
        rows.append((at, index))
    if place is not None:
        rows.append((-1, place))
    return [index for _, index in sorted(rows)]


def merge(page, rng, most, kind):
    """Paragraphs in a row joined to one line, as a scraper without line breaks does."""
    lines, labels, index = [], [], 0
    while index < len(page.lines):
        label, text = page.labels[index], page.lines[index]
        index += 1
        if label == ARTICLE and len(text.split()) >= 6:
            parts = [text]
            limit = most or rng.randint(2, 6)
            while index < len(page.lines) and len(parts) < limit and page.labels[index] == ARTICLE:
                parts.append(page.lines[index])
                index += 1
            text = (" " if rng.random() < .7 else "").join(parts)
        lines.append(text)
        labels.append(label)
    return Page(page.id, page.domain, lines, labels, kind, .5)


def disguise(page, rng, words):
    """The page with some of the listed words spelt backwards: a language whose lists are thin."""
    function, other = words
    share, function_share = rng.choice([.3, .6, 1.]), rng.uniform(0, .6)

    def spell(match):
        word = match.group()
        key = fold(word)
        hidden = rng.random() < (share if key in other else function_share if key in function else 0)
        if not hidden or len(word) < 2:
            return word
        turned = word[::-1].lower()
        return turned.upper() if word.isupper() else turned.capitalize() if word[0].isupper() else turned

    lines = [re.sub(r"[^\W\d_]+", spell, line) for line in page.lines]
    return Page(page.id, page.domain, lines, page.labels, "lists do not know the words", page.weight * .5)


def prepare(lines_path, archive_path, lists_folder, seed=7):
    """All pages with their domains and variants: a list of (page, training variants)."""
    known, words = sources(archive_path), read_words(lists_folder)
    prepared = []
    for page in load(lines_path):
        page.domain = known.get(page.id, (page.id, ""))[0] or page.id
        place = title_line(page, known.get(page.id, ("", ""))[1])
        rng = random.Random(f"{seed} {page.id}")
        trained = dataclasses.replace(page, labels=soften(page, place))
        prepared.append((page, [trained] + variants(trained, place, rng, words)))
    return prepared
