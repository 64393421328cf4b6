"""Repairs: reported, dispatched, appointed, done, visited, filed (domain.md W39, F27, F29)."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import repairs as rules
from propdesk.domain import repairs_words as say
from propdesk.workflows import kernel as wf
from propdesk.workflows.repairs_flow import FLOW
from propdesk.workflows.repairs_papers import papers


class Repair(wf.Case):
    """A fault report from the first word to the filed form (报修受理单)."""

    __tablename__ = "repair"
    unit_id: Mapped[bytes | None] = wf.unit(say.UNIT)
    fault: Mapped[str] = wf.text(say.FAULT, required=True, role="summary")
    contact: Mapped[str] = wf.text(
        say.CONTACT, role="customer", is_personal=True, on_paper=True, is_household=True
    )
    phone: Mapped[str] = wf.phone(say.PHONE, on_paper=True, is_household=True)
    place: Mapped[str] = wf.text(say.PLACE)
    urgency: Mapped[str] = wf.choice(say.URGENCY, say.URGENCIES, usual="ordinary")
    channel: Mapped[str] = wf.choice(say.CHANNEL, say.CHANNELS, usual="telephone")
    trade: Mapped[str] = wf.choice(say.TRADE, say.TRADES)
    under_warranty: Mapped[bool] = wf.yes_no(say.WARRANTY)
    promised_at: Mapped[datetime | None] = wf.moment(say.PROMISED)
    manager_told: Mapped[bool] = wf.yes_no(say.MANAGER_TOLD)
    technician_id: Mapped[bytes | None] = wf.person(say.TECHNICIAN)
    appointment_at: Mapped[datetime | None] = wf.moment(say.APPOINTMENT)
    meet_place: Mapped[str] = wf.text(say.MEET)
    probable_cause: Mapped[str] = wf.text(say.PROBABLE)
    price_management: Mapped[int | None] = wf.money(say.PRICE_MANAGEMENT)
    price_material: Mapped[int | None] = wf.money(say.PRICE_MATERIAL)
    price_dispatch: Mapped[int | None] = wf.money(say.PRICE_DISPATCH)
    price_travel: Mapped[int | None] = wf.money(say.PRICE_TRAVEL)
    quoted: Mapped[int | None] = wf.money(say.QUOTED)
    quote_accepted_by: Mapped[str] = wf.text(say.ACCEPTED_BY, is_personal=True, on_paper=True)
    cause: Mapped[str] = wf.choice(say.CAUSE, say.CAUSES)
    work_done: Mapped[str] = wf.note(say.WORK_DONE)
    minutes: Mapped[int | None] = wf.whole(say.MINUTES)
    fee: Mapped[int | None] = wf.money(say.FEE)
    charged: Mapped[int | None] = wf.money(say.CHARGED)
    parts_charged: Mapped[int | None] = wf.money(say.PARTS_CHARGED)
    signed_by: Mapped[str] = wf.text(say.SIGNED_BY, is_personal=True, on_paper=True)
    remark: Mapped[str] = wf.text(say.REMARK)
    completed_at: Mapped[datetime | None] = wf.moment(say.COMPLETED)
    satisfaction: Mapped[str] = wf.choice(say.SATISFACTION, say.SATISFACTIONS)
    visited_at: Mapped[datetime | None] = wf.moment(say.VISITED)
    visit_result: Mapped[str] = wf.note(say.VISIT)
    file_no: Mapped[str] = wf.code(say.FILE_NO)


PARTS = wf.Lines(
    "parts",
    say.PARTS,
    (
        wf.Field(name="part", words=say.PART, required=True),
        wf.Field(name="quantity", kind=wf.FieldKind.WHOLE, words=say.QUANTITY, required=True),
        wf.Field(name="price", kind=wf.FieldKind.MONEY, words=say.PRICE),
        wf.Field(name="requisition", kind=wf.FieldKind.CODE, words=say.REQUISITION),
    ),
    frozen_in=("completed", "visit_due", "verified"),
    permission=wf.Permission.CASE_FIELD,
)
SECTIONS = (
    wf.Section(say.REPORT, ("unit_id", "fault", "contact", "phone", "place", "urgency", "channel")),
    wf.Section(
        say.HANDLING, ("trade", "under_warranty", "promised_at", "manager_told", "technician_id")
    ),
    wf.Section(
        say.TIME,
        (
            *("appointment_at", "meet_place", "probable_cause"),
            *(*rules.PRICES, "quoted", "quote_accepted_by"),
        ),
    ),
    wf.Section(
        say.RESULT,
        ("cause", "work_done", "minutes", "fee", "charged", "signed_by", "remark", "completed_at"),
    ),
)
AFTER = wf.Section(
    say.AFTER, ("satisfaction", "visited_at", "visit_result", "file_no", "parts_charged")
)
ENTERED = {*SECTIONS[0].fields, "trade", "under_warranty", "promised_at"}
WORKFLOW = wf.Workflow(
    code="repairs",
    form="F27",
    rank=3,
    record=Repair,
    title=say.TITLE,
    one=say.ONE,
    flow=FLOW,
    sections=(*SECTIONS, AFTER),
    opening=(wf.Guard(rules.somewhere),),
    lines=(PARTS,),
    columns=("unit_id", "fault", "urgency"),
    filters=(wf.Filter("urgency"),),
    prints=papers(Repair, SECTIONS, PARTS),
    later=frozenset(f.name for f in wf.fields_of(Repair) if f.name not in ENTERED),
)
