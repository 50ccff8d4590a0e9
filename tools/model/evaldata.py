"""Reads the development data in BEIR's form (docs/research/README.md#data-sets). None of its text goes into isnad."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class RetrievalSet:
    """Texts by id, questions by id, and the ids that answer each question."""

    passages: dict[str, str]
    queries: dict[str, str]
    relevant: dict[str, set[str]]


def read_set(folder: Path) -> RetrievalSet:
    """Reads a BEIR folder. A passage is the whole text of its entry, without the title."""
    relevant: dict[str, set[str]] = {}
    for line in (folder / "qrels.tsv").read_text("utf-8").splitlines()[1:]:
        query, passage, score = line.split("\t")
        if int(score) > 0:
            relevant.setdefault(query, set()).add(passage)
    queries = _texts(folder / "queries.jsonl")
    return RetrievalSet(_texts(folder / "corpus.jsonl"), {q: queries[q] for q in relevant}, relevant)


def _texts(path: Path) -> dict[str, str]:
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return {row["_id"]: row["text"] for row in rows}


def spread(texts: Iterable[str], count: int) -> list[str]:
    """`count` of the texts at even distances, so that nothing is random and no two come from one article."""
    every = list(texts)
    return [every[at * len(every) // count] for at in range(min(count, len(every)))]


def ndcg_at_10(ranking: Sequence[str], relevant: set[str]) -> float:
    """Normalised discounted cumulative gain of one ranking, where a passage is relevant or not."""
    gain = sum(1 / math.log2(place + 2) for place, passage in enumerate(ranking[:10]) if passage in relevant)
    ideal = sum(1 / math.log2(place + 2) for place in range(min(10, len(relevant))))
    return gain / ideal
