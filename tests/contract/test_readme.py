"""The README says what is: its tables are made by the code, its examples are real."""

import re
from pathlib import Path

import orjson
import pytest

from schemas.raw import RawArticle
from schemas.subscription import SubscriptionRequest
from streams.commands.settings import variables_table

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_settings_is_what_the_command_prints() -> None:
    table = README.split("<!-- settings: made by `tocsin settings --markdown` -->")[1].split(
        "<!-- end of settings -->"
    )[0]

    assert table.strip() == variables_table().strip()


def test_every_dependency_has_its_line() -> None:
    declared = re.findall(
        r'^    "([A-Za-z0-9-]+)', (ROOT / "pyproject.toml").read_text().split("[project.scripts]")[0], re.MULTILINE
    )
    table = README.split("## Dependencies")[1].lower()

    assert [name for name in declared if name.lower() not in table] == []


@pytest.mark.parametrize("block", re.findall(r"```python\n(.*?)```", README, re.DOTALL))
def test_python_examples_compile(block: str) -> None:
    compile(block, "README.md", "exec")


def test_articles_pushed_in_examples_are_articles() -> None:
    examples = re.findall(r"'(\{[^']*\"text\"[^']*\})'", README)

    assert len(examples) >= 2
    for example in examples:
        RawArticle.model_validate(orjson.loads(example))


def test_the_subscription_in_the_example_is_one() -> None:
    (example,) = re.findall(r"'(\{\"name\"[^']*\})'", README)

    SubscriptionRequest.model_validate(orjson.loads(example))


def test_commands_in_the_readme_exist() -> None:
    commands = {path.stem for path in (ROOT / "streams" / "commands").glob("*.py")} | {"up", "worker", "broker"}
    named = set(re.findall(r"`tocsin ([a-z]+)", README)) | set(re.findall(r"^tocsin ([a-z]+)", README, re.MULTILINE))

    assert named - commands == set()


def test_links_inside_the_repository_lead_somewhere() -> None:
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", README) if "://" not in target]

    assert [target for target in targets if not (ROOT / target).exists()] == []
