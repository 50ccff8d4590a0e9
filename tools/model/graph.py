"""Builds the encoder as an ONNX graph: BERT with layer normalisation after each block and exact GELU.

In: `input_ids`, int64 (1, tokens). Out: `last_hidden_state`, float32 (1, tokens, width). The caller pools.
The shape admits one text at a time: activations are quantised over the whole input, so that in a batch a text's
vector would depend on its neighbours. A single text needs no attention mask, and attention without one is faster.
Operators of the domain com.microsoft are described in onnxruntime's docs/ContribOperators.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

from smoothing import factors, quantise
from source import BLOCK, Shape, Source

OPSET = 21
IR_VERSION = 10
"""The oldest versions with 4-bit integers. Newer ones would shut out older runtimes without any gain."""


@dataclass
class Builder:
    """Collects nodes and initialisers. Each call adds one and returns the name of its output."""

    nodes: list[NodeProto] = field(default_factory=list)
    initialisers: list[TensorProto] = field(default_factory=list)

    def constant(self, name: str, values: NDArray[Any]) -> str:
        self.initialisers.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes: Any) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def microsoft(self, kind: str, inputs: list[str], output: str, **attributes: Any) -> str:
        return self.node(kind, inputs, output, "com.microsoft", **attributes)


class Precision(Protocol):
    """How numbers are stored. In this the shipped graph differs from the one that it is compared with."""

    def words(self, b: Builder) -> str:
        """Adds the look-up of `input_ids` in the embedding table, float32 out."""
        ...

    def attention_inputs(self, b: Builder, layer: int, x: str) -> tuple[str, str, str]:
        """Adds q, k and v of a layer."""
        ...

    def linear(self, b: Builder, layer: int, name: str, x: str) -> str:
        """Adds one of `ao`, `fi`, `fo`."""
        ...


@dataclass
class Float32(Precision):
    """The dequantised weights of the source. The shipped graph is measured against this one."""

    source: Source

    def words(self, b: Builder) -> str:
        table = b.constant("emb.word", self.source.matrices["emb.word"].dequantised())
        return b.node("Gather", [table, "input_ids"], "words", axis=0)

    def attention_inputs(self, b: Builder, layer: int, x: str) -> tuple[str, str, str]:
        return (self.linear(b, layer, "q", x), self.linear(b, layer, "k", x), self.linear(b, layer, "v", x))

    def linear(self, b: Builder, layer: int, name: str, x: str) -> str:
        key = f"l{layer}.{name}"
        weight = b.constant(f"{key}.w", self.source.matrices[f"{key}.w"].dequantised().T)
        product = b.node("MatMul", [x, weight], f"{key}.product")
        return b.node("Add", [product, b.constant(f"{key}.b", self.source.floats[f"{key}.b"])], key)


@dataclass
class Int8Smoothed(Precision):
    """Linear layers in smoothed int8 with float32 in and out, and the embedding table in its 4 bits."""

    source: Source
    maxima: dict[str, NDArray[np.float64]]
    alpha: float
    reach: int
    """Largest weight code."""

    def words(self, b: Builder) -> str:
        table = self.source.matrices["emb.word"]
        rows, columns = table.codes.shape
        codes = (table.codes.reshape(-1, 2) & 0x0F).astype(np.uint8)
        packed = (codes[:, 0] | codes[:, 1] << 4).tobytes()
        b.initialisers.append(helper.make_tensor("emb.word.codes", TensorProto.INT4, [rows, columns], packed, raw=True))
        scales = b.constant("emb.word.scales", table.scales)
        half = b.microsoft(
            "GatherBlockQuantized", ["emb.word.codes", "input_ids", scales], "words.half",
            gather_axis=0, quantize_axis=1, block_size=BLOCK,
        )  # fmt: skip
        return b.node("Cast", [half], "words", to=TensorProto.FLOAT)

    def attention_inputs(self, b: Builder, layer: int, x: str) -> tuple[str, str, str]:
        """One product for all three, so that their common input is quantised only once."""
        weights, bias = self._stacked(layer, ("q", "k", "v"))
        scaled, factor = self._smoothed_input(b, f"l{layer}.qkv", weights, x)
        # The attention's output is a weighted mean of v, channel by channel. So v is divided here by the factor of the
        # next layer's input, which costs nothing.
        next_factor = self._attention_output_factors(layer)
        width = self.source.shape.width
        weights, bias = (weights * factor), bias.copy()
        weights[-width:] /= next_factor[:, None]
        bias[-width:] /= next_factor
        product = self._product(b, f"l{layer}.qkv", weights, bias, scaled)
        names = [f"l{layer}.{name}" for name in ("q", "k", "v")]
        b.nodes.append(helper.make_node("Split", [product], names, name=f"l{layer}.split", axis=-1, num_outputs=3))
        return names[0], names[1], names[2]

    def linear(self, b: Builder, layer: int, name: str, x: str) -> str:
        weights, bias = self._stacked(layer, (name,))
        if name == "ao":
            return self._product(b, f"l{layer}.ao", weights * self._attention_output_factors(layer), bias, x)
        scaled, factor = self._smoothed_input(b, f"l{layer}.{name}", weights, x)
        return self._product(b, f"l{layer}.{name}", weights * factor, bias, scaled)

    def _stacked(self, layer: int, names: tuple[str, ...]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        weights = [self.source.matrices[f"l{layer}.{name}.w"].dequantised() for name in names]
        return np.concatenate(weights), np.concatenate([self.source.floats[f"l{layer}.{name}.b"] for name in names])

    def _attention_output_factors(self, layer: int) -> NDArray[np.float32]:
        weights, _ = self._stacked(layer, ("ao",))
        return factors(self.maxima[f"l{layer}.ao"], weights, self.alpha)

    def _smoothed_input(
        self, b: Builder, key: str, weights: NDArray[np.float32], x: str
    ) -> tuple[str, NDArray[np.float32]]:
        factor = factors(self.maxima[key], weights, self.alpha)
        inverse = b.constant(f"{key}.smooth", np.float32(1) / factor)
        return b.node("Mul", [x, inverse], f"{key}.smoothed"), factor

    def _product(self, b: Builder, key: str, weights: NDArray[np.float32], bias: NDArray[np.float32], x: str) -> str:
        codes, scales = quantise(weights, self.reach)
        inputs = [x, b.constant(f"{key}.w", codes.T), b.constant(f"{key}.s", scales), "", b.constant(f"{key}.b", bias)]
        return b.microsoft("DynamicQuantizeMatMul", inputs, f"{key}.out")


def build(source: Source, precision: Precision) -> ModelProto:
    """The whole encoder, with every initialiser inside the model."""
    shape, b = source.shape, Builder()
    x = _embeddings(source, precision, b)
    for layer in range(shape.layers):
        q, k, v = precision.attention_inputs(b, layer, x)
        context = b.microsoft("MultiHeadAttention", [q, k, v], f"l{layer}.context", num_heads=shape.heads)
        x = _add_and_normalise(source, b, f"l{layer}.aln", precision.linear(b, layer, "ao", context), x)
        inner = b.microsoft("Gelu", [precision.linear(b, layer, "fi", x)], f"l{layer}.gelu")
        last = layer == shape.layers - 1
        outer = precision.linear(b, layer, "fo", inner)
        x = _add_and_normalise(source, b, f"l{layer}.oln", outer, x, "last_hidden_state" if last else None)
    return _model(b, shape)


def _embeddings(source: Source, precision: Precision, b: Builder) -> str:
    """Word plus position plus token type (always the first: one text, no pair), normalised."""
    shape = source.shape
    words = precision.words(b)
    types = source.floats["emb.type"].reshape(-1, shape.width)
    positions = source.floats["emb.pos"].reshape(-1, shape.width) + types[0]
    b.constant("zero", np.array([0], dtype=np.int64))
    length = b.node("Shape", ["input_ids"], "length", start=1, end=2)
    place = b.node("Slice", [b.constant("emb.place", positions), "zero", length, "zero"], "places")
    return _add_and_normalise(source, b, "emb.ln", words, place)


def _add_and_normalise(source: Source, b: Builder, key: str, x: str, residual: str, output: str | None = None) -> str:
    """Two operators. com.microsoft's SkipLayerNormalization does both, but took a quarter of the time on a processor."""
    total = b.node("Add", [x, residual], f"{key}.sum")
    weights = [b.constant(f"{key}.{part}", source.floats[f"{key}.{part}"]) for part in ("w", "b")]
    return b.node(
        "LayerNormalization", [total, *weights], output or f"{key}.out", axis=-1, epsilon=source.shape.epsilon
    )


def _model(b: Builder, shape: Shape) -> ModelProto:
    def tensor(name: str, kind: int, *tail: int) -> ValueInfoProto:
        return helper.make_tensor_value_info(name, kind, [1, "tokens", *tail])

    inputs = [tensor("input_ids", TensorProto.INT64)]
    outputs = [tensor("last_hidden_state", TensorProto.FLOAT, shape.width)]
    graph = helper.make_graph(b.nodes, "multilingual-e5-small", inputs, outputs, b.initialisers)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="isnad tools/model")
