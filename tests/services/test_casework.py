"""Case work through the door: fields, corrections, hands, voids, lines, ties, rules, things."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from propdesk.domain.case_fields import FieldMissingError, NotAChoiceError, UnknownFieldError
from propdesk.domain.cases import CaseClosedError
from propdesk.domain.errors import InvalidValueError, NotFoundError, PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.domain.rules import UnknownRuleError
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.accounts import AuditLine
from propdesk.models.cases import CaseStanding, CaseTerm
from propdesk.services import (
    accounts,
    calendar_days,
    case_lines,
    case_links,
    case_lists,
    case_people,
    case_rules,
    case_sheets,
    case_standing,
    casework,
    stock,
)
from propdesk.services.calendar_days import DayKind
from propdesk.services.case_lines import LineChange
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.case_sheets import CaseSheet
from propdesk.workflows.kernel import UnknownWorkflowError
from tests.builders import World

GIVEN = {"title": "停水通知", "sort": "outage", "wording": "明日停水"}
TODAY = date(2026, 12, 5)


@pytest.fixture
def case_id(centre: World) -> bytes:
    desk = centre.as_role(Role.RECEPTIONIST)
    return desk.execute(casework.open_case, workflow="notices", values=GIVEN).case_id


def sheet(centre: World, case_id: bytes) -> CaseSheet:
    return centre.desk.query(case_sheets.sheet, case_id=case_id)


@pytest.mark.parametrize(
    ("change", "error", "field"),
    [
        ({"title": ""}, FieldMissingError, "title"),
        ({"sort": "nonsense"}, NotAChoiceError, "sort"),
        ({"sort": 5}, InvalidValueError, "sort"),
        ({"valid_to": "tomorrow"}, InvalidValueError, "valid_to"),
        ({"copies": 3}, UnknownFieldError, "copies"),
        ({"nothing": 3}, UnknownFieldError, "nothing"),
    ],
)
def test_a_field_that_makes_no_sense_is_refused_at_the_field(
    centre: World, change: dict[str, object], error: type[Exception], field: str
) -> None:
    with pytest.raises(error) as refusal:
        centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN | change)
    assert getattr(refusal.value, "field", None) == field
    assert centre.desk.query(case_lists.page, ask=CaseAsk("notices")).total == 0


def test_an_unknown_workflow_is_said_so(centre: World) -> None:
    with pytest.raises(UnknownWorkflowError, match="nonsense"):
        centre.desk.execute(casework.open_case, workflow="nonsense", values={})


def test_an_auditor_changes_nothing(centre: World) -> None:
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.AUDITOR).execute(casework.open_case, workflow="notices", values=GIVEN)


def test_a_correction_keeps_the_old_value_with_person_and_reason(
    centre: World, case_id: bytes
) -> None:
    centre.as_role(Role.SPECIALIST, login="小李").execute(
        casework.correct, case_id=case_id, values={"title": "停电通知"}, reason="写错"
    )
    step = sheet(centre, case_id).log[-1]
    assert (step.actor, step.reason) == ("小李", "写错")
    assert step.changes == (("Title", "停水通知", "停电通知"),)
    assert sheet(centre, case_id).texts["title"] == "停电通知"


def test_a_correction_needs_a_reason_and_leaves_required_fields_full(
    centre: World, case_id: bytes
) -> None:
    with pytest.raises(casework.ReasonMissingError):
        centre.desk.execute(casework.correct, case_id=case_id, values={}, reason=" ")
    with pytest.raises(FieldMissingError):
        centre.desk.execute(casework.correct, case_id=case_id, values={"title": ""}, reason="写错")


def test_a_void_case_stays_with_its_number_and_cannot_be_touched(
    centre: World, case_id: bytes
) -> None:
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.RECEPTIONIST).execute(casework.void, case_id=case_id, reason="重复")
    centre.as_role(Role.SUPERVISOR).execute(casework.void, case_id=case_id, reason="重复")
    assert sheet(centre, case_id).state.final
    with pytest.raises(CaseClosedError, match="Void"):
        centre.desk.execute(casework.correct, case_id=case_id, values={"title": "x"}, reason="再改")
    with pytest.raises(CaseClosedError):
        centre.desk.execute(casework.void, case_id=case_id, reason="再废")
    assert centre.desk.query(case_lists.page, ask=CaseAsk("notices")).total == 1


def test_a_case_handed_over_stays_with_its_first_responder(centre: World, case_id: bytes) -> None:
    desk = centre.as_role(Role.STEWARD, login="管家")
    assert desk.actor is not None
    centre.desk.execute(casework.assign, case_id=case_id, handler=desk.actor.user_id)
    shown = sheet(centre, case_id)
    assert (shown.first_responder, shown.handler) == ("receptionist", "管家")
    mine = desk.query(case_lists.page, ask=CaseAsk("notices", Which.MINE))
    assert [row.case_id for row in mine.rows] == [case_id]
    loads = {c.name: c.open_cases for c in desk.query(case_people.colleagues)}
    assert (loads["管家"], loads["receptionist"]) == (1, 0)
    assert "auditor" not in loads


def test_a_note_is_kept_in_the_log(centre: World, case_id: bytes) -> None:
    centre.desk.execute(casework.note, case_id=case_id, text="已电话告知")
    assert sheet(centre, case_id).log[-1].reason == "已电话告知"


def test_rows_are_added_changed_and_ended_with_both_values_in_the_log(
    centre: World, case_id: bytes
) -> None:
    def change(*rows: LineChange) -> None:
        centre.desk.execute(case_lines.change_lines, case_id=case_id, section="places", rows=rows)

    change(LineChange(None, {"place": "1栋大堂"}), LineChange(None, {"place": "2栋大堂"}))
    (first, _), (second, _) = sheet(centre, case_id).lines["places"]
    change(LineChange(first, {"is_up": True}), LineChange(second, None))
    shown = sheet(centre, case_id)
    (place,) = [dict(row) for _, row in shown.lines["places"]]
    assert place == {"place": "1栋大堂", "is_up": True, "up_at": None}
    assert [(old, new) for _, old, new in shown.log[-1].changes] == [
        ("1栋大堂", "1栋大堂 · True"),
        ("2栋大堂", ""),
    ]
    with pytest.raises(FieldMissingError):
        change(LineChange(None, {"is_up": True}))
    with pytest.raises(NotFoundError):
        change(LineChange(bytes(16), None))


def test_cases_are_tied_and_seen_from_both_sides(centre: World, case_id: bytes) -> None:
    other = centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN)
    centre.desk.execute(case_links.link, case_id=case_id, number=other.number.lower())
    ((link,), (back,)) = (sheet(centre, c).links for c in (case_id, other.case_id))
    assert (link.number, link.is_child, back.is_child) == (other.number, True, False)
    with pytest.raises(case_links.TiedToItselfError):
        centre.desk.execute(case_links.link, case_id=other.case_id, number=other.number)


def test_the_audit_line_names_the_case_and_no_words_of_it(centre: World, case_id: bytes) -> None:
    with centre.desk.database.read() as connection:
        line = connection.execute(
            select(AuditLine.detail).where(AuditLine.act == "casework.open_case")
        ).one()
    assert line.detail == "C001-F41-202612-D01A-0001 open"


def test_a_changed_rule_times_new_cases_and_leaves_running_ones(centre: World) -> None:
    def posted() -> date:
        done = centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN)
        for way, values in (
            ("approve", {}),
            ("publish", {"copies": 1}),
            ("post", {"posted_at": centre.clock.now()}),
        ):
            centre.desk.execute(casework.do, case_id=done.case_id, transition=way, values=values)
        cases.append(done.case_id)
        return due_day(done.case_id)

    def due_day(case: bytes) -> date:
        (clock,) = sheet(centre, case).clocks
        return clock.due_at.astimezone(CENTRE_TIME).date()

    cases: list[bytes] = []
    assert posted() == date(2027, 1, 5)
    centre.as_role(Role.MANAGER).execute(
        case_rules.set_figure, code="D49", figure=2, effective_from=TODAY
    )
    assert posted() == date(2027, 2, 5)
    assert due_day(cases[0]) == date(2027, 1, 5)
    centre.desk.execute(case_standing.rebuild)
    assert [due_day(case) for case in cases] == [date(2027, 1, 5), date(2027, 2, 5)]


def test_rules_are_changed_by_the_manager_from_today_on(centre: World) -> None:
    manager = centre.as_role(Role.MANAGER)
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.SUPERVISOR).execute(
            case_rules.set_figure, code="D49", figure=2, effective_from=TODAY
        )
    with pytest.raises(case_rules.InThePastError):
        manager.execute(
            case_rules.set_figure,
            code="D49",
            figure=2,
            effective_from=TODAY - timedelta(days=1),
        )
    with pytest.raises(UnknownRuleError):
        manager.execute(case_rules.set_figure, code="X1", figure=2, effective_from=TODAY)
    with pytest.raises(case_rules.NoFigureError):
        manager.execute(case_rules.set_figure, code="D49", figure=-1, effective_from=TODAY)
    manager.execute(case_rules.set_figure, code="D49", figure=2, effective_from=TODAY)
    own = [row.rule for row in manager.query(case_rules.rules) if row.is_own]
    assert [(rule.code, rule.figure) for rule in own] == [("D49", 2)]


def test_a_holiday_is_no_working_day_until_it_is_said_otherwise(centre: World) -> None:
    manager, day = centre.as_role(Role.MANAGER), date(2027, 1, 1)
    holiday, working = DayKind.HOLIDAY, DayKind.WORKING
    manager.execute(calendar_days.set_days, first=day, kind=holiday, name="元旦")
    manager.execute(calendar_days.announce_year, year=2027)
    calendar = manager.query(case_rules.working_calendar)
    assert not calendar.is_working(day)
    assert calendar.is_known(day)
    centre.clock.advance(minutes=1)
    manager.execute(calendar_days.set_days, first=day, kind=working)
    assert manager.query(case_rules.working_calendar).is_working(day)


def test_everything_derived_can_be_made_anew(centre: World, case_id: bytes) -> None:
    def derived() -> tuple[object, object]:
        with centre.desk.database.read() as connection:
            standing = connection.execute(select(CaseStanding)).all()
            return standing, connection.execute(select(CaseTerm.term)).all()

    before = derived()
    assert centre.desk.execute(case_standing.rebuild) == 1
    assert derived() == before


def test_things_to_lend_are_known_once_and_can_be_lost(centre: World) -> None:
    desk = centre.as_role(Role.SUPERVISOR)
    item = desk.execute(stock.add, sort="notices", code="U1", name="雨伞")
    with pytest.raises(stock.KnownItemError):
        desk.execute(stock.add, sort="notices", code="U1", name="雨伞")
    with pytest.raises(UnknownWorkflowError):
        desk.execute(stock.add, sort="nonsense", code="U1", name="雨伞")
    done = desk.execute(casework.open_case, workflow="notices", values=GIVEN | {"title": "U1"})
    (row,) = desk.query(stock.items, sort="notices", field="title")
    assert (row.code, row.case, row.is_lost) == ("U1", done.number, False)
    desk.execute(stock.mark, item_id=item, is_lost=True)
    (row,) = desk.query(stock.items, sort="notices", field="title")
    assert row.is_lost


def test_a_second_person_without_the_right_cannot_let_a_rule_pass(centre: World) -> None:
    pest = GIVEN | {"sort": "pest_control", "takes_place_on": TODAY}
    done = centre.desk.execute(casework.open_case, workflow="notices", values=pest)
    centre.desk.execute(casework.do, case_id=done.case_id, transition="approve")
    centre.desk.execute(
        casework.do, case_id=done.case_id, transition="publish", values={"copies": 1}
    )
    from tests.builders import password_of

    centre.as_role(Role.RECEPTIONIST)
    with pytest.raises(accounts.SecondPersonNeededError):
        centre.as_role(Role.STEWARD).execute(
            casework.do,
            case_id=done.case_id,
            transition="post",
            values={"posted_at": centre.clock.now()},
            reason="急",
            approval=accounts.Approval("receptionist", password_of("receptionist")),
        )
