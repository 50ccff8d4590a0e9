"""How far the model's logits are from what a group says."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from groups import Group

LISTWISE, SENTENCE, SENTENCE_LISTWISE = 0.5, 0.5, 0.25
"""Weights beside the binary cross-entropy of the windows, whose own is 1."""


def group_loss(group: Group, relevance: Tensor, tokens: list[Tensor]) -> Tensor:
    """`relevance` [windows]; `tokens` per window its token logits. A sentence's logit is the mean of its tokens'."""
    if group.kind == "some":
        # Multiple-instance learning: the set answers if its best windows do.
        return F.softplus(-torch.logsumexp(relevance, 0))
    negatives = relevance if group.kind == "none" else relevance[1:]
    loss = F.softplus(negatives).mean()
    sentences, labels = _sentences(group, tokens)
    loss = loss + SENTENCE * F.binary_cross_entropy_with_logits(sentences, labels)
    if group.kind == "one":
        loss = loss + F.softplus(-relevance[0]) + LISTWISE * -torch.log_softmax(relevance, 0)[0]
        chosen = torch.log_softmax(sentences, 0)[labels > 0]
        loss = loss + SENTENCE_LISTWISE * -torch.logsumexp(chosen, 0)
    return loss


def _sentences(group: Group, tokens: list[Tensor]) -> tuple[Tensor, Tensor]:
    logits, labels = [], []
    for window, values in zip(group.windows, tokens, strict=True):
        for number, (start, end) in enumerate(window.encoded.sentences):
            if end > start:
                logits.append(values[start:end].mean())
                labels.append(float(number in window.answering))
    return torch.stack(logits), torch.tensor(labels)
