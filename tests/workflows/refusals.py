"""What a rule says when it refuses, in both languages."""

from collections.abc import Callable

import pytest

from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking


def refusal(act: Callable[[], object], kind: type[DomainError]) -> dict[str, str]:
    """Return what a refusal says in 简体中文 and English; also one somebody could let pass."""
    with pytest.raises(DomainError) as caught:
        act()
    found: BaseException | None = caught.value
    while found is not None and not isinstance(found, kind):
        found = found.__cause__
    assert isinstance(found, kind), repr(caught.value)
    said = {}
    for language in ("zh_CN", "en"):
        with speaking(language):
            said[language] = found.message()
    return said
