"""Finds hard negatives: paragraphs that the embedder mistakes for the right one. It takes minutes, so it writes a file.

Usage: python neighbours.py EVALDATA MODEL_FOLDER OUT.npz
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from corpus import Asked, read_news, read_squad, read_tydi
from tokens import BOS, EOS, Tokens

KEPT = 12
LONGEST = 160
"""How many tokens of a paragraph are embedded: enough to tell its topic."""


class Embedder:
    """The bundled embedder, one text at a time."""

    def __init__(self, model: Path) -> None:
        self.tokens = Tokens(model)
        self.session = ort.InferenceSession(str(model / "onnx/model_quantized.onnx"))

    def __call__(self, texts: list[str]) -> NDArray[np.float32]:
        rows = []
        for text in texts:
            ids = np.array([[BOS, *self.tokens.of(text)[: LONGEST - 2], EOS]], dtype=np.int64)
            mean = self.session.run(["last_hidden_state"], {"input_ids": ids})[0][0].mean(axis=0)
            rows.append(mean / np.linalg.norm(mean))
        return np.stack(rows)


def sets(evaldata: Path) -> dict[str, list[Asked]]:
    """The sets to find neighbours in. XQuAD is parallel, so its English part stands for all its languages."""
    return {
        "xquad": list(read_squad(evaldata / "spans/xquad.en.json.gz", "en")),
        "arcd": list(read_squad(evaldata / "spans/arcd-train.ar.json.gz", "ar")),
        "tydi-ar": list(read_tydi(evaldata / "tydiqa-goldp.ar-dev", "ar")),
        "tydi-ru": list(read_tydi(evaldata / "tydiqa-goldp.ru-dev", "ru")),
        "pquad-a": list(read_squad(evaldata / "spans/pquad-a.fa.json.gz", "fa")),
        "pquad-b": list(read_squad(evaldata / "spans/pquad-b.fa.json.gz", "fa")),
    }


def main(evaldata: Path, model: Path, out: Path) -> None:
    embed = Embedder(model)
    found: dict[str, NDArray[np.int32]] = {}
    for name, asked in sets(evaldata).items():
        began = time.time()
        paragraphs = list(dict.fromkeys(one.paragraph for one in asked))
        texts = embed(["passage: " + " ".join(p.sentences) for p in paragraphs])
        questions = embed(["query: " + one.text for one in asked])
        found[name] = np.argsort(-(questions @ texts.T), axis=1)[:, :KEPT].astype(np.int32)
        print(json.dumps({"set": name, "paragraphs": len(paragraphs), "questions": len(asked), "s": round(time.time() - began)}), flush=True)
    news = list(read_news(evaldata / "ant-news/articles.jsonl.gz"))
    headlines = embed(["passage: " + p.headline for p in news])
    nearest = np.argsort(-(headlines @ headlines.T), axis=1)[:, 1 : KEPT + 1]
    found["news"] = nearest.astype(np.int32)
    np.savez(out, **found)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
