"""Keys: where every one is, from the stock to the owner, in custody, out for a job (domain.md W06).

A case is a set of keys on one tag; its steps are its movements.
"""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from propdesk.domain import keys as rules
from propdesk.domain.keys_flow import FLOW
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class KeySet(wf.Case):
    """Keys of a unit on one tag."""

    __tablename__ = "key_set"
    tag: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("keys", "Tag|As it hangs on the board."), required=True, role="summary"
    )
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("keys", "Unit|Which doors they open."), required=True
    )
    owner: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("keys", "Owner|Who leaves them and collects them."),
        role="customer",
        is_personal=True,
        on_paper=True,
        is_household=True,
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("keys", "Telephone|Of the owner."), is_household=True
    )
    kept_for: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("keys", "Kept for|Why they stay here."), rules.CUSTODY_REASONS
    )
    from_day: Mapped[date | None] = wf.day(QT_TRANSLATE_NOOP("keys", "Kept from|The first day."))
    to_day: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("keys", "Kept until|As agreed; empty: until collected.")
    )
    handed_to: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("keys", "Handed to|Who signs for them."), is_personal=True
    )
    handed_as: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("keys", "Who is|The owner, or with a power of attorney."), rules.HOLDERS
    )
    proxy_paper: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("keys", "Power of attorney|Its number or date.")
    )
    taken_by: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("keys", "Taken by|The colleague who signs the slip.")
    )
    job: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("keys", "Job no.|The repair or inspection they are needed for.")
    )
    why: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("keys", "What for|Mend a tap, let somebody look: one line.")
    )
    out_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("keys", "Out|Noted when they go out.")
    )
    in_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("keys", "In|Noted when they are back.")
    )
    due_back: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("keys", "Back by|A time today: 17:00.")
    )
    lock_order: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("keys", "Lock change no.|The order that changes the lock.")
    )


MOVEMENT = ("taken_by", "job", "why", "out_at", "due_back", "in_at")
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("keys", "Keys"), ("tag", "unit_id", "owner", "phone")),
    wf.Section(QT_TRANSLATE_NOOP("keys", "Custody"), ("kept_for", "from_day", "to_day")),
    wf.Section(
        QT_TRANSLATE_NOOP("keys", "Movement"),
        ("taken_by", "job", "why", "out_at", "due_back", "in_at"),
    ),
)
INDEXES = (Index("key_set_by_tag", KeySet.tag),)
TAG = (wf.Section(SECTIONS[0].title, ("tag", "unit_id")),)
OUT = (wf.Section(SECTIONS[2].title, ("tag", "unit_id", *SECTIONS[2].fields)),)
HANDOVER = ("handed_to", "handed_as", "proxy_paper", "lock_order")
WORKFLOW = wf.Workflow(
    code="keys",
    form="F14",
    rank=7,
    record=KeySet,
    title=QT_TRANSLATE_NOOP("keys", "Keys"),
    one=QT_TRANSLATE_NOOP("keys", "Set of keys"),
    flow=FLOW,
    sections=(*SECTIONS, wf.Section(QT_TRANSLATE_NOOP("keys", "Handed over"), HANDOVER)),
    lines=(rules.KINDS,),
    opening=(wf.Guard(rules.tag_is_free),),
    columns=("tag", "unit_id", "owner", "taken_by", "job"),
    filters=(wf.Filter("kept_for"),),
    prints=(
        paper(
            "keys-custody",
            QT_TRANSLATE_NOOP("keys", "Key custody: statement of liability"),
            KeySet,
            (*SECTIONS[:2], rules.KINDS),
            notes=rules.LIABILITY,
            signatures=rules.SIGNERS,
        ),
        paper("keys-tag", QT_TRANSLATE_NOOP("keys", "Key tag"), KeySet, TAG, media=SLIPS_FIRST),
        paper(
            "keys-out",
            QT_TRANSLATE_NOOP("keys", "Key slip"),
            KeySet,
            OUT,
            signatures=(QT_TRANSLATE_NOOP("keys", "Taken by"),),
            media=SLIPS_FIRST,
        ),
    ),
    later=frozenset({*SECTIONS[1].fields, *SECTIONS[2].fields, *HANDOVER}),
)
