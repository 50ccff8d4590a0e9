"""What the model reads: `<s> query: Q </s></s> passage: HEADLINE </s> SENTENCE SENTENCE ... </s>`, at most 120 tokens.

Sentences are tokenised one by one, which is what tokenising them joined by spaces gives. src/answering/judge-input.ts
builds the same from TypeScript; test/contract/judge-input.json holds both to it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tokenizers import Tokenizer

LONGEST = 120
QUESTION = 40
"""Tokens of the question that are kept, `query:` included."""
HEADLINE = 24
"""Tokens of the headline that are kept, `passage:` included."""
BOS, EOS = 0, 2
SPECIALS = 5


@dataclass(frozen=True)
class Encoded:
    """Ids and, for each sentence of the window, its tokens `[from, to)`; a sentence that did not fit has none."""

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

    def room(self, question: str, headline: str) -> int:
        """Tokens left for sentences."""
        return LONGEST - SPECIALS - len(self.question(question)) - len(self.headline(headline))

    def question(self, text: str) -> tuple[int, ...]:
        return self.of("query: " + text)[:QUESTION]

    def headline(self, text: str) -> tuple[int, ...]:
        return self.of("passage: " + text)[:HEADLINE]

    def encode(self, question: str, headline: str, sentences: list[str]) -> Encoded:
        ids = [BOS, *self.question(question), EOS, EOS, *self.headline(headline), EOS]
        spans: list[tuple[int, int]] = []
        for sentence in sentences:
            piece = self.of(sentence)[: LONGEST - 1 - len(ids)]
            spans.append((len(ids), len(ids) + len(piece)))
            ids.extend(piece)
        return Encoded((*ids, EOS), tuple(spans))
