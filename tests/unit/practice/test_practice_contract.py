"""Every reply of the practice server against the published contract (tests/data/openapi.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import hypothesis
import pytest
import schemathesis
from hypothesis import HealthCheck
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks

from kiosk.practice import PRACTICE_KEY, PracticeServer, World

CONTRACT = Path(__file__).parents[2] / "data" / "openapi.yaml"
# Not positive_data_acceptance: the schema can't say that an e-mail needs an @, or a cursor has to be of the list.
CHECKS: list[Any] = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    checks.ignored_auth,
    checks.unsupported_method,
]
WORLD = World(30, seed=3)
ROW = WORLD.registrations()[3]
HEADERS = {"Authorization": f"Bearer {PRACTICE_KEY}"}
BOUNDED = hypothesis.settings(
    max_examples=30, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)

schema = schemathesis.openapi.from_path(CONTRACT)
schema.app = PracticeServer(WORLD)


@schema.parametrize()
@BOUNDED
def test_every_reply_to_good_and_bad_input_is_as_published(case: schemathesis.Case) -> None:
    case.call_and_validate(headers=HEADERS, checks=CHECKS)


def aim(case: schemathesis.Case) -> schemathesis.Case:
    """Puts ids that exist where generated ones never do, and leaves out the cursors."""
    case.path_parameters = {name: WORLD.event_id if "events" in case.path else ROW.id for name in case.path_parameters}
    case.query = {name: value for name, value in case.query.items() if name not in ("after", "before")}
    if "eventId" in case.query:
        case.query["eventId"] = WORLD.event_id
    if isinstance(case.body, dict) and "email" in case.body:
        case.body = {**case.body, "eventRunId": ROW.run_id, "email": "somebody@mail.example"}
    return case


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/organization", "GET", 200),
        ("/events", "GET", 200),
        ("/events/{id}", "GET", 200),
        ("/registration", "GET", 200),
        ("/registration", "POST", 201),
        ("/registration/{id}", "PATCH", 200),
    ],
)
def test_every_reply_about_what_is_there_is_as_published(path: str, method: str, status: int) -> None:
    operation = schema[path][method]

    @hypothesis.given(operation.as_strategy())
    @BOUNDED
    def ask(case: schemathesis.Case) -> None:
        response = aim(case).call_and_validate(headers=HEADERS, checks=CHECKS)
        allowed = (status, 409) if (case.headers or {}).get("Idempotency-Key") else (status,)
        assert response.status_code in allowed, "a key may come twice with other bodies; nothing else may go wrong"
        seen.add(response.status_code)

    seen: set[int] = set()
    ask()
    assert status in seen


def test_no_operation_is_left_out() -> None:
    known = {operation.ok().label for operation in schema.get_all_operations()}
    served = {f"{method} {route.path}" for route in schema.app._app.routes for method in route.methods - {"HEAD"}}
    assert served == known
