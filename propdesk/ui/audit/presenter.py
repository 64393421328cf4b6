"""What the audit list is asked, without a window."""

from collections.abc import Mapping
from datetime import date, timedelta

from propdesk.services.audit import AuditFilter
from propdesk.services.audit_acts import ActGroup

GROUP, DAYS = "group", "days"
WEEK, MONTH, ALL = "7", "31", ""
TODAY = "1"


def wanted_of(text: str, filters: Mapping[str, str], today: date) -> AuditFilter:
    """Return which lines are meant; days are counted back from today, today included."""
    group, days = filters.get(GROUP, ""), filters.get(DAYS, "")
    first = today - timedelta(days=int(days) - 1) if days else None
    return AuditFilter(text=text, group=ActGroup(group) if group else None, first=first)
