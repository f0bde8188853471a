"""Errors are told apart."""

import pytest

from training.errors import KINDS, kinds_of_errors


@pytest.mark.parametrize(
    ("gold", "found", "kinds"),
    [
        ([(0, 2, "ORG")], [(0, 2, "ORG")], []),
        ([(0, 2, "ORG")], [(0, 2, "LOC")], ["type"]),
        ([(0, 2, "ORG")], [(0, 3, "ORG")], ["edges"]),
        ([(0, 1, "LOC"), (1, 2, "ORG")], [(0, 2, "ORG")], ["within", "edges"]),  # Dubai | Police
        ([(0, 3, "ORG")], [(2, 3, "LOC")], ["around"]),  # University of Havana
        ([(0, 2, "PER")], [(1, 3, "LOC")], ["crossing"]),
        ([(0, 1, "PER")], [(4, 5, "PER")], ["missed", "invented"]),
        ([], [], []),
    ],
)
def test_kinds_of_errors(gold, found, kinds):
    assert list(kinds_of_errors(gold, found)) == kinds
    assert set(kinds) <= set(KINDS)
