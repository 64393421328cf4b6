"""The simulator sees every seeded bug: the test of the test."""

import pytest

from tests.sync.simulator.mutations import MUTATIONS, Mutation
from tests.sync.simulator.play import play

STORIES = 60


@pytest.mark.timeout(600)
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_a_seeded_bug_is_seen(mutation: Mutation, monkeypatch: pytest.MonkeyPatch) -> None:
    mutation.put_in(monkeypatch)
    for seed in range(mutation.first_seed, mutation.first_seed + STORIES):
        try:
            play(seed)
        except (TypeError, AttributeError, NameError):
            raise  # the bug was put in wrongly
        except Exception:  # noqa: BLE001 - any other way of failing is seeing it
            return
    pytest.fail(f"{mutation.name} was not seen in {STORIES} stories")
