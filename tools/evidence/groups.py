"""Training groups: a question with windows. One of them answers it, some do (nobody knows which), or none does."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cluster_groups import ClusterGroups
from corpus import (
    Asked,
    NewsAsked,
    Paragraph,
    SetAsked,
    category_of,
    read_cluster_questions,
    read_names,
    read_news,
    read_news_questions,
    read_nomiracl,
    read_squad,
    read_tydi,
    with_archive_labels,
)
from near_miss import NearMisses
from splits import XQUAD_LANGUAGES, Split
from tokens import Tokens, above
from windows import Group, Window

NEWS_QUESTIONS = Path(__file__).parent / "news-questions.jsonl"
"""Our questions on articles of `ant-news`. They name an article by its id and hold no text of it."""
CLUSTERS = Path(__file__).parent / "news-clusters"
"""Our questions on clusters of such articles, besides those of `evaldata/news-questions`."""
ARCHIVE_LABELS = Path(__file__).parent / "archive-labels.jsonl"
"""Articles outside a question's cluster that were read for it."""

Maker = Callable[[int, random.Random], Group | None]


@dataclass(frozen=True)
class Supply:
    """One kind of data: how many questions it has, its share of the training, and a function that makes a group."""

    name: str
    questions: int
    share: float
    make: Maker


SAME_PARAGRAPH, FOREIGN = 2, 2
"""How many negatives a question gets from its own paragraph, and from paragraphs that the embedder mistakes for it."""


class Groups:
    """Makes groups from the development data. `without` names a category of ant-news whose clusters are left out."""

    def __init__(
        self, evaldata: Path, tokens: Tokens, neighbours: dict[str, NDArray[np.int32]], split: Split,
        without: str = "",
    ) -> None:
        self.tokens = tokens
        self.neighbours = neighbours
        spans = evaldata / "spans"
        self.xquad = {x: list(read_squad(spans / f"xquad.{x}.json.gz", x)) for x in XQUAD_LANGUAGES}
        self.xquad_paragraphs = {x: _paragraphs(asked) for x, asked in self.xquad.items()}
        seen = [i for i, one in enumerate(self.xquad["en"]) if split.sees_title(one.paragraph.article)]
        on_clusters = [q for folder in (evaldata / "news-questions", CLUSTERS) for q in read_cluster_questions(folder)]
        seen_clusters = [
            q for q in on_clusters if split.sees_cluster(q.cluster) and without not in map(category_of, q.articles)
        ]
        held = {article for q in on_clusters if not split.sees_cluster(q.cluster) for article in q.articles}
        seen_clusters = with_archive_labels(seen_clusters, ARCHIVE_LABELS, held)
        own = [q for q in read_news_questions(NEWS_QUESTIONS) if q.article not in held]
        self.near_misses = NearMisses.of(
            [*((x, asked[i].text) for x, asked in self.xquad.items() for i in seen), *((q.language, q.text) for q in [*own, *seen_clusters])],
            read_names(evaldata / "names/en-ar-ru.tsv"),
        )
        self.sees = split.sees_title
        supplies = [Supply("xquad", len(seen), 0.15, lambda i, rng: self._xquad(seen[i], rng))]
        plain = [("pquad-a", 0.02), ("pquad-b", 0.02), ("tydi-ru", 0.02)]
        if split.sees_arabic_sets:
            plain += [("tydi-ar", 0.02), ("arcd", 0.02)]
        sets = {
            "pquad-a": lambda: read_squad(spans / "pquad-a.fa.json.gz", "fa"),
            "pquad-b": lambda: read_squad(spans / "pquad-b.fa.json.gz", "fa"),
            "tydi-ru": lambda: read_tydi(evaldata / "tydiqa-goldp.ru-dev", "ru"),
            "tydi-ar": lambda: read_tydi(evaldata / "tydiqa-goldp.ar-dev", "ar"),
            "arcd": lambda: read_squad(spans / "arcd-train.ar.json.gz", "ar"),
        }
        for name, share in plain:
            supplies.append(self._plain(name, list(sets[name]()), share))
        asked = [q for x in split.nomiracl() for q in read_nomiracl(evaldata / f"nomiracl-dev/{x}.jsonl.gz", x)]
        supplies.append(Supply("nomiracl", len(asked), 0.07, lambda i, rng: self._set(asked[i], rng)))
        news = list(read_news(evaldata / "ant-news/articles.jsonl.gz"))
        places = {article.article: i for i, article in enumerate(news)}
        make_own = lambda i, rng: self._own_news(news, places, own[i], rng)  # noqa: E731
        supplies.append(Supply("own-news", len(own), 0.06, make_own))
        by_id = {article.article: article for article in news}
        free = [article for article in news if article.article not in held]

        def other(article: str, rng: random.Random) -> Paragraph:
            """Two times in three an article with a headline near to that of the one named, else any."""
            near = news[rng.choice(self.neighbours["news"][places[article]].tolist())]
            return rng.choice(free) if near.article in held or rng.random() < 1 / 3 else near

        self.clusters = ClusterGroups(seen_clusters, by_id, tokens, self.near_misses, other)
        supplies.append(Supply("clusters", len(seen_clusters), 0.66, self.clusters.make))
        mistaken = self.clusters.with_mistakes()
        if mistaken:
            make_again = lambda i, rng: self.clusters.make(mistaken[i], rng)  # noqa: E731
            supplies.append(Supply("mistakes", len(mistaken), 0.3, make_again))
        self.supplies = supplies

    def _plain(self, name: str, asked: list[Asked], share: float) -> Supply:
        paragraphs = _paragraphs(asked)
        nearest = self.neighbours[name]

        def make(i: int, rng: random.Random) -> Group | None:
            foreign = [paragraphs[n] for n in nearest[i].tolist() if paragraphs[n] != asked[i].paragraph]
            return self._asked(asked[i], asked[i].text, asked[i].paragraph.language, asked[i].paragraph, foreign, rng)

        return Supply(name, len(asked), share, make)

    def _xquad(self, i: int, rng: random.Random) -> Group | None:
        """Question and text are mostly in different languages. Half of the texts are Arabic."""
        text_language = "ar" if rng.random() < 0.5 else rng.choice(XQUAD_LANGUAGES)
        language = text_language if rng.random() < 0.12 else rng.choice(XQUAD_LANGUAGES)
        answered = self.xquad[text_language][i]
        paragraphs = self.xquad_paragraphs[text_language]
        # Paragraphs of the same article first: they are about the same people and places, as articles of a cluster are.
        related = [p for p in paragraphs if p.article == answered.paragraph.article]
        nearest = [*related, *(paragraphs[n] for n in self.neighbours["xquad"][i].tolist())]
        foreign = [p for p in nearest if p != answered.paragraph and self.sees(p.article)]
        return self._asked(answered, self.xquad[language][i].text, language, answered.paragraph, foreign, rng)

    def _asked(
        self, asked: Asked, question: str, language: str, place: Paragraph, foreign: list[Paragraph], rng: random.Random
    ) -> Group | None:
        context = _Context(rng)
        own = list(range(len(place.sentences)))
        if not asked.answers:
            chosen = rng.sample(own, min(3, len(own)))
            windows = [self._window(question, place, at, context, rng, asked.answering) for at in chosen]
            return Group("none", tuple(windows))
        answer = rng.choice(sorted(asked.answering))
        first = self._window(question, place, answer, context, rng, asked.answering)
        if not first.answering:
            return None
        windows = [first]
        texts = {text for text, _ in asked.answers}
        others = [at for at in own if at not in asked.answering and not _holds(place.sentences[at], texts)]
        for at in rng.sample(others, min(SAME_PARAGRAPH, len(others))):
            windows.append(self._window(question, place, at, context, rng, frozenset(), shut=asked.answering))
        for strange in rng.sample(foreign[:8], min(FOREIGN, len(foreign[:8]))):
            at = rng.randrange(len(strange.sentences))
            window = self._window(question, strange, at, context, rng, frozenset())
            if not _holds(" ".join(strange.sentences), texts):
                windows.append(window)
        changed = self.near_misses.change(language, question, rng) if rng.random() < 0.6 else None
        if changed is not None:
            windows.append(self._window(changed, place, answer, context, rng, frozenset()))
        return Group("one", tuple(windows)) if len(windows) > 1 else None

    def _set(self, asked: SetAsked, rng: random.Random) -> Group | None:
        """For an answerable question: the five passages that share most trigrams with it, each with its best sentence."""
        context = _Context(rng, article=1.0)
        grams = _grams(asked.text)
        ranked = sorted(asked.passages, key=lambda p: -_shared(grams, " ".join([p.headline, *p.sentences])))
        chosen = ranked[:5] if asked.answerable else rng.sample(ranked[:8], min(4, len(ranked)))
        windows = []
        for passage in chosen:
            at = max(range(len(passage.sentences)), key=lambda s: _shared(grams, passage.sentences[s]) + rng.random() * 3)
            windows.append(self._window(asked.text, passage, at, context, rng, frozenset(), full=True))
        return Group("some" if asked.answerable else "none", tuple(windows))

    def _own_news(
        self, news: list[Paragraph], places: dict[str, int], asked: NewsAsked, rng: random.Random
    ) -> Group | None:
        """One of our questions: the answering sentence against other sentences of its article and neighbouring articles."""
        at = places[asked.article]
        article = news[at]
        context = _Context(rng, none=0.1, article=0.7)
        others = [s for s in range(len(article.sentences)) if s not in asked.answering]
        windows = []
        if asked.answering:
            answer = rng.choice(sorted(asked.answering))
            windows.append(self._window(asked.text, article, answer, context, rng, asked.answering))
            if not windows[0].answering:
                return None
        for s in rng.sample(others, min(len(others), SAME_PARAGRAPH + (0 if asked.answering else 1))):
            windows.append(self._window(asked.text, article, s, context, rng, frozenset(), shut=asked.answering))
        for n in rng.sample(self.neighbours["news"][at, :6].tolist(), FOREIGN):
            strange = news[n]
            if strange.headline != article.headline and strange.sentences[0] != article.sentences[0]:
                sentence = rng.randrange(len(strange.sentences))
                windows.append(self._window(asked.text, strange, sentence, context, rng, frozenset()))
        changed = self.near_misses.change(asked.language, asked.text, rng) if rng.random() < 0.4 else None
        if changed is not None and asked.answering:
            windows.append(self._window(changed, article, answer, context, rng, frozenset()))
        if not asked.answering:
            return Group("none", tuple(windows)) if windows else None
        return Group("one", tuple(windows)) if len(windows) > 1 else None

    def _window(
        self, question: str, place: Paragraph, at: int, context: _Context, rng: random.Random,
        answering: frozenset[int], shut: frozenset[int] = frozenset(), full: bool | None = None,
    ) -> Window:  # fmt: skip
        """A window of sentence `at`, alone or with as many neighbours as fit, but never with those in `shut`."""
        top = context.above(place, at)
        room = self.tokens.room(question, top)
        length = [len(self.tokens.of(s)) for s in place.sentences]
        start, end = at, at + 1
        used = length[at]
        wide = rng.random() < 0.65 if full is None else full
        ways = [True, True]
        while wide and any(ways):
            after = rng.random() < 0.5 if all(ways) else ways[1]
            following = end if after else start - 1
            fits = 0 <= following < len(length) and following not in shut and used + length[following] <= room
            if not fits:
                ways[1 if after else 0] = False
                continue
            used += length[following]
            start, end = (start, end + 1) if after else (start - 1, end)
        encoded = self.tokens.encode(question, top, list(place.sentences[start:end]))
        inside = frozenset(s - start for s in answering if start <= s < end and encoded.sentences[s - start][1] > encoded.sentences[s - start][0])
        return Window(encoded, inside)


class _Context:
    """What stands above the windows of a group: the article's headline, its first sentence, or none; with a date or without.

    A group has one policy. Otherwise the model would learn to tell windows apart by what stands above them. Articles of
    an encyclopedia have no date; half of their groups get any, the same for all windows, so that it means nothing there.
    """

    def __init__(self, rng: random.Random, none: float = 0.15, article: float = 0.45) -> None:
        chance = rng.random()
        self.policy = "none" if chance < none else "headline" if chance < none + article else "lead"
        day = f"{rng.randrange(2008, 2027)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
        self.any_date = day if rng.random() < 0.5 else ""

    def above(self, place: Paragraph, at: int) -> str:
        headline = ""
        if self.policy == "headline":
            headline = place.headline
        elif self.policy == "lead" and at > 0:
            headline = place.sentences[0]
        return above(place.date or self.any_date, headline)


def _paragraphs(asked: list[Asked]) -> list[Paragraph]:
    return list(dict.fromkeys(one.paragraph for one in asked))


def _holds(text: str, answers: set[str]) -> bool:
    return any(len(answer) > 1 and answer in text for answer in answers)


def _grams(text: str) -> frozenset[str]:
    plain = text.lower()
    return frozenset(plain[i : i + 3] for i in range(len(plain) - 2))


def _shared(grams: frozenset[str], text: str) -> int:
    return len(grams & _grams(text))
