"""The tables inside a handover: papers, pack, copies, fees, meters, rooms, defects, keys.

Source: domain.md W03 (document check, pack, F09, F12).
"""

from propdesk.domain import access_cards, deposits
from propdesk.domain import move_ins as rules
from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Lines
from propdesk.domain.case_tables import NOTED, checklist, copies
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

PAPERS = checklist(
    "papers",
    QT_TRANSLATE_NOOP("move_ins", "Papers to bring"),
    (
        (QT_TRANSLATE_NOOP("move_ins", "Move-in notice"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Copy of the purchase contract"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Owner's identity card, original and copy"), True),
        (
            QT_TRANSLATE_NOOP("move_ins", "Colour photographs of owner and household, two each"),
            True,
        ),
    ),
)
AGENT_PAPERS = checklist(
    "agent_papers",
    QT_TRANSLATE_NOOP("move_ins", "Papers of an agent"),
    (
        (QT_TRANSLATE_NOOP("move_ins", "Power of attorney"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Owner's identity card, original"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Agent's identity card, original and copy"), True),
    ),
)
PACK = checklist(
    "pack",
    QT_TRANSLATE_NOOP("move_ins", "Pack handed over"),
    (
        (QT_TRANSLATE_NOOP("move_ins", "Owner registration form (F01)"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Owners' covenant, 3 copies (F10)"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Preliminary service agreement, 3 copies (F11)"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Decoration application (F21)"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Parking space application (F16)"), True),
        (QT_TRANSLATE_NOOP("move_ins", "User manual and warranty book"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Fee list (F09)"), True),
        (QT_TRANSLATE_NOOP("move_ins", "Move-in guide and owner's notes (F06)"), True),
        (QT_TRANSLATE_NOOP("move_ins", "House-price settlement sheet (F07)"), False),
        (QT_TRANSLATE_NOOP("move_ins", "Form for a power of attorney (F08)"), False),
        (QT_TRANSLATE_NOOP("move_ins", "Two quality books"), False),
        (QT_TRANSLATE_NOOP("move_ins", "Resident handbook"), True),
    ),
)
KEEPERS = (
    QT_TRANSLATE_NOOP("move_ins", "Owner"),
    QT_TRANSLATE_NOOP("move_ins", "Service centre"),
    QT_TRANSLATE_NOOP("move_ins", "Developer"),
)
COVENANT = copies("covenant", QT_TRANSLATE_NOOP("move_ins", "Copies of the covenant"), KEEPERS)
AGREEMENT = copies(
    "agreement",
    QT_TRANSLATE_NOOP("move_ins", "Copies of the preliminary service agreement"),
    KEEPERS,
)
FEES = Lines(
    "fees",
    QT_TRANSLATE_NOOP("move_ins", "Fees"),
    (
        Field(
            name="item",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP(
                "move_ins", "Fee item|Its code in the prices; with it the counter takes the fee."
            ),
        ),
        Field(
            name="name",
            words=QT_TRANSLATE_NOOP("move_ins", "Fee|What it is for."),
            required=True,
        ),
        Field(
            name="standard",
            words=QT_TRANSLATE_NOOP("move_ins", "Standard|Such as 2.80 a square metre and month."),
        ),
        Field(
            name="quantity",
            words=QT_TRANSLATE_NOOP("move_ins", "Quantity|Area, months, pieces."),
        ),
        Field(
            name="amount",
            kind=FieldKind.MONEY,
            words=QT_TRANSLATE_NOOP("move_ins", "Amount|In yuan."),
            required=True,
        ),
        Field(
            name="deposit",
            kind=FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("move_ins", "Deposit|If it is given back later: what for."),
            choices=deposits.SORTS,
        ),
    ),
    frozen_in=(
        "agreements_signed",
        "fees_paid",
        "inspected",
        "rectifying",
        "escalated",
        "passed",
        "keys_issued",
    ),
)
METERS = Lines(
    "meters",
    QT_TRANSLATE_NOOP("move_ins", "Meters"),
    (
        Field(
            name="meter",
            kind=FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("move_ins", "Meter|Water, electricity or gas."),
            choices=rules.METERS,
            required=True,
        ),
        Field(
            name="item",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP(
                "move_ins", "Bills under|Code of the fee item; the reading starts its meter."
            ),
        ),
        Field(
            name="serial",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP("move_ins", "Meter number|As it stands on the meter."),
        ),
        Field(
            name="reading",
            words=QT_TRANSLATE_NOOP("move_ins", "Start reading|As the owner sees it too."),
        ),
    ),
    presets=({"meter": "water"}, {"meter": "power"}, {"meter": "gas"}),
    frozen_in=("inspected", "rectifying", "escalated", "passed", "keys_issued"),
    permission=Permission.CASE_FIELD,
)
PHOTOS = Field(
    name="photos",
    words=QT_TRANSLATE_NOOP("move_ins", "Photo|Numbers of the pictures; noted when they come in."),
    role=NOTED,
)
ROOMS = Lines(
    "rooms",
    QT_TRANSLATE_NOOP("move_ins", "Rooms"),
    (
        Field(
            name="room",
            words=QT_TRANSLATE_NOOP("move_ins", "Room|Where you stand."),
            required=True,
        ),
        Field(
            name="is_in_order",
            kind=FieldKind.YES_NO,
            words=QT_TRANSLATE_NOOP("move_ins", "In order|Nothing found here."),
        ),
        Field(name="note", words=QT_TRANSLATE_NOOP("move_ins", "Note|What was seen.")),
        PHOTOS,
    ),
    presets=tuple(
        {"room": words}
        for words in (
            QT_TRANSLATE_NOOP("move_ins", "Front door"),
            QT_TRANSLATE_NOOP("move_ins", "Living room"),
            QT_TRANSLATE_NOOP("move_ins", "Bedrooms"),
            QT_TRANSLATE_NOOP("move_ins", "Kitchen"),
            QT_TRANSLATE_NOOP("move_ins", "Bathroom"),
            QT_TRANSLATE_NOOP("move_ins", "Balcony"),
        )
    ),
    permission=Permission.CASE_FIELD,
)
DEFECTS = Lines(
    "defects",
    QT_TRANSLATE_NOOP("move_ins", "Defects"),
    (
        Field(
            name="place",
            words=QT_TRANSLATE_NOOP("move_ins", "Place|Room and spot."),
            required=True,
        ),
        Field(
            name="fault",
            words=QT_TRANSLATE_NOOP("move_ins", "Defect|What is wrong."),
            required=True,
        ),
        Field(
            name="trade",
            kind=FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("move_ins", "Trade|Who repairs such things."),
            choices=rules.TRADES,
            required=True,
        ),
        Field(
            name="responsible",
            words=QT_TRANSLATE_NOOP("move_ins", "Responsible|Builder or contractor."),
        ),
        Field(
            name="due",
            kind=FieldKind.DATE,
            words=QT_TRANSLATE_NOOP("move_ins", "Due|Repaired by."),
        ),
        Field(
            name="done_on",
            kind=FieldKind.DATE,
            words=QT_TRANSLATE_NOOP("move_ins", "Repaired on|As the repairer says."),
        ),
        Field(
            name="rechecked_on",
            kind=FieldKind.DATE,
            words=QT_TRANSLATE_NOOP("move_ins", "Re-inspected on|The owner has seen it in order."),
        ),
        PHOTOS,
    ),
    permission=Permission.CASE_FIELD,
)
KEYS = Lines(
    "keys",
    QT_TRANSLATE_NOOP("move_ins", "Keys"),
    (
        Field(
            name="key",
            words=QT_TRANSLATE_NOOP("move_ins", "Key|Front door, letter box, meter box."),
            required=True,
        ),
        Field(
            name="count",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("move_ins", "Number|How many."),
        ),
        Field(
            name="tag",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP("move_ins", "Tag|Tag of the key, if one stays here."),
        ),
    ),
    presets=tuple(
        {"key": words}
        for words in (
            QT_TRANSLATE_NOOP("move_ins", "Front door key"),
            QT_TRANSLATE_NOOP("move_ins", "Letter box key"),
            QT_TRANSLATE_NOOP("move_ins", "Meter box key"),
        )
    ),
    frozen_in=("keys_issued",),
    permission=Permission.CASE_FIELD,
)
CARDS = Lines(
    "user_cards",
    QT_TRANSLATE_NOOP("move_ins", "Cards to hand out"),
    (
        Field(
            name="holder",
            words=QT_TRANSLATE_NOOP("move_ins", "Holder|As registered at the unit."),
            required=True,
        ),
        Field(
            name="sort",
            kind=FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("move_ins", "Kind of card|Resident, building, parking, lift."),
            choices=access_cards.SORTS,
            required=True,
            usual="resident",
        ),
        Field(
            name="card_no",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP("move_ins", "Card number|Scanned; empty: handed out later."),
        ),
    ),
)
TABLES = (
    PAPERS,
    AGENT_PAPERS,
    PACK,
    COVENANT,
    AGREEMENT,
    FEES,
    METERS,
    ROOMS,
    DEFECTS,
    KEYS,
    CARDS,
)
