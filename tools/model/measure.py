"""Prints nDCG@10 of dense search for each encoder, shipped or float32, and their speed side by side.

Usage: python measure.py SOURCE.bin EVALDATA GRAPH.onnx... [--sets NAME...] [--speed-only]

Speed is processor time on one thread. The graphs take turns, so that other programs do not blur the ratio.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from encoder import embed, feed, session
from evaldata import RetrievalSet, ndcg_at_10, read_set, spread
from runtime import ort
from source import read_source
from tokenizer import Unigram

SETS = ("xquad.ar-ar", "xquad.ar-corpus.en-query", "tydiqa-goldp.ar-dev")
ROUNDS = 5
TEXTS = 40
"""How many texts of each kind speed is measured on."""


def ndcg(encoder: ort.InferenceSession, tokenizer: Unigram, data: RetrievalSet) -> float:
    """Mean nDCG@10 in points (0 to 100). Passages are ranked by cosine; of equals, the earlier is first."""
    passages = list(data.passages)
    vectors = embed(encoder, tokenizer, ["passage: " + text for text in data.passages.values()])
    questions = embed(encoder, tokenizer, ["query: " + text for text in data.queries.values()])
    order = (-(questions @ vectors.T)).argsort(axis=1, kind="stable")[:, :10]
    scores = [
        ndcg_at_10([passages[at] for at in row], data.relevant[query])
        for row, query in zip(order.tolist(), data.queries, strict=True)
    ]
    return 100 * statistics.fmean(scores)


def speed(graphs: list[Path], tokenizer: Unigram, data: RetrievalSet) -> dict[Path, tuple[float, float]]:
    """Milliseconds of processor time per passage and per question, in the fastest of some rounds."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    encoders = {path: ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"]) for path in graphs}
    kinds = [
        [feed(tokenizer.encode(prefix + text)) for text in spread(texts.values(), TEXTS)]
        for prefix, texts in (("passage: ", data.passages), ("query: ", data.queries))
    ]
    best = {path: [float("inf")] * len(kinds) for path in graphs}
    for _ in range(ROUNDS):
        for path, encoder in encoders.items():
            for kind, inputs in enumerate(kinds):
                start = time.process_time()
                for one in inputs:
                    encoder.run(None, one)
                best[path][kind] = min(best[path][kind], 1000 * (time.process_time() - start) / len(inputs))
    return {path: (times[0], times[1]) for path, times in best.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("evaldata", type=Path)
    parser.add_argument("graphs", type=Path, nargs="+")
    parser.add_argument("--sets", nargs="+", default=SETS)
    parser.add_argument("--speed-only", action="store_true")
    arguments = parser.parse_args()
    tokenizer = Unigram.of(read_source(arguments.source))
    timed = speed(arguments.graphs, tokenizer, read_set(arguments.evaldata / SETS[0]))
    for path, (passage, query) in timed.items():
        print(f"{path}: {passage:.1f} ms a passage, {query:.2f} ms a question (one thread, processor time)")
    for name in () if arguments.speed_only else arguments.sets:
        data = read_set(arguments.evaldata / name)
        for path in arguments.graphs:
            print(f"{name} {path}: nDCG@10 {ndcg(session(path), tokenizer, data):.2f}", flush=True)


if __name__ == "__main__":
    main()
