"""What head office keeps is said at once where a desk has no authority, and nowhere else."""

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from propdesk.models.stream import HubLink
from propdesk.services.work import Work, use_case
from propdesk.sync.protocol import GENESIS
from tests.builders import World
from tests.ui.dumps import dump
from tests.ui.windows import rest, workbench_at


@use_case(None)
def link(work: Work, *, rules: bool) -> None:
    """Tie the desk to a head office."""
    place = {"id": 1, "url": "http://localhost", "tenant": b"t" * 16, "device": b"d" * 16}
    stand = {"epoch": 1, "cursor": 0, "accumulator": GENESIS, "stamp": 0, "indexed": 0}
    work.run_local(HubLink, insert(HubLink).values(**place, **stand, rules=rules))


@pytest.mark.parametrize("screen", ["prices", "rules", "calendar"])
def test_a_desk_without_authority_says_who_keeps_this(
    qtbot: QtBot, centre: World, screen: str
) -> None:
    centre.desk.execute(link, rules=False)
    with workbench_at(qtbot, centre.desk, screen) as bench:
        rest(qtbot, bench)
        assert bench.current is not None
        assert "Head office keeps this for all its centres" in dump(bench.current)


@pytest.mark.parametrize("enrolled", [False, True])
def test_a_desk_with_authority_or_of_no_head_office_says_nothing(
    qtbot: QtBot, centre: World, *, enrolled: bool
) -> None:
    if enrolled:
        centre.desk.execute(link, rules=True)
    with workbench_at(qtbot, centre.desk, "prices") as bench:
        rest(qtbot, bench)
        assert bench.current is not None
        assert "Head office keeps this" not in dump(bench.current)
