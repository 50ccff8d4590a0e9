"""The loss: how far the logits of the model are from the labels of a group."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from windows import Group

RELEVANCE_SHARE = 0.5
"""A sentence scores its own logit plus this share of its window's."""
LISTWISE, SENTENCE, SENTENCE_LISTWISE, BEST = 0.5, 0.5, 0.5, 0.5
"""Weights of the other terms; the binary cross-entropy of the windows has the weight 1."""


def group_loss(group: Group, relevance: Tensor, tokens: list[Tensor]) -> Tensor:
    """The loss of one group.

    `relevance` is [windows]; `tokens` holds the token logits of each window. The logit of a sentence is the mean of
    its tokens' logits.
    """
    if group.kind == "some":
        # Multiple-instance learning: a set answers if its best windows answer.
        return F.softplus(-torch.logsumexp(relevance, 0))
    right = torch.tensor([bool(w.answering) for w in group.windows])
    wrong = torch.tensor([not w.answering and not w.partly for w in group.windows])
    sentences, scores, labels = sentence_scores(group, relevance, tokens)
    loss = SENTENCE * F.binary_cross_entropy_with_logits(sentences, labels)
    if wrong.any():
        loss = loss + F.softplus(relevance[wrong]).mean()
    if not right.any():
        return loss + BEST * F.softplus(scores.max())
    loss = loss + F.softplus(-relevance[right]).mean()
    loss = loss + LISTWISE * (torch.logsumexp(relevance[right | wrong], 0) - torch.logsumexp(relevance[right], 0))
    best = torch.logsumexp(scores[labels > 0], 0)
    loss = loss + SENTENCE_LISTWISE * (torch.logsumexp(scores, 0) - best)
    return loss + BEST * F.softplus(-scores[labels > 0].max())


def sentence_scores(group: Group, relevance: Tensor, tokens: list[Tensor]) -> tuple[Tensor, Tensor, Tensor]:
    """Logits, scores and labels of all sentences of a group but those that answer partly."""
    logits, scores, labels = [], [], []
    for number, (window, values) in enumerate(zip(group.windows, tokens, strict=True)):
        for s, (start, end) in enumerate(window.encoded.sentences):
            if end > start and s not in window.partly:
                logit = values[start:end].mean()
                logits.append(logit)
                scores.append(logit + RELEVANCE_SHARE * relevance[number])
                labels.append(float(s in window.answering))
    return torch.stack(logits), torch.stack(scores), torch.tensor(labels)
