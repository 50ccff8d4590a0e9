"""Writes maxima.json: for each input channel of each linear layer, the largest |x| over some 200 passages and questions.

Usage: python maxima.py SOURCE.bin EVALDATA OUT.json
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper

from encoder import feed, session
from evaldata import read_set, spread
from files import write_graph
from graph import Float32, build
from source import Source, read_source
from tokenizer import Unigram

SETS = ("arcd-train", "xquad.en-en", "tydiqa-goldp.ru-dev")
"""Arabic, English and Russian. The result is measured on none of these sets."""
PASSAGES, QUERIES = 34, 34
"""From each set."""

DIGITS = 4
"""Significant digits. More would only make the file larger."""


def calibration_texts(evaldata: Path) -> list[str]:
    """Passages and questions of three languages, with the prefixes that the model needs."""
    texts: list[str] = []
    for name in SETS:
        data = read_set(evaldata / name)
        texts += ["passage: " + text for text in spread(data.passages.values(), PASSAGES)]
        texts += ["query: " + text for text in spread(data.queries.values(), QUERIES)]
    return texts


def inputs_of(layer: int) -> dict[str, str]:
    """The names of the linear inputs of a layer, each with the tensor of the float32 graph that holds it."""
    before = "emb.ln.out" if layer == 0 else f"l{layer - 1}.oln.out"
    return {
        f"l{layer}.qkv": before,
        f"l{layer}.ao": f"l{layer}.context",
        f"l{layer}.fi": f"l{layer}.aln.out",
        f"l{layer}.fo": f"l{layer}.gelu",
    }


def collect(source: Source, texts: list[str]) -> dict[str, NDArray[np.float32]]:
    """Runs the float32 graph with every linear input as an additional output."""
    model = build(source, Float32(source))
    wanted = {key: name for layer in range(source.shape.layers) for key, name in inputs_of(layer).items()}
    for tensor in wanted.values():
        model.graph.output.append(helper.make_tensor_value_info(tensor, TensorProto.FLOAT, None))
    tokenizer = Unigram.of(source)
    maxima: dict[str, NDArray[np.float32]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "model.onnx"
        write_graph(model, path, path.with_suffix(".bin"), ("emb.word",))
        encoder = session(path)
        for text in texts:
            values = encoder.run(list(wanted.values()), feed(tokenizer.encode(text)))
            for key, value in zip(wanted, values, strict=True):
                seen = np.abs(value[0]).max(axis=0)
                maxima[key] = np.maximum(maxima[key], seen) if key in maxima else seen
    return maxima


def main(source_path: str, evaldata: str, out: str) -> None:
    texts = calibration_texts(Path(evaldata))
    maxima = collect(read_source(Path(source_path)), texts)
    rounded = {key: [float(f"{x:.{DIGITS}g}") for x in values.tolist()] for key, values in maxima.items()}
    about = f"{len(texts)} texts: {PASSAGES} passages and {QUERIES} questions each of {', '.join(SETS)}"
    content = json.dumps({"about": about, "maxima": rounded}, separators=(",", ":"))
    Path(out).write_text(content.replace('"l', '\n"l') + "\n", "utf-8", newline="\n")
    print(f"{out}: {about}")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
