"""Every refusal the handbook names for the lobby, how it comes about, and its two sentences.

Source: domain.md W06, W24, W28, W29, W30, W44. One desk serves the whole table.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from propdesk.desk import Desk
from propdesk.domain.after_hours import UnknownHostError
from propdesk.domain.barred_persons import BarredError
from propdesk.domain.case_guards import HasOverdueError, InArrearsError, NotInStockError
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.goods_passes import FurnitureNeedsConsentError
from propdesk.domain.ids import UnitId
from propdesk.domain.keys import NoSuchJobError, NotEntitledError
from propdesk.domain.loans import ContractorTrolleyError
from propdesk.domain.notices import (
    PestNoticeTooLateError,
    TakenDownEarlyError,
    TreatmentDayMissingError,
    ValidityOverError,
)
from propdesk.domain.permissions import Role
from propdesk.domain.visitor_lists import OverAlreadyError
from propdesk.domain.visitors import HostNotInformedError, SecondBadgeError
from propdesk.services import case_lines, case_sheets, casework, stock, visitors
from propdesk.services.case_lines import LineChange, LinesFrozenError
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World, add_item, add_units, charge, world
from tests.workflows.refusals import refusal
from tests.workflows.test_after_hours import enter, listed
from tests.workflows.test_goods_passes import BOXES, SOFA, applied, issue, issued
from tests.workflows.test_keys import CUSTODY, do, hung
from tests.workflows.test_loans import lend
from tests.workflows.test_notices import posted

TODAY = date(2026, 12, 5)  # a Saturday: outside office hours all day


class Lobby(NamedTuple):
    """The desk, and a guard, supervisor, steward beside it."""

    world: World
    desk: Desk

    def as_role(self, role: Role) -> Desk:
        """Return the desk with somebody else at it; the receptionist stays signed in too."""
        return self.world.as_role(role, login=f"{role.value}-2")


Act = Callable[[Lobby], object]


class Refusal(NamedTuple):
    """A rule of the handbook, what runs into it, and what it says."""

    rule: str
    provoke: Act
    kind: type[DomainError]
    chinese: str
    english: str


@pytest.fixture(scope="module")
def lobby(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    made = world(template_file, tmp_path_factory.mktemp("refusals"))
    units = made.desk.execute(add_units, rooms=("101", "102"))
    item = made.desk.execute(add_item)
    made.desk.execute(charge, unit_id=UnitId(units[1]), item_id=item)
    for code in ("U01", "U02", "T1"):
        made.desk.execute(stock.add, sort="loans", code=code, name="物品")
    bar = {"name": "孙某", "phone": "13700000000", "why": "滋扰"}
    made.as_role(Role.SUPERVISOR, login="supervisor-2").execute(
        casework.open_case, workflow="barred_persons", values=bar
    )
    yield Lobby(made, made.as_role(Role.RECEPTIONIST))
    made.desk.database.close()


def _pest_late(lobby: Lobby) -> object:
    return posted(lobby.world, sort="pest_control", takes_place_on=TODAY + timedelta(days=2))


def _pest_without_day(lobby: Lobby) -> object:
    return posted(lobby.world, sort="pest_control")


def _down_early(lobby: Lobby, **values: object) -> object:
    case_id = posted(lobby.world, **values)
    steward = lobby.world.as_role(Role.STEWARD)
    return steward.execute(casework.do, case_id=case_id, transition="remove")


def _down_before_its_end(lobby: Lobby) -> object:
    return _down_early(lobby, valid_to=TODAY + timedelta(days=5))


def _up_again_too_late(lobby: Lobby) -> object:
    case_id = posted(lobby.world, valid_to=TODAY - timedelta(days=1))
    return lobby.world.as_role(Role.STEWARD).execute(
        casework.do, case_id=case_id, transition="repost", values={"check_note": "破损"}
    )


def _printed_without_number(lobby: Lobby) -> object:
    return lobby.desk.query(form_named("notices-sheet").ask, Wanted("草稿"))


def _visit(lobby: Lobby, **values: object) -> object:
    given = {"name": "王小明", "phone": "13812345678", "purpose": "business"} | values
    return lobby.desk.execute(visitors.sign_in, values=given)


def _no_host_at_night(lobby: Lobby) -> object:
    return _visit(lobby)


def _second_badge(lobby: Lobby) -> object:
    known = {"host": "李女士", "host_informed": True, "name": "钱多", "phone": "13900000009"}
    _visit(lobby, **known, badge="B1")
    return _visit(lobby, **known, badge="B2")


def _second_badge_without_telephone(lobby: Lobby) -> object:
    known = {"host": "李女士", "host_informed": True, "name": "周全", "phone": ""}
    _visit(lobby, **known, badge="B3")
    return _visit(lobby, **known, badge="B4")


def _unknown_host(lobby: Lobby) -> object:
    return enter(lobby.as_role(Role.GUARD), host="", host_informed=False)


def _barred(lobby: Lobby) -> object:
    return enter(lobby.as_role(Role.GUARD), name="孙某", phone="13700000000")


def _list_over(lobby: Lobby) -> object:
    yesterday = TODAY - timedelta(days=1)
    return listed(lobby.world, from_day=yesterday, to_day=yesterday)


def _tenants_furniture(lobby: Lobby) -> object:
    return issue(lobby.desk, applied(lobby.desk, (SOFA,)))


def _arrears(lobby: Lobby) -> object:
    return issue(lobby.desk, applied(lobby.desk, unit_id="1-102"))


def _edited_after_issue(lobby: Lobby) -> object:
    done = issued(lobby.desk, (BOXES,))
    ((line_id, row), *_) = lobby.desk.query(case_sheets.sheet, case_id=done.case_id).lines["goods"]
    change = LineChange(line_id, dict(row) | {"quantity": 50})
    return lobby.desk.execute(
        case_lines.change_lines, case_id=done.case_id, section="goods", rows=[change]
    )


def _has_overdue(lobby: Lobby) -> object:
    due = lobby.world.clock.now() + timedelta(minutes=1)
    lend(lobby.desk, "U01", due_back=due, borrower="吴迟", phone="13600000001")
    lobby.world.clock.advance(minutes=2)
    return lend(lobby.desk, "U02", borrower="吴迟", phone="13600000001")


def _contractors_trolley(lobby: Lobby) -> object:
    return lend(lobby.desk, "T1", borrower_sort="contractor")


def _not_in_stock(lobby: Lobby) -> object:
    return lend(lobby.desk, "U99")


def _key_to_family(lobby: Lobby) -> object:
    done = hung(lobby.desk, "301")
    do(lobby.desk, done, "leave", **CUSTODY)
    return do(lobby.desk, done, "collect", handed_to="李四", handed_as="family")


def _key_without_job(lobby: Lobby) -> object:
    done = hung(lobby.desk, "302")
    do(lobby.desk, done, "leave", **CUSTODY)
    due = lobby.world.clock.now() + timedelta(hours=1)
    return do(lobby.desk, done, "check_out", taken_by="李师傅", job="无", due_back=due)


TABLE = (
    Refusal(
        "W44: pest notice posted less than 3 days before",
        _pest_late,
        PestNoticeTooLateError,
        "消杀通知须提前 3 天、最迟于 2026-12-04 张贴。",
        "A pest-control notice must be up by 2026-12-04, 3 days before the treatment.",
    ),
    Refusal(
        "W44: a pest notice without its day",
        _pest_without_day,
        TreatmentDayMissingError,
        "请先填写消杀日期。",
        "Enter the day of the treatment first.",
    ),
    Refusal(
        "W44: removal before expiry without reason",
        _down_before_its_end,
        TakenDownEarlyError,
        "此通知有效期至 2026-12-10，提前撤下须填写原因。",
        "This notice is valid to 2026-12-10. Give the reason for taking it down earlier.",
    ),
    Refusal(
        "W44, D49: removal inside the month without reason",
        _down_early,
        TakenDownEarlyError,
        "此通知有效期至 2027-01-05，提前撤下须填写原因。",
        "This notice is valid to 2027-01-05. Give the reason for taking it down earlier.",
    ),
    Refusal(
        "W44: reposted only inside its validity",
        _up_again_too_late,
        ValidityOverError,
        "该通知有效期至2026-12-04，请撤下，不要再补贴。",
        "This notice was valid to 2026-12-04. Take it down instead of posting it again.",
    ),
    Refusal(
        "W44: printing without ledger number",
        _printed_without_number,
        NotFoundError,
        "找不到“草稿”。",
        "“草稿” was not found.",
    ),
    Refusal(
        "W29: admission without host's word after hours",
        _no_host_at_night,
        HostNotInformedError,
        "非办公时间未经被访人同意不得放行，请先电话联系被访人。",
        "Outside office hours nobody is admitted without the host's word. Call the host.",
    ),
    Refusal(
        "W29: second badge",
        _second_badge,
        SecondBadgeError,
        "钱多已登记在内，请先签离；一人不得领两个访客证。",
        "钱多 is signed in already. Sign out first; nobody gets a second badge.",
    ),
    Refusal(
        "W29: second badge of somebody without telephone",
        _second_badge_without_telephone,
        SecondBadgeError,
        "周全已登记在内，请先签离；一人不得领两个访客证。",
        "周全 is signed in already. Sign out first; nobody gets a second badge.",
    ),
    Refusal(
        "W28: unknown host",
        _unknown_host,
        UnknownHostError,
        "没有人确认接待赵一：请联系被访人并勾选“已联系被访人”，或填写单位报送的名单编号。",
        "Nobody here expects 赵一: call the host and tick “Host informed”, or name the company's"
        " list.",
    ),
    Refusal(
        "W28: barred person",
        _barred,
        BarredError,
        "孙某在禁入人员名单上（电话或车牌相符）。",
        "孙某 is on the list of barred persons (by telephone or plate).",
    ),
    Refusal(
        "W28: a list approved in advance is for days to come",
        _list_over,
        OverAlreadyError,
        "名单的最后一天已过。",
        "The last day of this list is over.",
    ),
    Refusal(
        "W24: tenant without owner consent for furniture",
        _tenants_furniture,
        FurnitureNeedsConsentError,
        "租户搬出家具须经业主同意：沙发。",
        "A tenant takes furniture out only with the owner's consent: 沙发.",
    ),
    Refusal(
        "W24: arrears",
        _arrears,
        InArrearsError,
        "该房屋有逾期欠费 210.33 元。",
        "The unit owes 210.33 yuan that are overdue.",
    ),
    Refusal(
        "W24: quantity edited after issue",
        _edited_after_issue,
        LinesFrozenError,
        "当前为“已签发”，“物品”不能再修改。",
        "“Goods” cannot be changed any more: “Issued”.",
    ),
    Refusal(
        "W30: borrower with an overdue item",
        _has_overdue,
        HasOverdueError,
        "“吴迟”有逾期未还。",
        "“吴迟” has something overdue.",
    ),
    Refusal(
        "W30: contractor use of trolley",
        _contractors_trolley,
        ContractorTrolleyError,
        "手推车不借给施工单位。",
        "Trolleys are not lent to contractors.",
    ),
    Refusal(
        "W30: item not in stock",
        _not_in_stock,
        NotInStockError,
        "没有可借出的“U99”。",
        "There is no “U99” to hand out.",
    ),
    Refusal(
        "W06: custody key only to the owner, proxy or a staff job",
        _key_to_family,
        NotEntitledError,
        "钥匙只能交给业主本人或持授权委托书的代理人。",
        "Keys are handed only to the owner or to whoever holds a power of attorney.",
    ),
    Refusal(
        "W06: check-out without a linked job",
        _key_without_job,
        NoSuchJobError,
        "“无”不是进行中的维修、查验或其他工作单；没有工作单不得借出钥匙。",
        "“无” is no open repair, inspection or other case; no key without a job.",
    ),
)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.rule)
def test_the_handbooks_refusals_say_why(lobby: Lobby, row: Refusal) -> None:
    said = refusal(lambda: row.provoke(lobby), row.kind)
    assert said == {"zh_CN": row.chinese, "en": row.english}
