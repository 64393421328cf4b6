"""Proofs that no fault of the machine loses, doubles or invents money."""

import pytest

pytest.register_assert_rewrite("tests.faults.morning")
