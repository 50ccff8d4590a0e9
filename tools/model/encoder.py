"""Runs a converted encoder in Python, one text at a time, as isnad does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime import ort
from tokenizer import Unigram


def session(path: Path) -> ort.InferenceSession:
    """A session on the processor, with onnxruntime's own defaults."""
    return ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])


def feed(ids: list[int]) -> dict[str, NDArray[np.int64]]:
    """The graph's input for one text: (1, tokens)."""
    return {"input_ids": np.array([ids], dtype=np.int64)}


def embed(encoder: ort.InferenceSession, tokenizer: Unigram, texts: Sequence[str]) -> NDArray[np.float32]:
    """The mean of the last hidden states, scaled to length 1: (texts, width). The caller adds the prefixes."""
    rows = []
    for text in texts:
        hidden = encoder.run(["last_hidden_state"], feed(tokenizer.encode(text)))[0][0]
        mean = hidden.mean(axis=0)
        rows.append(mean / np.linalg.norm(mean))
    return np.stack(rows)
