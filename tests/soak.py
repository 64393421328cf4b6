"""Say how many examples a property is tried with: few every day, many in `make soak`."""

import os

from hypothesis import settings

SOAKING = bool(os.environ.get("PROPDESK_SOAK"))


def examples(daily: int, soaking: int) -> settings:
    """Return Hypothesis settings for `daily` examples, or `soaking` many of them in a soak."""
    return settings(max_examples=soaking if SOAKING else daily, deadline=None)
