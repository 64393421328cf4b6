"""A prepared statement answers as SQLAlchemy would, and refuses to guess."""

from datetime import date

import pytest
from sqlalchemy import bindparam, func, select, update

from propdesk.models.accounts import User
from propdesk.models.charges import ChargeBalance
from propdesk.models.estate import Unit
from propdesk.models.prepared import Prepared
from propdesk.services.work import UncapturedWriteError, Work, use_case
from tests import builders
from tests.builders import World

_OF_UNIT = select(
    ChargeBalance.charge_id, ChargeBalance.due_date, ChargeBalance.is_void, ChargeBalance.open_fen
).where(ChargeBalance.unit_id == bindparam("unit"), ChargeBalance.open_fen > 0)
_BY_ID = select(ChargeBalance.open_fen).where(
    ChargeBalance.charge_id.in_(bindparam("ids", expanding=True))
)
_USERS = update(User).values(name=bindparam("name")).where(User.id == bindparam("user"))


def _charged(centre: World) -> bytes:
    (unit,) = centre.desk.execute(builders.add_units, rooms=["101"])
    item = centre.desk.execute(builders.add_item)
    centre.desk.execute(builders.charge, unit_id=unit, item_id=item)
    return unit


def test_rows_are_those_of_sqlalchemy_with_dates_and_truths(centre: World) -> None:
    unit = _charged(centre)
    with centre.desk.database.read() as connection:
        slow = [tuple(row) for row in connection.execute(_OF_UNIT, {"unit": unit})]
        fast = Prepared(_OF_UNIT).rows(connection, unit=unit)
    assert [tuple(row) for row in fast] == slow
    assert len(fast) == 2
    assert isinstance(fast[0].due_date, date)
    assert fast[0].is_void is False


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_list_of_any_length_is_looked_for(centre: World, count: int) -> None:
    unit = _charged(centre)
    with centre.desk.database.read() as connection:
        (charge, *_) = connection.execute(_OF_UNIT, {"unit": unit}).all()[0]
        found = Prepared(_BY_ID).rows(connection, ids=[charge] * count)
    assert len(found) == min(count, 1)


def test_no_row_is_none(centre: World) -> None:
    with centre.desk.database.read() as connection:
        assert Prepared(_OF_UNIT).first(connection, unit=b"nobody") is None
        assert Prepared(_BY_ID).scalar(connection, ids=[b"nothing"]) is None


def test_a_value_left_out_is_an_error_not_a_null(centre: World) -> None:
    with centre.desk.database.read() as connection, pytest.raises(KeyError):
        Prepared(_OF_UNIT).rows(connection)


def test_a_prepared_change_is_for_tables_of_this_desk_only(centre: World) -> None:
    @use_case(None)
    def rename(work: Work) -> None:
        work.change_local(User, Prepared(_USERS), [{"name": "x", "user": b""}])

    with pytest.raises(UncapturedWriteError):
        centre.desk.execute(rename)


def test_a_reading_sees_one_state_though_it_asks_past_sqlalchemy(centre: World) -> None:
    counted = Prepared(select(func.count()).select_from(Unit))
    with centre.desk.database.read() as connection:
        before = counted.scalar(connection)
        centre.desk.execute(builders.add_units, rooms=["901"])
        assert counted.scalar(connection) == before
    with centre.desk.database.read() as connection:
        assert counted.scalar(connection) == before + 1
