"""``articles.raw`` to ``articles.enriched`` and ``events.coded``."""

from collections.abc import AsyncIterator, Sequence
from functools import partial

import faust
from faust.types import EventT, StreamT

from schemas.errors import Poison
from streams.agents.batch import Progress, whole_batch
from streams.agents.stage import Stage, origin_of, received_at, take
from streams.bus.headers import cloud_event_headers
from streams.bus.publisher import OutboundRecord
from streams.bus.topics import Topics
from streams.enrichment import EnrichedRecord
from streams.pool import EnrichmentPool, Job

__all__ = ["register"]


def register(app: faust.App, *, stage: Stage, topics: Topics, pool: EnrichmentPool, progress: Progress) -> None:
    """Attach the agent to the app."""

    @app.agent(stage.source(app, topics.raw), name="enrich", concurrency=1)
    async def enrich(articles: StreamT[bytes]) -> AsyncIterator[int]:
        """Analyse articles in batches; a bad article costs only itself."""
        async for batch in take(articles, stage.batch):
            with whole_batch(batch, stage="enrich", progress=progress):
                jobs = [Job(event.message.value, received_at(event)) for event in batch]
                outcomes = await stage.persist(partial(pool.enrich, jobs), what="pool")
                await stage.publish(_records(stage, topics, batch, outcomes))
            yield len(batch)


def _records(
    stage: Stage, topics: Topics, batch: Sequence[EventT[bytes]], outcomes: Sequence[EnrichedRecord | Poison]
) -> list[OutboundRecord]:
    records = []
    for event, outcome in zip(batch, outcomes, strict=True):
        if isinstance(outcome, Poison):
            records.append(stage.dead_letter(event, outcome))
        else:
            stage.count("ok")
            records.extend(_outputs(topics, event, outcome))
    return records


def _outputs(topics: Topics, event: EventT[bytes], enriched: EnrichedRecord) -> list[OutboundRecord]:
    def record(topic: str, country: str, value: bytes, *, event_id: str, event_type: str) -> OutboundRecord:
        headers = cloud_event_headers(
            id=event_id,
            type=event_type,
            source="/tocsin/enrich",
            time=received_at(event),
            subject=enriched.article_key,
            incoming=event.message.headers,
            origin=origin_of(event),
        )
        return OutboundRecord(topic=topic, key=country.encode(), value=value, headers=headers)

    coded = [
        record(topics.coded, item.country, item.value, event_id=item.event_id, event_type="tocsin.event.coded.v1")
        for item in enriched.events
    ]
    article = record(
        topics.enriched,
        enriched.country,
        enriched.value,
        event_id=f"{enriched.article_key}-{enriched.version}",
        event_type="tocsin.article.enriched.v1",
    )
    return [*coded, article]
