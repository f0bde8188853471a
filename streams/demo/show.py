"""An alert as a person reads it on a terminal, in either direction of writing."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from rich.console import Console, ConsoleOptions, Group, JustifyMethod, RenderableType, RenderResult
from rich.panel import Panel
from rich.text import Text

__all__ = ["is_right_to_left", "isolate", "render_alert"]

_COLOURS = {"critical": "bold white on red", "high": "bold red", "elevated": "yellow", "watch": "cyan"}
_RIGHT_TO_LEFT_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2067", "\u2066", "\u2069"
_MOST_QUOTES = 2
_MOST_SOURCES = 4


def is_right_to_left(text: str) -> bool:
    """Tell by the first letter that has a direction (Unicode's rule P2)."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def isolate(text: str) -> str:
    """Wrap text in its own direction, so that it neither turns its neighbours round nor is turned by them.

    Letters stay in the order of reading: putting them into the order of sight is the terminal's work (Unicode TR 9).
    """
    start = _RIGHT_TO_LEFT_ISOLATE if is_right_to_left(text) else _LEFT_TO_RIGHT_ISOLATE
    return f"{start}{text}{_POP_ISOLATE}"


def render_alert(alert: Mapping[str, Any]) -> RenderableType:
    """Return a panel: what, where, how bad, in whose words, and who reports it.

    Args:
        alert: ``data`` of the webhook's body.
    """
    severity = str(alert["severity"])
    head = Text.assemble(
        (f" {severity.upper()} ", _COLOURS.get(severity, "")),
        f"  {alert['country']}  {alert['stage']}  ",
        (str(alert["story_id"])[:8], "dim"),
    )
    lines: list[RenderableType] = [head, _Paragraph(str(alert["title"]), style="bold")]
    seen = {str(alert["title"]).strip()}
    for quote in alert["quotes"][:_MOST_QUOTES]:
        if str(quote["text"]).strip() not in seen:
            seen.add(str(quote["text"]).strip())
            lines.append(_Paragraph(f"“{quote['text']}”", style="italic"))
    names = [str(source["source"] or source["url"] or "unnamed source") for source in alert["sources"]]
    named = [isolate(name) if is_right_to_left(name) else name for name in names[:_MOST_SOURCES]]
    more = f" and {len(names) - _MOST_SOURCES} more" if len(names) > _MOST_SOURCES else ""
    lines.append(Text(f"reported by {', '.join(named)}{more}", style="dim"))
    return Panel(Group(*lines), border_style=_COLOURS.get(severity, "").split(" on ")[0].replace("bold ", ""))


class _Paragraph:
    """Text in its own direction: cut into lines first, since a terminal orders each line by itself."""

    def __init__(self, text: str, *, style: str) -> None:
        self._text = " ".join(text.split())
        self._style = style

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        justify: JustifyMethod = "right" if is_right_to_left(self._text) else "left"
        for line in Text(self._text).wrap(console, options.max_width):
            yield Text(isolate(line.plain.strip()), style=self._style, justify=justify, no_wrap=True)
