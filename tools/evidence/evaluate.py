"""Measures a checkpoint on data that the evaluation model has not seen, without the rest of isnad.

Usage: python evaluate.py CHECKPOINT.pt --evaldata DIR --source E5.bin --neighbours FILE.npz [--onnx FILE] [--each N]
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "model"))
from source import read_source  # noqa: E402

from corpus import read_nomiracl, read_squad  # noqa: E402
from groups import Groups  # noqa: E402
from network import EvidenceModel  # noqa: E402
from splits import EVALUATION, NOMIRACL_LEFT_OUT, left_out  # noqa: E402
from tokens import Tokens  # noqa: E402
from train import MODEL, forward, load_neighbours  # noqa: E402
from windows import Group, Window, cut_rows  # noqa: E402


def auc(positives: list[float], negatives: list[float]) -> float:
    """Probability that a positive scores above a negative."""
    wins = sum((a > b) + 0.5 * (a == b) for a in positives for b in negatives)
    return wins / (len(positives) * len(negatives))


def best_of(model: EvidenceModel, groups: list[Group]) -> list[float]:
    """The highest relevance of each group."""
    with torch.no_grad():
        return [max(values.tolist()) for values in forward(model, groups)[0]]


def whole_sets(made: Groups, language: str, evaldata: Path, each: int) -> dict[bool, list[Group]]:
    """All NoMIRACL passages as windows of whole sentences, for `each` questions of either kind."""
    found: dict[bool, list[Group]] = {True: [], False: []}
    for asked in read_nomiracl(evaldata / f"nomiracl-dev/{language}.jsonl.gz", language):
        if len(found[asked.answerable]) < each:
            windows = [w for p in asked.passages for w in cut(made.tokens, asked.text, p.headline, list(p.sentences))]
            found[asked.answerable].append(Group("none", tuple(windows)))
    return found


def cut(tokens: Tokens, question: str, headline: str, sentences: list[str]) -> list[Window]:
    """Consecutive windows, each with as many sentences as fit."""
    rows = cut_rows([len(tokens.of(s)) for s in sentences], tokens.room(question, headline))
    return [Window(tokens.encode(question, headline, sentences[start:end])) for start, end in rows]


def answering_sentences(model: EvidenceModel, made: Groups, evaldata: Path) -> dict[str, float]:
    """In the left-out XQuAD articles: how often the sentence with the answer comes first in its paragraph."""
    shares: dict[str, float] = {}
    arabic = list(read_squad(evaldata / "spans/xquad.ar.json.gz", "ar"))
    for language in ("ar", "en", "ru", "tr"):
        questions = list(read_squad(evaldata / f"spans/xquad.{language}.json.gz", language))
        right = []
        for asked, question in zip(arabic, questions, strict=True):
            if not left_out(asked.paragraph.article) or len(asked.paragraph.sentences) < 2:
                continue
            place = asked.paragraph
            windows = [Window(made.tokens.encode(question.text, place.headline, [s]), frozenset()) for s in place.sentences]
            with torch.no_grad():
                relevance, tokens = forward(model, [Group("none", tuple(windows))])
            both = [
                r + t[w.encoded.sentences[0][0] : w.encoded.sentences[0][1]].mean().item()
                for r, t, w in zip(relevance[0].tolist(), tokens[0], windows, strict=True)
            ]
            right.append(int(np.argmax(both)) in asked.answering)
        shares[language] = round(sum(right) / len(right), 3)
    return shares


def int8_distance(model: EvidenceModel, made: Groups, path: Path, count: int = 60) -> dict[str, float]:
    """Mean and largest difference between the relevance logits of the exported graph and of float32, on training windows."""
    session = ort.InferenceSession(str(path))
    rng = random.Random(1)
    differences = []
    while len(differences) < count:
        supply = rng.choice(made.supplies)
        group = supply.make(rng.randrange(supply.questions), rng)
        if group is None:
            continue
        ids = torch.tensor([rng.choice(group.windows).encoded.ids])
        with torch.no_grad():
            expected = model(ids, torch.ones_like(ids, dtype=torch.float32))[0].item()
        found = session.run(["relevance"], {"input_ids": ids.numpy()})[0].item()
        differences.append(abs(found - expected))
    return {"mean": round(float(np.mean(differences)), 3), "largest": round(max(differences), 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    for name in ("evaldata", "source", "neighbours"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--onnx", type=Path)
    parser.add_argument("--each", type=int, default=60)
    arguments = parser.parse_args()
    made = Groups(arguments.evaldata, Tokens(MODEL), load_neighbours(arguments.neighbours), EVALUATION)
    model = EvidenceModel(read_source(arguments.source))
    model.load_state_dict(torch.load(arguments.checkpoint)["model"])
    model.eval()
    if arguments.onnx:
        print(json.dumps({"int8": int8_distance(model, made, arguments.onnx)}), flush=True)
    for language in NOMIRACL_LEFT_OUT:
        sets = whole_sets(made, language, arguments.evaldata, arguments.each)
        found = auc(best_of(model, sets[True]), best_of(model, sets[False]))
        print(json.dumps({"nomiracl": language, "questions": 2 * arguments.each, "auc": round(found, 3)}), flush=True)
    print(json.dumps({"sentence first in its Arabic paragraph": answering_sentences(model, made, arguments.evaldata)}))


if __name__ == "__main__":
    main()
