"""``articles.enriched`` to ``alerts.raised``, by way of the store."""

from collections.abc import AsyncIterator

import faust
from faust.types import StreamT

from schemas.enriched import EnrichedArticle
from streams.agents.batch import Progress, whole_batch
from streams.agents.stage import Stage, take
from streams.alerting import Alerter
from streams.bus.topics import Topics

__all__ = ["register"]


def register(app: faust.App, *, stage: Stage, topics: Topics, alerter: Alerter, progress: Progress) -> None:
    """Attach the agent to the app."""

    @app.agent(stage.source(app, topics.enriched), name="alert", concurrency=1)
    async def alert(articles: StreamT[bytes]) -> AsyncIterator[int]:
        """Assign stories and raise alerts, one article after the other: their order is the story's."""
        async for batch in take(articles, stage.batch):
            with whole_batch(batch, stage="alert", progress=progress):
                for event in batch:
                    await stage.process(event, EnrichedArticle, alerter.handle)
                await stage.persist(alerter.publish_raised, what="outbox")
            yield len(batch)
