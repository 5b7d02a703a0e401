"""The labelled pages: scrapinghub's whole bodies and trafilatura's chunks."""
import dataclasses
import gzip
import io
import json
import re
import tarfile
import urllib.parse


@dataclasses.dataclass
class Page:
    name: str
    site: str
    html: bytes
    body: str | None = None
    wanted: list | None = None
    unwanted: list | None = None


def decode(raw):
    """The page in UTF-8, by its mark, its `<meta>`, or as far as it is UTF-8."""
    found = re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", raw[:20000], re.I)
    for name in filter(None, (b"utf-8", found and found.group(1))):
        try:
            return raw.decode(name.decode(), "strict").encode("utf8")
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("windows-1252", "replace").encode("utf8")


def site(address):
    """The registered domain of an address, near enough: its last two labels, three for co.uk and the like."""
    labels = urllib.parse.urlsplit(address if "//" in address else "//" + address).netloc.lower().split(".")
    keep = 3 if len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def scrapinghub(archive):
    with tarfile.open(archive) as files:
        members = {member.name: member for member in files.getmembers()}
        root = next(name for name in members if name.endswith("ground-truth.json"))
        gold = json.load(files.extractfile(members[root]))
        folder = root.rsplit("/", 1)[0]
        for name, entry in gold.items():
            packed = files.extractfile(members[f"{folder}/html/{name}.html.gz"]).read()
            html = gzip.GzipFile(fileobj=io.BytesIO(packed)).read()
            yield Page(name, site(entry["url"]), decode(html), body=entry["articleBody"])


def trafilatura(archive):
    with tarfile.open(archive) as files:
        members = {member.name: member for member in files.getmembers()}
        root = next(name for name in members if name.endswith("evaldata.json"))
        gold = json.load(files.extractfile(members[root]))
        folder = root.rsplit("/", 1)[0]
        for address, entry in gold.items():
            html = files.extractfile(members[f"{folder}/pages/{entry['file']}"]).read()
            name = address.split("::")[-1]
            yield Page(entry["file"], site(name if "//" in name else name.split("-")[0]), decode(html),
                       wanted=entry["with"], unwanted=entry["without"])
