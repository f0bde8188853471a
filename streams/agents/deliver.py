"""``alerts.raised`` to deliveries that are due; the dispatcher sends them."""

from collections.abc import AsyncIterator

import faust
from faust.types import EventT, StreamT

from schemas.alert import Alert
from schemas.errors import Poison
from streams.agents.batch import Progress, whole_batch
from streams.agents.stage import Stage, take
from streams.bus.codec import decode
from streams.bus.topics import Topics
from streams.delivery import enqueue
from streams.dispatcher import Dispatcher
from streams.store import Store

__all__ = ["register"]


def register(
    app: faust.App,
    *,
    stage: Stage,
    topics: Topics,
    store: Store,
    dispatcher: Dispatcher,
    max_bytes: int,
    progress: Progress,
) -> None:
    """Attach the agent to the app."""

    async def handle(event: EventT[bytes]) -> None:
        try:
            alert = decode(event.message.value, Alert, max_bytes=max_bytes)
            await stage.persist(lambda: enqueue(alert, store=store, now=stage.now()), what="store")
        except Poison as error:
            await stage.publish([stage.dead_letter(event, error)])
        else:
            stage.count("ok")

    @app.agent(stage.source(app, topics.alerts), name="deliver", concurrency=1)
    async def deliver(alerts: StreamT[bytes]) -> AsyncIterator[int]:
        """Write down what is due, and wake the dispatcher."""
        async for batch in take(alerts, stage.batch):
            with whole_batch(batch, stage="deliver", progress=progress):
                for event in batch:
                    await handle(event)
                dispatcher.wake()
            yield len(batch)
