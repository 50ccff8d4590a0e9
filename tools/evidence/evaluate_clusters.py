"""Measures a judge alone on the clusters that are kept for measuring: which sentence comes first, and whether any does.

All windows of a cluster's three articles are read under date and headline, each with as many sentences as fit. A
sentence scores its own logit and half its window's. A sentence that answers only partly counts as wrong.

Usage: python evaluate_clusters.py JUDGE.onnx|CHECKPOINT.pt --evaldata DIR [--source E5.bin] [--part dev|fit] [--no-dates]
           [--category NAME] [--scores FILE.jsonl]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "model"))
from source import read_source  # noqa: E402

from corpus import ClusterAsked, Paragraph, category_of, read_cluster_questions, read_news  # noqa: E402
from evaluate import auc  # noqa: E402
from loss import RELEVANCE_SHARE  # noqa: E402
from network import EvidenceModel  # noqa: E402
from splits import part_of_cluster  # noqa: E402
from tokens import Encoded, Tokens, above  # noqa: E402
from train import MODEL, forward  # noqa: E402
from windows import Group, Window, cut_rows  # noqa: E402

Scores = list[tuple[tuple[int, int], float]]
"""Of each sentence of a cluster: its place, and what it scores."""
Judge = Callable[[list[Encoded]], list[tuple[float, list[float]]]]
"""From windows to their relevance and the logits of their tokens."""


def onnx_judge(path: Path) -> Judge:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(str(path), options)

    def read(encoded: Encoded) -> tuple[float, list[float]]:
        ids = np.array([encoded.ids], dtype=np.int64)
        relevance, tokens = session.run(["relevance", "tokens"], {"input_ids": ids})
        return relevance.item(), tokens[0].tolist()

    pool = ThreadPoolExecutor(2)
    return lambda windows: list(pool.map(read, windows))


def torch_judge(path: Path, source: Path) -> Judge:
    model = EvidenceModel(read_source(source))
    model.load_state_dict(torch.load(path)["model"])
    model.eval()

    def read(windows: list[Encoded]) -> list[tuple[float, list[float]]]:
        group = Group("none", tuple(Window(one) for one in windows))
        with torch.no_grad():
            relevance, tokens = forward(model, [group])
        return list(zip(relevance[0].tolist(), (t.tolist() for t in tokens[0]), strict=True))

    return read


def scores_of(judge: Judge, tokens: Tokens, asked: ClusterAsked, news: dict[str, Paragraph], dates: bool) -> Scores:
    windows: list[Encoded] = []
    places: list[list[tuple[int, int]]] = []
    for number, article in enumerate(asked.articles):
        place = news[article]
        top = above(place.date if dates else "", place.headline)
        lengths = [len(tokens.of(s)) for s in place.sentences]
        for start, end in cut_rows(lengths, tokens.room(asked.text, top)):
            windows.append(tokens.encode(asked.text, top, list(place.sentences[start:end])))
            places.append([(number, s) for s in range(start, end)])
    scores: Scores = []
    for encoded, where, (relevance, logits) in zip(windows, places, judge(windows), strict=True):
        for place, (start, end) in zip(where, encoded.sentences, strict=True):
            if end > start:
                scores.append((place, float(np.mean(logits[start:end])) + RELEVANCE_SHARE * relevance))
    return scores


def figures(rows: list[tuple[ClusterAsked, Scores]]) -> dict[str, object]:
    right: list[bool] = []
    by_language: dict[str, list[bool]] = defaultdict(list)
    positives: list[float] = []
    negatives: list[float] = []
    missed: dict[str, list[float]] = defaultdict(list)
    for asked, scores in rows:
        place, best = max(scores, key=lambda one: one[1])
        if asked.answering:
            right.append(place in asked.answering)
            by_language[asked.language].append(right[-1])
            positives.append(best)
        else:
            negatives.append(best)
            missed[asked.kind].append(best)
    kept = sorted(positives)[int(0.1 * len(positives))]

    def share(values: list[bool]) -> float:
        return round(100 * sum(values) / max(1, len(values)), 1)

    return {
        "questions": len(rows),
        "first sentence right, %": share(right),
        "by language": {language: share(values) for language, values in sorted(by_language.items())},
        "AUC": round(auc(positives, negatives), 3),
        "unanswerable answered at 90 % kept, %": share([x >= kept for x in negatives]),
        "by kind": {kind: share([x >= kept for x in values]) for kind, values in sorted(missed.items())},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("judge", type=Path)
    parser.add_argument("--evaldata", type=Path, required=True)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--part", choices=("dev", "fit"), default="dev")
    parser.add_argument("--no-dates", action="store_true")
    parser.add_argument("--category")
    parser.add_argument("--scores", type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    judge = onnx_judge(arguments.judge) if arguments.judge.suffix == ".onnx" else torch_judge(arguments.judge, arguments.source)
    news = {article.article: article for article in read_news(arguments.evaldata / "ant-news/articles.jsonl.gz")}
    asked = [
        one
        for one in read_cluster_questions(arguments.evaldata / "news-questions")
        if part_of_cluster(one.cluster) == arguments.part
        and arguments.category in (None, *map(category_of, one.articles))
    ]
    tokens = Tokens(MODEL)
    rows = [(one, scores_of(judge, tokens, one, news, not arguments.no_dates)) for one in asked]
    if arguments.scores:
        lines = [json.dumps({"c": one.cluster, "q": one.text, "scores": scores}, ensure_ascii=False) for one, scores in rows]
        arguments.scores.write_text("\n".join(lines) + "\n", "utf-8")
    print(json.dumps({"judge": str(arguments.judge), "part": arguments.part, **figures(rows)}, ensure_ascii=False))


if __name__ == "__main__":
    main()
