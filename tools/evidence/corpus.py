"""The development data as paragraphs of sentences and questions with the sentence that answers them."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

BREAK = re.compile(r"(?<=[.!?؟।])[\"'»”)\]]*\s+|(?<=[。！？])|\n+")
SHORTEST = 12
"""Characters. A shorter piece is an abbreviation or a number, and belongs to the sentence after it."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of an article. Paragraphs with the same `article` belong together."""

    language: str
    article: str
    headline: str
    sentences: tuple[str, ...]
    starts: tuple[int, ...]
    """Where each sentence starts in the text, in code points."""
    date: str = ""
    """When the article was published, as `2016-05-12`; empty if that is not known."""

    def sentence_at(self, offset: int) -> int:
        return max(i for i, start in enumerate(self.starts) if start <= offset)


@dataclass(frozen=True)
class Asked:
    """A question. `answers` are the answers with their places in the paragraph; an impossible question has none."""

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
    """A question of NoMIRACL. The data says whether its passages answer it, but not which one does."""

    text: str
    answerable: bool
    passages: tuple[Paragraph, ...]


def paragraph(language: str, article: str, headline: str, text: str) -> Paragraph:
    """Splits a text into sentences, each with the place where it starts.

    Labels of the development data count sentences as they are split here: do not change it.
    """
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
    """Reads XQuAD, ARCD or PQuAD."""
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
    """Reads a BEIR folder with answers. The place of an answer is where its text first occurs."""
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
    """Reads each article as one paragraph under its headline."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row.get("title") and row.get("text"):
                read = paragraph("ar", row["id"], row["title"].strip(), row["text"])
                yield replace(read, date=row["published"][:10])


@dataclass(frozen=True)
class NewsAsked:
    """One of our questions on an article of `ant-news`, and the sentences that answer it (none for a near miss)."""

    language: str
    text: str
    article: str
    answering: frozenset[int]


def read_news_questions(path: Path) -> list[NewsAsked]:
    rows = _lines(path)
    return [NewsAsked(row["lang"], row["q"], row["id"], frozenset(row["s"])) for row in rows]


Place = tuple[int, int]
"""An article of a cluster and one of its sentences, counted from 0."""


@dataclass(frozen=True)
class ClusterAsked:
    """A question on a cluster of related articles of `ant-news`, with a label for each of their sentences."""

    cluster: str
    language: str
    text: str
    articles: tuple[str, ...]
    answering: frozenset[Place]
    """Each of these alone answers. The set is empty if the cluster does not answer the question."""
    partly: frozenset[Place]
    """These answer in part or by inference: neither right nor wrong. Every other sentence is wrong."""
    kind: str


def read_cluster_questions(folder: Path) -> list[ClusterAsked]:
    """Reads `clusters.json` and every `*.jsonl` beside it (the README of `news-questions` describes them)."""
    articles: dict[str, list[str]] = json.loads((folder / "clusters.json").read_text("utf-8"))
    return [
        ClusterAsked(
            row["c"], row["lang"], row["q"], tuple(articles[row["c"]]),
            _places(row["a"]), _places(row["p"]) - _places(row["a"]), row["kind"],
        )  # fmt: skip
        for path in sorted(folder.glob("*.jsonl"))
        for row in _lines(path)
    ]


def with_archive_labels(asked: list[ClusterAsked], path: Path, held: set[str]) -> list[ClusterAsked]:
    """Adds to each question the articles outside its cluster that were read for it (`archive-labels.jsonl`).

    A line is `{"q": question, "article": id, "a": [sentences], "p": [sentences]}`. The model took a sentence of each for an
    answer: most of them are mistakes of its own, and some are answers that nobody knew of. Articles in `held` are left out.
    """
    read: dict[str, list[dict[str, Any]]] = {}
    for row in _lines(path) if path.exists() else ():
        if row["article"] not in held:
            read.setdefault(row["q"], []).append(row)

    def extended(one: ClusterAsked) -> ClusterAsked:
        more = read.get(one.text, [])
        places = {label: {(len(one.articles) + i, s) for i, row in enumerate(more) for s in row[label]} for label in "ap"}
        return replace(
            one,
            articles=(*one.articles, *(row["article"] for row in more)),
            answering=one.answering | places["a"],
            partly=one.partly | (places["p"] - places["a"]),
        )

    return [extended(one) for one in asked]


def category_of(article: str) -> str:
    """The category of an article of `ant-news`, which stands in its id: `politic` of `JA-politic-418-20170513`."""
    return article.split("-")[1]


def _places(pairs: list[list[int]]) -> frozenset[Place]:
    return frozenset((article, sentence) for article, sentence in pairs)


def read_names(path: Path) -> list[str]:
    """The Arabic names of the list. A near miss names someone else."""
    return [line.split("\t")[1] for line in path.read_text("utf-8").splitlines()]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text("utf-8").splitlines())
