"""The witness beside the data file: what it remembers, and what it says about an older file."""

from pathlib import Path

import pytest
from sqlalchemy import select

from propdesk.models.changes import Envelope
from propdesk.models.problems import DataSetBackProblem
from propdesk.models.witness import Seen, Witness, check_witness
from propdesk.services import setup
from tests import builders
from tests.builders import World

REPLICA, HASH = bytes(range(16)), bytes(range(16, 32))


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    return Witness(tmp_path / "witness")


def newest(centre: World) -> Seen:
    """Return what a witness of this desk has seen."""
    with centre.desk.database.read() as connection:
        row = connection.execute(
            select(Envelope.replica, Envelope.seq, Envelope.hash)
            .order_by(Envelope.number.desc())
            .limit(1)
        ).one()
    return Seen(*row)


def ask(centre: World, seen: Seen | None) -> None:
    with centre.desk.database.read() as connection:
        check_witness(connection, seen)


def test_the_last_thing_seen_is_recalled(witness: Witness) -> None:
    for seq in (1, 10**9, 7):
        witness.remember(Seen(REPLICA, seq, HASH))
    assert witness.recall() == Seen(REPLICA, 7, HASH)
    witness.forget()
    assert witness.recall() is None


@pytest.mark.parametrize("damage", [b"", b"x", b"\xff" * 90, b"0" * 90, b"00 1 00 00000000\n"])
def test_an_unreadable_witness_says_nothing(
    witness: Witness, tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / "witness").write_bytes(damage)
    assert witness.recall() is None


def test_a_witness_that_cannot_write_does_not_stop_the_work(tmp_path: Path) -> None:
    blocked = Witness(tmp_path / "none" / "witness")
    blocked.remember(Seen(REPLICA, 1, HASH))
    assert blocked.recall() is None


def test_a_file_that_went_on_is_believed(centre: World) -> None:
    seen = newest(centre)
    centre.desk.execute(builders.add_units)
    ask(centre, seen)
    ask(centre, newest(centre))
    ask(centre, None)


@pytest.mark.parametrize("ahead", [1, 40])
def test_a_file_that_is_older_is_told_how_much_is_missing(centre: World, ahead: int) -> None:
    seen = newest(centre)
    with pytest.raises(DataSetBackProblem) as found:
        ask(centre, seen._replace(seq=seen.seq + ahead))
    assert found.value.values["missing"] == ahead


def test_a_file_that_took_another_way_is_noticed(centre: World) -> None:
    with pytest.raises(DataSetBackProblem):
        ask(centre, newest(centre)._replace(hash=HASH))


def test_a_later_life_of_the_file_is_no_older_file(centre: World) -> None:
    seen = newest(centre)
    centre.desk.execute(setup.begin_new_life)
    ask(centre, seen._replace(seq=seen.seq + 40))
