"""The words of a text and its blanks, as `score_pages.py` has them."""
import re

WORD = re.compile(r"\w+")


def words(text):
    return WORD.findall(text or "")


def normal(text):
    return re.sub(r"\s+", " ", text or "").strip()
