"""A data folder and a way to run commands on it as a script would."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from propdesk import cli
from propdesk.app import new_id
from propdesk.cli.session import PASSWORD_VARIABLE, SECOND_PASSWORD_VARIABLE
from propdesk.clock import SystemClock
from propdesk.desk import Desk
from propdesk.domain.permissions import Role
from propdesk.models.database import Database
from propdesk.models.keys import KEY_FILE
from propdesk.paths import DataFolder
from tests import builders
from tests.builders import PASSWORD, TEST_KEY, password_of

SUPERVISOR = "supervisor"


@dataclass
class Ran:
    """What a command left: exit status, its JSON, its words."""

    status: int
    answer: dict[str, Any]
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def estate_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with units 1-101 and 1-102 that owe two months, and people.

    It is made now, by the machine's clock, which is what commands go by.
    """
    root = tmp_path_factory.mktemp("estate")
    made = builders.template(tmp_path_factory.mktemp("now"), clock=SystemClock())
    world = builders.world(made, root)
    world.desk.clock = SystemClock()
    units = world.desk.execute(builders.add_units, rooms=("101", "102"))
    item = world.desk.execute(builders.add_item)
    for unit, name in zip(units, ("王小明", "李丽"), strict=True):
        world.desk.execute(builders.add_owner, unit_id=unit, name=name)
        world.desk.execute(builders.charge, unit_id=unit, item_id=item)
    for role, login in ((Role.SUPERVISOR, SUPERVISOR), (Role.MANAGER, "manager")):
        world.as_role(role, login=login)
    world.as_role(Role.COLLECTOR, login="collector")
    world.desk.database.close()
    (root / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    return root


@pytest.fixture
def folder(estate_folder: Path, tmp_path: Path) -> DataFolder:
    """A copy of the estate for one test."""
    data = DataFolder(tmp_path / "data")
    shutil.copytree(estate_folder, data.root)
    return data


@pytest.fixture
def run(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run a command with --json (or plain) as admin, or as somebody else."""

    def command(
        *words: str, who: str = "admin", second: str = SUPERVISOR, plain: bool = False
    ) -> Ran:
        password = PASSWORD if who == "admin" else password_of(who)
        monkeypatch.setenv(PASSWORD_VARIABLE, password)
        monkeypatch.setenv(SECOND_PASSWORD_VARIABLE, password_of(second))
        line = ["--data-dir", str(folder.root), "--as", who, *([] if plain else ["--json"]), *words]
        try:
            status = cli.run(line, open_window=_no_window)
        except SystemExit as ended:  # argparse's own answer to a bad command line
            status = int(ended.code or 0)
        out, err = capsys.readouterr()
        answer = json.loads(out) if out.startswith("{") else {}
        return Ran(status, answer, out, err)

    return command


@pytest.fixture
def desk(folder: DataFolder) -> Desk:
    """The data behind the commands."""
    return Desk(Database(folder.database, TEST_KEY), SystemClock(), new_id)


def _no_window(data_dir: str | None) -> int:
    raise AssertionError(f"no window is wanted for {data_dir}")
