"""How a desk stands to head office, and what its matters are, in words."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from propdesk.clock import CENTRE_ZONE, local_date
from propdesk.i18n import translate

if TYPE_CHECKING:
    from propdesk.meeting.lately import Come
    from propdesk.meeting.status import Standing
    from propdesk.meeting.talk import Met

TOO_OLD = timedelta(hours=24)
Line = tuple[str, str]  # words and their tone


def standing_line(standing: "Standing | None", now: datetime) -> Line:
    """Return what the foot of the window says; danger once something is a day late."""
    if standing is None:
        return translate("head_office", "Not enrolled with head office"), ""
    met = " · ".join(part for part in (_files_words(standing), _met_words(standing, now)) if part)
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


def _files_words(standing: "Standing") -> str:
    """Return how many attached files wait; "" if none do."""
    parts = []
    if standing.files_to_send:
        words = translate("head_office", "Files to send: {count}")
        parts.append(words.format(count=standing.files_to_send))
    if standing.files_to_come:
        words = translate("head_office", "Files to come: {count}")
        parts.append(words.format(count=standing.files_to_come))
    return " · ".join(parts)


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
