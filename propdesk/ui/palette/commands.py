"""The palette's screens and commands: of the open screen, of those opened before, of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from propdesk.i18n import translate
from propdesk.ui.kit.offers import Offer
from propdesk.ui.kit.places import Place
from propdesk.ui.palette.matching import rank

if TYPE_CHECKING:
    from propdesk.desk import Desk


@dataclass(frozen=True)
class Doing:
    """A screen or command the palette may lead to, as the window knows it."""

    place: Place
    text: str
    screen: str = ""  # the title of the screen it belongs to; "" everywhere
    keys: str = ""

    @property
    def key(self) -> str:
        """What tells it from all others."""
        if self.place.command:
            return f"command:{self.place.stem}:{self.place.command}"
        return f"screen:{self.place.stem}"

    def offer(self) -> Offer:
        """Return it as a line of the palette."""
        sort = (
            translate("palette", "command")
            if self.place.command
            else translate("palette", "screen")
        )
        return Offer(self.key, sort, self.text, self.place, detail=self.screen, keys=self.keys)


class Doings:
    """Offers screens and commands by Chinese, pinyin, initials and English."""

    def __init__(self, doings: Sequence[Doing]) -> None:
        self._doings = tuple(doings)

    def offers(self, _desk: "Desk", text: str) -> Sequence[Offer]:
        """Return what fits, screens before commands of the same rank."""
        found = []
        for number, doing in enumerate(self._doings):
            fit = rank(doing.text, text)
            if fit is not None:
                found.append((fit, number, doing))
        return [doing.offer() for _, _, doing in sorted(found, key=lambda entry: entry[:2])]

    def known(self) -> dict[str, Offer]:
        """Return all by their keys: what was chosen before may not be possible here now."""
        return {doing.key: doing.offer() for doing in self._doings}
