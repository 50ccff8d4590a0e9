"""Writes test/contracts/evidence-input.json: some questions and windows with the output of tokens.py.

A test holds src/adapters/models/evidence-input.ts to the same output.

Usage: python input_cases.py
"""

from __future__ import annotations

import json
from pathlib import Path

from tokens import Tokens

ROOT = Path(__file__).parents[2]

CASES: list[tuple[str, str, list[str]]] = [
    ("Who asked for the call?", "Two presidents speak", ["They spoke by telephone.", "The call was made at the request of one side."]),
    ("من طلب المكالمة؟", "الرئيسان يتحدثان", ["تحدث الرئيسان هاتفيا.", "جرت المكالمة بطلب من أحد الجانبين."]),
    ("Кто попросил о разговоре?", "", ["Президенты поговорили.", "Разговор состоялся по просьбе одной из сторон."]),
    ("چه کسی تماس گرفت؟", "گفتگوی دو رئیس‌جمهور", ["دو رئیس‌جمهور گفتگو کردند."]),
    ("مَنْ طَلَبَ المُكَالَمَةَ؟", "عُنْوَانٌ", ["شَدَّةٌ قبلَ الحركة: مُحَمَّدٌ."]),
    ("two  spaces \u200fand marks", "a\u200ehead", ["one\u200f two   three", "four"]),
    ("why " * 60, "short", ["The question is longer than its share."]),
    ("Short?", "headline " * 40, ["The headline is longer than its share."]),
    ("What fits?", "Much text", ["word " * 60, "more " * 60, "nothing of this fits"]),
    ("What fits?", "", ["very " * 300]),
    ("数字は？", "見出し", ["二人の大統領が電話で話した。", "電話は一方の要請による。"]),
    ("", "", [""]),
]  # fmt: skip


def main() -> None:
    tokens = Tokens(ROOT / "embeddings/model")
    cases = []
    for question, headline, sentences in CASES:
        encoded = tokens.encode(question, headline, sentences)
        window = {"headline": headline, "sentences": sentences}
        places = [list(place) for place in encoded.sentences]
        cases.append({"question": question, "window": window, "ids": list(encoded.ids), "sentences": places})
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    (ROOT / "test/contracts/evidence-input.json").write_text(f"[\n{lines}\n]\n", "utf-8")


if __name__ == "__main__":
    main()
