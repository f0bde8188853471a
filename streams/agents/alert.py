"""``articles.enriched`` to ``alerts.raised``, by way of the store."""

from collections.abc import AsyncIterator

import faust
from faust.types import EventT, StreamT

from schemas.enriched import EnrichedArticle
from schemas.errors import Poison
from streams.agents.batch import Progress, whole_batch
from streams.agents.stage import Stage, take
from streams.alerting import Alerter
from streams.bus.codec import decode
from streams.bus.topics import Topics

__all__ = ["register"]


def register(
    app: faust.App, *, stage: Stage, topics: Topics, alerter: Alerter, max_bytes: int, progress: Progress
) -> None:
    """Attach the agent to the app."""

    async def handle(event: EventT[bytes]) -> None:
        try:
            enriched = decode(event.message.value, EnrichedArticle, max_bytes=max_bytes)
            await stage.persist(lambda: alerter.handle(enriched), what="store")
        except Poison as error:
            await stage.publish([stage.dead_letter(event, error)])
        else:
            stage.count("ok")

    @app.agent(stage.source(app, topics.enriched), name="alert", concurrency=1)
    async def alert(articles: StreamT[bytes]) -> AsyncIterator[int]:
        """Assign stories and raise alerts, one article after the other: their order is the story's."""
        async for batch in take(articles, stage.batch):
            with whole_batch(batch, stage="alert", progress=progress):
                for event in batch:
                    await handle(event)
                await stage.persist(alerter.publish_raised, what="outbox")
            yield len(batch)
