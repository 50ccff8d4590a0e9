"""Trains one of the two models. Run again with the same arguments, it resumes at its last checkpoint.

It goes on from the committed weights, or from a checkpoint.

Usage: python train.py SPLIT --evaldata DIR --source E5.bin --neighbours FILE.npz --out DIR [--steps N] [--start CHECKPOINT.pt]
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from committed import take_committed
from groups import Groups
from loss import group_loss, sentence_scores
from network import EvidenceModel
from splits import SPLITS
from tokens import Tokens
from windows import Group

sys.path.insert(0, str(Path(__file__).parent.parent / "model"))
from source import read_source  # noqa: E402

MODEL = Path(__file__).parents[2] / "embeddings/model"
COMMITTED = MODEL / "onnx/judge_quantized.onnx"
SEED = 20261126
STEPS = 2400
GROUPS_A_STEP = 10
CHUNK = 24
"""How many windows are computed together. They are sorted by length, so that there is little padding."""
LAYER_RATE, HEAD_RATE = 6e-5, 2e-4
WARM_UP = 60
CHECKPOINT_EVERY = 100
PAD = 1


def load_neighbours(path: Path) -> dict[str, NDArray[np.int32]]:
    """Reads the file that neighbours.py wrote."""
    with np.load(path) as found:
        return {name: found[name] for name in found.files}


def forward(model: EvidenceModel, groups: list[Group]) -> tuple[list[Tensor], list[list[Tensor]]]:
    """The relevance logits [windows] of each group, and the token logits of each window."""
    flat = [(g, w) for g, group in enumerate(groups) for w in range(len(group.windows))]
    flat.sort(key=lambda at: len(groups[at[0]].windows[at[1]].encoded.ids))
    relevance: list[list[Tensor | None]] = [[None] * len(group.windows) for group in groups]
    tokens: list[list[Tensor | None]] = [[None] * len(group.windows) for group in groups]
    for start in range(0, len(flat), CHUNK):
        part = flat[start : start + CHUNK]
        rows = [groups[g].windows[w].encoded.ids for g, w in part]
        longest = max(map(len, rows))
        ids = torch.full((len(rows), longest), PAD)
        mask = torch.zeros(len(rows), longest)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = torch.tensor(row)
            mask[i, : len(row)] = 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores, values = model(ids, mask)
        for i, (g, w) in enumerate(part):
            relevance[g][w], tokens[g][w] = scores[i].float(), values[i].float()
    whole = [torch.stack([x for x in row if x is not None]) for row in relevance]
    return whole, [[x for x in row if x is not None] for row in tokens]


def remember(groups: Groups, group: Group, relevance: Tensor, tokens: list[Tensor]) -> None:
    """Notes what each window of a cluster scored, so that the worst mistakes are trained on next time."""
    for number, window in enumerate(group.windows):
        if window.key is None or window.answering:
            continue
        alone = Group("none", (window,))
        _, scores, _ = sentence_scores(alone, relevance[number : number + 1].detach(), [tokens[number].detach()])
        groups.clusters.remember(window.key, scores.max().item())


def schedule(groups: Groups, total: int) -> list[tuple[int, int]]:
    """The supply and the question that each group comes from. A supply repeats no question before it has used all."""
    rng, order = random.Random(SEED), random.Random(SEED + 1)
    orders: list[list[int]] = [[] for _ in groups.supplies]
    plan = []
    shares = [supply.share for supply in groups.supplies]
    for _ in range(total):
        (chosen,) = rng.choices(range(len(shares)), shares)
        if not orders[chosen]:
            orders[chosen] = list(range(groups.supplies[chosen].questions))
            order.shuffle(orders[chosen])
        plan.append((chosen, orders[chosen].pop()))
    return plan


def rate(step: int, steps: int) -> float:
    """Share of the full learning rate: it rises for WARM_UP steps, then falls linearly to zero."""
    return min((step + 1) / WARM_UP, (steps - step) / (steps - WARM_UP))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("split", choices=SPLITS)
    for name in ("evaldata", "source", "neighbours", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--start", type=Path, metavar="CHECKPOINT", help="whose weights to start from; else the committed ones")
    parser.add_argument("--rate", type=float, default=1.0, help="share of the learning rates")
    parser.add_argument("--without", default="", metavar="CATEGORY", help="a category of ant-news to leave out, `politic` for one")
    arguments = parser.parse_args()
    steps: int = arguments.steps
    torch.manual_seed(SEED)
    torch.set_num_threads(2)
    groups = Groups(arguments.evaldata, Tokens(MODEL), load_neighbours(arguments.neighbours), SPLITS[arguments.split], arguments.without)
    plan = schedule(groups, steps * GROUPS_A_STEP)
    model = EvidenceModel(read_source(arguments.source))
    if arguments.start:
        model.load_state_dict(torch.load(arguments.start)["model"])
    else:
        take_committed(model, COMMITTED)
    heads = [*model.relevance.parameters(), *model.token.parameters()]
    layers = [p for p in model.layers.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": layers, "lr": LAYER_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01, betas=(0.9, 0.98)
    )
    full = [group["lr"] * arguments.rate for group in optimiser.param_groups]
    arguments.out.mkdir(parents=True, exist_ok=True)
    checkpoint: Path = arguments.out / f"{arguments.split}.pt"
    first = 0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        first = state["step"]
        groups.clusters.scores.update(state["scores"])
    seen: dict[str, list[float]] = {}
    pairs, began = 0, time.time()
    for step in range(first, steps):
        made: list[tuple[str, Group]] = []
        for number in range(step * GROUPS_A_STEP, (step + 1) * GROUPS_A_STEP):
            supply = groups.supplies[plan[number][0]]
            group = supply.make(plan[number][1], random.Random(f"{SEED}-{number}"))
            if group is not None:
                made.append((supply.name, group))
        for group, lr in zip(optimiser.param_groups, full, strict=True):
            group["lr"] = lr * rate(step, steps)
        relevance, tokens = forward(model, [group for _, group in made])
        for (_, group), r, t in zip(made, relevance, tokens, strict=True):
            remember(groups, group, r, t)
        losses = [group_loss(g, r, t) for (_, g), r, t in zip(made, relevance, tokens, strict=True)]
        loss = torch.stack(losses).mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(layers + heads, 1.0)
        optimiser.step()
        pairs += sum(len(group.windows) for _, group in made)
        for (name, group), value in zip(made, losses, strict=True):
            seen.setdefault(f"{name}.{group.kind}", []).append(value.item())
        if (step + 1) % 25 == 0:
            means = {name: round(sum(v) / len(v), 3) for name, v in sorted(seen.items())}
            print(json.dumps({"step": step + 1, "pairs/s": round(pairs / (time.time() - began), 1), **means}), flush=True)
            seen, pairs, began = {}, 0, time.time()
        if (step + 1) % CHECKPOINT_EVERY == 0 or step + 1 == steps:
            state = {
                "model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step + 1,
                "scores": groups.clusters.scores,
            }  # fmt: skip
            torch.save(state, checkpoint.with_suffix(".part"))
            checkpoint.with_suffix(".part").replace(checkpoint)


if __name__ == "__main__":
    main()
