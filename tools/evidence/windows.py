"""Windows of text with their labels, and groups of them under one question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from tokens import Encoded

Kind = Literal["one", "some", "none"]

WindowKey = tuple[int, int, int]
"""Number of the question, of the article in its cluster, and of the window's first sentence."""


@dataclass(frozen=True)
class Window:
    """A window as the model reads it, and which of its sentences answer the question."""

    encoded: Encoded
    answering: frozenset[int] = frozenset()
    partly: frozenset[int] = frozenset()
    """Sentences that are neither right nor wrong: the loss leaves them out."""
    key: WindowKey | None = None
    article: str = ""
    rows: tuple[int, int] = (0, 0)
    """Sentences `[from, to)` of the article, where `article` names one."""


@dataclass(frozen=True)
class Group:
    """A question with windows. Of the kind "some", some windows answer, and nobody knows which."""

    kind: Kind
    windows: tuple[Window, ...]


def cut_rows(lengths: Sequence[int], room: int, breaks: frozenset[int] = frozenset()) -> Iterator[tuple[int, int]]:
    """Cuts sentences of `lengths` tokens into rows `[from, to)`, each with as many as fit into `room`.

    A new row also begins before each sentence in `breaks`.
    """
    start, used = 0, 0
    for at, length in enumerate(lengths):
        if at > start and (used + length > room or at in breaks):
            yield start, at
            start, used = at, 0
        used += length
    if lengths:
        yield start, len(lengths)
