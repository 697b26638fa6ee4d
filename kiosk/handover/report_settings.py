"""The settings as they may be sent to developers: choices as they are, and of free texts only whether they are set."""

from __future__ import annotations

from typing import Any

from kiosk.devices import Devices
from kiosk.model import WriteBackRoute
from kiosk.settings import DEFAULT_NEXT_STEPS, Settings

_TEXT = "[text]"
_PLACEHOLDERS = frozenset({"{registrationId}", "{operationId}", "{at}", "{checkedIn}", "{bib}"})


def settings_shape(settings: Settings | None) -> dict[str, Any]:
    """What of the settings is sent; None: they can't be read."""
    if settings is None:
        return {"readable": False}
    return {
        "readable": True,
        "apiUrl": settings.api_url,
        "theme": settings.theme,
        "writeBack": _route(settings.write_back),
        "bibWriteBack": None if settings.bib_write_back is None else _route(settings.bib_write_back),
        "allowOverride": settings.allow_override,
        "laptopsSharingKey": settings.laptops_sharing_key,
        "lastEvent": settings.last_event,
        "runnerThenBib": settings.runner_then_bib,
        "language": settings.language,
        "fullScreen": settings.full_screen,
        "tourSeen": settings.tour_seen,
        "typingOnScreen": settings.typing_on_screen,
        "overrideReasons": len(settings.override_reasons),
        "organizerPinSet": bool(settings.organizer_pin),
        "deskNameSet": bool(settings.desk_name),
        "nextStepsSet": sorted(set(settings.next_steps) & set(DEFAULT_NEXT_STEPS)),
        "otherNextSteps": len(set(settings.next_steps) - set(DEFAULT_NEXT_STEPS)),
        "servedRuns": len(settings.served_runs),
        "goTo": len(settings.go_to),
        "devices": _devices(settings.devices),
    }


def _route(route: WriteBackRoute) -> dict[str, Any]:
    return {"method": route.method, "path": route.path, "body": _shape(route.body)}


def _shape(value: Any) -> Any:
    """A route's body without its texts; names of fields stay, as they are the server's."""
    match value:
        case dict():
            return {name: _shape(each) for name, each in value.items()}
        case list():
            return [_shape(each) for each in value]
        case str():
            return value if value in _PLACEHOLDERS else _TEXT
        case _:
            return value


def _devices(devices: Devices) -> dict[str, Any]:
    camera = devices.camera
    return {
        "camera": {
            "on": camera.on,
            "deviceSet": bool(camera.device),
            "mirrored": camera.mirrored,
            "formats": camera.formats,
        },
        "scanners": [
            {
                "ending": each.ending,
                "prefixSet": bool(each.prefix),
                "suffixSet": bool(each.suffix),
                "gap": each.gap,
                "longest": each.longest,
                "layout": each.layout,
            }
            for each in devices.scanners
        ],
        "scannerChosen": bool(devices.scanner),
        "serial": {"portSet": bool(devices.serial.port), "baud": devices.serial.baud},
        "sound": {"volume": devices.sound.volume, "muted": devices.sound.muted},
    }
