"""Changes one thing in a question, so that its answer no longer fits: the right people, but the wrong year."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

NUMBER = re.compile(r"\d+")
CAPITALISED = re.compile(r"(?<=[\w,] )[A-ZÀ-ÝА-ЯΑ-Ω][\w'’-]{2,}")
"""A capitalised word that does not begin a sentence. In German every noun is one, so German names are not changed."""
BY_CAPITALS = frozenset({"en", "ru", "tr", "es", "ro", "el", "fr"})
SHORTEST_NAME = 4


@dataclass(frozen=True)
class NearMisses:
    """Names that can replace others: capitalised words of all questions by language, and Arabic names from a list."""

    capitalised: dict[str, list[str]]
    arabic: frozenset[str]
    arabic_list: list[str]

    @staticmethod
    def of(questions: Iterable[tuple[str, str]], arabic: Iterable[str]) -> NearMisses:
        words: dict[str, set[str]] = {}
        for language, text in questions:
            if language in BY_CAPITALS:
                words.setdefault(language, set()).update(CAPITALISED.findall(text))
        names = sorted({name for name in arabic if len(name) >= SHORTEST_NAME})
        return NearMisses({k: sorted(v) for k, v in words.items()}, frozenset(names), names)

    def change(self, language: str, text: str, rng: random.Random) -> str | None:
        """The changed question; None if it has nothing to change."""
        ways: list[Callable[[], str | None]] = [lambda: change_number(text, rng)]
        if language in BY_CAPITALS:
            ways.append(lambda: self._change_capitalised(language, text, rng))
        elif language == "ar":
            ways.append(lambda: self._change_arabic(text, rng))
        rng.shuffle(ways)
        changed = (way() for way in ways)
        return next((result for result in changed if result is not None and result != text), None)

    def _change_capitalised(self, language: str, text: str, rng: random.Random) -> str | None:
        found = list(CAPITALISED.finditer(text))
        if not found:
            return None
        place = rng.choice(found)
        return text[: place.start()] + rng.choice(self.capitalised[language]) + text[place.end() :]

    def _change_arabic(self, text: str, rng: random.Random) -> str | None:
        words = text.split(" ")
        places = [i for i, word in enumerate(words) if word.strip("؟?,،.\"") in self.arabic]
        if not places:
            return None
        words[rng.choice(places)] = rng.choice(self.arabic_list)
        return " ".join(words)


def change_number(text: str, rng: random.Random) -> str | None:
    """Replaces a number by one near it; None if the text has no number."""
    found = list(NUMBER.finditer(text))
    if not found:
        return None
    place = rng.choice(found)
    old = int(place.group())
    reach = 30 if len(place.group()) == 4 else max(3, old)
    new = old + rng.choice([-1, 1]) * rng.randint(1, reach)
    return text[: place.start()] + str(abs(new)) + text[place.end() :]
