"""Practice defaults of the handbook: settings, never regulations (domain.md 5.2)."""

from propdesk.domain.rules import Rule, Span
from propdesk.i18n import QT_TRANSLATE_NOOP

PRACTICE = (
    Rule("P05", 3, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Decoration review")),
    Rule("P06", 200000, Span.FEN, QT_TRANSLATE_NOOP("rules", "Decoration deposit")),
    Rule(
        "P06.days",
        90,
        Span.DAYS,
        QT_TRANSLATE_NOOP("rules", "Decoration deposit kept after acceptance"),
    ),
    Rule("P07", 30, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Worker pass at most")),
    Rule("P07.cost", 1000, Span.FEN, QT_TRANSLATE_NOOP("rules", "Worker pass")),
    Rule("P07.deposit", 5000, Span.FEN, QT_TRANSLATE_NOOP("rules", "Worker pass deposit")),
    Rule(
        "P08", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Temporary power applied for ahead")
    ),
    Rule("P08.days", 30, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Temporary power at most")),
    Rule("P09", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Hot work applied for ahead")),
    Rule("P09.hours", 8, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Hot work at most")),
    Rule("P09.check", 30, Span.MINUTES, QT_TRANSLATE_NOOP("rules", "Check after hot work")),
    Rule(
        "P11",
        960,
        Span.TIME_OF_DAY,
        QT_TRANSLATE_NOOP("rules", "Contractor overtime applied for by"),
    ),
    Rule("P13", 0, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Decoration round")),
    Rule("P14", 3, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Violation corrected")),
    Rule("P15", 3, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Completion check")),
    Rule("P16", 0, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Goods pass valid")),
    Rule("P17", 1, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Freight lift booked ahead")),
    Rule("P17.hours", 2, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Freight lift slot")),
    Rule("P18", 3, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Public area applied for ahead")),
    Rule("P19", 5, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Nameplate mounted")),
    Rule("P20", 1110, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "After hours begin")),
    Rule("P20.ends", 450, Span.TIME_OF_DAY, QT_TRANSLATE_NOOP("rules", "After hours end")),
    Rule("P21.umbrella", 2, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Umbrella lent")),
    Rule("P21.trolley", 0, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Trolley lent")),
    Rule("P21.kilograms", 50, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Trolley load, kilograms")),
    Rule("P22", 0, Span.WORKING_DAYS, QT_TRANSLATE_NOOP("rules", "Temporary storage")),
    Rule("P23", 30, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Lost property kept before the police")),
    Rule("P23.title", 12, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Lost property: title")),
    Rule("P24", 15, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Parking lease reminder ahead")),
    Rule("P25", 15, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Deposit refunded")),
    Rule("P26", 3, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Move-out announced ahead")),
    Rule("P27", 30, Span.MINUTES, QT_TRANSLATE_NOOP("rules", "Reaction to danger")),
    Rule("P28", 75, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Amber at percent of a limit")),
    Rule("P29", 1, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "New household visited")),
    Rule("P29.yearly", 12, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Each household visited")),
    Rule("P30", 30, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Survey, percent of households")),
    Rule("P32", 24, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Service records kept")),
    Rule(
        "P33.supervisor",
        10000,
        Span.FEN,
        QT_TRANSLATE_NOOP("rules", "Compensation a supervisor allows"),
    ),
    Rule(
        "P33.manager", 50000, Span.FEN, QT_TRANSLATE_NOOP("rules", "Compensation a manager allows")
    ),
    Rule("P35", 24, Span.HOURS, QT_TRANSLATE_NOOP("rules", "Planned outage announced ahead")),
    Rule("P36", 60, Span.MINUTES, QT_TRANSLATE_NOOP("rules", "Broadcast interval")),
    Rule("P39", 24, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Reveal log kept")),
    Rule("P40", 3, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Tries to reach somebody")),
    Rule(
        "W06.custody",
        90,
        Span.DAYS,
        QT_TRANSLATE_NOOP("rules", "Keys in custody reviewed"),
        enforced=False,
    ),
    Rule(
        "W03.rounds",
        3,
        Span.NUMBER,
        QT_TRANSLATE_NOOP("rules", "Failed re-inspections until the manager decides"),
    ),
    Rule("W29.unseen", 1, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Visit nobody signed out closed")),
    Rule("W06.count", 0, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Difference of keys cleared up")),
)
