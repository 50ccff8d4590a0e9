"""SmoothQuant: moves the outliers of a linear layer's input into its weights, so that 8 bits suffice for both.

Xiao et al., "SmoothQuant: Accurate and Efficient Post-Training Quantization for Large Language Models" (2023),
equation 4: the factor of an input channel is max|x|^alpha / max|w|^(1 - alpha). The input is divided by it and the
weights are multiplied by it, so the product stays the same. Here the factors are also divided by their geometric
mean. This does not change the product and keeps both sides near their old size.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

INPUTS = ("qkv", "ao", "fi", "fo")
"""The distinct inputs of the linear maps of a layer. q, k and v read the same one."""

FLOOR = 1e-5
"""Replaces a maximum of zero, which has no logarithm."""


def read_maxima(path: Path) -> dict[str, NDArray[np.float64]]:
    """Reads the largest |x| of each input channel, by the name of the input (`l0.qkv` ...)."""
    stored: dict[str, list[float]] = json.loads(path.read_text("utf-8"))["maxima"]
    return {name: np.array(values, dtype=np.float64) for name, values in stored.items()}


def factors(input_maxima: NDArray[np.float64], weights: NDArray[np.float32], alpha: float) -> NDArray[np.float32]:
    """Smoothing factors of one linear input. `weights` is (outputs, inputs), with all layers that read it stacked.

    They are rounded to half precision: powers and logarithms differ in the last bit between processors and
    libraries, and the shipped bytes must not differ.
    """
    weight_maxima = np.abs(weights).max(axis=0).astype(np.float64)
    logs = [
        alpha * math.log(max(x, FLOOR)) - (1 - alpha) * math.log(max(w, FLOOR))
        for x, w in zip(input_maxima.tolist(), weight_maxima.tolist(), strict=True)
    ]
    mean = math.fsum(logs) / len(logs)
    return np.array([math.exp(value - mean) for value in logs]).astype(np.float16).astype(np.float32)


def quantise(weights: NDArray[np.float32], reach: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Quantises (outputs, inputs) to integers in -reach..reach of the same shape, with one scale per output."""
    scales = np.abs(weights).max(axis=1) / np.float32(reach)
    codes = np.rint(weights / scales[:, None]).astype(np.int8)
    return codes, scales.astype(np.float32)
