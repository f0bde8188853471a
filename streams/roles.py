"""What each role of worker is made of: its agent and what runs beside it."""

import asyncio
import os
import secrets
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime

import faust

from schemas.delivery import Attempt
from schemas.errors import Transient
from streams.agents import alert, deliver, enrich
from streams.agents.batch import Progress
from streams.agents.stage import Batching, Stage
from streams.alerting import Alerter
from streams.app import DLQ_ROOM, Role, pool_config, topics_of
from streams.bus.codec import encode
from streams.bus.headers import cloud_event_headers
from streams.bus.publisher import OutboundRecord, Publisher
from streams.delivery_log import DeliveryLog
from streams.dispatcher import Dispatcher
from streams.pool import EnrichmentPool
from streams.settings import Settings
from streams.store import Store
from streams.telemetry.log import get_logger
from streams.version import VERSION
from streams.webhooks.address import AddressPolicy, parse_networks
from streams.webhooks.schedule import parse_delays
from streams.webhooks.sender import HttpSender

__all__ = ["Parts", "add_alert", "add_deliver", "add_enrich"]

log = get_logger(__name__)

_OUTBOX_EVERY_S = 5.0
_PRUNE_EVERY_S = 3600.0


@dataclass(frozen=True)
class Parts:
    """What a role is built on; what it opens goes onto ``stack`` and is closed in the opposite order."""

    settings: Settings
    role: Role
    app: faust.App
    publisher: Publisher
    progress: Progress
    stack: AsyncExitStack

    def stage(self) -> Stage:
        """Return the role's way of reading, sending and giving up."""
        settings = self.settings
        return Stage(
            name=self.role,
            group=self.app.conf.id,
            publisher=self.publisher,
            batch=Batching(settings.batch_size, settings.batch_within_s),
            patience_s=settings.transient_patience_s,
            max_bytes=settings.max_message_bytes,
            dlq_max_bytes=settings.max_message_bytes + DLQ_ROOM,
            now=_now,
        )


async def add_enrich(parts: Parts) -> None:
    """Start the analysis processes, then the agent."""
    settings = parts.settings
    pool = EnrichmentPool(
        pool_config(settings),
        processes=settings.pool_processes,
        deadline_s=settings.article_deadline_s,
        beat=parts.progress.beat,
    )
    parts.stack.callback(pool.close)
    await pool.start()
    enrich.register(parts.app, stage=parts.stage(), topics=topics_of(settings), pool=pool, progress=parts.progress)


async def add_alert(parts: Parts, store: Store) -> None:
    """Start the outbox's keeper and the pruning, then the agent."""
    settings = parts.settings
    topics = topics_of(settings)
    alerter = Alerter(store, parts.publisher, topic=topics.alerts, now=_now)
    alert.register(
        parts.app,
        stage=parts.stage(),
        topics=topics,
        alerter=alerter,
        progress=parts.progress,
    )
    _repeat(alerter.publish_forgotten, name="alert.outbox", every_s=_OUTBOX_EVERY_S, stack=parts.stack)
    _repeat(
        lambda: store.upkeep.prune(now=_now(), keep_days=settings.keep_days),
        name="prune",
        every_s=_PRUNE_EVERY_S,
        stack=parts.stack,
    )


async def add_deliver(parts: Parts, store: Store) -> None:
    """Start the dispatcher, then the agent."""
    settings = parts.settings
    topics = topics_of(settings)
    sender = await parts.stack.enter_async_context(
        HttpSender(
            policy=_policy(settings),
            version=VERSION,
            timeout_s=settings.webhook_timeout_s,
            parallel=settings.webhook_parallel,
        )
    )

    async def publish(attempts: Sequence[Attempt]) -> None:
        await parts.publisher.publish_all([_logged(attempt, topic=topics.deliveries) for attempt in attempts])

    dispatcher = Dispatcher(
        store,
        sender=sender,
        delivery_log=DeliveryLog(store.outbox, publish=publish),
        worker=f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}",
        timeout_s=settings.webhook_timeout_s,
        delays=parse_delays(settings.webhook_retry_delays_s),
        parallel=settings.webhook_parallel,
        parallel_per_endpoint=settings.webhook_parallel_per_endpoint,
    )
    deliver.register(
        parts.app,
        stage=parts.stage(),
        topics=topics,
        store=store,
        dispatcher=dispatcher,
        progress=parts.progress,
    )
    _run_beside(dispatcher, parts.stack)


def _run_beside(dispatcher: Dispatcher, stack: AsyncExitStack) -> None:
    task = asyncio.create_task(dispatcher.run())

    def leave_if_broken(ended: asyncio.Task[None]) -> None:
        if not ended.cancelled() and (error := ended.exception()) is not None:
            # An agent that writes down what nobody sends would look healthy.
            log.critical("dispatcher.broken", error=repr(error), exc_info=error)
            os._exit(70)

    task.add_done_callback(leave_if_broken)

    async def stop() -> None:
        dispatcher.stop()
        await task

    stack.push_async_callback(stop)


def _policy(settings: Settings) -> AddressPolicy:
    return AddressPolicy(
        loopback=settings.webhook_allow_loopback,
        networks=parse_networks(settings.webhook_allow_cidrs),
        ports=frozenset(settings.webhook_allow_ports),
    )


def _logged(attempt: Attempt, *, topic: str) -> OutboundRecord:
    headers = cloud_event_headers(
        id=f"{attempt.delivery_id}-{attempt.attempt}",
        source="/tocsin/deliver",
        type="tocsin.delivery.attempted.v1",
        time=attempt.started_at,
        subject=attempt.delivery_id,
    )
    return OutboundRecord(topic=topic, key=attempt.subscription_id.encode(), value=encode(attempt), headers=headers)


def _repeat(work: Callable[[], Awaitable[object]], *, name: str, every_s: float, stack: AsyncExitStack) -> None:
    """Do something again and again beside the agent; what is away is tried again the next time."""

    async def loop() -> None:
        while True:
            try:
                await work()
            except Transient as error:
                log.warning("upkeep.failed", what=name, error=str(error))
            await asyncio.sleep(every_s)

    task = asyncio.create_task(loop())

    async def stop() -> None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    stack.push_async_callback(stop)


def _now() -> datetime:
    return datetime.now(UTC)
