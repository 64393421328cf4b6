"""Who answers in the palette; a further kind of thing is a further line here."""

from collections.abc import Sequence

from propdesk.ui.kit.offers import Provider
from propdesk.ui.palette.cases import Cases
from propdesk.ui.palette.commands import Doings
from propdesk.ui.palette.households import Households
from propdesk.ui.palette.receipts import Receipts


def providers(doings: Doings) -> Sequence[Provider]:
    """Return all providers in the order their offers are shown where they fit equally."""
    return (doings, Receipts(), Households(), Cases())
