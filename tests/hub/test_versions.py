"""Releases live together: the last one and the one before it, at the desks and at the hub.

What a release does not know waits with its bytes and is followed after the update; money is taken
everywhere meanwhile, and nothing is lost. Source: sync design 8.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub.release import LAST, OLDER, Program, Release
from tests.soak import SOAKING

PASSWORD = "demo-admin"
COMPLAINT = (
    "customer=王小明",
    "phone=13812345678",
    "channel=telephone",
    "sort=cleaning",
    "content=三楼走廊三天没有打扫",
    "level=primary",
)


@pytest.fixture(scope="module", params=[LAST, OLDER], ids=["last", "before it"])
def old(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Release]:
    """A kept release."""
    release = Release(request.param, tmp_path_factory.mktemp("release"))
    yield release
    release.end()


@pytest.fixture
def new() -> Program:
    """This tree's program."""
    return Program()


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROPDESK_PASSWORD", PASSWORD)


@pytest.fixture(scope="module")
def estate(old: Release, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder the old release made: three households with arrears and receipts."""
    folder = tmp_path_factory.mktemp("estate") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROPDESK_PASSWORD", PASSWORD)
        old.run(folder, "demo", "--headless", "--units", "3")
    return folder


@pytest.fixture
def founder(estate: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(estate, tmp_path / "founder"))


def hub_of(program: Program, folder: Path) -> Path:
    program.run(folder, "hub", "init", "--name", "company")
    return folder


def code(program: Program, hub: Path, slot: str, *more: str) -> str:
    answer: str = program.run(hub, "hub", "enrol", "C001", slot, *more)["code"]
    return answer


def collect(program: Program, folder: Path, unit: str) -> str:
    """Take ten yuan of what a unit owes; return the receipt's number."""
    answer = program.run(folder, "collect", unit, "--amount", "10", "--pay", "cash=10")
    number: str = answer["receipt"]
    return number


def complain(program: Program, folder: Path) -> None:
    """Write what older releases have no columns for."""
    fields = [word for field in COMPLAINT for word in ("--field", field)]
    program.run(folder, "case", "complaints", "open", *fields)


def receipts_in(program: Program, folder: Path) -> set[str]:
    listed = program.run(folder, "receipts", "list", "--from", "2000-01-01")
    return {row["receipt"] for row in listed["receipts"]}


def test_a_folder_of_the_release_opens_in_this_program(
    new: Program, old: Release, founder: Path
) -> None:
    before = receipts_in(old, founder)
    assert new.run(founder, "verify", "--rebuild") == {"ok": True, "differing": []}
    assert new.run(founder, "verify")["ok"]
    assert receipts_in(new, founder) == before
    assert list((founder / "backups").glob("before-*.db")), "the old state is kept first"


def test_an_old_desk_and_a_new_one_share_a_new_hub(
    new: Program, old: Release, founder: Path, tmp_path: Path
) -> None:
    hub, joined = hub_of(new, tmp_path / "hub"), tmp_path / "joined"
    with new.serving(hub) as url:
        old.run(founder, "sync", "enrol", url, code(new, hub, "D01", "--head-office"))
        new.run(joined, "join", url, code(new, hub, "D02"))
        _work_together(new, old, joined, founder)
        assert new.run(joined, "sync", "now")["different"] == []


@pytest.mark.parametrize("old", [LAST, *([OLDER] if SOAKING else [])], indirect=True)
def test_an_old_desk_and_a_new_one_share_an_old_hub(
    new: Program, old: Release, founder: Path, tmp_path: Path
) -> None:
    hub, joined = hub_of(old, tmp_path / "hub"), tmp_path / "joined"
    with old.serving(hub) as url:
        old.run(founder, "sync", "enrol", url, code(old, hub, "D01", "--head-office"))
        new.run(joined, "join", url, code(old, hub, "D02"))
        taken = _work_together(new, old, joined, founder)
    with new.serving(hub):  # the hub is updated under its desks
        assert {row["slot"] for row in new.run(hub, "hub", "desks")["desks"]} == {"D01", "D02"}
        told = new.run(hub, "hub", "report", "receipts", "--from", "2000-01-01")
        assert all(number in str(told) for number in taken)


def _work_together(new: Program, old: Release, newer: Path, older: Path) -> set[str]:
    """Let both take money and the newer write what the older cannot read; update the older."""
    taken = {collect(old, older, "1-101"), collect(new, newer, "1-101")}
    complain(new, newer)
    for program, folder in ((new, newer), (old, older), (new, newer)):
        program.run(folder, "sync", "now")
    standing = old.run(older, "sync", "status")
    assert (standing["unsynced"], standing["not_applied"]) == (0, 0)
    assert standing["parked"], "the complaint has fields the release does not know"
    assert taken <= receipts_in(old, older)
    assert taken <= receipts_in(new, newer)
    assert old.run(older, "verify")["ok"]
    taken.add(collect(old, older, "1-101"))
    _after_the_update(new, newer, older, taken)
    return taken


def _after_the_update(new: Program, newer: Path, older: Path, taken: set[str]) -> None:
    for folder in (older, newer, older):
        met = new.run(folder, "sync", "now")
    assert (met["equal"], met["different"]) == (["C001-D02"], [])
    assert new.run(older, "sync", "status")["parked"] == 0
    for folder in (newer, older):
        assert taken <= receipts_in(new, folder)
    assert new.run(older, "verify", "--rebuild") == {"ok": True, "differing": []}
    assert len(new.run(older, "case", "complaints", "list")["cases"]) == 1
