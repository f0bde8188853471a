"""``tocsin settings``."""

import json
from pathlib import Path

import pytest

from streams.commands.settings import unknown_variables, variables_table
from streams.settings import Settings
from tests.unit.commands.running import CommandLine

SECRETS = {
    "TOCSIN_API_TOKEN": "hunter2-hunter2-hunter2",
    "TOCSIN_DATABASE_URL": "postgresql://tocsin:hunter2@db/tocsin",
    "TOCSIN_SECRET_KEY": "hunter2" * 6,
    "TOCSIN_KAFKA_SASL_PASSWORD": "hunter2",
}


@pytest.mark.parametrize("options", [(), ("--json",), ("--markdown",)], ids=str)
def test_a_secret_is_never_shown(tocsin: CommandLine, options: tuple[str, ...]) -> None:
    done = tocsin("settings", *options, **SECRETS)

    assert done.code == 0
    assert "hunter2" not in done.out + done.err
    assert ("***" in done.out) == (options != ("--markdown",))


def test_values_are_those_in_force(tocsin: CommandLine) -> None:
    done = tocsin("settings", "--json", TOCSIN_LANGUAGES="en, ar", TOCSIN_WEBHOOK_ALLOW_LOOPBACK="1")
    rows = {row["variable"]: row for row in map(json.loads, done.out.splitlines())}

    assert set(rows) == {f"TOCSIN_{name.upper()}" for name in Settings.model_fields}
    assert rows["TOCSIN_LANGUAGES"]["value"] == "en,ar"
    assert rows["TOCSIN_LANGUAGES"]["default"] == ""
    assert rows["TOCSIN_WEBHOOK_ALLOW_LOOPBACK"]["value"] == "true"
    assert rows["TOCSIN_LANGUAGES"]["set"] is True
    assert rows["TOCSIN_API_PORT"]["set"] is False


def test_the_table_for_the_readme_has_every_variable_and_nothing_of_this_machine() -> None:
    table = variables_table()
    rows = [line for line in table.splitlines() if line.startswith("| `")]

    assert len(rows) == len(Settings.model_fields)
    assert str(Path.home()) not in table
    assert "| `TOCSIN_DATA_DIR` | the user's data directory |" in table
    assert "| `TOCSIN_KAFKA_SASL_USERNAME` | |" in table
    assert "| `TOCSIN_WEBHOOK_RETRY_DELAYS_S` | `5,300,1800," in table
    assert all(row.replace("\\|", "").count("|") == 4 for row in rows)


def test_the_table_for_the_readme_is_the_same_whatever_is_set(tocsin: CommandLine) -> None:
    done = tocsin("settings", "--markdown", TOCSIN_LOG_LEVEL="nonsense", TOCSIN_API_PORT="1")

    assert done.out == variables_table()


def test_a_misspelt_variable_is_named_with_the_right_one() -> None:
    found = unknown_variables({"TOCSIN_KAFKA_BOOSTRAP": "x", "TOCSIN_API_PORT": "1", "PATH": "/bin", "TOCSIN_ZZZ": "1"})

    assert found == {"TOCSIN_KAFKA_BOOSTRAP": "; do you mean TOCSIN_KAFKA_BOOTSTRAP?", "TOCSIN_ZZZ": ""}
