"""Structured logs: events with fields, to stderr; JSON for machines, colours for a terminal."""

import logging
import sys
from typing import Literal

import structlog

__all__ = ["configure_logging", "get_logger"]

_NOISY = ("aiokafka", "faust", "mode", "kafka", "stanza", "asyncio", "aiosqlite", "alembic", "uvicorn.access")


def configure_logging(
    *, level: str, log_format: Literal["auto", "json", "text"], foreign_level: int = logging.WARNING
) -> None:
    """Set up structlog and route the libraries' own records through it.

    Args:
        level: Of our own events.
        log_format: ``auto`` is text on a terminal, else JSON.
        foreign_level: Of Faust, aiokafka and the like; they log a page a rebalance at info.
    """
    text = log_format == "text" or (log_format == "auto" and sys.stderr.isatty())
    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if text
        else structlog.processors.JSONRenderer(default=str)
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                renderer,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in _NOISY:
        logging.getLogger(name).setLevel(max(foreign_level, root.level))


def get_logger(name: str) -> structlog.stdlib.BoundLogger:
    """Return the logger of a module."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger
