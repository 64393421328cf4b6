"""Practice defaults of hours, money and arrears: settings, never regulations (domain.md 5.2)."""

from propdesk.domain.rules import Rule, Span
from propdesk.i18n import QT_TRANSLATE_NOOP

DESK = (
    Rule("P01.opens", 510, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Desk opens")),
    Rule("P01.closes", 1050, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Desk closes")),
    Rule(
        "P01.days",
        5,
        Span.NUMBER,
        QT_TRANSLATE_NOOP("rules", "Working days of a week, from Monday"),
    ),
    Rule(
        "P02", 1, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Bills issued on which day of the period")
    ),
    Rule("P02.due", 15, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Bill due after its issue")),
    Rule(
        "P03",
        5,
        Span.HUNDREDTHS,
        QT_TRANSLATE_NOOP("rules", "Late fee for a day, where the contract allows one"),
    ),
    Rule("P04.message", 1, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Arrears: text message")),
    Rule("P04.call", 7, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Arrears: telephone call")),
    Rule("P04.written", 30, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Arrears: written reminder")),
    Rule("P04.final", 60, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Arrears: final notice")),
    Rule("P04.legal", 90, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Arrears: legal file")),
    Rule(
        "P04.limitation",
        36,
        Span.MONTHS,
        QT_TRANSLATE_NOOP("rules", "Arrears: watch of the limitation"),
    ),
    Rule("P10.begins", 480, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Noisy work begins")),
    Rule("P10.noon", 720, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Noisy work pauses")),
    Rule("P10.again", 840, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Noisy work goes on")),
    Rule("P10.ends", 1080, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Noisy work ends")),
    Rule(
        "P09.extinguishers", 2, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Hot work: extinguishers")
    ),
    Rule("P09.days", 1, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Hot work permit at most")),
    Rule("P12", None, Span.FEN, QT_TRANSLATE_NOOP("rules", "Waste fee: enter the project's own")),
    Rule(
        "P14.danger", 0, Span.MINUTES, QT_TRANSLATE_NOOP("rules", "Violation with danger: stopped")
    ),
    Rule(
        "P17.morning",
        480,
        Span.TIME_OF_DAY,
        QT_TRANSLATE_NOOP("rules", "Freight lift closed from, morning"),
    ),
    Rule(
        "P17.morning_ends",
        570,
        Span.TIME_OF_DAY,
        QT_TRANSLATE_NOOP("rules", "Freight lift closed until, morning"),
    ),
    Rule(
        "P17.noon",
        690,
        Span.TIME_OF_DAY,
        QT_TRANSLATE_NOOP("rules", "Freight lift closed from, noon"),
    ),
    Rule(
        "P17.noon_ends",
        810,
        Span.TIME_OF_DAY,
        QT_TRANSLATE_NOOP("rules", "Freight lift closed until, noon"),
    ),
    Rule(
        "P17.evening",
        1050,
        Span.TIME_OF_DAY,
        QT_TRANSLATE_NOOP("rules", "Freight lift closed from, evening"),
    ),
    Rule(
        "P17.evening_ends",
        1110,
        Span.TIME_OF_DAY,
        QT_TRANSLATE_NOOP("rules", "Freight lift closed until, evening"),
    ),
    Rule("P21.deposit", 0, Span.FEN, QT_TRANSLATE_NOOP("rules", "Loan deposit")),
    Rule("P24.grace", 3, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Parking lease: days of grace")),
    Rule("P30.months", 12, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Survey held every")),
    Rule("P31", 360, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Vouchers and ledgers kept")),
    Rule(
        "P34",
        0,
        Span.FEN,
        QT_TRANSLATE_NOOP("rules", "Cash difference allowed without a supervisor"),
    ),
    Rule(
        "S01",
        200000,
        Span.FEN,
        QT_TRANSLATE_NOOP("rules", "Refunds of a desk in a day without asking head office"),
    ),
    Rule(
        "P35.emergency",
        0,
        Span.MINUTES,
        QT_TRANSLATE_NOOP("rules", "Outage in an emergency announced"),
    ),
    Rule(
        "P37",
        1,
        Span.NUMBER,
        QT_TRANSLATE_NOOP("rules", "Deposit receipt lost: copies of the identity card"),
    ),
    Rule("P38", 1260, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Quiet hours begin")),
    Rule("P38.ends", 510, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "Quiet hours end")),
)
