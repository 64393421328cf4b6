"""A chain of signatures: who must sign next, nobody for two, the last one moves the case on.

Source: domain.md 1.3, 6.1 (W39, W40, W48, W55, W56).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from propdesk.domain.case_flow import Act, Guard, Past, Transition
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, Message


class SignsTooEarlyError(DomainError):
    """Signatures come in their order."""

    sentence = QT_TRANSLATE_NOOP("signatures", "First must sign: {who}.")


class SignedAlreadyError(DomainError):
    """One signature of a kind is enough."""

    sentence = QT_TRANSLATE_NOOP("signatures", "“{who}” has signed already.")


class SignsTwiceError(DomainError):
    """One person does not sign for two."""

    sentence = QT_TRANSLATE_NOOP(
        "signatures", "You have signed for “{who}”; somebody else must sign here."
    )


@dataclass(frozen=True)
class Signer:
    """A place to sign; `asks` are fields entered with the signature."""

    code: str
    label: Message
    permission: Permission
    asks: tuple[str, ...] = ()


@dataclass(frozen=True)
class InOrder:
    """Judges one signature of a chain by those before it; `since` begins a fresh round."""

    signers: tuple[Signer, ...]
    place: int
    since: tuple[str, ...]
    same_person: bool

    def __call__(self, act: Act) -> None:
        signer = self.signers[self.place]
        if self._has_signed(act.past, signer):
            raise SignedAlreadyError(who=signer.label)
        for earlier in self.signers[: self.place]:
            if not self._has_signed(act.past, earlier):
                raise SignsTooEarlyError(who=earlier.label)
            if not self.same_person and act.past.actor_of(earlier.code) == act.actor_id:
                raise SignsTwiceError(who=earlier.label)

    def is_next(self, past: Past) -> bool:
        """Tell whether this signature is the one that is waited for."""
        before = all(self._has_signed(past, signer) for signer in self.signers[: self.place])
        return before and not self._has_signed(past, self.signers[self.place])

    def _has_signed(self, past: Past, signer: Signer) -> bool:
        """Return whether the signature was given after the round began."""
        return past.order(signer.code) > max((past.order(code) for code in self.since), default=-1)


def next_signature(offered: Sequence[Transition], past: Past) -> Transition | None:
    """Return the signature a case waits for in its state, None where none is due."""
    for way in offered:
        for guard in way.guards:
            if isinstance(guard.judge, InOrder) and guard.judge.is_next(past):
                return way
    return None


def chain(
    state: str,
    target: str,
    signers: tuple[Signer, ...],
    *,
    since: tuple[str, ...] = (),
    same_person: bool = False,
) -> tuple[Transition, ...]:
    """Return a transition for each signature: all stay in `state`, the last leads to `target`.

    A transition in `since` (sent back, opened anew) makes every signature due again. With
    `same_person` one may sign for several.
    """
    last = len(signers) - 1
    return tuple(
        Transition(
            signer.code,
            signer.label,
            (state,),
            target if place == last else state,
            permission=signer.permission,
            asks=signer.asks,
            guards=(Guard(InOrder(signers, place, since, same_person)),),
        )
        for place, signer in enumerate(signers)
    )
