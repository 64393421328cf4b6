"""The words of repairs: fields, steps, choices. Source: domain.md W39 (F27, F29, F30)."""

from propdesk.i18n import QT_TRANSLATE_NOOP

CHANNELS = (
    ("telephone", QT_TRANSLATE_NOOP("repairs", "Telephone")),
    ("desk", QT_TRANSLATE_NOOP("repairs", "At the desk")),
    ("online", QT_TRANSLATE_NOOP("repairs", "WeChat or online")),
    ("steward", QT_TRANSLATE_NOOP("repairs", "Steward")),
    ("technician", QT_TRANSLATE_NOOP("repairs", "Told a technician")),
    ("patrol", QT_TRANSLATE_NOOP("repairs", "Found on patrol")),
    ("move_in", QT_TRANSLATE_NOOP("repairs", "Move-in defect")),
    ("control_room", QT_TRANSLATE_NOOP("repairs", "Control room at night")),
)
BURST_PIPE, POWER_LOSS, LIFT, DANGER = "burst_pipe", "power_loss", "lift_entrapment", "danger"
DANGERS = (BURST_PIPE, POWER_LOSS, LIFT, DANGER)
URGENCIES = (
    ("ordinary", QT_TRANSLATE_NOOP("repairs", "Ordinary")),
    (BURST_PIPE, QT_TRANSLATE_NOOP("repairs", "Danger: burst pipe")),
    (POWER_LOSS, QT_TRANSLATE_NOOP("repairs", "Danger: power loss")),
    (LIFT, QT_TRANSLATE_NOOP("repairs", "Danger: people in a lift")),
    (DANGER, QT_TRANSLATE_NOOP("repairs", "Danger: other")),
)
DANGER_WORDS = {  # what callers say; the first found decides
    "爆管": BURST_PIPE,
    "爆了": BURST_PIPE,
    "困人": LIFT,
    "困在电梯": LIFT,
    "被困": LIFT,
    "停电": POWER_LOSS,
    "没电": POWER_LOSS,
    "漏电": DANGER,
    "着火": DANGER,
    "冒烟": DANGER,
    "煤气": DANGER,
    "燃气": DANGER,
}
TRADES = (
    ("plumbing", QT_TRANSLATE_NOOP("repairs", "Water and drains")),
    ("electrical", QT_TRANSLATE_NOOP("repairs", "Electricity")),
    ("doors", QT_TRANSLATE_NOOP("repairs", "Doors, windows, locks")),
    ("masonry", QT_TRANSLATE_NOOP("repairs", "Walls, tiles, leaks")),
    ("lifts", QT_TRANSLATE_NOOP("repairs", "Lifts")),
    ("signals", QT_TRANSLATE_NOOP("repairs", "Intercom and cameras")),
    ("fire", QT_TRANSLATE_NOOP("repairs", "Fire protection")),
    ("equipment", QT_TRANSLATE_NOOP("repairs", "Air conditioning and equipment")),
    ("other", QT_TRANSLATE_NOOP("repairs", "Other trade")),
)
CAUSES = (
    ("wear", QT_TRANSLATE_NOOP("repairs", "Wear")),
    ("workmanship", QT_TRANSLATE_NOOP("repairs", "Building fault")),
    ("part", QT_TRANSLATE_NOOP("repairs", "Faulty part")),
    ("use", QT_TRANSLATE_NOOP("repairs", "Wrong use")),
    ("outside", QT_TRANSLATE_NOOP("repairs", "From outside")),
    ("earlier_repair", QT_TRANSLATE_NOOP("repairs", "Earlier repair")),
    ("unknown", QT_TRANSLATE_NOOP("repairs", "Not found")),
)
SATISFIED, DISSATISFIED, UNREACHED = "satisfied", "dissatisfied", "unreached"
SATISFACTIONS = (
    (SATISFIED, QT_TRANSLATE_NOOP("repairs", "Satisfied")),
    (DISSATISFIED, QT_TRANSLATE_NOOP("repairs", "Not satisfied")),
    (UNREACHED, QT_TRANSLATE_NOOP("repairs", "Not reached")),
)

UNIT = QT_TRANSLATE_NOOP("repairs", "Unit|Such as 1-101; empty: a public area, named beside.")
CONTACT = QT_TRANSLATE_NOOP("repairs", "Contact|Whom the technician asks for.")
PHONE = QT_TRANSLATE_NOOP("repairs", "Telephone|To agree the time.")
PLACE = QT_TRANSLATE_NOOP("repairs", "Place|Kitchen; or the public area, such as lobby of block 2.")
FAULT = QT_TRANSLATE_NOOP("repairs", "Fault|What is broken, in the customer's words.")
CHANNEL = QT_TRANSLATE_NOOP("repairs", "Channel|How the report came in.")
URGENCY = QT_TRANSLATE_NOOP(
    "repairs", "Urgency|Danger must be answered within half an hour, all else within a day."
)
TRADE = QT_TRANSLATE_NOOP("repairs", "Trade|Who can mend it.")
WARRANTY = QT_TRANSLATE_NOOP("repairs", "Under warranty|Parts are free then.")
PROMISED = QT_TRANSLATE_NOOP("repairs", "Promised by|Empty: three working days from the report.")
MANAGER_TOLD = QT_TRANSLATE_NOOP("repairs", "Manager told|Before the technician goes.")
TECHNICIAN = QT_TRANSLATE_NOOP("repairs", "Technician|Who goes; the number of open cases beside.")
APPOINTMENT = QT_TRANSLATE_NOOP("repairs", "Appointment|Day and time agreed with the customer.")
MEET = QT_TRANSLATE_NOOP("repairs", "Meeting place|Empty: at the unit.")
PROBABLE = QT_TRANSLATE_NOOP("repairs", "Probable cause|As the call sounds; what to take along.")
PRICE_MANAGEMENT = QT_TRANSLATE_NOOP("repairs", "Management fee|In yuan.")
PRICE_MATERIAL = QT_TRANSLATE_NOOP("repairs", "Material|In yuan; free under warranty.")
PRICE_DISPATCH = QT_TRANSLATE_NOOP("repairs", "Call-out|In yuan.")
PRICE_TRAVEL = QT_TRANSLATE_NOOP("repairs", "Travel|In yuan.")
QUOTED = QT_TRANSLATE_NOOP("repairs", "Quote|The sum of the four; filled in.")
ACCEPTED_BY = QT_TRANSLATE_NOOP("repairs", "Quote accepted by|Name of who agreed to the price.")
CAUSE = QT_TRANSLATE_NOOP("repairs", "Cause|As found; counted every month.")
WORK_DONE = QT_TRANSLATE_NOOP("repairs", "Work done|What was mended or changed.")
MINUTES = QT_TRANSLATE_NOOP("repairs", "Minutes|Working time on site.")
FEE = QT_TRANSLATE_NOOP("repairs", "Fee|In yuan; empty: reckoned from the quote and the parts.")
CHARGED = QT_TRANSLATE_NOOP("repairs", "Charged|What the unit was charged so far.")
PARTS_CHARGED = QT_TRANSLATE_NOOP("repairs", "Parts charged|The part of it that was for parts.")
SIGNED_BY = QT_TRANSLATE_NOOP("repairs", "Signed by|The customer on the form; else a reason.")
REMARK = QT_TRANSLATE_NOOP("repairs", "Customer's remark|As written on the form.")
COMPLETED = QT_TRANSLATE_NOOP("repairs", "Completed at|When the work was done.")
VISITED = QT_TRANSLATE_NOOP("repairs", "Visited at|When the customer was last asked.")
VISIT = QT_TRANSLATE_NOOP("repairs", "Visit result|What the customer said.")
SATISFACTION = QT_TRANSLATE_NOOP("repairs", "Satisfaction|Answer to the last visit; filled in.")
FILE_NO = QT_TRANSLATE_NOOP("repairs", "File no.|Where the signed form lies.")

PARTS = QT_TRANSLATE_NOOP("repairs", "Parts")
PART = QT_TRANSLATE_NOOP("repairs", "Part|Name and size.")
QUANTITY = QT_TRANSLATE_NOOP("repairs", "Quantity|Pieces.")
PRICE = QT_TRANSLATE_NOOP("repairs", "Price|Of one piece, in yuan.")
REQUISITION = QT_TRANSLATE_NOOP("repairs", "Requisition|Number of the signed requisition.")

REPORT = QT_TRANSLATE_NOOP("repairs", "Report")
HANDLING = QT_TRANSLATE_NOOP("repairs", "Handling")
TIME = QT_TRANSLATE_NOOP("repairs", "Appointment and quote")
RESULT = QT_TRANSLATE_NOOP("repairs", "Result")
AFTER = QT_TRANSLATE_NOOP("repairs", "After the repair")

REPORTED = QT_TRANSLATE_NOOP("repairs", "Reported")
ACCEPTED = QT_TRANSLATE_NOOP("repairs", "Waiting for a technician")
DISPATCHED = QT_TRANSLATE_NOOP("repairs", "Dispatched")
APPOINTED = QT_TRANSLATE_NOOP("repairs", "Time agreed")
IN_PROGRESS = QT_TRANSLATE_NOOP("repairs", "In progress")
WAITING_PARTS = QT_TRANSLATE_NOOP("repairs", "Waiting for parts")
DONE = QT_TRANSLATE_NOOP("repairs", "Done")
VISIT_DUE = QT_TRANSLATE_NOOP("repairs", "Visit due")
VERIFIED = QT_TRANSLATE_NOOP("repairs", "Verified")
REOPENED = QT_TRANSLATE_NOOP("repairs", "Reopened")
ARCHIVED = QT_TRANSLATE_NOOP("repairs", "Filed")
CANCELLED = QT_TRANSLATE_NOOP("repairs", "Cancelled")

ACCEPT = QT_TRANSLATE_NOOP("repairs", "Accept")
DISPATCH = QT_TRANSLATE_NOOP("repairs", "Dispatch")
TAKE = QT_TRANSLATE_NOOP("repairs", "Take it myself")
PUT_BACK = QT_TRANSLATE_NOOP("repairs", "Back to the pool")
APPOINT = QT_TRANSLATE_NOOP("repairs", "Agree a time")
START_NOW = QT_TRANSLATE_NOOP("repairs", "Go at once (danger)")
QUOTE = QT_TRANSLATE_NOOP("repairs", "Quote a price")
ACCEPT_QUOTE = QT_TRANSLATE_NOOP("repairs", "Quote accepted")
START = QT_TRANSLATE_NOOP("repairs", "Begin work")
REQUOTE = QT_TRANSLATE_NOOP("repairs", "Price changes on site")
REAPPOINT = QT_TRANSLATE_NOOP("repairs", "Customer absent, new time")
LACK_PARTS = QT_TRANSLATE_NOOP("repairs", "Parts are missing")
PARTS_IN = QT_TRANSLATE_NOOP("repairs", "Parts are here")
COMPLETE = QT_TRANSLATE_NOOP("repairs", "Work done")
OPEN_VISIT = QT_TRANSLATE_NOOP("repairs", "Open the visit")
VISIT_OPENS = QT_TRANSLATE_NOOP("repairs", "48 hours are over")
VISIT_SATISFIED = QT_TRANSLATE_NOOP("repairs", "Visit: satisfied")
VISIT_DISSATISFIED = QT_TRANSLATE_NOOP("repairs", "Visit: not satisfied, reopen")
NO_ANSWER = QT_TRANSLATE_NOOP("repairs", "Not reached")
MANAGER_SIGNS = QT_TRANSLATE_NOOP("repairs", "Manager signs")
ARCHIVIST_FILES = QT_TRANSLATE_NOOP("repairs", "Archivist files the form")
CANCEL = QT_TRANSLATE_NOOP("repairs", "Withdrawn or duplicate")

REACT_BY = QT_TRANSLATE_NOOP("repairs", "First reaction by")
AGREE_BY = QT_TRANSLATE_NOOP("repairs", "Agree a time by")
FINISH_BY = QT_TRANSLATE_NOOP("repairs", "Finish by")
VISIT_FROM = QT_TRANSLATE_NOOP("repairs", "Visit opens")

TITLE = QT_TRANSLATE_NOOP("repairs", "Repairs")
ONE = QT_TRANSLATE_NOOP("repairs", "Repair")
ACCEPTANCE_FORM = QT_TRANSLATE_NOOP("repairs", "Repair acceptance form")
ORDER_FORM = QT_TRANSLATE_NOOP("repairs", "Repair order")
REQUISITION_FORM = QT_TRANSLATE_NOOP("repairs", "Equipment and parts requisition")
ARCHIVE_KEEPS = QT_TRANSLATE_NOOP("repairs", "Archivist")
CUSTOMER_SIGNS = QT_TRANSLATE_NOOP("repairs", "Customer")
DESK_SIGNS = QT_TRANSLATE_NOOP("repairs", "Taken down by")
TECHNICIAN_SIGNS = QT_TRANSLATE_NOOP("repairs", "Technician")
MANAGER = QT_TRANSLATE_NOOP("repairs", "Manager")
STORE_SIGNS = QT_TRANSLATE_NOOP("repairs", "Handed out by")
QUOTE_NOTE = QT_TRANSLATE_NOOP(
    "repairs", "The quote is for reference; work begins after the customer has accepted it."
)
