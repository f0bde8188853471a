"""What goes wrong is said in one line, without a stack trace."""

import pytest

from tests.unit.commands.running import CommandLine

WRONG = [
    (("topics", "list"), {}, 2, "no Kafka: none runs in"),
    (("api",), {}, 2, "no Kafka: none runs in"),
    (("api", "--host", "0.0.0.0"), {}, 2, "beyond loopback: set TOCSIN_API_TOKEN too"),
    (("api", "--host", "nowhere.invalid"), {"TOCSIN_API_TOKEN": "t" * 32}, 2, "cannot listen on nowhere.invalid"),
    (("subscriptions", "list"), {}, 2, "run `tocsin up` or `tocsin migrate`"),
    (("deliveries", "list"), {}, 2, "run `tocsin up` or `tocsin migrate`"),
    (("migrate",), {"TOCSIN_DATABASE_URL": "mysql://x/y"}, 2, "is not supported; use sqlite"),
    (("settings",), {"TOCSIN_API_PORT": "many"}, 2, "TOCSIN_API_PORT='many'"),
    (("enrich", "nowhere.jsonl"), {}, 2, "cannot read nowhere.jsonl"),
    (("produce", "nowhere.jsonl"), {}, 2, "cannot read nowhere.jsonl"),
    (("enrich", "-", "--received-at", "soon"), {}, 2, "--received-at 'soon' is no time"),
    (("dlq", "replay", "raw"), {}, 2, "name the dead letters by their addresses"),
    (("dlq", "replay", "raw", "0:1", "--last", "3"), {}, 2, "and not both"),
    (("dlq", "show", "raw", "first"), {"TOCSIN_KAFKA_BOOTSTRAP": "127.0.0.1:1"}, 2, "write partition:offset"),
    (("subscriptions", "list", "--state", "tired"), {}, 2, "active, paused or disabled"),
    (("deliveries", "list", "--state", "lost"), {}, 2, "pending, delivered, exhausted or cancelled"),
    (("topics", "check"), {"TOCSIN_KAFKA_BOOTSTRAP": "127.0.0.1:1"}, 1, "127.0.0.1:1"),
]


@pytest.mark.parametrize(("arguments", "environment", "code", "said"), WRONG, ids=[" ".join(row[0]) for row in WRONG])
def test_an_error_is_one_line_that_says_what_to_do(
    tocsin: CommandLine, arguments: tuple[str, ...], environment: dict[str, str], code: int, said: str
) -> None:
    done = tocsin(*arguments, **environment)

    assert done.code == code
    assert done.out == ""
    lines = [line for line in done.err.splitlines() if not line.startswith("{")]
    assert len(lines) == 1
    assert lines[0].startswith("tocsin: ")
    assert said in lines[0]
