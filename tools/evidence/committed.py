"""Reads the weights of a judge back from its ONNX file, so that training goes on from the one that is committed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from network import FROZEN, EvidenceModel, Layer


def take_committed(model: EvidenceModel, path: Path) -> None:
    """Puts the weights of export.py's graph into `model`, apart from the frozen layers, which the source has exactly.

    The factors of the smoothing are taken out again where the graph has them as a product of their own (`qkv`, `fi`,
    `fo`). Between `v` and `ao` they cancel out, so both stay as they are.
    """
    graph = onnx.load(str(path), load_external_data=False).graph
    stored = {
        tensor.name: tensor for tensor in graph.initializer if tensor.data_location != onnx.TensorProto.EXTERNAL
    }

    def values(name: str) -> NDArray[np.float32]:
        return numpy_helper.to_array(stored[name]).astype(np.float32)

    def put(target: torch.Tensor, new: NDArray[np.float32]) -> None:
        target.data.copy_(torch.from_numpy(np.ascontiguousarray(new)).reshape(target.shape))

    for number, layer in enumerate(model.layers):
        if number < FROZEN:
            continue
        assert isinstance(layer, Layer)
        for name in ("qkv", "ao", "fi", "fo"):
            key, linear = f"l{number}.{name}", getattr(layer, name)
            weight = (values(f"{key}.w") * values(f"{key}.s")).T
            put(linear.weight, weight * values(f"{key}.smooth") if f"{key}.smooth" in stored else weight)
            put(linear.bias, values(f"{key}.b"))
        for name in ("aln", "oln"):
            norm = getattr(layer, name)
            put(norm.weight, values(f"l{number}.{name}.w"))
            put(norm.bias, values(f"l{number}.{name}.b"))
    for name, head in (("relevance", model.relevance), ("token", model.token)):
        for place in (0, 2):
            put(head[place].weight, values(f"{name}.{place}.w").T)
            put(head[place].bias, values(f"{name}.{place}.b"))
