"""One worker process of one role: start its parts in order, watch them, stop them in the opposite order."""

import asyncio
import os
import signal
import time
from contextlib import AsyncExitStack

from schemas.errors import Transient
from streams.agents.batch import Progress
from streams.app import Role, create_faust_app, kafka_connection, make_publisher, make_store, topics_of
from streams.bus.lag import group_lag
from streams.bus.watchdog import Watchdog, show_life, view_of
from streams.roles import Parts, add_alert, add_deliver, add_enrich
from streams.settings import Settings
from streams.store import Store, check_revision
from streams.telemetry.log import get_logger
from streams.web.health import HealthServer

__all__ = ["run_worker"]

log = get_logger(__name__)

_PORTS: dict[Role, int] = {"enrich": 8471, "alert": 8472, "deliver": 8473}
_LAG_EVERY_S = 10.0
_REBALANCE_GRACE_S = 180.0
_EXIT_UNHEALTHY = 75  # EX_TEMPFAIL of sysexits.h: start me again


async def run_worker(settings: Settings, role: Role) -> int:
    """Run until SIGTERM or SIGINT and return 0; a worker that the watchdog finds dead leaves the process instead."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    async with AsyncExitStack() as stack:  # closed in the opposite order: the consumer first, what it uses after
        worker = _Worker(settings, role)
        health = HealthServer(role=role, ready=worker.problems)
        port = settings.health_port if settings.health_port is not None else _PORTS[role]
        await health.start(settings.health_host, port, fall_back=settings.health_port is None)
        stack.push_async_callback(health.stop)
        starting = asyncio.create_task(worker.prepare(stack))
        stopped = asyncio.create_task(stopping.wait())
        await asyncio.wait((starting, stopped), return_when=asyncio.FIRST_COMPLETED)
        if not starting.done():
            starting.cancel()  # told to stop while models still load
            await asyncio.gather(starting, return_exceptions=True)
            return 0
        await starting
        await worker.run(stopping)
    log.info("worker.stopped", role=role, finished=worker.progress.finished)
    return 0


class _Worker:
    """The running app and what is known of its health."""

    def __init__(self, settings: Settings, role: Role) -> None:
        self.progress = Progress()
        self._settings = settings
        self._role = role
        self._connection = kafka_connection(settings)
        self._app = create_faust_app(settings, role, self._connection)
        self._store: Store | None = None
        self._lag: int | None = None

    async def prepare(self, stack: AsyncExitStack) -> None:
        """Open what the role works with."""
        settings = self._settings
        publisher = make_publisher(settings, self._connection)
        stack.push_async_callback(publisher.close)
        parts = Parts(settings, self._role, self._app, publisher, self.progress, stack)
        if self._role == "enrich":
            await add_enrich(parts)
            return
        await check_revision(settings.store_url())
        self._store = make_store(settings)
        stack.push_async_callback(self._store.close)
        await self._store.subscriptions.check_secret_key()
        await (add_alert if self._role == "alert" else add_deliver)(parts, self._store)

    async def run(self, stopping: asyncio.Event) -> None:
        """Run the Faust app until told to stop; what it has in flight then is finished first."""
        app = self._app
        app.finalize()
        await app.start()
        log.info("worker.started", role=self._role, group=app.conf.id, kafka=self._connection.bootstrap)
        tasks = [asyncio.create_task(self._watch()), asyncio.create_task(self._measure_lag())]
        await stopping.wait()
        log.info("worker.stopping", role=self._role)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        try:
            await asyncio.wait_for(app.stop(), timeout=self._settings.shutdown_grace_s)
        except TimeoutError:
            log.critical("worker.stop_timed_out", role=self._role, grace_s=self._settings.shutdown_grace_s)
            os._exit(_EXIT_UNHEALTHY)  # unacked: it comes again

    async def problems(self) -> list[str]:
        """Say what keeps this worker from working, in the watchdog's view."""
        view = view_of(self._app, lag=self._lag, finished=self.progress.finished + self.progress.beats)
        found = []
        if not view.member:
            found.append("not (yet) a member of its consumer group")
        if view.rebalancing:
            found.append("the consumer group is rebalancing")
        if view.crashed:
            found.append("the Faust app crashed")
        if self._store is not None:
            try:
                await self._store.upkeep.ping()
            except Transient as error:
                found.append(f"the store does not answer: {error}")
        return found

    async def _watch(self) -> None:
        settings = self._settings
        watchdog = Watchdog(
            now=time.monotonic(),
            membership_grace_s=settings.session_timeout_s * 3 + 30,
            rebalance_grace_s=_REBALANCE_GRACE_S,
            stall_after_s=settings.stall_after_s,
        )
        done = 0
        while True:
            view = view_of(self._app, lag=self._lag, finished=self.progress.finished + self.progress.beats)
            if view.finished != done:
                done = view.finished
                show_life(self._app)
            reason = watchdog.check(view, now=time.monotonic())
            if reason is not None:
                log.critical("worker.unhealthy", role=self._role, reason=reason)
                os._exit(_EXIT_UNHEALTHY)  # what is in flight is unacked and comes again
            await asyncio.sleep(1)

    async def _measure_lag(self) -> None:
        names = topics_of(self._settings)
        source = {"enrich": names.raw, "alert": names.enriched, "deliver": names.alerts}[self._role]
        while True:
            mine = {partition.partition for partition in self._app.consumer.assignment() if partition.topic == source}
            try:
                parts = await group_lag(self._connection, group=self._app.conf.id, topics=(source,))
                self._lag = sum(part.records for part in parts if part.partition in mine)
            except Transient:
                self._lag = None  # unknown: nobody is blamed for a broker that is away
            await asyncio.sleep(_LAG_EVERY_S)
