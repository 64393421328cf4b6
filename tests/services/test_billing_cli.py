"""`propdesk bill`: the command line bills an item and period."""

import json
from pathlib import Path
from typing import Any

import pytest

from propdesk import cli
from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.permissions import Role
from propdesk.models.keys import KEY_FILE
from propdesk.services import accounts
from tests.builders import PASSWORD, TEST_KEY, FixedClock, world
from tests.services.billing_world import Estate, estate

MANAGER, FINANCE = ("manager", "the manager's own"), ("finance", "the clerk's own one")


class Shell:
    """A data folder and a person who types commands."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capture = capture

    def run(self, *words: str, login: str = "admin") -> tuple[int, dict[str, Any]]:
        """Run one command with --json; return its exit status and its answer."""
        line = ["--data-dir", str(self._folder), "--json", "--lang", "en", "--as", login, *words]
        status = cli.run(line, lambda _: 9)
        return status, json.loads(self._capture.readouterr().out)

    def text(self, *words: str) -> str:
        """Run one command for people; return what it prints."""
        cli.run(["--data-dir", str(self._folder), "--lang", "en", *words], lambda _: 9)
        return self._capture.readouterr().out


@pytest.fixture
def shell(
    template_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Shell:
    """Three homes that pay the property fee, one of them without an area."""
    made = world(template_file, tmp_path)
    homes: Estate = estate(made)
    units = homes.units("101", "102", "103")
    homes.set_unit(units[2], area=0)
    homes.assign(homes.item())
    admin = Desk(made.desk.database, FixedClock(), new_id, made.desk.actor)
    for role, (login, password) in ((Role.MANAGER, MANAGER), (Role.FINANCE, FINANCE)):
        admin.execute(
            accounts.add, login=f"the-{login}", name=login, roles=[role], password=password
        )
    made.desk.database.close()
    (tmp_path / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    monkeypatch.setenv("PROPDESK_PASSWORD", PASSWORD)
    return Shell(tmp_path, capsys)


def test_the_administrator_bills_and_publishes_with_one_command(shell: Shell) -> None:
    status, billed = shell.run("bill", "--item", "PROPERTY", "--period", "2026-12", "--publish")
    assert status == 0
    assert set(billed) == {"run", "charges", "total_fen", "skipped"}
    assert len(billed["run"]) == 32
    assert (billed["charges"], billed["total_fen"]) == (2, 42066)
    assert billed["skipped"] == [
        {
            "unit": "1-103",
            "code": "MissingArea",
            "reason": "1-103: the area is not known, so 物业费 cannot be reckoned.",
        }
    ]
    _, account = shell.run("charges", "1-101")
    assert account["open_fen"] == 21033

    status, again = shell.run("bill", "--item", "PROPERTY", "--period", "2026-12", "--publish")
    assert (status, again["run"], again["charges"], len(again["skipped"])) == (0, None, 0, 3)


def test_without_publish_a_draft_is_made_and_nothing_is_owed(shell: Shell) -> None:
    _, billed = shell.run("bill", "--item", "property", "--period", "2026年12月")
    assert billed["charges"] == 2
    _, account = shell.run("charges", "1-101")
    assert account["open_fen"] == 0
    shown = shell.text("bill", "--item", "PROPERTY", "--period", "202612")
    assert shown.splitlines()[0] == "2 charges, 420.66 yuan together"
    assert "1-103" in shown


def test_a_manager_publishes_what_finance_has_drafted(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    bill = ("bill", "--item", "PROPERTY", "--period", "2026-12")
    monkeypatch.setenv("PROPDESK_PASSWORD", FINANCE[1])
    _, drafted = shell.run(*bill, login="the-finance")
    status, refused = shell.run(*bill, "--publish", login="the-finance")
    assert (status, refused["error"]) == (1, "PermissionDenied")
    monkeypatch.setenv("PROPDESK_PASSWORD", MANAGER[1])
    status, published = shell.run(*bill, "--publish", login="the-manager")
    assert (status, published["charges"]) == (0, 2)
    assert drafted["total_fen"] == published["total_fen"]


@pytest.mark.parametrize(
    ("item", "period", "error"),
    [
        ("NOTHING", "2026-12", "NotFound"),
        ("PROPERTY", "2026-13", "InvalidPeriod"),
        ("PROPERTY", "2025-12", "NobodyPays"),
        ("电梯", "2026-12", "InvalidItemCode"),
    ],
)
def test_what_cannot_be_billed_is_refused_with_status_1(
    shell: Shell, item: str, period: str, error: str
) -> None:
    status, answer = shell.run("bill", "--item", item, "--period", period)
    assert (status, answer["error"]) == (1, error)
