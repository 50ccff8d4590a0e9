"""What each of the two models may see (issue 6): the evaluation model leaves out whole sets, the shipped one nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

XQUAD_LANGUAGES = ("ar", "en", "ru", "tr", "de", "es", "zh", "hi", "ro", "el")
NOMIRACL_LANGUAGES = ("ru", "de", "es", "hi", "id", "ja", "fa", "fr", "ko")
NOMIRACL_LEFT_OUT = ("fa", "fr", "ko")


@dataclass(frozen=True)
class Split:
    """One of the two models' share of the development data."""

    name: str
    leaves_out: bool

    def sees_title(self, title: str) -> bool:
        """Whether an XQuAD article, in any language, is trained on. Titles are the same in all of them."""
        return not (self.leaves_out and left_out(title))

    def nomiracl(self) -> tuple[str, ...]:
        return tuple(x for x in NOMIRACL_LANGUAGES if not (self.leaves_out and x in NOMIRACL_LEFT_OUT))

    @property
    def sees_arabic_sets(self) -> bool:
        """TyDi-ar and ARCD."""
        return not self.leaves_out


EVALUATION = Split("evaluation", leaves_out=True)
SHIPPED = Split("shipped", leaves_out=False)
SPLITS = {split.name: split for split in (EVALUATION, SHIPPED)}


def left_out(title: str) -> bool:
    """An XQuAD article is left out if the first byte of the SHA-256 of its title, modulo 4, is 0.

    `Super_Bowl_50` and `Super Bowl 50` are one title; tools/fit/left-out.ts says the same.
    """
    return hashlib.sha256(title.replace("_", " ").encode()).digest()[0] % 4 == 0
