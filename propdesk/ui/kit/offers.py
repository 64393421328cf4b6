"""What the palette offers, and how a part of the program adds offers of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from propdesk.ui.kit.places import Place

if TYPE_CHECKING:
    from propdesk.desk import Desk


@dataclass(frozen=True)
class Offer:
    """One line of the palette.

    `key` tells it from all others and is what is remembered of a choice, with `name`: no personal
    data in either. `title` and `detail` are shown; `keys` does the same without the palette.
    """

    key: str
    sort: str
    title: str
    place: Place
    name: str = ""
    detail: str = ""
    keys: str = ""
    other: Place | None = None  # where Ctrl+Enter leads


class Provider(Protocol):
    """Finds offers. A further kind of thing is a further provider in palette/providers.py."""

    def offers(self, desk: "Desk", text: str) -> Sequence[Offer]:
        """Return what fits a typed text, the likeliest first; called on a worker."""
        ...
