"""Articles for measuring: made here, of the length of real ones."""

from datetime import UTC, datetime, timedelta
from importlib import resources

import orjson

__all__ = ["alarming", "long_articles", "small_messages"]

_WORDS = 365
_CAPITALS = (
    "Damascus Baghdad Beirut Sanaa Khartoum Tripoli Tunis Algiers Rabat Amman Riyadh Doha Muscat Ankara Tehran Kabul"
    " Dhaka Colombo Kathmandu Manila Jakarta Hanoi Bangkok Nairobi Kampala Kigali Lusaka Harare Maputo Dakar"
).split()


def small_messages(count: int, *, size_bytes: int) -> list[bytes]:
    """Return raw articles of about ``size_bytes``."""
    text = ("Nothing happened in the harbour today. " * (size_bytes // 39 + 1))[: size_bytes - 60]
    return [orjson.dumps({"id": f"m{number}", "source": "bench", "text": text}) for number in range(count)]


def long_articles(count: int) -> list[bytes]:
    """Return raw articles of about 365 words, Arabic and English by turns, from the built-in demo's texts."""
    lines = resources.files("streams.demo").joinpath("articles.jsonl").read_bytes().splitlines()
    texts: dict[str, list[str]] = {"ar": [], "en": []}
    for line in lines:
        try:
            article = orjson.loads(line)
        except orjson.JSONDecodeError:
            continue
        texts[article["language"]].extend(article["text"].split())
    made = []
    for number in range(count):
        words = texts["ar" if number % 2 else "en"]
        start = number * 97 % (len(words) - _WORDS)
        text = " ".join(words[start : start + _WORDS])
        made.append(orjson.dumps({"id": f"l{number}", "source": "bench", "text": text}))
    return made


def alarming(number: int) -> bytes:
    """Return an article that raises an alert of its own: another country or another week than all others."""
    capital = _CAPITALS[number % len(_CAPITALS)]
    week = datetime.now(UTC) - timedelta(days=7 * (number // len(_CAPITALS)))
    text = (
        f"An air strike on {capital} killed {number % 7 + 12} civilians today, officials said. Fighter jets bombed a"
        f" market in {capital}, rescue workers said. " + "Shops stayed closed in the morning. " * 50
    )
    return orjson.dumps(
        {
            "id": f"alarm{number}",
            "source": "bench alarm",
            "title": f"Air strike on {capital} kills {number % 7 + 12}",
            "text": text,
            "published_at": week.isoformat(),
        }
    )
