"""``alerts.raised`` to deliveries that are due; the dispatcher sends them."""

from collections.abc import AsyncIterator

import faust
from faust.types import StreamT

from schemas.alert import Alert
from streams.agents.batch import Progress, whole_batch
from streams.agents.stage import Stage, take
from streams.bus.topics import Topics
from streams.delivery import enqueue
from streams.dispatcher import Dispatcher
from streams.store import Store

__all__ = ["register"]


def register(
    app: faust.App, *, stage: Stage, topics: Topics, store: Store, dispatcher: Dispatcher, progress: Progress
) -> None:
    """Attach the agent to the app."""

    async def write_down(alert: Alert) -> None:
        await enqueue(alert, store=store, now=stage.now())

    @app.agent(stage.source(app, topics.alerts), name="deliver", concurrency=1)
    async def deliver(alerts: StreamT[bytes]) -> AsyncIterator[int]:
        """Write down what is due, and wake the dispatcher."""
        async for batch in take(alerts, stage.batch):
            with whole_batch(batch, stage="deliver", progress=progress):
                for event in batch:
                    await stage.process(event, Alert, write_down)
                dispatcher.wake()
            yield len(batch)
