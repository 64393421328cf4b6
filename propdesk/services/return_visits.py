"""Return visits beyond their own record: word to where they come from, follow-ups.

Source: domain.md W41: what is found opens a case of its own; a complaint hears of its visit (N03).
"""

from propdesk.domain.case_fields import FieldKind, Value, is_empty
from propdesk.domain.case_flow import Act, Row
from propdesk.domain.errors import NotFoundError
from propdesk.domain.return_visits import TOPICS, UNHAPPY, UNREACHABLE, WALK_ROUND
from propdesk.services import case_lines, case_store, casework
from propdesk.services.case_effects import write_link
from propdesk.services.work import Work
from propdesk.workflows import WORKFLOWS, workflow_of
from propdesk.workflows.complaints import WORKFLOW as COMPLAINTS
from propdesk.workflows.kernel import Workflow


def prepare_topics(work: Work, act: Act, _state: str) -> None:
    """Give a walk-round the list of what is done and talked about."""
    if act.values["sort"] == WALK_ROUND and not act.lines["questions"]:
        rows: list[Row] = [{"question": words.translated(), "answer": ""} for words in TOPICS]
        case_lines.write_new(work, act.case_id, {"questions": rows})


def tell_origin(work: Work, act: Act, _state: str) -> None:
    """Tell the complaint what its visit brought; a dissatisfied customer's is taken up again."""
    satisfaction = str(act.values["satisfaction"])
    _tell_complaint(work, act, satisfaction, str(act.values["opinion"] or act.values["outcome"]))


def give_up(work: Work, act: Act, state: str) -> None:
    """Tell the complaint that nobody was reached in all the tries (P40)."""
    if state == UNREACHABLE:
        _tell_complaint(work, act, UNREACHABLE, act.reason)


def open_follow_up(work: Work, act: Act, _state: str) -> None:
    """Open the repair, ticket or complaint for what was found."""
    code = str(act.values["found"])
    if not code:
        return
    if code not in WORKFLOWS:
        raise NotFoundError(field="found", name=code)
    workflow = workflow_of(code)
    done = casework.begin(work, workflow, _carried(act, workflow), {})
    write_link(work, act.case_id, done.case_id, "spawned")


STEPS = {
    "open": prepare_topics,
    "visit": tell_origin,
    "miss": give_up,
    "record": open_follow_up,
}


def _tell_complaint(work: Work, act: Act, satisfaction: str, opinion: str) -> None:
    number = str(act.values["about"])
    if not number:
        return
    try:
        case = case_store.load(work, case_store.find(work, number))
    except NotFoundError:  # a number of another desk, or one typed by hand
        return
    if case.workflow.code != COMPLAINTS.code or case.standing.state != "resolved":
        return
    if case.standing.last("note_visit") == work.now:  # it was noted there by hand, in this step
        return
    visited = {"visited_at": work.now, "satisfaction": satisfaction, "opinion": opinion}
    casework.do(work, case_id=case.case_id, transition="note_visit", values=visited)
    if satisfaction in UNHAPPY:
        wish = {"wish": opinion}
        casework.do(work, case_id=case.case_id, transition="reopen", values=wish)


def _carried(act: Act, workflow: Workflow) -> dict[str, object]:
    """Return what a case of another workflow begins with: by roles, the rest as usual."""
    text = str(act.values["to_do"] or act.values["opinion"] or act.values["outcome"])
    values: dict[str, object] = {}
    for field in workflow.entered:
        value: Value = field.usual or None
        if field.role == "summary":
            value = text
        elif field.role == "customer":
            value = act.values["customer"]
        elif field.kind is FieldKind.UNIT:
            value = act.values["unit_id"]
        elif field.kind is FieldKind.PHONE:
            value = act.values["phone"]
        elif field.required and field.choices and not value:
            value = field.choices[0][0]
        elif field.required and field.kind in (FieldKind.TEXT, FieldKind.NOTE):
            value = text
        if value is not None and not is_empty(field, value):
            values[field.name] = value
    return values
