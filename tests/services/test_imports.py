"""Imports as a whole: all or nothing, the same file once, taken back whole (desk-habits.md U15)."""

import pytest
from sqlalchemy import func, select

from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.imports import ImportKind
from propdesk.domain.permissions import Role
from propdesk.models.accounts import AuditLine
from propdesk.models.estate import Building, Unit
from propdesk.models.people import SearchCard, SearchTerm
from propdesk.services import imports, search, search_index
from propdesk.services.import_batch import StillUsedError
from propdesk.sync.changes import check_chain
from propdesk.verify import verify
from tests import builders
from tests.builders import World
from tests.services.import_files import commit, faults, prepared, rooms

UNITS = ImportKind.UNITS


def live_units(world: World) -> list[str]:
    with world.desk.database.read() as connection:
        chosen = select(Unit.code).where(Unit.ended_at.is_(None)).order_by(Unit.sort_text)
        return list(connection.scalars(chosen))


def test_a_check_changes_nothing(centre: World) -> None:
    assert faults(centre, UNITS, *rooms("1-101")) == []
    assert live_units(centre) == []


def test_one_bad_row_keeps_all_rows_out_and_every_bad_row_is_named(centre: World) -> None:
    ready = prepared(UNITS, *rooms("1-101", "1-101", "?"))
    with pytest.raises(imports.RowsRefusedError) as refused:
        centre.desk.execute(imports.commit, prepared=ready)
    assert [(f.position, f.key) for f in refused.value.faults] == [(1, "room"), (2, "building")]
    assert live_units(centre) == []


def test_a_row_that_could_not_be_read_keeps_all_rows_out(centre: World) -> None:
    ready = prepared(UNITS, *rooms("1-101"), unread=1)
    with pytest.raises(imports.RowsRefusedError):
        centre.desk.execute(imports.commit, prepared=ready)
    assert live_units(centre) == []


def test_a_file_without_rows_is_refused(centre: World) -> None:
    with pytest.raises(imports.NothingToImportError):
        commit(centre, UNITS)


def test_the_same_file_is_imported_once(centre: World) -> None:
    commit(centre, UNITS, *rooms("1-101"))
    with pytest.raises(imports.SameFileError):
        centre.desk.query(imports.check, prepared=prepared(UNITS, *rooms("1-102")))
    with pytest.raises(imports.SameFileError):
        commit(centre, UNITS, *rooms("1-102"))
    commit(centre, UNITS, *rooms("1-102"), fingerprint="another")
    assert live_units(centre) == ["1-101", "1-102"]


def test_an_import_taken_back_leaves_nothing_live_and_the_file_may_come_again(
    centre: World,
) -> None:
    done = commit(centre, UNITS, *rooms("1-101", "1-102"))
    assert centre.desk.execute(imports.undo, batch_id=done.batch_id, reason="wrong file") == 2
    assert live_units(centre) == []
    assert centre.desk.query(search.find, text="1-101") == ()
    with centre.desk.database.read() as connection:
        buildings = select(func.count(Building.id)).where(Building.ended_at.is_(None))
        assert connection.scalar(buildings) == 0
    commit(centre, UNITS, *rooms("1-101", "1-102"))
    assert live_units(centre) == ["1-101", "1-102"]


def test_an_import_is_taken_back_once_and_within_a_day(centre: World) -> None:
    done = commit(centre, UNITS, *rooms("1-101"))
    other = commit(centre, UNITS, *rooms("1-102"), fingerprint="other")
    centre.desk.execute(imports.undo, batch_id=done.batch_id)
    with pytest.raises(imports.AlreadyUndoneError):
        centre.desk.execute(imports.undo, batch_id=done.batch_id)
    centre.clock.advance(hours=25)
    with pytest.raises(imports.TooLateToUndoError):
        centre.desk.execute(imports.undo, batch_id=other.batch_id)
    with pytest.raises(NotFoundError):
        centre.desk.execute(imports.undo, batch_id=b"?" * 16)


def test_units_with_money_or_people_keep_their_import(centre: World) -> None:
    done = commit(centre, UNITS, *rooms("1-101", "1-102"))
    (hit,) = centre.desk.query(search.find, text="1-101")
    centre.desk.execute(builders.add_owner, unit_id=hit.unit_id)
    with pytest.raises(StillUsedError):
        centre.desk.execute(imports.undo, batch_id=done.batch_id)
    assert live_units(centre) == ["1-101", "1-102"]


def test_imports_are_listed_with_what_can_be_taken_back(centre: World) -> None:
    first = commit(centre, UNITS, *rooms("1-101"))
    centre.clock.advance(minutes=1)
    commit(centre, UNITS, *rooms("1-102"), fingerprint="other")
    centre.desk.execute(imports.undo, batch_id=first.batch_id)
    rows = centre.desk.query(imports.batches)
    assert [(row.rows, row.is_undone, row.may_be_undone) for row in rows] == [
        (1, False, True),
        (1, True, False),
    ]


def test_only_those_with_the_right_import(centre: World) -> None:
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.COLLECTOR).execute(
            imports.commit, prepared=prepared(UNITS, *rooms("1-101"))
        )


def test_the_index_an_import_leaves_is_the_index_made_anew(centre: World) -> None:
    commit(centre, UNITS, *rooms("1-101", "3栋2单元1501"))
    people = [
        {"room": "1-101", "name": "单雄信", "phone": "13812345678", "plate": "粤B12345"},
        {"room": "1-101", "name": "单雄信", "phone": "13812345678", "role": "家庭成员"},
        {"room": "3-2-1501", "name": "单雄信", "phone": "13812345678"},
    ]
    commit(centre, ImportKind.CUSTOMERS, *people)
    kept = _index(centre)
    centre.desk.execute(search_index.rebuild)
    assert _index(centre) == kept


def test_the_books_and_the_change_log_stand_after_imports_and_undoing(centre: World) -> None:
    centre.desk.execute(builders.add_item)
    commit(centre, UNITS, *rooms("1-101", "1-102"))
    owed = {"room": "1-101", "item": "物业费", "period": "2026-10", "amount": 21033}
    credit = {"room": "1-102", "prepaid": 5000}
    done = commit(centre, ImportKind.OPENING, owed, credit)
    centre.desk.execute(imports.undo, batch_id=done.batch_id)
    assert [check for check in verify(centre.desk).checks if not check.ok] == []
    with centre.desk.database.read() as connection:
        assert check_chain(connection, centre.desk.station.replica) > 3


def test_no_personal_data_reaches_the_audit_list(centre: World) -> None:
    commit(centre, UNITS, *rooms("1-101"))
    number, phone = "11010519491231002X", "13812345678"
    row = {"room": "1-101", "name": "王小明", "phone": phone, "id_number": number}
    done = commit(centre, ImportKind.CUSTOMERS, row)
    centre.desk.execute(imports.undo, batch_id=done.batch_id, reason=f"{number} {phone}")
    with centre.desk.database.read() as connection:
        details = " ".join(connection.scalars(select(AuditLine.detail)))
    assert number not in details
    assert phone not in details


def _index(world: World) -> set[tuple[object, ...]]:
    with world.desk.database.read() as connection:
        terms = connection.execute(
            select(SearchTerm.source, SearchTerm.term, SearchTerm.unit_id, SearchTerm.subject_id)
        )
        cards = connection.execute(select(SearchCard.unit_id, SearchCard.unit))
        return {tuple(row) for row in (*terms, *cards)}
