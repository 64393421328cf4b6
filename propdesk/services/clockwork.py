"""The clock as somebody who acts: what time does is nobody's act, and the same at every desk."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from propdesk.domain.ids import CLOCK_ID
from propdesk.domain.permissions import Permission
from propdesk.i18n import speaking
from propdesk.services.work import Actor, Work

ITS_LANGUAGE = "zh_CN"
CLOCK = Actor(CLOCK_ID, "", "", frozenset({Permission.LOOK_UP, Permission.CASES}))


@contextlib.contextmanager
def by_the_clock(work: Work, *more: Permission) -> Iterator[None]:
    """Let the clock act for a while; who began the transaction stands in the audit all the same.

    `more` are rights a step needs that people make as well. It writes in one language at every
    desk, whatever is spoken there.
    """
    person, work.actor = work.actor, replace(CLOCK, rights=CLOCK.rights | {*more})
    try:
        with speaking(ITS_LANGUAGE):
            yield
    finally:
        work.actor = person
