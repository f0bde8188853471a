"""From an article on a topic to a verified, signed call, with the real models."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.pipe import assert_heard_once, open_pipe

pytestmark = [pytest.mark.kafka, pytest.mark.e2e, pytest.mark.timeout(120)]

STRIKE_AR = {
    "id": "strike-ar",
    "source": "وكالة الاختبار",
    "title": "مقتل 14 مدنيا في غارة جوية على حلب",
    "text": "حلب - قُتل 14 مدنياً وأصيب 20 آخرون اليوم في غارة جوية استهدفت سوقاً في مدينة حلب شمالي سوريا،"
    " حسبما أفاد الدفاع المدني. وقصفت طائرات حربية السوق بأربعة صواريخ.",
}
STRIKE_EN = {
    "id": "strike-en",
    "source": "Test Wire",
    "title": "Air strike on Aleppo market kills 14",
    "text": "ALEPPO - An air strike on a market in Aleppo, northern Syria, killed 14 civilians on Wednesday,"
    " rescue workers said. Warplanes fired four rockets at the market.",
}
CALM_EN = {
    "id": "talks-en",
    "source": "Test Wire",
    "title": "Talks in Muscat seek to avoid escalation",
    "text": "Officials met in Muscat to discuss how to avoid an escalation of attacks in the region.",
}
FOOTBALL_AR = {
    "id": "sport-ar",
    "source": "وكالة الاختبار",
    "title": "هجوم قوي لفريق الأهلي في مباراة الليلة",
    "text": "شن فريق الأهلي هجوماً قوياً على مرمى الزمالك وسجل هدفين في مباراة الليلة.",
}


async def test_an_article_in_two_languages_rings_once_and_calm_ones_never(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path, TOCSIN_ANALYZER="stanza") as pipe:
        for worker in [pipe.start(role) for role in ("deliver", "alert", "enrich")]:
            await worker.ready()
        await pipe.push([CALM_EN, FOOTBALL_AR, STRIKE_AR])
        await pipe.wait_heard(1)
        await pipe.push([STRIKE_EN, STRIKE_AR, STRIKE_EN])
        await pipe.wait_enriched()
        await asyncio.sleep(3)  # nothing must follow; there is no event for that

        assert_heard_once(pipe.receiver, count=1)
        assert pipe.receiver.refused == []
        body = pipe.receiver.heard[0]
        assert body["type"] == "alert.raised"
        alert = body["data"]
        assert alert["country"] == "SYR"
        assert alert["severity"] in {"high", "critical"}
        assert alert["stage"] == "new"
        assert alert["sources"][0]["source"] == "وكالة الاختبار"
        assert any("قُتل 14" in quote["text"] for quote in alert["quotes"])
        events = [event for event in alert["events"] if event["type"] == "ASSAULT"]
        assert events[0]["status"] == "asserted"
        assert max(event["magnitude"]["killed"] or 0 for event in events) == 14
