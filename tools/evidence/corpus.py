"""The development data as paragraphs of sentences and questions with the sentence that answers them."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BREAK = re.compile(r"(?<=[.!?؟।])[\"'»”)\]]*\s+|(?<=[。！？])|\n+")
SHORTEST = 12
"""Characters; what is shorter is an abbreviation or a number and goes with what follows."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of an article; `article` tells which ones belong together."""

    language: str
    article: str
    headline: str
    sentences: tuple[str, ...]
    starts: tuple[int, ...]
    """Where each sentence starts in the text, in code points."""

    def sentence_at(self, offset: int) -> int:
        return max(i for i, start in enumerate(self.starts) if start <= offset)


@dataclass(frozen=True)
class Asked:
    """A question; `answers` are the places of its paragraph that answer it, none for an impossible one."""

    key: str
    text: str
    paragraph: Paragraph
    answers: tuple[tuple[str, int], ...]

    @property
    def answering(self) -> frozenset[int]:
        """Sentences of the paragraph that hold the answer."""
        return frozenset(self.paragraph.sentence_at(start) for _, start in self.answers)


@dataclass(frozen=True)
class SetAsked:
    """A question of NoMIRACL: only of all its passages together is it known whether they answer it."""

    text: str
    answerable: bool
    passages: tuple[Paragraph, ...]


def paragraph(language: str, article: str, headline: str, text: str) -> Paragraph:
    """Splits into sentences, each with the place where it starts."""
    bounds = [0, *(m.end() for m in BREAK.finditer(text)), len(text)]
    sentences: list[str] = []
    starts: list[int] = []
    start = 0
    for end in bounds[1:]:
        if end - start < SHORTEST and end < len(text):
            continue
        if text[start:end].strip():
            sentences.append(text[start:end].strip())
            starts.append(start)
        start = end
    return Paragraph(language, article, headline, tuple(sentences) or (text,), tuple(starts) or (0,))


def _load(path: Path) -> Any:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def read_squad(path: Path, language: str) -> Iterator[Asked]:
    """XQuAD, ARCD and PQuAD."""
    for article in _load(path)["data"]:
        title = article["title"]
        for block in article["paragraphs"]:
            place = paragraph(language, title, title.replace("_", " "), block["context"])
            for qa in block["qas"]:
                impossible = qa.get("is_impossible", False)
                answers = () if impossible else tuple((a["text"], a["answer_start"]) for a in qa["answers"])
                if impossible or answers:
                    yield Asked(f"{qa['id']}", qa["question"].strip(), place, answers)


def read_tydi(folder: Path, language: str) -> Iterator[Asked]:
    """A BEIR folder with answers; an answer's place is where its text first occurs."""
    texts = {row["_id"]: row for row in _lines(folder / "corpus.jsonl")}
    places: dict[str, str] = {}
    for line in (folder / "qrels.tsv").read_text("utf-8").splitlines():
        query, passage, _ = line.split("\t")
        places[query] = passage
    for row in _lines(folder / "queries.jsonl"):
        source = texts[places[row["_id"]]]
        place = paragraph(language, source["_id"], source["title"], source["text"])
        found = [(a, source["text"].find(a)) for a in row["answers"]]
        answers = tuple((a, at) for a, at in found if at >= 0)
        if answers:
            yield Asked(row["_id"], row["text"], place, answers)


def read_nomiracl(path: Path, language: str) -> Iterator[SetAsked]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            passages = []
            for number, passage in enumerate(row["passages"]):
                title, _, text = passage.partition(": ")
                passages.append(paragraph(language, f"{row['_id']}-{number}", title, text or title))
            yield SetAsked(row["text"], row["answerable"], tuple(passages))


def read_news(path: Path) -> Iterator[Paragraph]:
    """Each article as one paragraph under its headline."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row.get("title") and row.get("text"):
                yield paragraph("ar", row["id"], row["title"].strip(), row["text"])


@dataclass(frozen=True)
class NewsAsked:
    """A question of ours on an article of `ant-news`; `answering` are the sentences that answer it, none for a near miss."""

    language: str
    text: str
    article: str
    answering: frozenset[int]


def read_news_questions(path: Path) -> list[NewsAsked]:
    rows = _lines(path)
    return [NewsAsked(row["lang"], row["q"], row["id"], frozenset(row["s"])) for row in rows]


def read_names(path: Path) -> list[str]:
    """The Arabic names of the list, for near misses: someone else did it."""
    return [line.split("\t")[1] for line in path.read_text("utf-8").splitlines()]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text("utf-8").splitlines())
