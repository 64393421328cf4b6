"""User cards and building passes: applied for, active, lost, replaced (domain.md W07, F17)."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from propdesk.domain import access_cards as rules
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class AccessCard(wf.Case):
    """A card of one person; a replacement is a further card number of the same case."""

    __tablename__ = "access_card"
    holder: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("access_cards", "Holder|As registered at the unit."),
        required=True,
        role="customer",
    )
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("access_cards", "Unit|Where the holder belongs."), required=True
    )
    company: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("access_cards", "Company|On the tenant's stamped list.")
    )
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("access_cards", "Kind|One of each kind is enough."),
        rules.SORTS,
        required=True,
        role="summary",
        usual="resident",
    )
    areas: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("access_cards", "Opens|Gates, lifts, floors."))
    valid_from: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("access_cards", "Valid from|Empty: the day it is handed out.")
    )
    valid_to: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("access_cards", "Valid to|Empty: until it is given back.")
    )
    identity_seen: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("access_cards", "Identity card seen|The original was in the hand.")
    )
    photo_kept: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("access_cards", "Photograph kept|For the card and the file.")
    )
    card_no: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("access_cards", "Card number|Scanned or as printed on it.")
    )
    fee: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("access_cards", "Fee|In yuan; it is charged to the unit.")
    )
    deposit: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("access_cards", "Deposit|In yuan; it is held and given back.")
    )
    deposit_receipt: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("access_cards", "Deposit receipt|Its number, if a deposit was paid.")
    )
    replacements: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("access_cards", "Replacements|Counted by itself.")
    )
    blocked_no: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("access_cards", "Blocked card|The lost one it replaces.")
    )


Index("access_card_by_unit", AccessCard.unit_id)
FLOW = wf.Flow(
    states=(
        wf.State("applied", QT_TRANSLATE_NOOP("access_cards", "Applied for")),
        wf.State("approved", QT_TRANSLATE_NOOP("access_cards", "Allowed")),
        wf.State("active", QT_TRANSLATE_NOOP("access_cards", "Active"), tone=wf.Tone.GOOD),
        wf.State("lost", QT_TRANSLATE_NOOP("access_cards", "Lost"), tone=wf.Tone.BAD),
        wf.State("returned", QT_TRANSLATE_NOOP("access_cards", "Given back"), final=True),
        wf.State("expired", QT_TRANSLATE_NOOP("access_cards", "Expired"), final=True),
    ),
    transitions=(
        wf.way(
            "approve: applied -> approved",
            QT_TRANSLATE_NOOP("access_cards", "Allow"),
            asks=("identity_seen?", "photo_kept?"),
            guards=(wf.Guard(rules.identity_seen),),
        ),
        wf.way(
            "issue: approved -> active",
            QT_TRANSLATE_NOOP("access_cards", "Hand out"),
            asks=("card_no", "fee?", "deposit?", "deposit_receipt?"),
            guards=(wf.Guard(rules.number_free),),
            effect=rules.hand_out,
        ),
        wf.way("lose: active -> lost", QT_TRANSLATE_NOOP("access_cards", "Report as lost")),
        wf.way(
            "replace: lost -> active",
            QT_TRANSLATE_NOOP("access_cards", "Replace"),
            asks=("card_no", "fee?"),
            guards=(wf.Guard(rules.number_free),),
            effect=rules.replace,
        ),
        wf.way("give_back: active, lost -> returned", QT_TRANSLATE_NOOP("access_cards", "End it")),
        wf.way("expire: active -> expired", QT_TRANSLATE_NOOP("access_cards", "Expired, blocked")),
    ),
    clocks=(
        wf.clock(
            "valid: issue -> give_back, expire, lose",
            QT_TRANSLATE_NOOP("access_cards", "Valid to"),
            field="valid_to",
        ),
    ),
)
SECTIONS = (
    wf.Section(
        QT_TRANSLATE_NOOP("access_cards", "Holder"),
        ("unit_id", "holder", "company", "sort", "areas", "valid_from", "valid_to"),
    ),
    wf.Section(
        QT_TRANSLATE_NOOP("access_cards", "Card"),
        ("card_no", "fee", "deposit", "deposit_receipt", "replacements", "blocked_no"),
    ),
)
LABELLED = ("holder", "unit_id", "sort", "card_no", "valid_from", "valid_to")
WORKFLOW = wf.Workflow(
    code="access_cards",
    form="F17",
    rank=13,
    record=AccessCard,
    title=QT_TRANSLATE_NOOP("access_cards", "Cards and passes"),
    one=QT_TRANSLATE_NOOP("access_cards", "Card or pass"),
    flow=FLOW,
    sections=SECTIONS,
    opening=(wf.Guard(rules.one_of_a_kind), wf.Guard(rules.registered, wf.Permission.CASE_APPROVE)),
    columns=("unit_id", "holder", "sort", "card_no", "valid_to", "replacements"),
    filters=(wf.Filter("sort"),),
    prints=(
        paper(
            "access_cards-label",
            QT_TRANSLATE_NOOP("access_cards", "Card label"),
            AccessCard,
            (wf.Section(SECTIONS[0].title, LABELLED),),
            media=SLIPS_FIRST,
        ),
    ),
    later=frozenset(name for name in (*SECTIONS[1].fields, "identity_seen", "photo_kept")),
)
