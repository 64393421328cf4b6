"""What head office sets goes down the stream; desks refuse it, the hub does not believe them."""

import io
import json
import random
import shutil
from contextlib import redirect_stdout
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, update

from propdesk import cli
from propdesk.app import new_id
from propdesk.central import head_desk
from propdesk.domain.permissions import Permission, Role
from propdesk.hub import tables
from propdesk.hub.accounts import HEAD_SLOT
from propdesk.hub.office import Office
from propdesk.meeting import device_key
from propdesk.models.stream import HubLink, StreamEntry
from propdesk.services import (
    accounts,
    calendar_days,
    case_rules,
    prices,
    prices_standards,
    review,
    role_rights,
)
from propdesk.services.calendar_days import DayKind
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.work import HeadOfficeOwnsError, Reading, Work, query, use_case
from propdesk.sync.protocol import Verdict
from tests.builders import World
from tests.hub.test_reports import Meeting, meeting, take
from tests.sync.simulator.stage import CENTRE, TENANT, SimDesk

__all__ = ["meeting"]
FIRST = date(2040, 1, 1)
DRAFT = StandardDraft(price_micro=2_350_000, valid_from=FIRST)


def hub(meeting: Meeting, *words: str, status: int = 0) -> dict[str, Any]:
    """Run a command of the hub; its JSON."""
    meeting.hub.store.close()
    with redirect_stdout(io.StringIO()) as said:
        where = ["--json", "--lang", "en", "--data-dir", str(meeting.folder), "hub"]
        assert cli.run([*where, *words], lambda _: 0) == status, said.getvalue()
    answer: dict[str, Any] = json.loads(said.getvalue())
    return answer


def item_of(desk: SimDesk) -> prices.ItemRow:
    """Return the centre's fee item."""
    items: list[prices.ItemRow] = desk.seated.query(prices.items)
    return items[0]


def prices_at(desk: SimDesk) -> list[tuple[date, int]]:
    """Return the prices of the centre's fee item by their first day."""
    rows = desk.seated.query(prices_standards.standards, item_id=item_of(desk).item_id)
    return sorted((row.valid_from, row.price_micro) for row in rows)


def test_what_is_set_at_the_hub_is_so_at_every_desk(meeting: Meeting) -> None:
    item = item_of(meeting.desks[0]).code
    wanted = (
        ("price", "set", item, "2.35", "--from", "2040-01-01", "--all"),
        ("rule", "set", "D02", "99", "--from", "2040-01-01", "--centre", CENTRE),
        ("calendar", "set", "2040-05-01", "holiday", "--name", "劳动节", "--all"),
        ("calendar", "announce", "2040", "--all"),
        ("role", "grant", "guard", "reveal", "--all"),
        ("role", "withhold", "collector", "void_receipt", "--all"),
    )
    for words in wanted:
        assert list(hub(meeting, *words)["centres"]) == [CENTRE]
    meeting.meet(*meeting.desks)
    for desk in meeting.desks:
        assert (FIRST, 2_350_000) in prices_at(desk)
        changes = desk.seated.query(_book).changes
        assert [(c.code, c.figure, c.effective_from) for c in changes] == [("D02", 99, FIRST)]
        calendar = desk.seated.query(case_rules.working_calendar)
        assert calendar.adjusted == {date(2040, 5, 1): False}
        assert 2040 in calendar.announced
        assert desk.seated.query(_rights_of_guard) >= {Permission.REVEAL}
        own = [r for r in desk.seated.query(role_rights.role_rights) if r.is_own]
        assert [(r.role, r.is_given) for r in own] == [(Role.COLLECTOR, False), (Role.GUARD, True)]
    listed = hub(meeting, "price", "list", "--all")["centres"][CENTRE]
    assert listed[0]["prices"][-1]["yuan"] == "2.35"


@query(None)
def _book(reading: Reading) -> Any:
    return case_rules.rulebook(reading)


@query(None)
def _rights_of_guard(reading: Reading) -> frozenset[Permission]:
    return role_rights.rights_in(reading, [Role.GUARD])


REFUSED: list[tuple[Any, dict[str, Any]]] = [
    (case_rules.set_figure, {"code": "D02", "figure": 9, "effective_from": FIRST}),
    (calendar_days.set_days, {"first": FIRST, "kind": DayKind.HOLIDAY}),
    (calendar_days.announce_year, {"year": 2041}),
    (
        role_rights.set_right,
        {"role": Role.GUARD, "permission": Permission.REVEAL, "is_given": True},
    ),
]


@pytest.mark.parametrize(("act", "values"), REFUSED, ids=lambda one: getattr(one, "name", ""))
def test_a_desk_refuses_what_head_office_keeps_and_says_so(
    meeting: Meeting, centre: World, act: Any, values: dict[str, Any]
) -> None:
    with pytest.raises(HeadOfficeOwnsError, match="Head office keeps this"):
        meeting.desks[1].execute(act, **values)
    centre.desk.execute(act, **values)  # a desk of no head office keeps its own


def test_a_desk_refuses_a_price_of_its_own(meeting: Meeting) -> None:
    desk = meeting.desks[1]
    with pytest.raises(HeadOfficeOwnsError):
        desk.execute(prices_standards.change_price, item_id=item_of(desk).item_id, draft=DRAFT)


def test_the_hub_does_not_believe_a_desk_that_sets_prices_all_the_same(meeting: Meeting) -> None:
    first, second = meeting.desks
    before = prices_at(first)
    second.execute(_pretend)
    second.execute(prices_standards.change_price, item_id=item_of(second).item_id, draft=DRAFT)
    meeting.meet(second, first)
    assert prices_at(first) == before
    assert prices_at(second) == before  # taken back where it was written
    for desk in meeting.desks:
        refused = desk.seated.query(_not_applied)
        assert [reason for reason in refused if "authority" in reason]


@use_case(None)
def _pretend(work: Work) -> None:
    work.run_local(HubLink, update(HubLink).values(rules=True))


@query(None)
def _not_applied(reading: Reading) -> list[str]:
    verdict = StreamEntry.verdict == Verdict.NOT_APPLIED.value
    return list(reading.connection.scalars(select(StreamEntry.reason).where(verdict)))


def test_a_centre_that_refuses_is_named_and_nothing_is_sent(meeting: Meeting) -> None:
    words = ("price", "set", "NOSUCH", "1", "--from", "2040-01-01", "--all")
    answer = hub(meeting, *words, status=1)
    assert list(answer["refusals"]) == [CENTRE]
    assert "NOSUCH" in answer["refusals"][CENTRE]
    assert hub(meeting, "rule", "list", "--all")["centres"] == {CENTRE: []}


def test_head_offices_desk_is_in_no_list_of_the_missing(meeting: Meeting) -> None:
    hub(meeting, "calendar", "announce", "2040", "--all")
    report = hub(meeting, "report", "desks")
    assert HEAD_SLOT not in {row["slot"] for row in report["rows"]}


def test_a_lost_key_of_head_office_is_replaced_and_its_word_goes_on(meeting: Meeting) -> None:
    hub(meeting, "calendar", "announce", "2040", "--all")
    place = meeting.folder / head_desk.FOLDER / CENTRE.encode().hex()
    (place / device_key.FILE).unlink(missing_ok=True)
    hub(meeting, "calendar", "announce", "2041", "--all")
    shutil.rmtree(place)  # the whole machine
    hub(meeting, "calendar", "announce", "2042", "--all")
    meeting.meet(*meeting.desks)
    for desk in meeting.desks:
        announced = desk.seated.query(case_rules.working_calendar).announced
        assert announced >= {2040, 2041, 2042}
    with meeting.hub.store.ledger(TENANT) as ledger:
        keys = ledger.rows(tables.device, centre=CENTRE, slot=HEAD_SLOT)
    assert [key.revoked_at is None for key in keys].count(True) == 1


def test_a_matter_is_listed_and_decided_at_the_hub(meeting: Meeting) -> None:
    first, second = meeting.desks
    take(first, 0, 21033)
    take(second, 0, 21033)
    meeting.meet(first, second, first)
    (matter,) = first.seated.query(review.open_matters)
    (listed,) = hub(meeting, "review", "list", "--all")["centres"][CENTRE]
    assert (listed["kind"], listed["detail"]) == ("double_payment", dict(matter.detail))
    words = ("review", "resolve", listed["id"], "--decision", "退还多收款", "--centre", CENTRE)
    hub(meeting, *words)
    meeting.meet(first, second)
    for desk in meeting.desks:
        assert desk.seated.query(review.open_matters) == []
    assert hub(meeting, "review", "list", "--all")["centres"] == {CENTRE: []}


def test_an_act_that_fails_at_head_office_sends_nothing(meeting: Meeting) -> None:
    office = Office(meeting.hub.store, TENANT, meeting.hub.clock, random.randbytes)
    with office.store.ledger(TENANT) as ledger:
        head = ledger.centre(CENTRE).head
    with (
        pytest.raises(accounts.WeakPasswordError),
        head_desk.seated(office, meeting.folder, CENTRE, new_id) as desk,
    ):
        desk.execute(accounts.add, login="x", name="", roles=[Role.GUARD], password="x")
    with meeting.hub.store.ledger(TENANT) as ledger:
        placed = ledger.centre(CENTRE).head
    assert placed == head + 1  # its own joining, and nothing else
