"""Writes a checkpoint as ONNX beside the embedder: in smoothed int8, over the embedder's own table of embeddings.

Usage: python export.py CHECKPOINT.pt --evaldata DIR --source E5.bin --out FOLDER/onnx/judge_quantized.onnx

In: `input_ids`, int64 (1, tokens). Out: `relevance` float32 (1, 1) and `tokens` float32 (1, tokens).
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper

sys.path.insert(0, str(Path(__file__).parent.parent / "model"))
from convert import ALPHA, REACH, TABLE_TENSORS  # noqa: E402
from files import refer_to_table  # noqa: E402
from graph import Builder, Int8Smoothed, build  # noqa: E402
from source import Source, read_source  # noqa: E402

from groups import Groups  # noqa: E402
from network import EvidenceModel, Layer  # noqa: E402
from splits import SPLITS  # noqa: E402
from tokens import Tokens  # noqa: E402
from train import MODEL, load_neighbours  # noqa: E402
from windows import Window  # noqa: E402

CALIBRATION = 240
"""How many windows the maxima for the smoothing are taken from."""


@dataclass(frozen=True)
class Plain:
    """A trained matrix in place of a quantised one of the source."""

    values: NDArray[np.float32]

    def dequantised(self) -> NDArray[np.float32]:
        return self.values


def trained_source(source: Source, model: EvidenceModel) -> Source:
    """The embedder's source with the trained layers in place of its own."""
    matrices, floats = dict(source.matrices), dict(source.floats)
    width = source.shape.width
    for number, layer in enumerate(model.layers):
        assert isinstance(layer, Layer)
        key = f"l{number}"
        for place, name in enumerate("qkv"):
            rows = slice(place * width, (place + 1) * width)
            matrices[f"{key}.{name}.w"] = Plain(layer.qkv.weight.detach().numpy()[rows])
            floats[f"{key}.{name}.b"] = layer.qkv.bias.detach().numpy()[rows]
        for name in ("ao", "fi", "fo"):
            linear = getattr(layer, name)
            matrices[f"{key}.{name}.w"] = Plain(linear.weight.detach().numpy())
            floats[f"{key}.{name}.b"] = linear.bias.detach().numpy()
        for name in ("aln", "oln"):
            norm = getattr(layer, name)
            floats[f"{key}.{name}.w"], floats[f"{key}.{name}.b"] = norm.weight.detach().numpy(), norm.bias.detach().numpy()
    return replace(source, matrices=matrices, floats=floats)


def maxima(model: EvidenceModel, windows: list[Window]) -> dict[str, NDArray[np.float64]]:
    """The largest |x| for each input channel of each linear layer, by the names of tools/model/smoothing.py."""
    seen: dict[str, torch.Tensor] = {}

    def watch(key: str) -> object:
        def hook(_module: object, inputs: tuple[torch.Tensor, ...]) -> None:
            largest = inputs[0].abs().flatten(0, -2).amax(0)
            seen[key] = torch.maximum(seen[key], largest) if key in seen else largest

        return hook

    handles = [
        getattr(layer, name).register_forward_pre_hook(watch(f"l{number}.{name}"))
        for number, layer in enumerate(model.layers)
        for name in ("qkv", "ao", "fi", "fo")
    ]
    with torch.no_grad():
        for window in windows:
            ids = torch.tensor([window.encoded.ids])
            model(ids, torch.ones_like(ids, dtype=torch.float32))
    for handle in handles:
        handle.remove()
    return {key: value.numpy().astype(np.float64) for key, value in seen.items()}


def add_heads(graph: ModelProto, model: EvidenceModel) -> None:
    """Replaces the output of hidden states by the logits of the two heads."""
    b = Builder()

    def linear(name: str, layer: torch.nn.Module, x: str, output: str) -> str:
        assert isinstance(layer, torch.nn.Linear)
        weight = b.constant(f"{name}.w", layer.weight.detach().numpy().T)
        product = b.node("MatMul", [x, weight], f"{name}.product")
        return b.node("Add", [product, b.constant(f"{name}.b", layer.bias.detach().numpy())], output)

    hidden = "last_hidden_state"
    one = b.constant("axis.tokens", np.array([1], dtype=np.int64))
    start = b.constant("first.start", np.array([0], dtype=np.int64))
    first = b.node("Squeeze", [b.node("Slice", [hidden, start, one, one], "first.kept"), one], "first")
    mean = b.node("ReduceMean", [hidden, one], "mean", keepdims=0)
    pooled = b.node("Concat", [first, mean], "pooled", axis=-1)
    inner = b.microsoft("Gelu", [linear("relevance.0", model.relevance[0], pooled, "relevance.in")], "relevance.gelu")
    linear("relevance.2", model.relevance[2], inner, "relevance")
    inner = b.microsoft("Gelu", [linear("token.0", model.token[0], hidden, "token.in")], "token.gelu")
    last = b.constant("axis.last", np.array([-1], dtype=np.int64))
    b.node("Squeeze", [linear("token.2", model.token[2], inner, "token.out"), last], "tokens")
    graph.graph.node.extend(b.nodes)
    graph.graph.initializer.extend(b.initialisers)
    del graph.graph.output[:]
    graph.graph.output.extend(
        [
            helper.make_tensor_value_info("relevance", TensorProto.FLOAT, [1, 1]),
            helper.make_tensor_value_info("tokens", TensorProto.FLOAT, [1, "tokens"]),
        ]
    )
    graph.graph.name = "isnad evidence"


def calibration_windows(groups: Groups) -> list[Window]:
    """Windows from every kind of training data."""
    rng = random.Random(0)
    windows: list[Window] = []
    while len(windows) < CALIBRATION:
        supply = rng.choice(groups.supplies)
        group = supply.make(rng.randrange(supply.questions), rng)
        if group is not None:
            windows.append(rng.choice(group.windows))
    return windows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    for name in ("evaldata", "source", "neighbours", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    source = read_source(arguments.source)
    model = EvidenceModel(source)
    state = torch.load(arguments.checkpoint)
    model.load_state_dict(state["model"])
    model.eval()
    tokens = Tokens(MODEL)
    # Both models are smoothed by data that the evaluation model may see, so that its figures stay honest.
    groups = Groups(arguments.evaldata, tokens, load_neighbours(arguments.neighbours), SPLITS["evaluation"])
    windows = calibration_windows(groups)
    trained = trained_source(source, model)
    graph = build(trained, Int8Smoothed(trained, maxima(model, windows), ALPHA, REACH))
    add_heads(graph, model)
    refer_to_table(graph, arguments.out, arguments.out.parent / "embeddings.bin", TABLE_TENSORS)
    print(f"{arguments.out}: step {state['step']}, {arguments.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
