"""Subscriptions: made, changed, watched, deleted; their secrets unreadable at rest."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from schemas.delivery import DeliveryId, DeliveryState
from schemas.enriched import Level
from schemas.errors import Invalid, Misconfigured, NotFound
from schemas.subscription import (
    SubscriptionChange,
    SubscriptionFilter,
    SubscriptionId,
    SubscriptionRequest,
    SubscriptionState,
)
from streams.store import Store, open_store
from streams.store.database import Database
from tests.data.reports import NOON

REQUEST = SubscriptionRequest(
    name="مكتب حلب",
    url="https://desk.example/hook",
    filter=SubscriptionFilter(keywords=("قصف",), countries=("syr",), min_level=Level.WATCH, max_age=timedelta(hours=6)),
)
LATER = NOON + timedelta(minutes=1)


async def test_a_subscription_comes_back_as_it_was_asked_for(store: Store) -> None:
    made, _ = await store.subscriptions.create(REQUEST, now=NOON)

    assert await store.subscriptions.get(made.id) == made
    assert (made.name, made.url, made.filter) == (REQUEST.name, REQUEST.url, REQUEST.filter)
    assert (made.state, made.created_at, made.updated_at) == (SubscriptionState.ACTIVE, NOON, NOON)


async def test_a_secret_is_made_for_who_gives_none_and_signs(store: Store) -> None:
    made, secret = await store.subscriptions.create(REQUEST, now=NOON)

    assert secret.startswith("whsec_")
    assert await store.subscriptions.secrets(made.id, now=NOON) == (secret,)


async def test_no_secret_can_be_read_in_the_database(store: Store, url: str) -> None:
    made, secret = await store.subscriptions.create(REQUEST, now=NOON)
    database = Database(url)
    async with database.read() as connection:
        row = (await connection.execute(text("SELECT * FROM subscriptions"))).one()
    await database.close()

    assert not any(secret.removeprefix("whsec_") in str(value) for value in row)
    assert secret not in repr(made)


async def test_another_secret_key_is_told_apart_from_a_defect(store: Store, url: str) -> None:
    await store.subscriptions.create(REQUEST, now=NOON)
    await store.subscriptions.check_secret_key()

    async with open_store(url, secret_key="quite another key of 32 characters") as other:
        with pytest.raises(Misconfigured, match="another secret key"):
            await other.subscriptions.check_secret_key()


async def test_after_a_rotation_both_secrets_sign_until_the_grace_is_over(store: Store) -> None:
    made, old = await store.subscriptions.create(REQUEST, now=NOON)
    new = await store.subscriptions.rotate_secret(made.id, now=NOON, grace=timedelta(hours=24))

    assert new != old
    assert await store.subscriptions.secrets(made.id, now=NOON + timedelta(hours=23)) == (new, old)
    assert await store.subscriptions.secrets(made.id, now=NOON + timedelta(hours=24)) == (new,)


@pytest.mark.parametrize(
    "change",
    [
        SubscriptionChange(name="Night desk"),
        SubscriptionChange(url="http://127.0.0.1:8080/hook"),
        SubscriptionChange(filter=SubscriptionFilter(languages=("ar",))),
        SubscriptionChange(state=SubscriptionState.PAUSED),
    ],
    ids=["name", "url", "filter", "state"],
)
async def test_a_change_changes_what_it_names_and_nothing_else(store: Store, change: SubscriptionChange) -> None:
    made, _ = await store.subscriptions.create(REQUEST, now=NOON)
    given = {name: getattr(change, name) for name in change.model_fields_set}

    changed = await store.subscriptions.update(made.id, change, now=LATER)

    assert changed == made.model_copy(update={**given, "updated_at": LATER})


async def test_the_version_grows_with_every_change_and_with_nothing_else(store: Store) -> None:
    versions = [await store.subscriptions.version()]
    made, _ = await store.subscriptions.create(REQUEST, now=NOON)
    versions.append(await store.subscriptions.version())
    await store.subscriptions.update(made.id, SubscriptionChange(name="x"), now=LATER)
    versions.append(await store.subscriptions.version())
    await store.subscriptions.rotate_secret(made.id, now=LATER, grace=timedelta(0))
    versions.append(await store.subscriptions.version())
    await store.subscriptions.disable(made.id, reason="410", now=LATER)
    versions.append(await store.subscriptions.version())
    await store.subscriptions.delete(made.id, now=LATER)
    versions.append(await store.subscriptions.version())
    await store.subscriptions.list()

    assert versions == sorted(set(versions))
    assert await store.subscriptions.version() == versions[-1]


async def test_a_disabled_one_says_why_and_can_be_set_active_again(store: Store) -> None:
    made, _ = await store.subscriptions.create(REQUEST, now=NOON)
    await store.subscriptions.disable(made.id, reason="the endpoint answered 410 Gone", now=LATER)
    disabled = await store.subscriptions.get(made.id)
    active = await store.subscriptions.update(made.id, SubscriptionChange(state=SubscriptionState.ACTIVE), now=LATER)

    assert (disabled.state, disabled.state_reason) == (SubscriptionState.DISABLED, "the endpoint answered 410 Gone")
    assert (active.state, active.state_reason) == (SubscriptionState.ACTIVE, None)


@pytest.mark.parametrize("way", ["delete", "disable"])
async def test_an_endpoint_that_ends_takes_its_pending_deliveries_with_it(store: Store, way: str) -> None:
    made, _ = await store.subscriptions.create(REQUEST, now=NOON)
    other, _ = await store.subscriptions.create(REQUEST, now=NOON)
    for name, owner in (("d1", made.id), ("d2", other.id)):
        await store.deliveries.add(
            DeliveryId(name), alert_id=None, subscription_id=owner, body=b"{}", due_at=NOON, now=NOON
        )

    if way == "delete":
        await store.subscriptions.delete(made.id, now=LATER)
    else:
        await store.subscriptions.disable(made.id, reason="gone", now=LATER)

    assert (await store.deliveries.get(DeliveryId("d1"))).state is DeliveryState.CANCELLED
    assert (await store.deliveries.get(DeliveryId("d2"))).state is DeliveryState.PENDING


async def test_the_list_is_in_order_of_creation_and_by_state(store: Store) -> None:
    first, _ = await store.subscriptions.create(REQUEST, now=NOON)
    second, _ = await store.subscriptions.create(REQUEST, now=LATER)
    paused = await store.subscriptions.update(first.id, SubscriptionChange(state=SubscriptionState.PAUSED), now=LATER)

    assert await store.subscriptions.list() == (paused, second)
    assert await store.subscriptions.list(state=SubscriptionState.ACTIVE) == (second,)


async def test_who_is_unknown_is_said_to_be(store: Store) -> None:
    nobody = SubscriptionId("sub_none")

    for asking in (
        store.subscriptions.get(nobody),
        store.subscriptions.delete(nobody, now=NOON),
        store.subscriptions.update(nobody, SubscriptionChange(name="x"), now=NOON),
        store.subscriptions.disable(nobody, reason="x", now=NOON),
        store.subscriptions.secrets(nobody, now=NOON),
        store.subscriptions.rotate_secret(nobody, now=NOON, grace=timedelta(0)),
    ):
        with pytest.raises(NotFound, match="sub_none"):
            await asking


async def test_a_bad_request_changes_nothing(store: Store) -> None:
    for bad in (
        REQUEST.model_copy(update={"url": "ftp://desk.example"}),
        REQUEST.model_copy(update={"secret": "whsec_short"}),
        REQUEST.model_copy(update={"name": "a\x00b"}),
        REQUEST.model_copy(update={"filter": SubscriptionFilter(keywords=("!",))}),
    ):
        with pytest.raises(Invalid):
            await store.subscriptions.create(bad, now=NOON)

    assert await store.subscriptions.list() == ()
    assert await store.subscriptions.version() == 0


async def test_only_tocsin_disables(store: Store) -> None:
    made, _ = await store.subscriptions.create(REQUEST, now=NOON)

    with pytest.raises(Invalid, match="paused"):
        await store.subscriptions.update(made.id, SubscriptionChange(state=SubscriptionState.DISABLED), now=LATER)
