"""What a complaint is about within its class (domain.md W40, mall and property)."""

from propdesk.i18n import QT_TRANSLATE_NOOP

DETAILS = (
    ("price", QT_TRANSLATE_NOOP("complaints", "Goods: price")),
    ("quality", QT_TRANSLATE_NOOP("complaints", "Goods: quality")),
    ("incomplete", QT_TRANSLATE_NOOP("complaints", "Goods: incomplete")),
    ("expired", QT_TRANSLATE_NOOP("complaints", "Goods: expired")),
    ("labelling", QT_TRANSLATE_NOOP("complaints", "Goods: labelling")),
    ("out_of_stock", QT_TRANSLATE_NOOP("complaints", "Goods: out of stock")),
    ("attitude", QT_TRANSLATE_NOOP("complaints", "Service: attitude")),
    ("cashier", QT_TRANSLATE_NOOP("complaints", "Service: cashier")),
    ("missing_service", QT_TRANSLATE_NOOP("complaints", "Service: missing")),
    ("poor_service", QT_TRANSLATE_NOOP("complaints", "Service: poor")),
)
