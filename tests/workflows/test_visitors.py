"""Visitors from the door to the badge handed back (domain.md W29)."""

from datetime import date, timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.barred_persons import BarredByNothingError, BarredError
from propdesk.domain.case_fields import FieldMissingError
from propdesk.domain.deadlines import Light
from propdesk.domain.documents import Qr, Table
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Role
from propdesk.domain.retention import pseudonym
from propdesk.domain.visitor_lists import EndsBeforeItBeginsError, OverAlreadyError
from propdesk.domain.visitors import (
    BadgeNotBackError,
    BadgeOutError,
    HostNotInformedError,
    IdentityNotNeededError,
    SecondBadgeError,
)
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseStep
from propdesk.services import case_lists, case_sheets, casework, visitors
from propdesk.services.accounts import Approval
from propdesk.services.case_lists import CaseAsk, Which
from propdesk.services.casework import Done
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from propdesk.services.visitors import NotInsideError
from tests.builders import World, add_units, password_of
from tests.services.test_case_persons import forgotten
from tests.workflows.refusals import refusal

TODAY = date(2026, 12, 7)  # a Monday


@pytest.fixture
def lobby(centre: World) -> Desk:
    """The lobby on a Monday at noon."""
    centre.clock.advance(days=2)
    centre.desk.execute(add_units, rooms=("101", "102"))
    return centre.as_role(Role.RECEPTIONIST)


def sign_in(
    desk: Desk, reason: str = "", approval: Approval | None = None, **values: object
) -> Done:
    given = {"name": "王小明", "phone": "13812345678", "purpose": "business"} | values
    return desk.execute(visitors.sign_in, values=given, reason=reason, approval=approval)


def test_a_visitor_is_let_in_and_stands_on_the_list_of_people_inside(lobby: Desk) -> None:
    done = sign_in(lobby, unit_id="1-101", host="李女士", badge="A7", companions=2)
    (row,) = lobby.query(visitors.inside)
    assert (done.state, row.number) == ("admitted", done.number)
    assert (row.name, row.unit, row.host, row.badge, row.people) == (
        "王小明",
        "1-101",
        "李女士",
        "A7",
        3,
    )
    assert not row.is_late


@pytest.mark.parametrize("by", ["badge", "number"])
def test_a_scanned_badge_or_printed_code_signs_out(lobby: Desk, by: str) -> None:
    done = sign_in(lobby, badge="A7")
    code = "A7" if by == "badge" else done.number.lower()
    assert lobby.execute(visitors.sign_out, code=f" {code} ").state == "left"
    assert lobby.query(visitors.inside) == ()
    said = refusal(lambda: lobby.execute(visitors.sign_out, code=code), NotInsideError)
    assert said["en"] == f"Nobody inside has the badge or number “{code}”."
    assert said["zh_CN"] == f"在内人员中没有访客证号或编号“{code}”。"


@pytest.mark.parametrize("text", ["5678", "138 1234 5678", "王小", "wxm", "wangxiao"])
def test_a_returning_visitor_is_filled_in_from_last_time(lobby: Desk, text: str) -> None:
    sign_in(lobby, unit_id="1-101", host="李女士", company="远方贸易", plate="粤B12345")
    lobby.execute(visitors.sign_out_case, case_id=lobby.query(visitors.inside)[0].case_id)
    (found,) = lobby.query(visitors.known, text=text)
    assert found.values == {
        "name": "王小明",
        "phone": "13812345678",
        "company": "远方贸易",
        "plate": "粤B12345",
        "host": "李女士",
        "purpose": "business",
        "unit_id": "1-101",
        "announced_by": "",
    }
    assert lobby.execute(visitors.sign_in, values=found.values).state == "admitted"


def test_two_digits_are_too_few_to_name_anybody(lobby: Desk) -> None:
    sign_in(lobby)
    assert lobby.query(visitors.known, text="78") == ()
    assert lobby.query(visitors.known, text=" ") == ()


def announced(centre: World, **values: object) -> bytes:
    """Return a list sent by a company, not yet approved."""
    given = {
        "company": "远方贸易",
        "unit_id": "1-102",
        "host": "陈总",
        "from_day": TODAY,
        "to_day": TODAY + timedelta(days=1),
    } | values
    people = [{"name": "赵一", "phone": "13900001111", "plate": "粤B12345"}, {"name": "钱二"}]
    desk = centre.as_role(Role.RECEPTIONIST)
    return desk.execute(
        casework.open_case, workflow="visitor_lists", values=given, lines={"people": people}
    ).case_id


def test_people_of_an_approved_list_are_offered_with_host_and_unit(
    centre: World, lobby: Desk
) -> None:
    list_id = announced(centre)
    assert lobby.query(visitors.known, text="赵") == ()
    centre.as_role(Role.SUPERVISOR).execute(casework.do, case_id=list_id, transition="approve")
    lobby = centre.as_role(Role.RECEPTIONIST)
    (found,) = lobby.query(visitors.known, text="1111")
    assert (found.name, found.unit, found.host, found.company) == (
        "赵一",
        "1-102",
        "陈总",
        "远方贸易",
    )
    done = lobby.execute(visitors.sign_in, values=found.values)
    texts = lobby.query(case_sheets.sheet, case_id=done.case_id).texts
    assert texts["announced_by"] == found.list_number
    centre.clock.advance(days=2)
    assert lobby.query(visitors.known, text="钱二") == ()


def test_a_list_names_its_days_in_order_and_is_approved_before_they_are_over(
    centre: World, lobby: Desk
) -> None:
    said = refusal(
        lambda: announced(centre, to_day=TODAY - timedelta(days=1)), EndsBeforeItBeginsError
    )
    assert said == {
        "en": "The last day lies before the first.",
        "zh_CN": "结束日期早于开始日期。",
    }
    list_id = announced(centre)
    centre.clock.advance(days=3)
    desk = centre.as_role(Role.SUPERVISOR)
    said = refusal(
        lambda: desk.execute(casework.do, case_id=list_id, transition="approve"), OverAlreadyError
    )
    assert said["zh_CN"] == "名单的最后一天已过。"


def test_outside_office_hours_the_host_must_know(centre: World, lobby: Desk) -> None:
    centre.clock.advance(hours=7)
    said = refusal(lambda: sign_in(lobby), HostNotInformedError)
    assert said["en"].startswith("Outside office hours nobody is admitted")
    assert said["zh_CN"] == "非办公时间未经被访人同意不得放行，请先电话联系被访人。"
    assert lobby.query(case_lists.page, ask=CaseAsk("visitors")).total == 0, (
        "nothing is left behind"
    )
    assert sign_in(lobby, host="李女士", host_informed=True).state == "admitted"


def test_a_badge_is_worn_by_one_person(lobby: Desk) -> None:
    sign_in(lobby, badge="A7")
    said = refusal(
        lambda: sign_in(lobby, name="刘三", phone="13911112222", badge="A7"), BadgeOutError
    )
    assert said == {"en": "Badge A7 is out already.", "zh_CN": "访客证A7已发出，尚未收回。"}
    lobby.execute(visitors.sign_out, code="A7")
    assert sign_in(lobby, badge="A7").state == "admitted"


def test_nobody_gets_a_second_badge(lobby: Desk) -> None:
    sign_in(lobby, badge="A7")
    said = refusal(lambda: sign_in(lobby, badge="A8"), SecondBadgeError)
    assert said["en"].startswith("王小明 is signed in already.")
    assert said["zh_CN"] == "王小明已登记在内，请先签离；一人不得领两个访客证。"


def test_a_badge_that_is_not_back_needs_a_reason(lobby: Desk) -> None:
    done = sign_in(lobby, badge="A7")
    said = refusal(
        lambda: lobby.execute(casework.do, case_id=done.case_id, transition="leave"),
        BadgeNotBackError,
    )
    assert said["en"] == "Badge A7 is not back. Take it back, or give the reason."
    assert said["zh_CN"] == "访客证A7未收回。请收回，或填写原因。"
    left = lobby.execute(casework.do, case_id=done.case_id, transition="leave", reason="遗失")
    assert left.state == "left"


def barred(centre: World, **values: object) -> bytes:
    given = {"name": "王小明", "why": "滋扰住户"} | values
    desk = centre.as_role(Role.SUPERVISOR)
    return desk.execute(casework.open_case, workflow="barred_persons", values=given).case_id


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        ({"phone": "13812345678", "name": "化名"}, "电话或车牌相符"),
        ({"plate": "粤B12345", "name": "化名"}, "电话或车牌相符"),
        ({"looks": "高个子，左臂有纹身"}, "姓名相符"),
    ],
)
def test_a_barred_person_is_turned_away_by_telephone_plate_or_name(
    centre: World, lobby: Desk, listed: dict[str, object], words: str
) -> None:
    barred(centre, **listed)
    lobby = centre.as_role(Role.RECEPTIONIST)
    said = refusal(lambda: sign_in(lobby, plate="粤B12345"), BarredError)
    assert said["zh_CN"] == f"王小明在禁入人员名单上（{words}）。"
    assert "is on the list of barred persons" in said["en"]
    assert lobby.query(visitors.inside) == ()


def test_the_manager_may_let_a_barred_person_in_with_a_reason(centre: World, lobby: Desk) -> None:
    barred(centre, phone="13812345678")
    centre.as_role(Role.MANAGER)
    lobby = centre.as_role(Role.RECEPTIONIST)
    agreed = Approval("manager", password_of("manager"))
    with pytest.raises(casework.ReasonMissingError):
        sign_in(lobby, approval=agreed)
    done = sign_in(lobby, approval=agreed, reason="来交罚款")
    step = lobby.query(case_sheets.sheet, case_id=done.case_id).log[-1]
    assert (step.overridden, step.second) == (("Barred",), "manager")


def test_a_bar_ends_with_its_last_day_or_when_it_is_lifted(centre: World, lobby: Desk) -> None:
    barred(centre, phone="13812345678", until=TODAY)
    for_good = barred(centre, phone="13900001111", name="化名")
    centre.clock.advance(days=1)
    lobby = centre.as_role(Role.RECEPTIONIST)
    assert sign_in(lobby).state == "admitted"
    with pytest.raises(casework.OverrideNeededError):
        sign_in(lobby, phone="13900001111", name="赵一")
    centre.as_role(Role.SUPERVISOR).execute(
        casework.do, case_id=for_good, transition="lift", reason="已道歉"
    )
    assert sign_in(centre.as_role(Role.RECEPTIONIST), phone="13900001111", name="赵一")


def test_a_bar_rests_on_more_than_a_name(centre: World) -> None:
    said = refusal(lambda: barred(centre), BarredByNothingError)
    assert said["en"].startswith("A name alone also meets others")
    assert said["zh_CN"] == "只有姓名会误拦同名的人，请补充电话、车牌号或体貌特征。"


def test_no_identity_number_is_taken_without_a_reason(lobby: Desk) -> None:
    said = refusal(lambda: sign_in(lobby, id_number="440301199001011234"), IdentityNotNeededError)
    assert said["en"].startswith("Identity numbers of visitors are not taken.")
    assert said["zh_CN"] == "来访登记默认不收集证件号码；确有必要时请填写理由。"


def test_an_identity_number_is_masked_wherever_it_is_kept_for_good_or_shown(
    centre: World, lobby: Desk
) -> None:
    number = "440301199001011234"
    done = sign_in(lobby, id_number=number, id_reason="进入机房")
    sheet = centre.as_role(Role.GUARD).query(case_sheets.sheet, case_id=done.case_id)
    assert sheet.texts["id_number"] == "4" + "*" * 16 + "4"
    with lobby.database.read() as connection:
        kept = " ".join(
            connection.scalars(CaseStep.__table__.select().with_only_columns(CaseStep.changes))
        )
    assert number not in kept
    assert "13812345678" not in kept
    assert "王小明" not in kept


def test_who_should_have_left_is_on_a_list_of_its_own_and_is_closed_with_a_reason(
    centre: World, lobby: Desk
) -> None:
    early = lobby.clock.now() + timedelta(hours=1)
    done = sign_in(lobby, planned_out=early)
    whole_day = sign_in(lobby, name="刘三", phone="13911112222")
    clocks = lobby.query(case_sheets.sheet, case_id=whole_day.case_id).clocks
    assert f"{clocks[0].due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}" == "12-07 18:30"
    assert clocks[0].light is Light.GREEN
    centre.clock.advance(hours=2)
    assert [row.number for row in lobby.query(visitors.not_left)] == [done.number]
    centre.clock.advance(hours=6)
    late = lobby.query(visitors.not_left)
    assert len(late) == 2
    cases = [row.case_id for row in late]
    with pytest.raises(casework.ReasonMissingError):
        lobby.execute(visitors.close_out, cases=cases, reason="")
    assert lobby.execute(visitors.close_out, cases=cases, reason="巡查无人") == 2
    assert lobby.query(visitors.inside) == ()
    assert lobby.query(case_lists.page, ask=CaseAsk("visitors", Which.OPEN)).total == 0


def test_whoever_is_received_may_wait_or_be_turned_away(lobby: Desk) -> None:
    values = {"name": "孙五", "purpose": "complaint"}
    done = lobby.execute(casework.open_case, workflow="visitors", values=values)
    assert lobby.execute(casework.do, case_id=done.case_id, transition="wait").state == "waiting"
    gone = lobby.execute(
        casework.do, case_id=done.case_id, transition="turn_away", reason="已另约时间"
    )
    assert gone.state == "turned_away"
    assert lobby.query(visitors.inside) == ()


def test_the_evacuation_list_names_everybody_inside_by_building(centre: World, lobby: Desk) -> None:
    centre.desk.execute(add_units, building="2")
    lobby = centre.as_role(Role.RECEPTIONIST)
    sign_in(lobby, unit_id="1-101", companions=2, badge="A7")
    sign_in(lobby, name="刘三", phone="13911112222", unit_id="2-101")
    sign_in(lobby, name="孙五", phone="")
    asked = form_named("evacuation-list").ask
    named = {}
    for building in ("", "1", "2"):
        document = lobby.query(asked, Wanted(building))
        (table,) = [block for block in document.blocks if isinstance(block, Table)]
        named[building] = [row[1] for row in table.rows]
    assert named == {"": ["王小明", "刘三", "孙五"], "1": ["王小明", "孙五"], "2": ["刘三", "孙五"]}
    assert document.title == "在内人员清点名单"
    with pytest.raises(NotFoundError):
        lobby.query(asked, Wanted("9"))


def test_the_badge_bears_the_name_and_a_code_that_signs_out(lobby: Desk) -> None:
    done = sign_in(lobby, unit_id="1-101", host="李女士", id_number="44030119", id_reason="进机房")
    document = lobby.query(form_named("visitors-badge").ask, Wanted(done.number))
    (code,) = [block for block in document.blocks if isinstance(block, Qr)]
    assert code.payload == done.number
    words = str(document.blocks)
    assert "王小明" in words
    assert "13812345678" not in words
    assert "44030119" not in words
    assert lobby.execute(visitors.sign_out, code=code.payload).state == "left"


def test_a_visitor_is_forgotten_after_thirty_days_but_the_visit_is_counted(
    centre: World, lobby: Desk
) -> None:
    done = sign_in(lobby, plate="粤B12345", company="远方贸易", id_number="44030119", id_reason="x")
    still_here = sign_in(lobby, name="刘三", phone="13911112222")
    lobby.execute(visitors.sign_out, code=done.number)
    nobody = centre.desk.seated(None)
    centre.clock.advance(days=30)
    assert forgotten(nobody) == 0
    centre.clock.advance(days=1)
    assert forgotten(nobody) == 1
    assert forgotten(nobody) == 0
    sheet = lobby.query(case_sheets.sheet, case_id=done.case_id)
    assert sheet.values["name"] == pseudonym(done.case_id)
    assert [sheet.values[n] for n in ("phone", "plate", "id_number")] == ["", "", ""]
    assert (sheet.values["company"], sheet.values["purpose"]) == ("远方贸易", "business")
    assert lobby.query(visitors.known, text="5678") == ()
    assert lobby.query(visitors.known, text="王小明") == ()
    assert [row.number for row in lobby.query(visitors.inside)] == [still_here.number]


def test_a_complaint_is_taken_down_beside_the_visit(lobby: Desk) -> None:
    values = {"name": "孙五", "phone": "13900002222", "purpose": "complaint", "unit_id": "1-101"}
    visit = lobby.execute(casework.open_case, workflow="visitors", values=values)
    with pytest.raises(FieldMissingError):
        lobby.execute(casework.do, case_id=visit.case_id, transition="complain")
    done = lobby.execute(
        casework.do,
        case_id=visit.case_id,
        transition="complain",
        values={"matter": "电梯三天没修"},
    )
    assert done.state == "waiting"
    (complaint,) = lobby.query(case_lists.page, ask=CaseAsk("complaints")).rows
    assert done.spawned == (complaint.number,)
    sheet = lobby.query(case_sheets.sheet, case_id=complaint.case_id)
    assert (sheet.values["content"], sheet.values["channel"]) == ("电梯三天没修", "visit")
    assert [link.number for link in sheet.links] == [visit.number]
