"""``tocsin deliveries``: what was sent where, how that went, and once more."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from schemas.errors import Invalid
from streams.commands.instants import parse_instant
from streams.commands.opening import AS_JSON, with_store
from streams.commands.showing import print_json_line, show, show_fields

if TYPE_CHECKING:
    from schemas.delivery import Attempt, Delivery, DeliveryId

__all__ = ["register"]

_deliveries = typer.Typer(no_args_is_help=True, help="What was sent to whom, how that went, and once more.")

_Id = Annotated[str, typer.Argument(help="The delivery's id, which is the `webhook-id`.", metavar="ID")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(_deliveries, name="deliveries", epilog="Example: tocsin deliveries list --state exhausted")


@_deliveries.command("list")
def list_some(
    subscription: Annotated[str | None, typer.Option(help="Id of a subscription, be it deleted.")] = None,
    state: Annotated[str | None, typer.Option(help="pending, delivered, exhausted or cancelled only.")] = None,
    since: Annotated[str | None, typer.Option(help="Made at this time or later; RFC 3339.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="The most to list.")] = 50,
    as_json: AS_JSON = False,
) -> None:
    """List deliveries, newest first.

    Example: tocsin deliveries list --state exhausted --since 2026-11-25T00:00:00Z
    """
    from schemas.delivery import DeliveryState
    from schemas.subscription import SubscriptionId

    if state is not None and state not in set(DeliveryState):
        message = f"--state {state!r}; it must be pending, delivered, exhausted or cancelled"
        raise Invalid(message)
    found = with_store(
        lambda store: store.deliveries.list(
            subscription_id=None if subscription is None else SubscriptionId(subscription),
            state=None if state is None else DeliveryState(state),
            since=None if since is None else parse_instant(since, option="--since"),
            limit=limit,
        )
    )
    show(
        [one.model_dump(mode="json") for one in found],
        as_json=as_json,
        columns=("id", "state", "attempts", "last_status", "next_attempt_at", "created_at", "subscription_id"),
        empty="no deliveries",
    )


@_deliveries.command("show")
def show_one(delivery_id: _Id, as_json: AS_JSON = False) -> None:
    """Show one delivery with every attempt at it.

    Example: tocsin deliveries show dlv_5d41…
    """
    from streams.store import Store

    async def read(store: Store) -> "tuple[Delivery, tuple[Attempt, ...]]":
        return await store.deliveries.get(_id(delivery_id)), await store.deliveries.attempts(_id(delivery_id))

    delivery, attempts = with_store(read)
    tries = [attempt.model_dump(mode="json") for attempt in attempts]
    if as_json:
        print_json_line({"delivery": delivery.model_dump(mode="json"), "attempts": tries})
        return
    show_fields(delivery.model_dump(mode="json"), as_json=False)
    columns = ("attempt", "trigger", "started_at", "duration_ms", "status", "error", "response_body")
    show(tries, as_json=False, columns=columns, empty="no attempt yet")


@_deliveries.command()
def replay(
    delivery_ids: Annotated[list[str], typer.Argument(help="Ids, as `list` shows them.", metavar="ID...")],
) -> None:
    """Send deliveries once more, now, under the same `webhook-id`, and on the whole schedule if that fails.

    Example: tocsin deliveries replay dlv_5d41… dlv_9f0a…
    """
    from streams.store import Store

    async def send_again(store: Store) -> None:
        for delivery_id in delivery_ids:
            await store.deliveries.replay(_id(delivery_id), now=datetime.now(UTC))
            typer.echo(f"{delivery_id} is due now; a deliver worker sends it", err=True)

    with_store(send_again)


def _id(typed: str) -> "DeliveryId":
    from schemas.delivery import DeliveryId

    return DeliveryId(typed)
