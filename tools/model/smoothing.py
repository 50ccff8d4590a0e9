"""SmoothQuant: moves the outliers of a linear layer's input into its weights, so that both survive 8 bits.

Xiao et al., "SmoothQuant: Accurate and Efficient Post-Training Quantization for Large Language Models" (2023),
equation 4: the factor of an input channel is max|x|^alpha / max|w|^(1 - alpha). The layer's input is divided by it and
the weights are multiplied by it, which leaves the product as it was. Here the factors are also divided by their
geometric mean, which changes nothing but keeps both sides near their old size.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

INPUTS = ("qkv", "ao", "fi", "fo")
"""The distinct inputs of a layer's linear maps: q, k and v read the same one."""

FLOOR = 1e-5
"""Stands in for a maximum of zero, whose logarithm there is none of."""


def read_maxima(path: Path) -> dict[str, NDArray[np.float64]]:
    """Largest |x| seen per input channel, by input name (`l0.qkv` ...)."""
    stored: dict[str, list[float]] = json.loads(path.read_text("utf-8"))["maxima"]
    return {name: np.array(values, dtype=np.float64) for name, values in stored.items()}


def factors(input_maxima: NDArray[np.float64], weights: NDArray[np.float32], alpha: float) -> NDArray[np.float32]:
    """Smoothing factors of one linear input; `weights` is (outputs, inputs), all layers that read it stacked.

    Rounded to half precision: powers and logarithms differ in their last bit between processors and libraries,
    and the shipped bytes must not.
    """
    weight_maxima = np.abs(weights).max(axis=0).astype(np.float64)
    logs = [
        alpha * math.log(max(x, FLOOR)) - (1 - alpha) * math.log(max(w, FLOOR))
        for x, w in zip(input_maxima.tolist(), weight_maxima.tolist(), strict=True)
    ]
    mean = math.fsum(logs) / len(logs)
    return np.array([math.exp(value - mean) for value in logs]).astype(np.float16).astype(np.float32)


def quantise(weights: NDArray[np.float32], reach: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Symmetric integers in -reach..reach with one scale per output; (outputs, inputs) in, same shape and (outputs,) out."""
    scales = np.abs(weights).max(axis=1) / np.float32(reach)
    codes = np.rint(weights / scales[:, None]).astype(np.int8)
    return codes, scales.astype(np.float32)
