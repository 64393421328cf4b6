"""What a handover sets going beside itself: keys, cards, the customer's file, money back.

Each is a case of its own workflow, tied to the handover and made in the transaction of its step,
so it is there once or not at all. Source: domain.md W02, W03, W06, W07.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from propdesk.domain import archives as archive_rules
from propdesk.domain import keys as key_rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Row
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import PayoutMethod
from propdesk.domain.move_ins import settled_change
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.services import casework
from propdesk.services.case_effects import write_link
from propdesk.services.payouts import NewPayout, pay_out
from propdesk.services.work import Work
from propdesk.workflows import workflow_of
from propdesk.workflows.archives import ArchiveItem
from propdesk.workflows.keys import KeySet

KEYS, CARDS, ARCHIVES = "keys", "access_cards", "archives"
DEVELOPER = QT_TRANSLATE_NOOP("move_ins", "Developer")


def give_keys(work: Work, act: Act, _state: str) -> None:
    """Hand the keys to the owner, and take into custody what stays here (W06, F14).

    Sets that hang on the board for the unit already are moved on; others get a case now. A tag
    that hangs on other keys refuses the step.
    """
    unit_id, unit = _unit(work, act)
    board = _on_the_board(work, unit_id)
    rows = act.lines["keys"]
    staying = [row for row in rows if act.values["key_left"] and row["tag"]]
    for row in staying:
        tag = str(row["tag"])
        case_id = board.pop(tag, None) or _new_set(work, act, tag, [row])
        _move_on(work, act, case_id, "leave", _custody(act))
    going = [row for row in rows if row not in staying]
    if not going:
        return
    sets = list(board.values()) or [_new_set(work, act, _free_tag(work, unit), going)]
    for case_id in sets:
        _move_on(work, act, case_id, "hand_over", _taker(act))


def give_cards(work: Work, act: Act) -> None:
    """Open a card for every holder, allowed because the papers were checked, and hand it out."""
    for row in act.lines["user_cards"]:
        values = {
            "unit_id": act.values["unit_id"],
            "holder": row["holder"],
            "sort": row["sort"],
        }
        made = casework.begin(work, workflow_of(CARDS), values, {}, reason=act.reason)
        seen: Mapping[str, object] = {"identity_seen": True, "photo_kept": True}
        _move_on(work, act, made.case_id, "approve", seen, relation="card")
        if row["card_no"]:
            given: Mapping[str, object] = {"card_no": row["card_no"]}
            casework.do(work, case_id=made.case_id, transition="issue", values=given)


def finish(work: Work, act: Act, _state: str) -> None:
    """Give out the cards and put the papers into the customer's file."""
    give_cards(work, act)
    open_file(work, act)


def open_file(work: Work, act: Act) -> None:
    """Open the customer's file of the unit with the papers of the handover ticked (W02, D26).

    A unit that has a file keeps it; the handover is tied to it.
    """
    unit_id, unit = _unit(work, act)
    known = (
        select(ArchiveItem.id)
        .join(CaseStanding, CaseStanding.case_id == ArchiveItem.id)
        .where(
            ArchiveItem.unit_id == unit_id,
            ArchiveItem.sort == archive_rules.CUSTOMER,
            CaseStanding.closed_at.is_(None),
        )
        .limit(1)
    )
    file_id = work.connection.scalar(known)
    if file_id is None:
        owner = str(act.values["owner"])
        values = {
            "item": f"{unit} {owner}",
            "sort": archive_rules.CUSTOMER,
            "unit_id": unit_id,
            "customer": owner,
        }
        papers = [
            {**row, "is_done": is_there}
            for row, is_there in zip(archive_rules.PAPERS.first_rows(), _gathered(act), strict=True)
        ]
        workflow = workflow_of(ARCHIVES)
        file_id = casework.begin(work, workflow, values, {"papers": papers}).case_id
    write_link(work, act.case_id, file_id, "file")


def pay_difference_back(work: Work, act: Act, _state: str) -> None:
    """Put on the account of the unit what the owner gets back for a smaller area (F07)."""
    change = settled_change(act.values, act)
    unit_id = act.values["unit_id"]
    if change >= 0 or not isinstance(unit_id, bytes):
        return
    payout = pay_out(
        work,
        NewPayout(
            case_id=act.case_id,
            unit_id=UnitId(unit_id),
            method=PayoutMethod.CREDIT,
            amount_fen=-change,
            charged_to=DEVELOPER.translated(),
        ),
    )
    write_link(work, act.case_id, payout, "paid", "payout")


def _gathered(act: Act) -> Sequence[bool]:
    """Return which papers of a customer's file the handover brought, in the file's own order."""
    papers = [bool(row["is_done"]) for row in act.lines["papers"]]
    has_agent = bool(act.values["comes_by_agent"])
    return (
        bool(act.values["f01_done"]),
        bool(act.values["covenant_copies"]),
        bool(act.values["agreement_copies"]),
        bool(act.values["opinion_signed"]),
        all(papers),
        all(papers),
        has_agent,
        bool(act.values["key_left"]),
        False,
        False,
    )


def _new_set(work: Work, act: Act, tag: str, rows: Sequence[Row]) -> bytes:
    values = {
        "tag": tag,
        "unit_id": act.values["unit_id"],
        "owner": act.values["owner"],
        "phone": act.values["phone"],
    }
    kinds = [{"sort": row["key"], "mark": "", "count": row["count"]} for row in rows]
    made: bytes = casework.begin(work, workflow_of(KEYS), values, {"kinds": kinds}).case_id
    return made


def _move_on(
    work: Work,
    act: Act,
    case_id: bytes,
    transition: str,
    values: Mapping[str, object],
    relation: str = "keys",
) -> None:
    write_link(work, act.case_id, case_id, relation)
    casework.do(work, case_id=case_id, transition=transition, values=values)


def _custody(act: Act) -> Mapping[str, Value]:
    return {
        "kept_for": act.values["custody_reason"],
        "from_day": act.today,
        "to_day": act.values["custody_to"],
    }


def _taker(act: Act) -> Mapping[str, Value]:
    """Return who signs for the keys; an agent's authority lies with the handover."""
    if act.values["comes_by_agent"]:
        return {
            "handed_to": act.values["agent"] or act.values["owner"],
            "handed_as": key_rules.PROXY,
            "proxy_paper": act.number,
        }
    return {"handed_to": act.values["owner"], "handed_as": key_rules.OWNER}


def _on_the_board(work: Work, unit_id: UnitId) -> dict[str, bytes]:
    """Return the sets of a unit that wait in stock, by their tags."""
    rows = work.connection.execute(
        select(KeySet.tag, KeySet.id)
        .join(CaseStanding, CaseStanding.case_id == KeySet.id)
        .where(KeySet.unit_id == unit_id, CaseStanding.state == "in_stock")
        .order_by(KeySet.tag)
    )
    return {row.tag: row.id for row in rows}


def _free_tag(work: Work, unit: str) -> str:
    """Return a tag for the owner's own keys: the unit's, numbered if it hangs on others."""
    taken = set(
        work.connection.scalars(
            select(KeySet.tag)
            .join(CaseStanding, CaseStanding.case_id == KeySet.id)
            .where(KeySet.tag.startswith(unit, autoescape=True), CaseStanding.closed_at.is_(None))
        )
    )
    return next(
        tag for n in range(len(taken) + 1) if (tag := f"{unit}#{n + 1}" if n else unit) not in taken
    )


def _unit(work: Work, act: Act) -> tuple[UnitId, str]:
    unit_id = act.values["unit_id"]
    assert isinstance(unit_id, bytes)
    code = work.connection.execute(select(Unit.code).where(Unit.id == unit_id)).scalar_one()
    return UnitId(unit_id), code
