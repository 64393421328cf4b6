"""Printers of the desk: what is set, what was learned, what a person ruled."""

import pytest
from sqlalchemy import text

from propdesk.domain.errors import NotFoundError
from propdesk.domain.print_jobs import JobToPrint
from propdesk.domain.printers import UNKNOWN, OffsetError, PrinterAbilities, PrinterPaper
from propdesk.services import print_jobs, print_jobs_queue, printers
from tests.builders import World

LEARNED = PrinterAbilities(maker="EPSON", kanji_rom=True, cutter=False, process_id=True)
TCP = "tcp://10.0.0.1"


@pytest.fixture
def two(centre: World) -> World:
    centre.desk.execute(printers.add, name="front", uri=TCP)
    centre.desk.execute(printers.add, name="back", uri="tcp://10.0.0.2", model="roll58")
    return centre


def test_a_new_printer_knows_its_paper_by_its_model_and_nothing_else(two: World) -> None:
    front, back = two.desk.query(printers.rows)
    assert (front.paper, back.paper) == (PrinterPaper.SLIP80, PrinterPaper.SLIP58)
    assert (front.abilities, front.fallback, front.offset_x, front.offset_y) == (
        UNKNOWN,
        None,
        0,
        0,
    )


def test_paper_fallback_and_shift_are_kept_when_the_address_changes(two: World) -> None:
    two.desk.execute(
        printers.arrange,
        name="front",
        paper=PrinterPaper.CONTINUOUS241,
        fallback="back",
        offset_x=-15,
        offset_y=20,
    )
    two.desk.execute(printers.learn, name="front", abilities=LEARNED)
    moved = two.desk.execute(printers.add, name="front", uri="tcp://10.0.0.9")
    assert (moved.paper, moved.fallback) == (PrinterPaper.CONTINUOUS241, "back")
    assert (moved.offset_x, moved.offset_y) == (-15, 20)
    assert moved.abilities == UNKNOWN
    assert two.desk.query(printers.one, name="front") == moved


def test_what_was_learned_stays_while_the_address_does(two: World) -> None:
    two.desk.execute(printers.learn, name="front", abilities=LEARNED)
    assert two.desk.execute(printers.add, name="front", uri=TCP, default=True).abilities == LEARNED


def test_a_ruling_outlives_probes_until_it_is_taken_back(two: World) -> None:
    decide(two, cutter=True)
    row = two.desk.execute(printers.learn, name="front", abilities=LEARNED)
    assert (row.abilities.cutter, row.abilities.process_id) == (True, True)
    decide(two, cutter=None)
    row = two.desk.execute(printers.learn, name="front", abilities=LEARNED)
    assert (row.abilities.cutter, row.abilities.ruled) == (False, ())


def decide(world: World, **rulings: bool | int | None) -> None:
    paper = PrinterPaper.SLIP80
    world.desk.execute(printers.arrange, name="front", paper=paper, fallback=None, rulings=rulings)


def test_a_job_carries_what_its_printer_can_do(two: World) -> None:
    two.desk.execute(printers.learn, name="front", abilities=LEARNED)
    two.desk.execute(printers.print_test_page, printer="front")
    job = two.desk.query(print_jobs_queue.next_queued, printer="front")
    assert isinstance(job, JobToPrint)
    assert job.abilities == LEARNED


def test_damaged_abilities_are_unknown(two: World) -> None:
    with two.desk.database.write() as connection:
        connection.execute(text("UPDATE printer SET abilities = '[1'"))
    assert two.desk.query(printers.one, name="front").abilities == UNKNOWN


@pytest.mark.parametrize(
    ("fallback", "offset", "error"),
    [
        ("front", 0, printers.OwnFallbackError),
        ("nowhere", 0, NotFoundError),
        (None, 501, OffsetError),
        (None, -501, OffsetError),
    ],
)
def test_an_arrangement_that_cannot_work_is_refused(
    two: World, fallback: str | None, offset: int, error: type[Exception]
) -> None:
    with pytest.raises(error):
        two.desk.execute(
            printers.arrange,
            name="front",
            paper=PrinterPaper.SLIP80,
            fallback=fallback,
            offset_x=offset,
        )


def test_a_removed_printer_stands_in_for_nobody(two: World) -> None:
    two.desk.execute(printers.arrange, name="front", paper=PrinterPaper.A4, fallback="back")
    two.desk.execute(printers.remove, name="back")
    (left,) = two.desk.query(printers.rows)
    assert (left.name, left.fallback) == ("front", None)
    assert two.desk.query(print_jobs.rows) == []
