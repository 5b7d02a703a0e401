"""The labelled pages: scrapinghub's whole bodies and trafilatura's chunks."""
import dataclasses
import gzip
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


def unpacked(archive):
    """The files of an archive by name, read in order: going back in one is slow."""
    with tarfile.open(archive) as files:
        return {member.name: files.extractfile(member).read() for member in files if member.isfile()}


def gold(files, name):
    """The annotations and the folder that they stand in."""
    path = next(path for path in files if path.endswith(name))
    return json.loads(files[path]), path.rsplit("/", 1)[0]


def scrapinghub(archive):
    files = unpacked(archive)
    entries, folder = gold(files, "ground-truth.json")
    for name, entry in entries.items():
        html = gzip.decompress(files[f"{folder}/html/{name}.html.gz"])
        yield Page(name, site(entry["url"]), decode(html), body=entry["articleBody"])


def trafilatura(archive):
    files = unpacked(archive)
    entries, folder = gold(files, "evaldata.json")
    for address, entry in entries.items():
        name = address.split("::")[-1]
        yield Page(entry["file"], site(name if "//" in name else name.split("-")[0]),
                   decode(files[f"{folder}/pages/{entry['file']}"]),
                   wanted=entry["with"], unwanted=entry["without"])
