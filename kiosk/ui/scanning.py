"""The menu of how codes are scanned: runner then bib, camera, scanners."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import structs

from kiosk.devices import CameraChoice, Devices, SoundChoice
from kiosk.language import tr
from kiosk.ui.camera.overlay import CameraOverlay
from kiosk.ui.camera.state import camera_words
from kiosk.ui.dialogs import Choice, ChoiceOverlay
from kiosk.ui.overlay import Overlay
from kiosk.ui.scanner.codes import draw_test_codes
from kiosk.ui.scanner.wizard import ScannersOverlay, ScannerWizard, with_scanner
from kiosk.ui.sound.overlay import SoundOverlay

if TYPE_CHECKING:
    from kiosk.devices import ScannerProfile
    from kiosk.ui.check_in import CheckInScreen


_PORTS = 8


def menu(screen: CheckInScreen) -> Overlay:
    """What scans, and what a scan does."""
    devices, on = screen.plugged.devices, screen.handing_out.on
    profile = devices.profile().name or tr("Works without being set up")
    choices = [
        Choice(
            tr("Runner, then bib: on") if on else tr("Runner, then bib: off"),
            lambda: screen.hand_out_chosen.emit(not on),
            "bib",
            tr("Green once the bib that is handed out was scanned"),
        ),
        Choice(tr("Camera…"), lambda: _camera(screen), "camera", camera_words(screen.plugged.camera.state).title),
        Choice(tr("Scanner…"), lambda: open_scanners(screen), "scanner", profile),
        Choice(tr("Serial scanner…"), lambda: _serial(screen), "cable", screen.plugged.serial.words()[0]),
    ]
    return ChoiceOverlay(screen.host(), screen.theme, tr("Scanning"), "", choices)


def sound(screen: CheckInScreen) -> None:
    """Set the sound up."""
    plugged = screen.plugged
    overlay = SoundOverlay(screen.host(), screen.theme, plugged.sounds, plugged.devices.sound)

    def take(choice: SoundChoice) -> None:
        _choose(screen, structs.replace(plugged.devices, sound=choice))

    overlay.chosen.connect(take)
    screen.open_overlay(overlay)


def _choose(screen: CheckInScreen, devices: Devices) -> None:
    screen.devices_chosen.emit(devices)


def _camera(screen: CheckInScreen) -> None:
    plugged = screen.plugged
    overlay = CameraOverlay(screen.host(), screen.theme, plugged.camera, plugged.devices.camera)

    def take(choice: CameraChoice) -> None:
        _choose(screen, structs.replace(plugged.devices, camera=choice))

    overlay.chosen.connect(take)
    screen.open_overlay(overlay, lambda: overlay.open(overlay.switch))


def _serial(screen: CheckInScreen) -> None:
    plugged = screen.plugged
    used = plugged.devices.serial

    def take(port: str) -> None:
        _choose(screen, structs.replace(plugged.devices, serial=structs.replace(used, port=port)))

    ports = [port for port in plugged.serial.ports()[:_PORTS]]
    choices = [
        Choice(port.name, partial(take, port.name), "check" if port.name == used.port else "cable", port.description)
        for port in ports
    ]
    none = tr("None", "A serial scanner")
    choices.append(Choice(none, partial(take, ""), "check" if not used.port else "close", tr("Other scanners go on")))
    state, hint = plugged.serial.words()
    text = f"{state}. {hint}"
    screen.open_overlay(ChoiceOverlay(screen.host(), screen.theme, tr("Serial scanner"), text, choices))


def open_scanners(screen: CheckInScreen) -> None:
    """Open the scanners that were set up."""
    overlay = ScannersOverlay(screen.host(), screen.theme, screen.plugged.devices)
    overlay.devices_chosen.connect(lambda devices: _choose(screen, devices))
    overlay.new_asked.connect(lambda: learn(screen))
    screen.open_overlay(overlay, lambda: overlay.open(overlay.new))


def learn(screen: CheckInScreen) -> None:
    """Set a scanner up by test codes."""
    plugged = screen.plugged
    names = [profile.name for profile in plugged.devices.scanners]
    overlay = ScannerWizard(screen.host(), screen.theme, plugged.scanner, names)

    def keep(profile: ScannerProfile) -> None:
        _choose(screen, with_scanner(plugged.devices, profile))

    def on_paper(bars: bool) -> None:
        from kiosk.ui.codes.paper import put_on_paper  # with all that printing needs

        put_on_paper(
            screen,
            tr("Test codes"),
            "test-codes.pdf",
            lambda painter, page: draw_test_codes(painter, page, bars),
            lambda words: screen.show_note(tr("Test codes"), words),
        )

    overlay.learned.connect(keep)
    overlay.print_asked.connect(on_paper)
    screen.open_overlay(overlay)
