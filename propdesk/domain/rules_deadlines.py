"""The handbook's deadlines of the desk, D01 to D52 (domain.md 4.1; conflicts by 4.2)."""

from propdesk.domain.rules import Rule, Span
from propdesk.i18n import QT_TRANSLATE_NOOP

DEADLINES = (
    Rule("D01", 1, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Complaint settled")),
    Rule(
        "D02",
        3,
        Span.HOURS,
        QT_TRANSLATE_NOOP("rules", "Complaint signed for by the responsible department"),
    ),
    Rule(
        "D03",
        24,
        Span.HOURS,
        QT_TRANSLATE_NOOP("rules", "Department telephones and checks the facts"),
    ),
    Rule("D04", 24, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Solution back at the desk")),
    Rule("D05", 48, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Settled on site")),
    Rule(
        "D06",
        2,
        Span.WORKING_DAYS,
        QT_TRANSLATE_NOOP("rules", "Joint visit after an escalated complaint"),
    ),
    Rule("D07", 24, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Return visit after a complaint")),
    Rule(
        "D08",
        2,
        Span.WORKING_DAYS,
        QT_TRANSLATE_NOOP("rules", "Return visit after a valid complaint"),
        warn_hours=24,
    ),
    Rule(
        "D09",
        3,
        Span.WORKING_DAYS,
        QT_TRANSLATE_NOOP("rules", "Return visit after a complaint, second clause"),
    ),
    Rule("D10", 24, Span.HOURS, QT_TRANSLATE_NOOP("rules", "First response to a request")),
    Rule("D11", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Matters of the night passed on")),
    Rule(
        "D12",
        0,
        Span.MONTH_END,
        QT_TRANSLATE_NOOP("rules", "Staff share of a compensation deducted"),
    ),
    Rule("D13", 4, Span.DAY_OF_MONTH, QT_TRANSLATE_NOOP("rules", "Complaint analysis sent")),
    Rule(
        "D14",
        0,
        Span.MONTH_END,
        QT_TRANSLATE_NOOP("rules", "Complaint summary sent to departments"),
    ),
    Rule("D15", 24, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Complaint papers kept")),
    Rule(
        "D16", None, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Promised reply to a complex complaint")
    ),
    Rule("D17", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Repair: time and place agreed")),
    Rule("D18", 3, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Repair finished")),
    Rule("D19", 48, Span.HOURS, QT_TRANSLATE_NOOP("rules", "After-repair visit not before")),
    Rule(
        "D20", 3, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Installed equipment runs without fault")
    ),
    Rule("D21", 2, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Care visit")),
    Rule(
        "D22",
        1,
        Span.WORKING_DAYS,
        QT_TRANSLATE_NOOP("rules", "Call by the new agent after a transfer"),
    ),
    Rule("D23", 1, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Customer moved in the system")),
    Rule("D24", 24, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Business visit record keyed")),
    Rule("D25", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Visit records filed")),
    Rule("D26", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "New customer file completed")),
    Rule("D27", 3, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "List of renewals ahead of expiry")),
    Rule(
        "D28", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Contact after a payment message")
    ),
    Rule("D29", 0, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Missed call called back")),
    Rule(
        "D30",
        1,
        Span.WORKING_DAYS,
        QT_TRANSLATE_NOOP("rules", "Message left outside hours called back"),
    ),
    Rule("D31", 1, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Merchant contact")),
    Rule("D32", 7, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Report on repeated questions")),
    Rule("D33", 7, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Welcome message")),
    Rule("D34", 0, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Birthday message")),
    Rule("D35", 7, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Birthday card ahead")),
    Rule("D36", 1, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Holiday greeting ahead")),
    Rule("D37", 7, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Thanks for a renewal")),
    Rule("D38", 7, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Greeting after a failed renewal")),
    Rule(
        "D39", 3, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Rings until the telephone is answered")
    ),
    Rule("D40", 6, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Rings before giving up")),
    Rule(
        "D41", 15, Span.SECONDS, QT_TRANSLATE_NOOP("rules", "Progress word while a customer holds")
    ),
    Rule(
        "D42",
        10,
        Span.MINUTES,
        QT_TRANSLATE_NOOP("rules", "Calls after opening and before closing"),
    ),
    Rule("D43", 1, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Door collection agreed ahead")),
    Rule("D44", 0, Span.MINUTES, QT_TRANSLATE_NOOP("rules", "Call before leaving for the door")),
    Rule("D45", 10, Span.SECONDS, QT_TRANSLATE_NOOP("rules", "Second ring or knock")),
    Rule("D46", 3, Span.MINUTES, QT_TRANSLATE_NOOP("rules", "Longest return-visit talk")),
    Rule("D47", 3, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Pest-control notice ahead")),
    Rule("D48", None, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Outage notice ahead")),
    Rule("D49", 1, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Notice without end date taken down")),
    Rule("D50", 0, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Notice with end date taken down")),
    Rule(
        "D51",
        3,
        Span.MONTH_END,
        QT_TRANSLATE_NOOP("rules", "Notice-board edition changed"),
        warn_percent=66,
    ),
    Rule("D52", 15, Span.MINUTES, QT_TRANSLATE_NOOP("rules", "Arrival before the shift")),
)
