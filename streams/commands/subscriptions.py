"""``tocsin subscriptions``: who is woken for what, straight in the store."""

import secrets
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from schemas.errors import Invalid
from streams.commands.conditions import (
    Countries,
    Keywords,
    Languages,
    MaxAge,
    MinLevel,
    Sources,
    Types,
    in_words,
    read_conditions,
)
from streams.commands.instants import parse_span
from streams.commands.opening import AS_JSON, with_store
from streams.commands.showing import print_json_line, show, show_fields

if TYPE_CHECKING:
    from pydantic import BaseModel

    from schemas.subscription import Subscription, SubscriptionId

__all__ = ["register"]

Model = TypeVar("Model", bound="BaseModel")

_subscriptions = typer.Typer(no_args_is_help=True, help="Who is woken for what, and where.")

_Id = Annotated[str, typer.Argument(help="The subscription's id, as `list` shows it.", metavar="ID")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(_subscriptions, name="subscriptions", epilog="Example: tocsin subscriptions list")


@_subscriptions.command()
def add(
    *,
    url: Annotated[str, typer.Option(help="Where signed webhooks are posted.")],
    name: Annotated[str, typer.Option(help="For people.")],
    keyword: Keywords = None,
    type_: Types = None,
    country: Countries = None,
    language: Languages = None,
    source: Sources = None,
    min_level: MinLevel = None,
    max_age: MaxAge = None,
    as_json: AS_JSON = False,
) -> None:
    """Subscribe an endpoint and print its secret, this once. All conditions must hold; each may be given repeatedly.

    Example: tocsin subscriptions add --url https://example.org/hook --name "Sahel desk" --country MLI --country BFA
    """
    from schemas.subscription import SubscriptionRequest

    conditions = read_conditions(
        keyword=keyword,
        type_=type_,
        country=country,
        language=language,
        source=source,
        min_level=min_level,
        max_age=max_age,
    )
    request = _checked(SubscriptionRequest, {"name": name, "url": url, "filter": conditions})
    made, secret = with_store(lambda store: store.subscriptions.create(request, now=_now()))
    if as_json:
        print_json_line({"subscription": made.model_dump(mode="json"), "secret": secret})
        return
    _show(made)
    typer.echo(f"secret      {secret}\n\nKeep the secret: receivers verify with it, and it is never shown again.")


@_subscriptions.command("list")
def list_all(
    state: Annotated[str | None, typer.Option(help="active, paused or disabled only.")] = None,
    as_json: AS_JSON = False,
) -> None:
    """List subscriptions, oldest first.

    Example: tocsin subscriptions list --state disabled
    """
    from schemas.subscription import SubscriptionState

    if state is not None and state not in set(SubscriptionState):
        message = f"--state {state!r}; it must be active, paused or disabled"
        raise Invalid(message)
    wanted = None if state is None else SubscriptionState(state)
    found = with_store(lambda store: store.subscriptions.list(state=wanted))
    rows = [one.model_dump(mode="json") for one in found]
    if not as_json:
        rows = [{**row, "conditions": in_words(one.filter)} for row, one in zip(rows, found, strict=True)]
    show(rows, as_json=as_json, columns=("id", "name", "state", "url", "conditions"), empty="no subscriptions yet")


@_subscriptions.command("show")
def show_one(subscription_id: _Id, as_json: AS_JSON = False) -> None:
    """Show one subscription; its secret is never shown again.

    Example: tocsin subscriptions show sub_1f0c…
    """
    _show(with_store(lambda store: store.subscriptions.get(_id(subscription_id))), as_json=as_json)


@_subscriptions.command()
def update(
    subscription_id: _Id,
    *,
    url: Annotated[str | None, typer.Option(help="Where signed webhooks are posted.")] = None,
    name: Annotated[str | None, typer.Option(help="For people.")] = None,
    keyword: Keywords = None,
    type_: Types = None,
    country: Countries = None,
    language: Languages = None,
    source: Sources = None,
    min_level: MinLevel = None,
    max_age: MaxAge = None,
    as_json: AS_JSON = False,
) -> None:
    """Change what is given; what is left out stays. A list is replaced as a whole, and emptied by one empty value.

    Example: tocsin subscriptions update sub_1f0c… --min-level high --country ""
    """
    from schemas.subscription import SubscriptionChange
    from streams.store import Store

    given = read_conditions(
        keyword=keyword,
        type_=type_,
        country=country,
        language=language,
        source=source,
        min_level=min_level,
        max_age=max_age,
    )

    async def change(store: Store) -> "Subscription":
        values: dict[str, Any] = {"name": name, "url": url}
        if given:
            values["filter"] = (await store.subscriptions.get(_id(subscription_id))).filter.model_dump() | given
        asked = _checked(SubscriptionChange, values)
        return await store.subscriptions.update(_id(subscription_id), asked, now=_now())

    _show(with_store(change), as_json=as_json)


@_subscriptions.command()
def pause(subscription_id: _Id) -> None:
    """Match and call no more until it is resumed; what is due waits.

    Example: tocsin subscriptions pause sub_1f0c…
    """
    _set_state(subscription_id, "paused")


@_subscriptions.command()
def resume(subscription_id: _Id) -> None:
    """Match and call again, be it paused or disabled.

    Example: tocsin subscriptions resume sub_1f0c…
    """
    _set_state(subscription_id, "active")


@_subscriptions.command()
def delete(subscription_id: _Id, yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False) -> None:
    """Forget it and its secret, and cancel what is still due; its deliveries stay in the log.

    Example: tocsin subscriptions delete sub_1f0c… --yes
    """
    if not yes and sys.stdin.isatty():
        typer.confirm(f"Delete {subscription_id}? Its secret cannot be had back", abort=True)
    with_store(lambda store: store.subscriptions.delete(_id(subscription_id), now=_now()))
    typer.echo(f"deleted {subscription_id}", err=True)


@_subscriptions.command()
def ping(subscription_id: _Id) -> None:
    """Queue a signed test call, on the way that alerts take, and print its delivery's id.

    Example: tocsin deliveries show $(tocsin subscriptions ping sub_1f0c…)
    """
    from streams.delivery import enqueue_ping
    from streams.store import Store

    async def queue(store: Store) -> str:
        subscription = await store.subscriptions.get(_id(subscription_id))
        return await enqueue_ping(subscription, nonce=secrets.token_hex(16), store=store, now=_now())

    typer.echo(with_store(queue))
    typer.echo("queued; a deliver worker (`tocsin up`) sends it", err=True)


@_subscriptions.command()
def rotate(
    subscription_id: _Id,
    grace: Annotated[str, typer.Option(help="How long the old one signs too; at most 7d.")] = "24h",
    as_json: AS_JSON = False,
) -> None:
    """Make a new secret and print it, this once; calls bear both signatures until the grace is over.

    Example: tocsin subscriptions rotate sub_1f0c… --grace 48h
    """
    now, span = _now(), parse_span(grace, option="--grace")
    secret = with_store(lambda store: store.subscriptions.rotate_secret(_id(subscription_id), now=now, grace=span))
    fields = {"secret": secret, "old_secret_signs_until": (now + span).isoformat(timespec="seconds")}
    show_fields(fields, as_json=as_json)


def _set_state(subscription_id: str, state: str) -> None:
    from schemas.subscription import SubscriptionChange, SubscriptionState

    change = SubscriptionChange(state=SubscriptionState(state))
    with_store(lambda store: store.subscriptions.update(_id(subscription_id), change, now=_now()))
    typer.echo(f"{subscription_id} is {state}", err=True)


def _checked(model: "type[Model]", values: dict[str, Any]) -> "Model":
    from pydantic import ValidationError

    from streams.bus.plain_words import explain_validation_error

    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise Invalid(explain_validation_error(error)) from None


def _show(one: "Subscription", *, as_json: bool = False) -> None:
    row = one.model_dump(mode="json")
    if not as_json:
        row = {
            "id": one.id,
            "name": one.name,
            "url": one.url,
            "state": one.state.value + (f" ({one.state_reason})" if one.state_reason else ""),
            "conditions": in_words(one.filter),
            "created": row["created_at"],
        }
    show_fields(row, as_json=as_json)


def _id(typed: str) -> "SubscriptionId":
    from schemas.subscription import SubscriptionId

    return SubscriptionId(typed)


def _now() -> datetime:
    return datetime.now(UTC)
