"""How a desk stands to head office, and what its matters are, in words."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from propdesk.clock import CENTRE_ZONE, local_date
from propdesk.domain.money import format_yuan
from propdesk.i18n import translate

if TYPE_CHECKING:
    from propdesk.meeting.lately import Come
    from propdesk.meeting.status import Standing
    from propdesk.meeting.talk import Met
    from propdesk.services.review import Matter

TOO_OLD = timedelta(hours=24)
Line = tuple[str, str]  # words and their tone


def standing_line(standing: "Standing | None", now: datetime) -> Line:
    """Return what the foot of the window says; danger once something is a day late."""
    if standing is None:
        return translate("head_office", "Not enrolled with head office"), ""
    met = _met_words(standing, now)
    if standing.needs_update:
        words = translate("head_office", "Update PropDesk: {count} entries of others wait for it")
        met = f"{words.format(count=standing.needs_update)} · {met}"
    if not standing.unsynced:
        return met, "danger" if _is_late(standing.met_at, now) else ""
    words = translate("head_office", "Not sent: {count}").format(count=standing.unsynced)
    if standing.oldest is not None:
        age = age_text(now - standing.oldest)
        words = translate("head_office", "Not sent: {count}, the oldest for {age}").format(
            count=standing.unsynced, age=age
        )
    is_late = _is_late(standing.oldest, now) or _is_late(standing.met_at, now)
    return f"{words} · {met}", "danger" if is_late else ""


def age_text(age: timedelta) -> str:
    """Return an age in the largest unit that fits."""
    minutes = max(0, int(age.total_seconds()) // 60)
    if minutes < 60:
        return translate("head_office", "{count} min").format(count=minutes)
    if minutes < 48 * 60:
        return translate("head_office", "{count} h").format(count=minutes // 60)
    return translate("head_office", "{count} days").format(count=minutes // (24 * 60))


def met_text(met: "Met") -> str:
    """Return what a meeting brought."""
    come = sum(met.come.values())
    words = translate("head_office", "Head office was met: {sent} sent, {come} received.").format(
        sent=met.sent, come=come
    )
    if not met.different:
        return words
    differing = translate(
        "head_office", "Not equal with {desks}: tell head office if it stays so."
    ).format(desks=", ".join(met.different))
    return f"{words} {differing}"


def progress_text(done: int, total: int) -> str:
    """Return how far a meeting is."""
    if total == 0:
        return translate("head_office", "Sending …")
    return translate("head_office", "Receiving: {done} of {total}").format(done=done, total=total)


def matter_text(matter: "Matter") -> str:
    """Return what a matter is about, such as both receipts of a double payment."""
    return _MATTERS.get(matter.sort.value, _other_text)(matter)


def verdict_text(come: "Come") -> str:
    """Return what became of an entry here."""
    if come.needs_update:
        return translate("head_office", "Waits for an update of PropDesk")
    match come.verdict.value:
        case "applied":
            return translate("head_office", "Taken over")
        case "applied_with_case":
            return translate("head_office", "Taken over, needs a decision")
        case "parked":
            return translate("head_office", "Waits: something it needs is not here yet")
        case "not_applied":
            return translate("head_office", "Not taken over: it was not allowed")
    return translate("head_office", "Of a copied data file")


def moment_text(moment: datetime, now: datetime) -> str:
    """Return a moment: today's by its time, others with their day."""
    local = moment.astimezone(CENTRE_ZONE)
    is_today = local_date(moment) == local_date(now)
    return f"{local:%H:%M}" if is_today else f"{local:%Y-%m-%d %H:%M}"


def _met_words(standing: "Standing", now: datetime) -> str:
    if standing.met_at is None:
        return translate("head_office", "Never met head office")
    if standing.equal_at is None or standing.equal_at < standing.met_at:
        words = translate("head_office", "Met head office at {moment}")
        return words.format(moment=moment_text(standing.met_at, now))
    words = translate("head_office", "Equal with head office at {moment}")
    return words.format(moment=moment_text(standing.equal_at, now))


def _is_late(since: datetime | None, now: datetime) -> bool:
    return since is not None and now - since > TOO_OLD


def _paid_twice_text(matter: "Matter") -> str:
    detail = matter.detail
    words = translate(
        "head_office", "{unit}, {period}: charged {charged}, paid {paid}. Receipts {receipts}"
    )
    return words.format(
        unit=detail["unit"],
        period=detail["period"],
        charged=format_yuan(detail["charged_fen"]),
        paid=format_yuan(detail["paid_fen"]),
        receipts=translate("head_office", " and ").join(detail["receipts"]),
    ) + _credit_text(matter)


def _credit_text(matter: "Matter") -> str:
    """Return whose credit the surplus is; "" where nobody is known."""
    if not matter.customers:
        return ""
    surplus = format_yuan(matter.detail["paid_fen"] - matter.detail["charged_fen"])
    words = translate("head_office", " · credit of {customer}: {surplus}")
    names = translate("head_office", " and ").join(matter.customers)
    return words.format(customer=names, surplus=surplus)


def _over_refund_text(matter: "Matter") -> str:
    words = translate("head_office", "{amount} more was given back than was prepaid.")
    return words.format(amount=format_yuan(matter.detail["missing_fen"]))


def _differing_text(matter: "Matter") -> str:
    amounts = " / ".join(format_yuan(fen) for fen in matter.detail["amounts_fen"])
    words = translate("head_office", "Billed at {amounts}; the larger amount stands.")
    return words.format(amounts=amounts)


def _name_text(matter: "Matter") -> str:
    return matter.subject_id.decode(errors="replace")


def _customers_text(matter: "Matter") -> str:
    words = translate("head_office", "One document number, {count} customers.")
    return words.format(count=len(matter.detail["rows"]))


def _held_twice_text(matter: "Matter") -> str:
    words = translate("head_office", "{what}: {numbers}. Agree with one of them on another.")
    numbers = translate("head_office", " and ").join(matter.detail["numbers"])
    return words.format(what=matter.detail["what"], numbers=numbers)


def _other_text(matter: "Matter") -> str:
    if matter.detail.get("forked"):
        words = translate(
            "head_office",
            "The data file was copied: {count} acts were kept under a new receipt book. Numbers "
            "may be on paper twice.",
        )
        return words.format(count=matter.detail["count"])
    words = translate("head_office", "Two different entries under one identity in {table}.")
    return words.format(table=matter.detail.get("table", ""))


_MATTERS: "Mapping[str, Callable[[Matter], str]]" = {
    "double_payment": _paid_twice_text,
    "over_refund": _over_refund_text,
    "differing_charge": _differing_text,
    "duplicate_unit": _name_text,
    "duplicate_login": _name_text,
    "duplicate_customer": _customers_text,
    "held_twice": _held_twice_text,
}
