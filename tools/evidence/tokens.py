"""Builds the model's input: `<s> query: Q </s></s> passage: ABOVE </s> SENTENCE SENTENCE ... </s>`, at most 120 tokens.

The committed judge reads the headline above the sentences. The next one is trained with the date before it (`above`).

Sentences are tokenised one by one, with the same result as if they were joined by spaces. In TypeScript,
src/adapters/models/evidence-input.ts builds the same input; test/contracts/evidence-input.json holds both to it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tokenizers import Tokenizer

LONGEST = 120
QUESTION = 40
"""How many tokens of the question are kept, `query:` included."""
ABOVE = 24
"""How many tokens of what stands above are kept, `passage:` included. 32 for a judge that reads the date."""
BOS, EOS = 0, 2
SPECIALS = 5


@dataclass(frozen=True)
class Encoded:
    """The ids, and for each sentence of the window its range of tokens `[from, to)`, which is empty if it did not fit."""

    ids: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]


class Tokens:
    """The bundled tokenizer with the bundled normalisation."""

    def __init__(self, model: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
        self.tokenizer.no_truncation()
        table: dict[str, str] = json.loads((model / "normalization.json").read_text("utf-8"))
        self.table = str.maketrans(table)
        self.of = lru_cache(maxsize=400_000)(self._of)

    def _of(self, text: str) -> tuple[int, ...]:
        return tuple(self.tokenizer.encode(text.translate(self.table), add_special_tokens=False).ids)

    def room(self, question: str, above: str) -> int:
        """How many tokens are left for sentences."""
        return LONGEST - SPECIALS - len(self.question(question)) - len(self.above(above))

    def question(self, text: str) -> tuple[int, ...]:
        return self.of("query: " + text)[:QUESTION]

    def above(self, text: str) -> tuple[int, ...]:
        return self.of("passage: " + text)[:ABOVE]

    def encode(self, question: str, above: str, sentences: list[str]) -> Encoded:
        """The input. `above` is what stands over the sentences: see `above` in this file."""
        ids = [BOS, *self.question(question), EOS, EOS, *self.above(above), EOS]
        spans: list[tuple[int, int]] = []
        for sentence in sentences:
            piece = self.of(sentence)[: LONGEST - 1 - len(ids)]
            spans.append((len(ids), len(ids) + len(piece)))
            ids.extend(piece)
        return Encoded((*ids, EOS), tuple(spans))


def above(date: str, headline: str) -> str:
    """What stands over a window: the date of its article, then the headline. Either may be empty."""
    return f"{date} {headline}".strip()
