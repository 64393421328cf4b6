"""The archive: files and papers, lent on a slip the manager agrees to (domain.md W02, F02)."""

from datetime import date

from sqlalchemy.orm import Mapped

from propdesk.domain import archives as rules
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.archives_flow import FLOW
from propdesk.workflows.papers import paper


class ArchiveItem(wf.Case):
    """A file or paper of the archive, and the slip it is out on."""

    __tablename__ = "archive_item"
    item: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("archives", "Item|What it is called on its back."),
        required=True,
        role="summary",
    )
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("archives", "Kind|Title papers leave only with their owner."),
        rules.SORTS,
        required=True,
        usual=rules.CUSTOMER,
    )
    unit_id: Mapped[bytes | None] = wf.unit(QT_TRANSLATE_NOOP("archives", "Unit|If it has one."))
    customer: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("archives", "Customer|Whose papers they are."), role="customer"
    )
    place: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("archives", "Place|Room, shelf, box."))
    keep_until: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("archives", "Keep until|Not destroyed before.")
    )
    met_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("archives", "Met on|Of minutes only, like the next three.")
    )
    met_at: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("archives", "Met at|Where it was."))
    present: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("archives", "Present|Who was there."))
    points: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("archives", "Main points|What was said and decided.")
    )
    borrower: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("archives", "Borrower|Who takes it."))
    purpose: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("archives", "Purpose|What it is needed for."))
    lent_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("archives", "Lent on|The day it was handed over.")
    )
    due_back: Mapped[date | None] = wf.day(QT_TRANSLATE_NOOP("archives", "Due back|The last day."))
    returned_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("archives", "Returned on|The day it came back.")
    )
    compared: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("archives", "Compared|Every page of it is back.")
    )
    condition: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("archives", "Condition|Complete, damaged, pages missing.")
    )
    identity_checked: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("archives", "Identity checked|The card was in the hand.")
    )
    customer_signed: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("archives", "Signed by the customer|In person, not by an agent.")
    )


SLIP = ("borrower", "purpose", "lent_on", "due_back", "returned_on", "compared", "condition")
SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("archives", "Item"),
        ("item", "sort", "unit_id", "customer", "place", "keep_until"),
    ),
    wf.Section(QT_TRANSLATE_NOOP("archives", "Borrow slip"), SLIP),
    wf.Section(QT_TRANSLATE_NOOP("archives", "Release"), ("identity_checked", "customer_signed")),
    wf.Section(QT_TRANSLATE_NOOP("archives", "Minutes"), rules.MINUTES_FIELDS),
)
WORKFLOW = wf.Workflow(
    code="archives",
    form="F02",
    rank=18,
    record=ArchiveItem,
    title=QT_TRANSLATE_NOOP("archives", "Archive"),
    one=QT_TRANSLATE_NOOP("archives", "Archive item"),
    flow=FLOW,
    sections=SECTIONS,
    opening=(wf.Guard(rules.minutes_whole),),
    lines=(rules.PAPERS, rules.SALE_PAPERS),
    columns=("item", "sort", "unit_id", "customer", "place", "borrower", "due_back"),
    filters=(wf.Filter("sort"),),
    prints=(
        paper(
            "archives-slip",
            QT_TRANSLATE_NOOP("archives", "Archive borrow slip"),
            ArchiveItem,
            SECTIONS[:2],
            signatures=(
                QT_TRANSLATE_NOOP("archives", "Borrower"),
                QT_TRANSLATE_NOOP("archives", "Manager"),
                QT_TRANSLATE_NOOP("archives", "Received back"),
            ),
        ),
        paper(
            "archives-cover",
            QT_TRANSLATE_NOOP("archives", "File cover"),
            ArchiveItem,
            (SECTIONS[0], rules.PAPERS),
        ),
        paper(
            "archives-sale",
            QT_TRANSLATE_NOOP("archives", "Cover of a house-sale file"),
            ArchiveItem,
            (SECTIONS[0], rules.SALE_PAPERS),
        ),
        paper(
            "archives-minutes",
            QT_TRANSLATE_NOOP("archives", "Meeting minutes"),
            ArchiveItem,
            (wf.Section(SECTIONS[0].title, ("item", "place")), SECTIONS[3]),
            signatures=(QT_TRANSLATE_NOOP("archives", "Minutes kept by"),),
        ),
    ),
    later=frozenset((*SLIP, "identity_checked", "customer_signed")),
)
