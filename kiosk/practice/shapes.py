"""The practice server's values in the API's JSON; fields that have no value are left out, as the API does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.model import Event, Organization, Registration, Run


def organization_json(organization: Organization, roles: tuple[str, ...], plan: str) -> dict[str, Any]:
    """`GET /organization`; `plan` is the plan of the key that asks."""
    return {
        "_id": organization.id,
        "name": organization.name,
        "slug": organization.slug,
        "roles": roles,
        "plan": plan,
    }


def event_json(event: Event, organization_id: str, details: Mapping[str, Any]) -> dict[str, Any]:
    """An event; `details` are the optional fields that the model does not have."""
    return {
        "_id": event.id,
        "name": event.name,
        "slug": event.slug,
        "type": event.kind,
        "date": event.date,
        "organizationId": organization_id,
        "startTime": event.start_time,
        **details,
    }


def run_json(run: Run, details: Mapping[str, Any]) -> dict[str, Any]:
    """A run; `details` has its `distanceStandard` and more."""
    shown = {
        "_id": run.id,
        "eventId": run.event_id,
        "distanceMeters": run.distance_meters,
        "distanceLabel": run.label,
        "date": run.date,
        "startTime": run.start_time,
        "eventStatus": run.status,
        "soldOut": run.sold_out,
        **details,
    }
    if run.registration_override is not None:
        shown["registrationOverride"] = run.registration_override
    return shown


def registration_json(registration: Registration) -> dict[str, Any]:
    """An entry of the start list."""
    shown: dict[str, Any] = {
        "_id": registration.id,
        "eventId": registration.event_id,
        "eventRunId": registration.run_id,
        "email": registration.email,
        "registrationType": registration.kind,
        "registrationStatus": registration.status,
        "checkedIn": registration.checked_in,
    }
    if registration.name is not None:
        shown["name"] = registration.name
    if registration.pace_group is not None:
        shown["paceGroup"] = registration.pace_group
    if registration.bib is not None:
        shown["bibIdentifier"] = registration.bib
    return shown
