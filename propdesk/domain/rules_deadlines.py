"""The handbook's deadlines as data (domain.md 4.1). A project's own figures go before them."""

from propdesk.domain.rules import Rule, Span
from propdesk.i18n import QT_TRANSLATE_NOOP

DEADLINES = (
    Rule("D47", 3, Span.DAYS, QT_TRANSLATE_NOOP("rules", "Pest-control notice ahead of it")),
    Rule("D49", 1, Span.MONTHS, QT_TRANSLATE_NOOP("rules", "Notice without end date taken down")),
)
