"""Lists for people and for programs."""

import json

import pytest

from streams.commands.showing import printable, show

ROWS = [
    {"name": "[bold]desk", "tags": ["a", "b"], "on": True, "last": None},
    {"name": "مكتب \x1b[31m", "tags": [], "on": False, "last": 3},
]


def test_a_table_shows_names_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    show(ROWS, as_json=False, columns=("name", "tags", "on", "last"))
    out = capsys.readouterr().out

    assert "[bold]desk" in out
    assert "a, b" in out
    assert "\x1b" not in out


def test_json_lines_have_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    show(ROWS, as_json=True, columns=("name",))

    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == ROWS


def test_an_empty_list_is_said_where_no_program_reads_it(capsys: pytest.CaptureFixture[str]) -> None:
    show([], as_json=False, columns=("name",), empty="nobody yet")
    captured = capsys.readouterr()

    assert (captured.out, captured.err) == ("", "nobody yet\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("غارة جوية", "غارة جوية"),
        ("می\u200cشود", "می\u200cشود"),
        ("a\nb\tc", "a b c"),
        ("\x1b]0;pwned\x07", "\ufffd]0;pwned\ufffd"),
        ("user\u202egnp.exe", "user\ufffdgnp.exe"),
    ],
)
def test_nothing_that_commands_a_terminal_is_printed(text: str, shown: str) -> None:
    assert printable(text) == shown
