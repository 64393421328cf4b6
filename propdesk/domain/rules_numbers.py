"""The handbook's figures that are no times, as far as workflows use them (domain.md 5.1)."""

from propdesk.domain.rules import Rule, Span
from propdesk.i18n import QT_TRANSLATE_NOOP

NUMBERS = (
    Rule("N01", 90, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Owner satisfaction target, percent")),
    Rule("N02", 100, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Complaint handling rate, percent")),
    Rule(
        "N03", 100, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Complaint return-visit rate, percent")
    ),
    Rule("N04", 100, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Problem handling rate, percent")),
    Rule("N05", 3, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Complaint form copies")),
    Rule(
        "N06",
        3,
        Span.NUMBER,
        QT_TRANSLATE_NOOP("rules", "Covenant and preliminary agreement copies"),
    ),
    Rule("N07", 2, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Photographs per person at move-in")),
    Rule("N08", 1000, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Lost bag tag, fen")),
    Rule("N11", 10000, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Lost member card, fen")),
    Rule("N12", 18, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Minimum age for a card")),
    Rule("N20", 3, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Failed rounds until a sanction")),
    Rule("N36", 0, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Parts under warranty, fen")),
    Rule("N41", 3, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Return-visit talk, minutes")),
    Rule("N43", 3, Span.NUMBER, QT_TRANSLATE_NOOP("rules", "Books per agent")),
)
