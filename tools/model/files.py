"""Writes graphs to disk, with chosen initialisers in a file beside them (ONNX "external data")."""

from __future__ import annotations

import hashlib
from pathlib import Path

from onnx import ModelProto, TensorProto

PAGE = 4096
"""Offsets are multiples of this, so that onnxruntime can map the file into memory instead of reading it."""


def write_graph(model: ModelProto, path: Path, table: Path, external: tuple[str, ...]) -> None:
    """Writes `path` and moves the initialisers named in `external` to `table`, which must be in the same folder.

    onnxruntime refuses a location outside the folder of the graph, so encoders that share a table share a folder.
    Raises ValueError if `table` is in another folder.
    """
    if table.parent != path.parent:
        raise ValueError(f"{table} is not beside {path}")
    path.parent.mkdir(parents=True, exist_ok=True)
    with table.open("wb") as out:
        for tensor in (t for t in model.graph.initializer if t.name in external):
            out.write(bytes(-out.tell() % PAGE))
            _move(tensor, table.name, out.tell(), out.write(tensor.raw_data))
    path.write_bytes(model.SerializeToString(deterministic=True))


def refer_to_table(model: ModelProto, path: Path, table: Path, external: tuple[str, ...]) -> None:
    """Writes `path` so that it refers to a table that `write_graph` has written beside it for another graph.

    Raises ValueError if the table does not hold this graph's bytes.
    """
    stored, at = table.read_bytes(), 0
    for tensor in (t for t in model.graph.initializer if t.name in external):
        at += -at % PAGE
        length = len(tensor.raw_data)
        if stored[at : at + length] != tensor.raw_data:
            raise ValueError(f"{table} does not hold {tensor.name} at {at}")
        _move(tensor, table.name, at, length)
        at += length
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString(deterministic=True))


def _move(tensor: TensorProto, location: str, offset: int, length: int) -> None:
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", location), ("offset", str(offset)), ("length", str(length))):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value


def sha256(path: Path) -> str:
    """Hexadecimal digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
