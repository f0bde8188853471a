"""Enrichment in processes of its own: a crash, a hang or a leak costs one article, never the worker.

Spawned, not forked: torch does not survive a fork. One torch thread each: two scale badly on a shared machine.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing import connection
from pathlib import Path
from typing import Literal

from pebble import ProcessExpired, ProcessPool

from schemas.errors import AnalysisFailed, Poison, Transient
from streams.enrichment import EnrichedRecord, Limits, enrich_bytes
from streams.nlp.analyzer import Analyzer, NullAnalyzer
from streams.nlp.plain_analyzer import PlainAnalyzer

__all__ = ["EnrichmentPool", "Job", "PoolConfig", "make_analyzer"]

_START_TIMEOUT_S = 180
"""Loading torch and two models takes seconds, on a busy machine tens of them."""
_TASKS_PER_PROCESS = 5000
"""Then a fresh process: native libraries leak a little."""
_KEPT_TRACEBACK = 8000
_EXIT_NO_MEMORY = 71  # EX_OSERR of sysexits.h


@dataclass(frozen=True)
class PoolConfig:
    """All that a pool process needs to know; plain values, since it crosses a process border."""

    limits: Limits
    languages: tuple[str, ...] = ()
    """ISO 639-1; empty: whatever the models read."""
    analyzer: Literal["stanza", "plain", "null"] = "stanza"
    models: Literal["accurate", "fast"] | Path = "accurate"
    """A profile of ours, or where Stanza's official models lie."""


@dataclass(frozen=True)
class Job:
    """One record of ``articles.raw``."""

    value: bytes | None
    received_at: datetime


def make_analyzer(config: PoolConfig) -> Analyzer:
    """Load what the settings ask for; takes seconds."""
    if config.analyzer == "null":
        return NullAnalyzer()
    if config.analyzer == "plain":
        return PlainAnalyzer(languages=config.languages)
    from streams.nlp.ner_models import official_model, official_models, shipped_model  # noqa: PLC0415
    from streams.nlp.stanza_analyzer import StanzaAnalyzer  # noqa: PLC0415  (torch: only where it is used)

    if not isinstance(config.models, Path):
        models = [shipped_model(config.models)]
    elif config.languages:
        models = [official_model(code, directory=config.models) for code in config.languages]
    else:
        models = list(official_models(config.models).values())
    return StanzaAnalyzer(models, languages=config.languages)


# --- inside a pool process -------------------------------------------------------------------------------------------

_WARM_UP = (
    '{"text": "وقع هجوم على دمشق أمس."}'.encode(),
    b'{"text": "There was an attack on Damascus yesterday, officials said."}',
)

_analyzer: Analyzer | None = None
_limits: Limits | None = None


def _start_process(config: PoolConfig) -> None:
    global _analyzer, _limits  # noqa: PLW0603  (a process's own: loaded once, used by every task)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the worker; it stops us
    threading.Thread(target=_exit_with_parent, daemon=True).start()
    _limits = config.limits
    _analyzer = make_analyzer(config)
    for value in _WARM_UP:  # gazetteers and lexicons load when they are first asked: not on somebody's article
        _enrich_one(Job(value, datetime.now(UTC)))


def _exit_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])  # also when it was killed
    os._exit(1)


def _with_trace(error: Poison) -> Poison:
    """Keep the traceback, which does not cross the process border, as a note."""
    error.add_note("".join(traceback.format_exception(error))[-_KEPT_TRACEBACK:])
    return error


def _ready() -> int:
    return os.getpid()


def _enrich_one(job: Job) -> EnrichedRecord | Poison:
    assert _analyzer is not None
    assert _limits is not None
    try:
        return enrich_bytes(job.value, received_at=job.received_at, limits=_limits, analyzer=_analyzer)
    except Poison as error:
        return _with_trace(error)
    except MemoryError:
        os._exit(_EXIT_NO_MEMORY)  # the process is not to be trusted any more
    except Exception as error:  # noqa: BLE001  (a bug of ours on this article is that article's fate, not the worker's)
        failure = AnalysisFailed(f"{type(error).__name__}: {error}")
        failure.__cause__ = error
        return _with_trace(failure)


def _enrich_many(jobs: Sequence[Job]) -> list[EnrichedRecord | Poison]:
    return [_enrich_one(job) for job in jobs]


# --- inside the worker -----------------------------------------------------------------------------------------------


class EnrichmentPool:
    """Runs batches; every job gets an outcome, in order."""

    def __init__(
        self, config: PoolConfig, *, processes: int, deadline_s: float, beat: Callable[[], None] = lambda: None
    ) -> None:
        """Take what it works with; nothing starts yet.

        Args:
            config: For the processes.
            processes: How many.
            deadline_s: Longest analysis of one article.
            beat: Called whenever some articles are done, also in the middle of a batch.
        """
        self._config = config
        self._beat = beat
        self._processes = processes
        self._deadline_s = deadline_s
        self._pool: ProcessPool | None = None

    async def start(self) -> None:
        """Start the processes and wait until the models are loaded.

        Raises:
            Transient: if they do not come up.
        """
        pool = self._open()
        try:
            await asyncio.gather(
                *(asyncio.wrap_future(pool.schedule(_ready, timeout=_START_TIMEOUT_S)) for _ in range(self._processes))
            )
        except (BrokenExecutor, RuntimeError, OSError, TimeoutError) as error:
            message = f"the analysis processes did not start: {error!r}; `tocsin doctor` checks the models"
            raise Transient(message) from error

    async def enrich(self, jobs: Sequence[Job]) -> list[EnrichedRecord | Poison]:
        """Return one outcome a job, in order; never raises for what an article did.

        Jobs go out in as many chunks as there are processes. If a chunk dies or runs past the deadline, its jobs
        go one by one, each with the deadline to itself, so that the guilty one alone is named.
        """
        size = -(-len(jobs) // self._processes)
        chunks = [jobs[start : start + size] for start in range(0, len(jobs), size)]
        done = await asyncio.gather(*(self._enrich_chunk(chunk) for chunk in chunks))
        return [outcome for chunk in done for outcome in chunk]

    def close(self) -> None:
        """End the processes; what they were doing is dropped."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]  # Pebble leaves it untyped
            self._pool.join(timeout=10)
            self._pool = None

    def _open(self) -> ProcessPool:
        if self._pool is None or not self._pool.active:
            # Children inherit these; they must stand before numpy and torch are imported.
            for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "TOKENIZERS_PARALLELISM"):
                os.environ.setdefault(name, "false" if name.startswith("TOK") else "1")
            self._pool = ProcessPool(
                max_workers=self._processes,
                max_tasks=_TASKS_PER_PROCESS,
                initializer=_start_process,
                initargs=(self._config,),
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool

    async def _enrich_chunk(self, jobs: Sequence[Job]) -> list[EnrichedRecord | Poison]:
        try:
            return await self._submit(jobs)
        except AnalysisFailed as error:
            if len(jobs) == 1:
                return [error]
        finally:
            self._beat()
        return [outcome for job in jobs for outcome in await self._enrich_chunk([job])]

    async def _submit(self, jobs: Sequence[Job]) -> list[EnrichedRecord | Poison]:
        for attempt in (1, 2):
            try:
                future = self._open().schedule(_enrich_many, args=(list(jobs),), timeout=self._deadline_s)
                return await asyncio.wrap_future(future)
            except TimeoutError as error:
                message = f"the analysis took longer than {self._deadline_s:g} s (TOCSIN_ARTICLE_DEADLINE_S)"
                raise AnalysisFailed(message) from error
            except ProcessExpired as error:
                message = f"the analysis process died (exit code {error.exitcode})"
                raise AnalysisFailed(message) from error
            except (BrokenExecutor, RuntimeError) as error:  # the pool, not the article
                self._pool = None
                if attempt == 2:  # noqa: PLR2004
                    message = f"the analysis processes cannot be started: {error!r}"
                    raise Transient(message) from error
            except Exception as error:  # what cannot cross the process border, say
                message = f"{type(error).__name__}: {error}"
                raise AnalysisFailed(message) from error
        raise AssertionError  # pragma: no cover
