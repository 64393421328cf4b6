"""The palette's course: the newest question wins, Enter never comes too early, choices are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.services import recent_choices
from propdesk.services.recent_choices import Choice
from propdesk.ui.kit.offers import Offer, Provider
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.runner import Cancellable, Runner
from propdesk.ui.palette.commands import Doings
from propdesk.ui.palette.providers import providers

if TYPE_CHECKING:
    from propdesk.desk import Desk

MOST_OFFERS = 60


class PaletteRunner(Runner, Protocol):
    """Runs work away from the window."""

    def note(self, work: Callable[[], object]) -> None:
        """Do something durable that nobody waits for."""
        ...


@dataclass(frozen=True)
class PaletteState:
    """What the palette shows; `is_recent` while nothing is typed."""

    offers: Sequence[Offer] = ()
    cursor: int = 0
    sought: str = ""
    is_answered: bool = True

    @property
    def is_recent(self) -> bool:
        """Whether what is shown was chosen before, not found."""
        return not self.sought


class PalettePresenter:
    """Finds and leads; `go` is told the place of the choice."""

    def __init__(
        self,
        desk: "Desk",
        runner: PaletteRunner,
        doings: Doings,
        show: Callable[[PaletteState], None],
        go: Callable[[Place], None],
    ) -> None:
        self._desk, self._runner = desk, runner
        self._doings = doings
        self._providers = providers(doings)
        self._show, self._go = show, go
        self._asked: Cancellable | None = None
        self._picks_when_found: bool | None = None  # and whether the other place is meant
        self.state = PaletteState()

    def start(self) -> None:
        """Show what was chosen lately, else every screen and command."""
        if not self._may_keep():
            self._on_recent(())
            return
        desk = self._desk
        self._runner.look(lambda: desk.query(recent_choices.recent), self._on_recent)

    def typed(self, text: str) -> None:
        """Look for what is typed or being composed; an older question is forgotten."""
        sought = text.strip()
        self._picks_when_found = None
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self.state = replace(self.state, sought=sought, is_answered=False)
        if not sought:
            self.start()
            return
        self._asked = self._runner.look(_Search(self._desk, self._providers, sought), self._arrived)

    def moved(self, steps: int) -> None:
        """Move the cursor."""
        if self.state.offers:
            cursor = max(0, min(self.state.cursor + steps, len(self.state.offers) - 1))
            self._publish(replace(self.state, cursor=cursor))

    def pick(self, place: int | None = None, *, other: bool = False) -> None:
        """Go where an offer leads; before the newest question is answered, as soon as it is."""
        if not self.state.is_answered:
            self._picks_when_found = other
            return
        number = self.state.cursor if place is None else place
        if not 0 <= number < len(self.state.offers):
            return
        offer = self.state.offers[number]
        target = offer.other if other and offer.other else offer.place
        if self._may_keep():
            choice = Choice(offer.key, offer.name, target.stem, target.record_id.hex())
            desk = self._desk
            self._runner.note(lambda: desk.execute(recent_choices.remember, choice=choice))
        self._go(target)

    def _may_keep(self) -> bool:
        actor = self._desk.actor
        return actor is not None and Permission.LOOK_UP in actor.rights

    def _on_recent(self, choices: Sequence[Choice]) -> None:
        if self.state.sought:
            return
        known = self._doings.known()
        kept = [offer for choice in choices if (offer := _kept(choice, known))]
        keys = {offer.key for offer in kept}
        rest = [offer for key, offer in known.items() if key not in keys]
        self._take([*kept, *rest])

    def _arrived(self, answer: tuple[str, Sequence[Offer]]) -> None:
        sought, offers = answer
        if sought == self.state.sought:
            self._take(offers)

    def _take(self, offers: Sequence[Offer]) -> None:
        self._publish(replace(self.state, offers=offers, cursor=0, is_answered=True))
        if self._picks_when_found is not None:
            other, self._picks_when_found = self._picks_when_found, None
            self.pick(other=other)

    def _publish(self, state: PaletteState) -> None:
        self.state = state
        self._show(state)


class _Search:
    """One question to all providers, on a worker."""

    def __init__(self, desk: "Desk", asked: Sequence[Provider], text: str) -> None:
        self._desk, self._asked, self._text = desk, asked, text

    def __call__(self) -> tuple[str, Sequence[Offer]]:
        found: dict[str, Offer] = {}
        for provider in self._asked:
            for offer in provider.offers(self._desk, self._text):
                found.setdefault(offer.key, offer)
        return self._text, list(found.values())[:MOST_OFFERS]


def _kept(choice: Choice, known: dict[str, Offer]) -> Offer | None:
    """Return a choice of before as it can be made now; None for a command that is not here."""
    if choice.key.startswith(("command:", "screen:")):
        return known.get(choice.key)
    sort, _, code = choice.key.partition(":")
    words = {
        "receipt": translate("palette", "receipt"),
        "case": translate("palette", "case"),
        "cases": translate("palette", "cases"),
    }.get(sort, translate("palette", "unit"))
    named = f"{code}:open" if sort == "cases" else choice.name
    place = Place(choice.stem, bytes.fromhex(choice.record), named)
    return Offer(choice.key, words, choice.name, place, choice.name)
