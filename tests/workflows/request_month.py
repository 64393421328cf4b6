"""A small month of calls, tickets, repairs, complaints, visits and handovers, for the reports."""

from datetime import timedelta

from propdesk.desk import Desk
from propdesk.domain.permissions import Role
from propdesk.services import casework, inquiries
from tests.builders import World
from tests.workflows.complaint_cases import asked, do, in_compensation, paid, receive
from tests.workflows.samples import unit_of

REPAIR = {"fault": "灯不亮", "place": "大堂", "urgency": "danger", "trade": "electrical"}
MADE = {"outcome": "已电话回访", "satisfaction": "satisfied"}


def live(centre: World) -> None:
    """Let the month happen: some done, some late, some open."""
    unit_of(centre)
    calls(centre)
    repairs(centre)
    complaints(centre)
    visits(centre)
    hand_over(centre)


def calls(centre: World) -> None:
    """Five calls: two answered by one article, one promised, one missed and returned, one open."""
    desk, manager = centre.as_role(Role.RECEPTIONIST), centre.as_role(Role.MANAGER)
    article = desk.execute(
        casework.open_case,
        workflow="knowledge_base",
        values={"question": "停车费怎么交", "answer": "前台或微信", "source": "停车办法"},
    )
    do(manager, article.case_id, "approve")
    for _ in range(2):
        desk.execute(inquiries.take_down, line="问停车费怎么交", article=article.number)
    desk.execute(inquiries.take_down, line="1-101 13812345678 王女士 查物业费 @14:30")
    missed = desk.execute(inquiries.take_down, line="未接来电")
    do(desk, missed.case_id, "miss", missed_as="missed")
    do(desk, missed.case_id, "call_back", answer="已回电", delay_reason="占线")
    desk.execute(inquiries.take_down, line="问几点上班")
    for place, to_unit in enumerate(("engineering", "engineering", "security")):
        values = {"subject": f"漏水 {place}", "to_unit": to_unit}
        desk.execute(casework.open_case, workflow="tickets", values=values)


def repairs(centre: World) -> None:
    """Three repairs: one verified, one done, one just reported."""
    desk = centre.as_role(Role.RECEPTIONIST)
    for steps in (3, 2, 0):
        case_id = desk.execute(casework.open_case, workflow="repairs", values=REPAIR).case_id
        if steps:
            repaired(centre, case_id)
        if steps == 3:
            supervisor = centre.as_role(Role.SUPERVISOR)
            told = {"visit_result": "很好"}
            supervisor.execute(
                casework.do, case_id=case_id, transition="satisfied", values=told, reason="客户出国"
            )


def repaired(centre: World, case_id: bytes) -> None:
    """Take a repair to its completion."""
    technician = centre.as_role(Role.TECHNICIAN)
    do(centre.as_role(Role.RECEPTIONIST), case_id, "accept")
    do(technician, case_id, "take")
    do(technician, case_id, "start_now")
    done = {"completed_at": centre.clock.now(), "cause": "wear", "work_done": "换灯"}
    do(technician, case_id, "complete", signed_by="王女士", **done)


def complaints(centre: World) -> None:
    """Four complaints: paid for and asked after, in compensation, unjustified, just received."""
    paid(centre)
    asked(centre)
    in_compensation(centre, 5000)
    desk = centre.as_role(Role.RECEPTIONIST)
    unjustified = receive(centre, sort="repair")
    do(desk, unjustified, "classify")
    desk.execute(
        casework.do,
        case_id=unjustified,
        transition="reject",
        values={"result": "已解释"},
        reason="非本小区",
    )
    receive(centre, sort="security")


def visits(centre: World) -> None:
    """A renewal that is willing, one that is not, and a visit still to be made."""
    desk = centre.as_role(Role.SPECIALIST)
    values = {"sort": "renewal", "customer": "王小明", "matter": "租约将到期"}
    for renewal in ("willing", "unwilling"):
        done = desk.execute(casework.open_case, workflow="return_visits", values=values)
        do(desk, done.case_id, "visit", renewal=renewal, **MADE)
    later = values | {"sort": "business", "planned_on": centre.clock.now().date()}
    desk.execute(casework.open_case, workflow="return_visits", values=later)


def hand_over(centre: World) -> None:
    """Three shifts end; what the first left open is carried by all of them."""
    first, second = centre.as_role(Role.RECEPTIONIST), centre.as_role(Role.SPECIALIST)
    for leaving, coming in ((first, second), (second, first), (first, second)):
        handed_over(leaving, coming)
        centre.clock.moment += timedelta(minutes=1)


def handed_over(leaving: Desk, coming: Desk) -> None:
    """Hand a shift over with both signatures."""
    assert coming.actor is not None
    values = {"shift": "day", "to_person": coming.actor.user_id}
    lines = {"problems": [{"problem": "打印机卡纸", "solution": "换纸盒"}]}
    case_id = leaving.execute(
        casework.open_case, workflow="shift_handovers", values=values, lines=lines
    ).case_id
    do(leaving, case_id, "offer", served=40, deals=10)
    do(coming, case_id, "accept", is_repeated=True, is_checked=True)
    do(leaving, case_id, "sign_outgoing")
    do(coming, case_id, "sign_incoming")
