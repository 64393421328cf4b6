"""The papers of a handover: notice F05, fee list F09, acceptance F12, ledger F13, custody F14."""

from dataclasses import replace

from propdesk.domain.forms import FINANCE_COPY, OWNER_COPY, Form, Kind, LineColumn, LineTable, Part
from propdesk.domain.media import SLIPS_FIRST
from propdesk.domain.move_ins_tables import (
    AGENT_PAPERS,
    CARDS,
    DEFECTS,
    FEES,
    KEYS,
    METERS,
    PAPERS,
    PHOTOS,
    ROOMS,
)
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper, without_empty

UNIT = ("unit_id", "owner", "phone", "batch", "visit_at", "developer_collects")
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("move_ins", "Unit and owner"), UNIT),
    wf.Section(
        QT_TRANSLATE_NOOP("move_ins", "Invitation"),
        ("posted_on", "posted_by", "phoned_at", "phoned_by", "notice_result"),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("move_ins", "Documents"),
        ("comes_by_agent", "agent", "id_valid_to", "id_for_good", "agent_id_valid_to"),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("move_ins", "Agreements"),
        ("f01_done", "covenant_copies", "agreement_copies"),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("move_ins", "House price"),
        (
            "contract_area",
            "measured_area",
            "area_price",
            "area_difference",
            "difference_by",
            "house_settled_on",
        ),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("move_ins", "Inspection"),
        ("inspected_by", "opinion", "opinion_signed", "rounds"),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("move_ins", "Keys and cards"),
        ("keys_signed", "defects_signed", "key_left", "custody_reason", "custody_to"),
    ),
    wf.Section(QT_TRANSLATE_NOOP("move_ins", "End"), ("used_as", "cards", "parking")),
)
WHO = wf.Section(SECTIONS[0].title, UNIT[:5])
CENTRE_COPY = QT_TRANSLATE_NOOP("move_ins", "Service centre")
OWNER_SIGNS = QT_TRANSLATE_NOOP("move_ins", "Owner or agent")
FINANCE_SIGNS = QT_TRANSLATE_NOOP("move_ins", "Finance")
FOR_OWNER = replace(FEES, columns=FEES.columns[1:5])  # without codes of ours
STAFF_SIGNS = QT_TRANSLATE_NOOP("move_ins", "Accompanying staff")


def papers(record: type[wf.Case]) -> tuple[Form, ...]:
    """Return the forms of a handover."""
    return (
        _notice(record),
        _fees(record),
        _house(record),
        _entry(record),
        _acceptance(record),
        *_ledger_and_keys(record),
    )


def _notice(record: type[wf.Case]) -> Form:
    return paper(
        "move_ins-notice",
        QT_TRANSLATE_NOOP("move_ins", "Move-in notice"),
        record,
        (WHO, _names_only(PAPERS), _names_only(AGENT_PAPERS), FOR_OWNER),
        notes=(
            QT_TRANSLATE_NOOP(
                "move_ins",
                "Please come at the time above and bring the papers listed. Whoever comes for the "
                "owner also brings the papers of an agent.",
            ),
        ),
    )


def _fees(record: type[wf.Case]) -> Form:
    form = paper(
        "move_ins-fees",
        QT_TRANSLATE_NOOP("move_ins", "Move-in fee list"),
        record,
        (WHO, FOR_OWNER),
        copies=(OWNER_COPY, FINANCE_COPY),
        signatures=(OWNER_SIGNS, FINANCE_SIGNS),
    )
    return replace(form, parts=tuple(_summed(part) for part in form.parts))


def _house(record: type[wf.Case]) -> Form:
    return paper(
        "move_ins-house",
        QT_TRANSLATE_NOOP("move_ins", "House-price settlement sheet"),
        record,
        (WHO, SECTIONS[4]),
        copies=(OWNER_COPY, FINANCE_COPY),
        signatures=(OWNER_SIGNS, FINANCE_SIGNS),
    )


def _entry(record: type[wf.Case]) -> Form:
    return paper(
        "move_ins-entry",
        QT_TRANSLATE_NOOP("move_ins", "Entry confirmation"),
        record,
        (WHO, wf.Section(SECTIONS[4].title, ("area_difference", "house_settled_on")), FOR_OWNER),
        copies=(OWNER_COPY, CENTRE_COPY),
        signatures=(OWNER_SIGNS, FINANCE_SIGNS),
        notes=(
            QT_TRANSLATE_NOOP(
                "move_ins",
                "All sums above are settled. The owner may take the unit over at the service "
                "centre with this paper.",
            ),
        ),
    )


def _names_only(table: wf.Lines) -> wf.Lines:
    """Return a checklist as it is announced: what to bring, nothing to tick."""
    return replace(table, columns=table.columns[:1])


def _ticks_only(table: wf.Lines) -> wf.Lines:
    """Return a checklist as a ledger keeps it: what it is, and whether it was there."""
    return replace(table, columns=(table.columns[0], table.columns[2]))


def _summed(part: Part) -> Part:
    """Return a table whose money is added up."""
    if not isinstance(part, LineTable):
        return part
    columns = tuple(replace(c, summed=c.kind is Kind.MONEY) for c in part.columns)
    return replace(part, columns=columns)


def _acceptance(record: type[wf.Case]) -> Form:
    form = paper(
        "move_ins-acceptance",
        QT_TRANSLATE_NOOP("move_ins", "Unit acceptance sheet"),
        record,
        (WHO, METERS, ROOMS, DEFECTS, SECTIONS[5], KEYS),
        copies=(OWNER_COPY, CENTRE_COPY),
        signatures=(OWNER_SIGNS, STAFF_SIGNS),
    )
    numbered = replace(form, parts=tuple(_with_photos(part) for part in form.parts))
    return without_empty(numbered, (PHOTOS.name,))


def _with_photos(part: Part) -> Part:
    """Return rooms and defects with the numbers of the photographs that show them."""
    if not isinstance(part, LineTable) or part.name not in (ROOMS.name, DEFECTS.name):
        return part
    photos = LineColumn(PHOTOS.name, PHOTOS.label, Kind.TEXT)
    return replace(part, columns=(*part.columns, photos))


def _ledger_and_keys(record: type[wf.Case]) -> tuple[Form, ...]:
    custody = wf.Section(SECTIONS[6].title, ("custody_reason", "custody_to"))
    return (
        paper(
            "move_ins-ledger",
            QT_TRANSLATE_NOOP("move_ins", "Move-in customer ledger"),
            record,
            (WHO, _ticks_only(PAPERS), FOR_OWNER, KEYS, CARDS, SECTIONS[6], SECTIONS[7]),
        ),
        paper(
            "move_ins-custody",
            QT_TRANSLATE_NOOP("move_ins", "Liability statement for keys in custody"),
            record,
            (wf.Section(SECTIONS[0].title, UNIT[:3]), KEYS, custody),
            copies=(OWNER_COPY, CENTRE_COPY),
            signatures=(
                OWNER_SIGNS,
                STAFF_SIGNS,
                QT_TRANSLATE_NOOP("move_ins", "Keys received back"),
            ),
            notes=(
                QT_TRANSLATE_NOOP(
                    "move_ins",
                    "The owner leaves the keys listed above with the service centre for the "
                    "reason given. The service centre hands them to its own staff for that job "
                    "only, notes every use, and answers for their loss. Valuables are not left in "
                    "the unit; for what is left there the service centre does not answer.",
                ),
            ),
        ),
        paper(
            "move_ins-keys",
            QT_TRANSLATE_NOOP("move_ins", "Key slip"),
            record,
            (wf.Section(SECTIONS[0].title, UNIT[:2]), KEYS),
            signatures=(OWNER_SIGNS,),
            media=SLIPS_FIRST,
        ),
    )
