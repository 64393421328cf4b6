"""Reckon the contractual charge for lateness, by day on what was open (domain.md P03)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import WHOLE_BP
from propdesk.domain.money import RoundingMode, round_fraction
from propdesk.domain.periods import ONE_DAY
from propdesk.i18n import QT_TRANSLATE_NOOP

ONE_MILLION = 1_000_000


class InvalidLateFeePolicyError(DomainError):
    """A rate, grace or cap lies outside its limits."""

    sentence = QT_TRANSLATE_NOOP(
        "late_fees",
        "Grace days must not be negative, the rate lies from 0 to 1 % a day, "
        "the cap from 0 to 100 % of the principal.",
    )


class OpenPrincipal(NamedTuple):
    """What was open of a charge from the end of a day on, until the next such line."""

    since: date
    open_fen: int


@dataclass(frozen=True, slots=True)
class LateFeePolicy:
    """The project's rule: off unless the contract allows it (P03).

    `daily_rate_ppm` 500 is 0.05 % a day, simple; `grace_days` after the due day are free;
    `cap_bp` limits the whole fee to hundredths of a percent of the principal.
    """

    enabled: bool = False
    grace_days: int = 0
    daily_rate_ppm: int = 500
    cap_bp: int = WHOLE_BP

    def __post_init__(self) -> None:
        sound = (
            0 <= self.grace_days <= 3650
            and 0 <= self.daily_rate_ppm <= 10_000
            and 0 <= self.cap_bp <= WHOLE_BP
        )
        if not sound:
            raise InvalidLateFeePolicyError()


def late_fee(
    history: Sequence[OpenPrincipal],
    due_date: date,
    as_of: date,
    policy: LateFeePolicy,
    charged_fen: int = 0,
) -> int:
    """Return the late fee in fen owed up to and including `as_of`, less `charged_fen`.

    A day after due day and grace counts with what was open when it began: who pays on the first
    late day owes one day. Never negative; grows with `as_of`; capped on the largest principal that
    was late. Rounded half up once.
    """
    if not policy.enabled:
        return 0
    first_late = due_date + timedelta(days=policy.grace_days) + ONE_DAY
    fen_days, principal = 0, 0
    for open_fen, days in _late_days(history, first_late, as_of):
        fen_days += open_fen * days
        principal = max(principal, open_fen)
    accrued = round_fraction(fen_days * policy.daily_rate_ppm, ONE_MILLION, RoundingMode.HALF_UP)
    cap = round_fraction(principal * policy.cap_bp, WHOLE_BP, RoundingMode.DOWN)
    return max(0, min(accrued, cap) - charged_fen)


def _late_days(
    history: Sequence[OpenPrincipal], first_late: date, as_of: date
) -> list[tuple[int, int]]:
    """Return (open fen, days) for every stretch between `first_late` and `as_of`."""
    ordered = sorted(history, key=lambda line: line.since)  # stable: the last of a day counts
    stretches = []
    for index, line in enumerate(ordered):
        begins = max(line.since + ONE_DAY, first_late)
        follower = ordered[index + 1].since if index + 1 < len(ordered) else as_of
        ends = min(follower, as_of)
        if line.open_fen > 0 and begins <= ends:
            stretches.append((line.open_fen, (ends - begins).days + 1))
    return stretches
