"""The one door: rights, transaction, audit, change log, announcement."""

from collections.abc import Iterator

import pytest
from sqlalchemy import func, insert, select, update

from propdesk.domain.errors import DomainError, InvalidValueError, PermissionDeniedError
from propdesk.domain.permissions import Permission, Role
from propdesk.models.accounts import AuditLine
from propdesk.models.changes import Envelope, Setting
from propdesk.models.estate import Building
from propdesk.models.payments import ParkedDraft
from propdesk.services.work import Reading, UncapturedWriteError, Work, query, use_case
from propdesk.sync.changes import check_chain, operations_of
from tests import builders
from tests.builders import World


@use_case(Permission.REGISTRY_EDIT)
def rename_building(work: Work, *, name: str) -> None:
    """Rename the only building."""
    work.update(Building, work.connection.scalars(select(Building.id)).one(), name=name)


@use_case(Permission.LOOK_UP)
def write_around(work: Work) -> None:
    """Do what nobody may."""
    work.connection.execute(update(Building).values(name="stray"))


@use_case(Permission.LOOK_UP)
def change_a_fact(work: Work) -> None:
    """Try to edit what was said."""
    line = work.connection.scalars(select(AuditLine.id).limit(1)).one()
    work.update(AuditLine, line, detail="nothing happened")


@use_case(Permission.LOOK_UP)
def refuse_after_writing(work: Work) -> None:
    """Write, then find that a rule says no."""
    rename_building(work, name="half done")
    raise InvalidValueError(value="x")


@use_case(Permission.LOOK_UP)
def note_locally(work: Work) -> None:
    """Write something that never leaves the desk."""
    work.insert(Setting, name="probe", value="1")


@query(Permission.LOOK_UP)
def building_name(reading: Reading) -> str:
    """Return the only building's name."""
    return reading.connection.scalars(select(Building.name)).one()


@query(Permission.REPORTS)
def building_names(reading: Reading) -> Iterator[str]:
    """Read the names of all buildings twice, each time when they are walked."""
    for _ in range(2):
        yield from reading.connection.scalars(select(Building.name)).all()


def counted(centre: World, column: object) -> int:
    with centre.desk.database.read() as connection:
        return connection.scalar(select(func.count()).select_from(column)) or 0  # type: ignore[arg-type]


@pytest.fixture
def built(centre: World) -> World:
    """A centre with one building."""
    centre.desk.execute(builders.add_units)
    return centre


def test_a_person_without_the_right_is_refused_before_anything_runs(built: World) -> None:
    desk = built.as_role(Role.COLLECTOR)
    with pytest.raises(PermissionDeniedError):
        desk.execute(rename_building, name="New")
    assert built.desk.query(building_name) == "1栋"


def test_a_write_leaves_one_audit_line_and_one_envelope(built: World) -> None:
    lines, envelopes = counted(built, AuditLine), counted(built, Envelope)
    built.desk.execute(rename_building, name="Tower")
    assert counted(built, AuditLine) == lines + 1
    assert counted(built, Envelope) == envelopes + 1


def test_the_envelope_names_every_changed_row(built: World) -> None:
    built.desk.execute(rename_building, name="Tower")
    with built.desk.database.read() as connection:
        body = connection.scalars(select(Envelope.body).order_by(Envelope.seq.desc())).first()
    assert body is not None
    kinds = [(op[0], op[1]) for op in operations_of(body)]
    assert kinds == [("~", "building"), ("+", "audit_line")]


def test_a_refused_act_leaves_nothing_behind(built: World) -> None:
    before = counted(built, Envelope)
    with pytest.raises(DomainError):
        built.desk.execute(refuse_after_writing)
    assert built.desk.query(building_name) == "1栋"
    assert counted(built, Envelope) == before


def test_a_write_around_the_door_is_found_and_refused(built: World) -> None:
    with pytest.raises(UncapturedWriteError):
        built.desk.execute(write_around)
    assert built.desk.query(building_name) == "1栋"


def test_a_fact_is_never_changed(built: World) -> None:
    with pytest.raises(UncapturedWriteError):
        built.desk.execute(change_a_fact)


def test_local_rows_stay_out_of_the_change_log(built: World) -> None:
    before = counted(built, Envelope)
    built.desk.execute(note_locally)
    assert counted(built, Envelope) == before


def test_a_stream_sees_one_state_though_somebody_writes_meanwhile(built: World) -> None:
    with built.desk.stream(building_names) as names:
        assert next(names) == "1栋"
        built.desk.execute(rename_building, name="Tower")
        assert list(names) == ["1栋"]
    with built.desk.stream(building_names) as names:
        assert list(names) == ["Tower", "Tower"]


def test_a_stream_asks_for_the_right_before_anything_is_read(built: World) -> None:
    with (
        pytest.raises(PermissionDeniedError),
        built.as_role(Role.COLLECTOR).stream(building_names),
    ):
        pytest.fail("streamed without the right")


def test_listeners_hear_the_changed_tables_after_the_commit(built: World) -> None:
    heard: list[frozenset[str]] = []
    stop = built.desk.listen(heard.append)
    built.desk.execute(rename_building, name="Tower")
    stop()
    built.desk.execute(rename_building, name="House")
    assert heard == [frozenset({"building", "audit_line"})]


def test_a_statement_for_another_table_is_no_local_write(built: World) -> None:
    @use_case(Permission.LOOK_UP)
    def smuggle(work: Work) -> None:
        work.run_local(ParkedDraft, insert(Building).values(name="x"))

    with pytest.raises(UncapturedWriteError):
        built.desk.execute(smuggle)


def test_the_chain_grows_in_order_though_the_clock_goes_back(built: World) -> None:
    for hours in (0, -30, 5, -24 * 400):
        built.clock.advance(hours=hours)
        built.desk.execute(rename_building, name=f"at {hours}")
    with built.desk.database.read() as connection:
        assert check_chain(connection, built.desk.station.replica) > 4
