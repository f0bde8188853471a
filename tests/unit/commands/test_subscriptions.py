"""``tocsin subscriptions`` and ``deliveries`` on a real SQLite store."""

import json
from typing import Any

import pytest

from tests.unit.commands.running import CommandLine

ADD = ("subscriptions", "add", "--url", "https://example.org/hook", "--name", "Desk [night]")


@pytest.fixture
def store(tocsin: CommandLine) -> CommandLine:
    """The command, with a store that is there."""
    assert tocsin("migrate").code == 0
    return tocsin


def _add(store: CommandLine, *options: str) -> dict[str, Any]:
    done = store(*ADD, *options, "--json")
    assert (done.code, done.err) == (0, "")
    made: dict[str, Any] = json.loads(done.out)
    return made


def _rows(done: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.out.splitlines()]


def test_a_subscription_is_made_as_asked(store: CommandLine) -> None:
    options = (
        "--keyword=غارة جوية --type=assault --type=COERCE --country=mli --country=BFA --language=ar --source=a.example"
        " --min-level=high --max-age=2d12h"
    ).replace("غارة جوية", "غارة_جوية")
    made = _add(store, *(option.replace("_", " ") for option in options.split()))

    assert made["secret"].startswith("whsec_")
    assert made["subscription"]["name"] == "Desk [night]"
    assert made["subscription"]["filter"] == {
        "keywords": ["غارة جوية"],
        "event_types": ["ASSAULT", "COERCE"],
        "countries": ["MLI", "BFA"],
        "languages": ["ar"],
        "sources": ["a.example"],
        "min_level": "high",
        "max_age": "P2DT12H",
    }


def test_without_conditions_the_usual_ones_hold(store: CommandLine) -> None:
    filters = _add(store)["subscription"]["filter"]

    assert (filters["min_level"], filters["max_age"], filters["keywords"]) == ("elevated", "P2D", [])


def test_the_secret_is_shown_once(store: CommandLine) -> None:
    done = store(*ADD)
    secret = done.out.partition("whsec_")[2].split()[0]
    [subscription] = _rows(store("subscriptions", "list", "--json"))

    assert len(secret) > 30
    for arguments in (
        ("list",),
        ("list", "--json"),
        ("show", subscription["id"]),
        ("show", subscription["id"], "--json"),
    ):
        assert secret not in store("subscriptions", *arguments).out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--type", "BOOM"), "input should be 'AGREE'"),
        (("--country", "Mali"), "'Mali' is not an ISO 3166-1 alpha-3 code such as SYR"),
        (("--min-level", "huge"), 'min_level` is "huge"'),
        (("--max-age", "48"), "--max-age '48' is no length of time"),
        (("--max-age", "0h"), "max_age must be longer than nothing"),
        (("--keyword", "!!"), "no letter or digit"),
        (("--url", "ftp://example.org"), "must begin with https:// or http://"),
    ],
)
def test_what_cannot_be_is_refused(store: CommandLine, options: tuple[str, ...], said: str) -> None:
    done = store(*ADD, *options)

    assert done.code == 2
    assert said in done.err
    assert store("subscriptions", "list", "--json").out == ""


def test_an_update_leaves_the_rest_as_it_was(store: CommandLine) -> None:
    made = _add(store, "--country", "MLI", "--keyword", "coup", "--max-age", "7d")["subscription"]
    done = store("subscriptions", "update", made["id"], "--country", "", "--min-level", "watch", "--json")

    changed = json.loads(done.out)
    assert changed["filter"] == made["filter"] | {"countries": [], "min_level": "watch"}
    assert (changed["name"], changed["url"]) == (made["name"], made["url"])


def test_a_subscription_is_paused_resumed_and_deleted(store: CommandLine) -> None:
    made = _add(store)["subscription"]["id"]
    states = []
    for action in ("pause", "resume"):
        assert store("subscriptions", action, made).code == 0
        states.append(json.loads(store("subscriptions", "show", made, "--json").out)["state"])
    assert [row["id"] for row in _rows(store("subscriptions", "list", "--state", "active", "--json"))] == [made]
    assert store("subscriptions", "delete", made, "--yes").code == 0

    assert states == ["paused", "active"]
    assert store("subscriptions", "show", made).err == f"tocsin: there is no subscription {made}\n"


def test_a_ping_is_a_delivery_that_can_be_replayed(store: CommandLine) -> None:
    made = _add(store)["subscription"]["id"]
    delivery = store("subscriptions", "ping", made).out.strip()
    [row] = _rows(store("deliveries", "list", "--subscription", made, "--json"))
    shown = json.loads(store("deliveries", "show", delivery, "--json").out)

    assert row["id"] == delivery
    assert row["state"] == "pending"
    assert shown == {"delivery": row, "attempts": []}
    assert store("deliveries", "replay", delivery).code == 0
    assert _rows(store("deliveries", "list", "--state", "delivered", "--json")) == []
    assert _rows(store("deliveries", "list", "--since", "2999-01-01", "--json")) == []
    assert store("subscriptions", "pause", made).code == 0
    assert "is paused; set it to active first" in store("deliveries", "replay", delivery).err


def test_a_new_secret_is_another_one(store: CommandLine) -> None:
    made = _add(store)
    done = store("subscriptions", "rotate", made["subscription"]["id"], "--grace", "48h", "--json")

    changed = json.loads(done.out)
    assert changed["secret"].startswith("whsec_")
    assert changed["secret"] != made["secret"]
    assert "the grace must be" in store("subscriptions", "rotate", made["subscription"]["id"], "--grace", "8d").err
