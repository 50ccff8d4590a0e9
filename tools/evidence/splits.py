"""Which data each of the two models may see. The evaluation model leaves out whole sets; the shipped model sees all."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

XQUAD_LANGUAGES = ("ar", "en", "ru", "tr", "de", "es", "zh", "hi", "ro", "el")
NOMIRACL_LANGUAGES = ("ru", "de", "es", "hi", "id", "ja", "fa", "fr", "ko")
NOMIRACL_LEFT_OUT = ("fa", "fr", "ko")


@dataclass(frozen=True)
class Split:
    """The part of the development data that one of the two models sees."""

    name: str
    leaves_out: bool

    def sees_title(self, title: str) -> bool:
        """Whether the model is trained on an XQuAD article. Its title is the same in all languages."""
        return not (self.leaves_out and left_out(title))

    def sees_cluster(self, cluster: str) -> bool:
        """Whether the model is trained on the questions of a cluster of news."""
        return not (self.leaves_out and part_of_cluster(cluster) in ("dev", "fit"))

    def nomiracl(self) -> tuple[str, ...]:
        return tuple(x for x in NOMIRACL_LANGUAGES if not (self.leaves_out and x in NOMIRACL_LEFT_OUT))

    @property
    def sees_arabic_sets(self) -> bool:
        """Whether the model is trained on TyDi-ar and ARCD."""
        return not self.leaves_out


EVALUATION = Split("evaluation", leaves_out=True)
SHIPPED = Split("shipped", leaves_out=False)
SPLITS = {split.name: split for split in (EVALUATION, SHIPPED)}


def left_out(title: str) -> bool:
    """An XQuAD article is left out if the first byte of the SHA-256 of its title, modulo 4, is 0.

    `Super_Bowl_50` and `Super Bowl 50` are the same title. tools/fit/left-out.ts has the same rule.
    """
    return hashlib.sha256(title.replace("_", " ").encode()).digest()[0] % 4 == 0


ClusterPart = Literal["dev", "fit", "train"]


def part_of_cluster(cluster: str) -> ClusterPart:
    """By the first byte of the SHA-256 of the cluster's id, modulo 8: 0 is for choosing and measuring, 1 for fitting weights.

    tools/fit/cluster-part.ts has the same rule.
    """
    rest = hashlib.sha256(cluster.encode()).digest()[0] % 8
    return "dev" if rest == 0 else "fit" if rest == 1 else "train"
