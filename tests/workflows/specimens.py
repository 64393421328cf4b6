"""Field values a workflow's guards insist on when a case is opened in the contract test.

A workflow that opens with any sensible values needs no line here.
"""

from collections.abc import Mapping

SPECIMENS: Mapping[str, Mapping[str, object]] = {
    "notices": {"sort": "reminder"},
    "household_forms": {"id_number": "B1"},
}
