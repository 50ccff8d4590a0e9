"""The embedder's own layers with two heads: whether the window answers, and which of its tokens do."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent.parent / "model"))
from source import Shape, Source  # noqa: E402

FROZEN = 4
"""How many of the lowest layers stay as they are. So do the embeddings, which the embedder shares."""


class Layer(nn.Module):
    """A post-norm BERT layer, with the names of the source file."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.ao = nn.Linear(shape.width, shape.width)
        self.aln = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.fi = nn.Linear(shape.width, shape.ffn)
        self.fo = nn.Linear(shape.ffn, shape.width)
        self.oln = nn.LayerNorm(shape.width, eps=shape.epsilon)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        windows, tokens, width = x.shape
        q, k, v = self.qkv(x).view(windows, tokens, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        # Written out, because the backward pass of the fused operator takes a quarter of the time on a processor.
        scores = torch.matmul(q * (width // self.heads) ** -0.5, k.transpose(-1, -2)) + mask.to(q.dtype)
        context = torch.matmul(torch.softmax(scores, -1), v)
        x = self.aln(x + self.ao(context.transpose(1, 2).reshape(windows, tokens, width)))
        return self.oln(x + self.fo(F.gelu(self.fi(x))))


class EvidenceModel(nn.Module):
    """Takes `ids` and `mask` [windows x tokens]; gives relevance [windows] and token logits [windows x tokens]."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        shape = source.shape
        table = torch.from_numpy(source.matrices["emb.word"].dequantised()).to(torch.bfloat16)
        self.register_buffer("words", table, persistent=False)
        places = source.floats["emb.pos"].reshape(-1, shape.width)
        types = source.floats["emb.type"].reshape(-1, shape.width)
        self.register_buffer("places", torch.from_numpy(places + types[0]), persistent=False)
        self.embedding_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.relevance = nn.Sequential(nn.Linear(2 * shape.width, shape.width), nn.GELU(), nn.Linear(shape.width, 1))
        self.token = nn.Sequential(nn.Linear(shape.width, 128), nn.GELU(), nn.Linear(128, 1))
        self._take(source)
        for module in (self.embedding_norm, *list(self.layers)[:FROZEN]):
            module.requires_grad_(False)

    def _take(self, source: Source) -> None:
        def put(target: nn.Parameter, values: object) -> None:
            target.data.copy_(torch.tensor(values).reshape(target.shape))

        for part in ("w", "b"):
            put(_part(self.embedding_norm, part), source.floats[f"emb.ln.{part}"])
        for number, layer in enumerate(self.layers):
            assert isinstance(layer, Layer)
            key = f"l{number}"
            for place, name in enumerate("qkv"):
                rows = slice(place * source.shape.width, (place + 1) * source.shape.width)
                layer.qkv.weight.data[rows] = torch.from_numpy(source.matrices[f"{key}.{name}.w"].dequantised())
                layer.qkv.bias.data[rows] = torch.tensor(source.floats[f"{key}.{name}.b"])
            for name in ("ao", "fi", "fo"):
                put(getattr(layer, name).weight, source.matrices[f"{key}.{name}.w"].dequantised())
                put(getattr(layer, name).bias, source.floats[f"{key}.{name}.b"])
            for name in ("aln", "oln"):
                for part in ("w", "b"):
                    put(_part(getattr(layer, name), part), source.floats[f"{key}.{name}.{part}"])

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        seen = mask.float()
        shut = ((1 - seen) * -1e4)[:, None, None, :]
        with torch.no_grad():
            x = self.embedding_norm(self.words[ids].float() + self.places[: ids.shape[1]])
            for layer in self.layers[:FROZEN]:
                x = layer(x, shut)
        for layer in self.layers[FROZEN:]:
            x = layer(x, shut)
        x = x.float()
        mean = (x * seen[..., None]).sum(1) / seen.sum(1, keepdim=True)
        return self.relevance(torch.cat([x[:, 0], mean], -1)).squeeze(-1), self.token(x).squeeze(-1)


def _part(norm: nn.LayerNorm, part: str) -> nn.Parameter:
    return norm.weight if part == "w" else norm.bias
