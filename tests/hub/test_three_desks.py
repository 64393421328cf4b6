"""Three desk processes, the hub's process on PostgreSQL, and a line that fails at any byte.

The desks speak different languages and their clocks are days apart. In the end nothing is lost or
doubled, and all three hold the same.
"""

import contextlib
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from propdesk.clock import SystemClock
from propdesk.models.keys import KEY_FILE
from tests import builders
from tests.builders import PASSWORD, TEST_KEY
from tests.hub.fault_proxy import Fault, FaultProxy
from tests.hub.hub_process import HubProcess, hub_process, propdesk
from tests.hub.postgres import database_url
from tests.soak import SOAKING

ROUNDS = 200 if SOAKING else 8
FAR_APART = 6000  # bytes between two faults at most
SEED = 7
HOURS, LANGUAGES = (0, 75, -30), ("zh_CN", "en", "zh_TW")


class DeskProcess:
    """A desk in a process of its own."""

    def __init__(self, folder: Path, hours: int, language: str, seed: str) -> None:
        self.folder, self.language = folder, language
        words = (str(folder), str(hours), language, seed)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hub.desk_process", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def order(self, words: str) -> None:
        """Let it begin with something."""
        assert self._process.stdin
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()

    def answer(self) -> dict[str, Any]:
        """Wait for what it says."""
        assert self._process.stdout
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def end(self) -> None:
        """Let it come to its end."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        assert self._process.wait(30) == 0
        self._process.stdout.close()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with database_url() as url, hub_process(tmp_path / "hub", "--database", url) as served:
        yield served


@pytest.fixture
def line(hub: HubProcess) -> Iterator[FaultProxy]:
    """The bad line to the hub; it is good until it is armed."""
    proxy = FaultProxy(int(hub.url.rpartition(":")[2]))
    yield proxy
    proxy.close()


@pytest.fixture
def desks(
    hub: HubProcess, line: FaultProxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[DeskProcess]]:
    """Three desks of one centre behind the bad line."""
    monkeypatch.setenv("PROPDESK_PASSWORD", PASSWORD)
    url = f"http://127.0.0.1:{line.port}"
    folders = [tmp_path / f"desk{number}" for number in (1, 2, 3)]
    _found(folders[0], tmp_path)
    propdesk(folders[0], "sync", "enrol", url, hub.code("D01", "--head-office"))
    for number, folder in enumerate(folders[1:], 2):
        propdesk(folder, "join", url, hub.code(f"D0{number}"))
    with contextlib.ExitStack() as stack:
        made = []
        for folder, hours, language in zip(folders, HOURS, LANGUAGES, strict=True):
            made.append(DeskProcess(folder, hours, language, f"{SEED} {folder.name}"))
            stack.callback(made[-1].end)
        yield made


def _found(folder: Path, beside: Path) -> None:
    folder.mkdir()
    world = builders.world(builders.template(beside, clock=SystemClock()), folder)
    world.desk.clock = SystemClock()
    item = world.desk.execute(builders.add_item)
    for unit in world.desk.execute(builders.add_units, rooms=("101", "102", "103")):
        world.desk.execute(builders.add_owner, unit_id=unit)
        world.desk.execute(builders.charge, unit_id=unit, item_id=item)
    world.desk.database.close()
    (folder / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")


def asked(desks: list[DeskProcess], words: str) -> list[dict[str, Any]]:
    """Let all begin at once; return what each says."""
    for desk in desks:
        desk.order(words)
    return [desk.answer() for desk in desks]


@pytest.mark.timeout(3000 if SOAKING else 240)
def test_three_desks_over_a_bad_line_end_equal(line: FaultProxy, desks: list[DeskProcess]) -> None:
    line.storm(random.Random(SEED), FAR_APART)
    troubles = [word for _ in range(ROUNDS) for word in round_of(desks)]
    line.arm(None)
    assert set(line.happened) == set(Fault), line.happened
    assert troubles, "the line never stood in the way"
    for _ in range(3):
        met = [asked([desk], "meet")[0] for desk in desks]
    assert (met[-1]["met"], met[-1]["different"]) == (True, [])
    assert sorted(met[-1]["equal"]) == ["C001-D01", "C001-D02"]
    told = asked(desks, "tell")
    assert all(one["sound"] for one in told)
    for what in ("state", "receipts", "matters"):
        assert len({json.dumps(one[what]) for one in told}) == 1, what
    took = {number: fen for one in told for number, fen in one["paid"].items()}
    assert len(took) > ROUNDS
    assert told[0]["receipts"] == took, "every receipt is everywhere, once, as it was printed"


def round_of(desks: list[DeskProcess]) -> list[str]:
    """Let all work and meet at once; return what stood in the way, in each desk's language."""
    asked(desks, "work 4")
    said = []
    for desk, met in zip(desks, asked(desks, "meet"), strict=True):
        if not met["met"]:
            said.append(met["said"])
            assert met["said"].isascii() == (desk.language == "en"), met
    return said
