"""Training groups of questions on clusters of related news: every window of the three articles has a certain label."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Mapping

from corpus import ClusterAsked, Paragraph
from near_miss import NearMisses
from tokens import Tokens, above
from windows import Group, Window, WindowKey, cut_rows

IN_CLUSTER = 3
"""Articles of a cluster."""
NEGATIVES = 3
"""How many windows of its cluster a group has that do not answer."""
FOREIGN = 3
"""How many windows of other articles a group has: without them the model forgets that most of an archive is about something else."""
FIRST_GUESS = 1.5
"""What a window is taken to score before the model has read it. It is high, so that every window is soon read once."""
NEIGHBOUR, SAME_ARTICLE = 1.0, 0.5
"""Further points for a window beside the answer, and for one of the same article: the hardest to tell from the answer."""
TEMPERATURE = 1.5
YEAR = re.compile(r"20\d\d")
NEEDS_DATE = frozenset({"when", "near-number", "near-date", "near-number/date", "near-event"})


class ClusterGroups:
    """Makes groups. It picks the windows that the model got most wrong when it read them last (`remember`)."""

    def __init__(
        self, asked: list[ClusterAsked], articles: Mapping[str, Paragraph], tokens: Tokens, near_misses: NearMisses,
        others: Callable[[str, random.Random], Paragraph],
    ) -> None:
        """`others` gives an article beside the one named: near it in meaning, or any."""
        self.asked = asked
        self.articles = articles
        self.tokens = tokens
        self.near_misses = near_misses
        self.others = others
        self.scores: dict[WindowKey, float] = {}

    def remember(self, key: WindowKey, score: float) -> None:
        """Notes the highest score of a wrong sentence in a window."""
        self.scores[key] = score

    def with_mistakes(self) -> list[int]:
        """The questions for which articles outside their clusters were read, since the model took them for answers."""
        return [i for i, one in enumerate(self.asked) if len(one.articles) > IN_CLUSTER]

    def make(self, i: int, rng: random.Random) -> Group | None:
        asked = self.asked[i]
        context = self._context(asked, rng)
        whole = rng.random() < 0.75
        windows = [
            window
            for number, article in enumerate(asked.articles)
            for window in self._windows(i, number, self.articles[article], context, whole, rng)
        ]
        right = [w for w in windows if w.answering]
        wrong = [w for w in windows if not w.answering and not w.partly]
        if asked.answering and not right:
            return None
        chosen = rng.sample(right, min(len(right), 2 if rng.random() < 0.3 else 1))
        places = {(w.key[1], w.key[2]) for w in right if w.key is not None}

        def tempting(window: Window) -> float:
            assert window.key is not None
            _, article, first = window.key
            score = self.scores.get(window.key, FIRST_GUESS)
            near = [abs(first - place) for number, place in places if number == article]
            bonus = (SAME_ARTICLE if near else 0) + (NEIGHBOUR if near and min(near) <= 3 else 0)
            return (score + bonus) / TEMPERATURE - math.log(-math.log(max(rng.random(), 1e-12)))

        picked = sorted(wrong, key=tempting, reverse=True)[:NEGATIVES]
        made = [*chosen, *picked, *self._foreign(asked, context, rng)]
        if chosen:
            made.extend(self._changed(asked, chosen[0], rng))
        if not made:
            return None
        return Group("one" if chosen else "none", tuple(made))

    def _context(self, asked: ClusterAsked, rng: random.Random) -> str:
        """What stands above the windows: mostly date and headline, at times only one of them. A group has one policy."""
        chance = rng.random()
        if chance < 0.08 and asked.kind not in NEEDS_DATE and not re.search(r"\d", asked.text):
            return "headline"
        return "date" if chance > 0.95 else "both"

    def _windows(
        self, i: int, number: int, article: Paragraph, context: str, whole: bool, rng: random.Random
    ) -> list[Window]:
        """All windows of an article: as many sentences in a row as fit, or now and then fewer."""
        asked = self.asked[i]
        top = above(
            "" if context == "headline" else article.date,
            article.headline if context != "date" else "",
        )
        room = self.tokens.room(asked.text, top)
        lengths = [len(self.tokens.of(s)) for s in article.sentences]
        breaks = frozenset() if whole else frozenset(s for s in range(len(lengths)) if rng.random() < 0.5)
        windows = []
        for start, end in cut_rows(lengths, room, breaks):
            encoded = self.tokens.encode(asked.text, top, list(article.sentences[start:end]))
            seen = [s for s in range(start, end) if encoded.sentences[s - start][1] > encoded.sentences[s - start][0]]
            windows.append(
                Window(
                    encoded,
                    frozenset(s - start for s in seen if (number, s) in asked.answering),
                    frozenset(s - start for s in seen if (number, s) in asked.partly),
                    (i, number, start),
                    article.article,
                    (start, end),
                )
            )
        return windows

    def _foreign(self, asked: ClusterAsked, context: str, rng: random.Random) -> list[Window]:
        """Windows of other articles. One in some thousand may answer after all; nobody has read them."""
        windows = []
        for _ in range(FOREIGN):
            article = self.others(rng.choice(asked.articles), rng)
            if article.article in asked.articles:
                continue
            top = above("" if context == "headline" else article.date, article.headline if context != "date" else "")
            lengths = [len(self.tokens.of(s)) for s in article.sentences]
            rows = list(cut_rows(lengths, self.tokens.room(asked.text, top)))
            start, end = rng.choice(rows)
            windows.append(Window(self.tokens.encode(asked.text, top, list(article.sentences[start:end]))))
        return windows

    def _changed(self, asked: ClusterAsked, right: Window, rng: random.Random) -> list[Window]:
        """The right window under a question with another number or name, or under the date of another year."""
        place = self.articles[right.article]
        sentences = list(place.sentences[right.rows[0] : right.rows[1]])
        year = YEAR.search(asked.text)
        if year and place.date.startswith(year[0]) and year[0] not in " ".join(sentences) and year[0] not in place.headline:
            other = str(int(year[0]) + rng.choice([-2, -1, 1, 2]))
            top = above(other + place.date[4:], place.headline)
            return [Window(self.tokens.encode(asked.text, top, sentences))]
        if rng.random() > 0.25:
            return []
        changed = self.near_misses.change(asked.language, asked.text, rng)
        if changed is None:
            return []
        return [Window(self.tokens.encode(changed, above(place.date, place.headline), sentences))]
