"""The papers of a repair: acceptance form F27, order F29 with room to write, requisition F30."""

from dataclasses import replace

from propdesk.domain import repairs_words as say
from propdesk.domain.case_flow import Lines, Section
from propdesk.domain.forms import Form
from propdesk.domain.media import SLIPS_FIRST
from propdesk.workflows.kernel import Case
from propdesk.workflows.papers import paper, with_room

BY_HAND = frozenset(
    {
        *("appointment_at", "quoted", "quote_accepted_by"),
        *("cause", "work_done", "minutes", "completed_at", "remark"),
        *("satisfaction", "visit_result"),
    }
)
VISIT = Section(say.AFTER, ("satisfaction", "visited_at", "visit_result"))
TAKEN_DOWN = ("opened_at", "first_responder")
ROOM_FOR_PARTS = 3


def papers(record: type[Case], sections: tuple[Section, ...], parts: Lines) -> tuple[Form, ...]:
    """Return the papers; `sections` are report, handling, appointment and quote, result."""
    report, handling, appointment, result = sections
    report = replace(report, fields=(*TAKEN_DOWN, *report.fields))
    return (
        with_room(
            paper(
                "repairs-acceptance",
                say.ACCEPTANCE_FORM,
                record,
                (report, appointment),
                signatures=(say.DESK_SIGNS, say.CUSTOMER_SIGNS),
                copies=(say.ARCHIVE_KEEPS,),
                notes=(say.QUOTE_NOTE,),
                media=SLIPS_FIRST,
            ),
            BY_HAND,
            ROOM_FOR_PARTS,
        ),
        with_room(
            paper(
                "repairs-order",
                say.ORDER_FORM,
                record,
                (report, handling, appointment, result, parts, VISIT),
                signatures=(say.TECHNICIAN_SIGNS, say.CUSTOMER_SIGNS, say.MANAGER),
                copies=(say.ARCHIVE_KEEPS,),
                media=SLIPS_FIRST,
            ),
            BY_HAND,
            ROOM_FOR_PARTS,
        ),
        paper(
            "repairs-requisition",
            say.REQUISITION_FORM,
            record,
            (Section(say.ONE, ("unit_id", "place", "fault", "technician_id")), parts),
            signatures=(say.TECHNICIAN_SIGNS, say.MANAGER, say.STORE_SIGNS),
            media=SLIPS_FIRST,
        ),
    )
