"""What is plugged into this laptop, as plain values that are kept in the settings: camera, scanners, sound."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

Ending: TypeAlias = Literal["enter", "tab", "none"]
"""The key that ends a scan."""

LONGEST_GAP = 0.050
"""Seconds between two keys of one scan of a scanner that nobody has learned."""


class CameraChoice(Struct, frozen=True, rename="camel", omit_defaults=True):
    """Which camera reads codes, and how.

    `device`: its name as the system gives it, "" for whichever the system has first; `mirrored`: the picture is shown
    as in a mirror; `formats`: what is read beside QR codes, as `kiosk.scan.decode.Format` names them.
    """

    on: bool = False
    device: str = ""
    mirrored: bool = True
    formats: tuple[str, ...] = ()


class ScannerProfile(Struct, frozen=True, rename="camel", omit_defaults=True):
    """A scanner that acts as a keyboard; the defaults suit most that were never learned.

    `ending`: the key after each scan, None where that is not known; `prefix`, `suffix`: what the scanner puts around a
    code, after the repair; `gap`: mean seconds between keys, `longest`: the silence in seconds that ends a scan;
    `layout`: a name of `kiosk.scan.layout.REPAIRS`, or "".
    """

    name: str = ""
    ending: Ending | None = None
    prefix: str = ""
    suffix: str = ""
    gap: Annotated[float, Meta(ge=0, le=1)] | None = None
    longest: Annotated[float, Meta(gt=0, le=1)] = LONGEST_GAP
    layout: str = ""


class SerialChoice(Struct, frozen=True, rename="camel", omit_defaults=True):
    """A scanner on a serial port, such as `ttyACM0` or `COM3`; "" for none. `baud`: bits a second."""

    port: str = ""
    baud: Annotated[int, Meta(ge=300, le=4_000_000)] = 9600


class SoundChoice(Struct, frozen=True, rename="camel", omit_defaults=True):
    """How loud the verdicts sound: 0 to 100; `muted` keeps the volume for later."""

    volume: Annotated[int, Meta(ge=0, le=100)] = 80
    muted: bool = False


class Devices(Struct, frozen=True, rename="camel", omit_defaults=True):
    """All of them. `scanner`: the name of the profile in `scanners` that is in use, "" for none."""

    camera: CameraChoice = CameraChoice()
    scanners: tuple[ScannerProfile, ...] = ()
    scanner: str = ""
    serial: SerialChoice = SerialChoice()
    sound: SoundChoice = SoundChoice()

    def profile(self) -> ScannerProfile:
        """The profile in use; the defaults where there is none."""
        return next((each for each in self.scanners if each.name == self.scanner and each.name), ScannerProfile())
