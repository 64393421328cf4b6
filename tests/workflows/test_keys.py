"""Where every key is: in stock, with the owner, kept, out for a job, lost (domain.md W06)."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from propdesk.desk import Desk
from propdesk.domain import keys as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Tie
from propdesk.domain.errors import DomainError, PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.services import case_lists, case_sheets, casework, keys
from propdesk.services.case_lists import CaseAsk
from propdesk.services.casework import Done
from propdesk.workflows.keys import WORKFLOW
from tests.builders import NOON, World, add_units
from tests.workflows.acts import KnownDesk, act

HANDED: dict[str, Any] = {"handed_to": "王小明", "handed_as": "owner"}
CUSTODY: dict[str, Any] = {"kept_for": "repair", "from_day": date(2026, 12, 5)}


@pytest.fixture
def lobby(centre: World) -> Desk:
    centre.desk.execute(add_units)
    return centre.as_role(Role.RECEPTIONIST)


def hung(desk: Desk, tag: str = "101") -> Done:
    """Hang keys of a unit on the board."""
    kinds: list[dict[str, object]] = [{"sort": "房门", "mark": "A1", "count": 3}, {"sort": "信箱"}]
    values = {"tag": tag, "unit_id": "1-101", "owner": "王小明"}
    return desk.execute(casework.open_case, workflow="keys", values=values, lines={"kinds": kinds})


def do(desk: Desk, done: Done, way: str, reason: str = "", **values: object) -> Done:
    return desk.execute(
        casework.do, case_id=done.case_id, transition=way, values=values, reason=reason
    )


def job(desk: Desk) -> str:
    """Open a case a key can be needed for."""
    values = {"title": "更换公告", "sort": "reminder", "wording": "样本"}
    return desk.execute(casework.open_case, workflow="notices", values=values).number


def key_set(**values: Value) -> dict[str, Value]:
    empty: dict[str, Value] = {f.name: f.empty for f in WORKFLOW.fields}
    return empty | {"tag": "101"} | values


@pytest.mark.parametrize("who", ["family", "tenant", "other", ""])
def test_keys_are_handed_only_to_the_owner_or_a_proxy(
    who: str, in_both: Callable[[DomainError], tuple[str, str]]
) -> None:
    with pytest.raises(rules.NotEntitledError) as caught:
        rules.entitled(act(key_set(handed_as=who)))
    assert in_both(caught.value) == (
        "钥匙只能交给业主本人或持授权委托书的代理人。",
        "Keys are handed only to the owner or to whoever holds a power of attorney.",
    )


def test_a_proxy_shows_the_paper(in_both: Callable[[DomainError], tuple[str, str]]) -> None:
    with pytest.raises(rules.ProxyPaperMissingError) as caught:
        rules.entitled(act(key_set(handed_as="proxy")))
    assert in_both(caught.value) == (
        "请填写授权委托书的编号或日期。",
        "Enter the number or date of the power of attorney.",
    )
    rules.entitled(act(key_set(handed_as="proxy", proxy_paper="2026-11-01")))
    rules.entitled(act(key_set(handed_as="owner")))


def test_no_key_goes_out_without_an_open_job(
    in_both: Callable[[DomainError], tuple[str, str]],
) -> None:
    judge = rules.job_is_open("job")
    with pytest.raises(rules.NoSuchJobError) as caught:
        judge(act(key_set(job="X1")))
    assert in_both(caught.value) == (
        "“X1”不是进行中的维修、查验或其他工作单；没有工作单不得借出钥匙。",
        "“X1” is no open repair, inspection or other case; no key without a job.",
    )
    judge(act(key_set(job="X1"), desk=KnownDesk(jobs=frozenset({"X1"}))))
    assert rules.tie_to("job", "key")(act(key_set(job="X1"))) == (Tie("X1", "key"),)


@pytest.mark.parametrize("due", [None, NOON, NOON - timedelta(hours=1)])
def test_a_key_is_due_back_after_it_went_out(
    due: Value, in_both: Callable[[DomainError], tuple[str, str]]
) -> None:
    with pytest.raises(rules.DueBeforeOutError) as caught:
        rules.due_after_now(act(key_set(due_back=due)))
    assert in_both(caught.value) == (
        "应还时间必须晚于借出时间。",
        "The key must come back after it goes out.",
    )
    rules.due_after_now(act(key_set(due_back=NOON + timedelta(minutes=1))))


def test_a_tag_hangs_on_one_set_of_keys(
    lobby: Desk, in_both: Callable[[DomainError], tuple[str, str]]
) -> None:
    hung(lobby)
    with pytest.raises(rules.TagInUseError) as caught:
        hung(lobby)
    assert in_both(caught.value) == (
        "钥匙牌101已用于另一套钥匙。",
        "Tag 101 hangs on other keys already.",
    )


def test_a_count_that_differs_does_not_agree(
    in_both: Callable[[DomainError], tuple[str, str]],
) -> None:
    with pytest.raises(rules.KeysMissingError) as caught:
        rules.all_present(act({"expected": 5, "present": 4, "differences": ""}))
    assert in_both(caught.value) == (
        "应有5套钥匙，实有4套。",
        "5 keys should be here, 4 are.",
    )
    rules.all_present(act({"expected": 5, "present": 5, "differences": ""}))


def test_keys_go_into_custody_out_for_a_job_back_and_to_the_owner(lobby: Desk) -> None:
    done = hung(lobby)
    assert do(lobby, done, "hand_over", **HANDED).state == "with_owner"
    assert do(lobby, done, "leave", **CUSTODY).state == "in_custody"
    number = job(lobby)
    out: dict[str, Any] = {
        "taken_by": "李师傅",
        "job": number,
        "due_back": lobby.clock.now() + timedelta(hours=2),
    }
    with pytest.raises(rules.NoSuchJobError):
        do(lobby, done, "check_out", **{**out, "job": "没有"})
    assert do(lobby, done, "check_out", **out).state == "checked_out"
    sheet = lobby.query(case_sheets.sheet, case_id=done.case_id)
    assert number in {link.number for link in sheet.links}
    assert do(lobby, done, "check_in").state == "in_custody"
    with pytest.raises(rules.NotEntitledError):
        do(lobby, done, "collect", handed_to="李四", handed_as="family")
    assert do(lobby, done, "collect", **HANDED).state == "with_owner"


def test_a_key_that_is_not_back_is_overdue_in_lists_and_report(centre: World, lobby: Desk) -> None:
    done = hung(lobby)
    do(lobby, done, "leave", **CUSTODY)
    due = lobby.clock.now() + timedelta(hours=2)
    do(lobby, done, "check_out", taken_by="李师傅", job=job(lobby), due_back=due)
    assert lobby.query(keys.report).overdue == ()
    centre.clock.advance(hours=3)
    lobby = centre.as_role(Role.RECEPTIONIST)
    assert lobby.query(keys.report).overdue == ("101",)
    assert lobby.query(case_lists.page, ask=CaseAsk("keys", "late")).total == 1


def test_a_lost_key_ends_with_an_open_lock_change(lobby: Desk) -> None:
    done = hung(lobby)
    assert do(lobby, done, "lose", "业主遗失").state == "lost"
    with pytest.raises(rules.NoSuchJobError):
        do(lobby, done, "relock", lock_order="没有")
    assert do(lobby, done, "relock", lock_order=job(lobby)).state == "replaced"
    assert hung(lobby).state == "in_stock", "the tag is free again"


def test_custody_over_ninety_days_is_reported(centre: World, lobby: Desk) -> None:
    for tag in ("101", "102"):
        done = hung(lobby, tag)
        do(lobby, done, "leave", **CUSTODY)
    do(lobby, done, "collect", **HANDED)
    centre.clock.advance(days=90)
    assert centre.as_role(Role.RECEPTIONIST).query(keys.report).long_in_custody == ()
    centre.clock.advance(hours=1)
    desk = centre.as_role(Role.RECEPTIONIST)
    assert desk.query(keys.report).long_in_custody == ("101",)
    assert desk.query(case_lists.page, ask=CaseAsk("keys", "late")).total == 0, "shown, not late"


def test_the_board_is_counted_and_a_difference_stays_open(centre: World, lobby: Desk) -> None:
    for tag in ("101", "102", "103"):
        hung(lobby, tag)
    assert lobby.query(keys.report).last_count is None
    assert lobby.execute(keys.count, present=["101", " 103", "102"]).state == "agrees"
    done = lobby.execute(keys.count, present=["101", "102", "999"])
    assert done.state == "counted"
    sheet = lobby.query(case_sheets.sheet, case_id=done.case_id)
    assert sheet.texts["differences"] == "missing: 103; too many: 999"
    with pytest.raises(rules.KeysMissingError):
        do(lobby, done, "agree")
    with pytest.raises(PermissionDeniedError):
        do(lobby, done, "explain", "在前台抽屉")
    boss = centre.as_role(Role.SUPERVISOR)
    assert do(boss, done, "explain", "在前台抽屉").state == "explained"
    report = boss.query(keys.report)
    assert (report.on_the_board, report.last_count) == (3, date(2026, 12, 5))
