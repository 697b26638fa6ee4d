"""Signs a Windows program where a key is at hand, and does nothing where none is: `windows_signing.py FILE…`.

`KIOSK_SIGN_PFX` names a PKCS #12 file and `KIOSK_SIGN_PASSWORD_FILE` a file with its password: signed by osslsigncode
on Linux. On Windows `KIOSK_SIGN_THUMBPRINT` names a certificate of the person's store: signed by signtool. No password
stands in a command line. `KIOSK_SIGN_TIMESTAMP` is the address of a time stamp server (RFC 3161); without it a
signature ends with its certificate.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "Check-in"


def is_wanted(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a key is named."""
    return bool(environment.get("KIOSK_SIGN_PFX") or environment.get("KIOSK_SIGN_THUMBPRINT"))


def sign(path: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Sign a file in its place. Leaves the program, in words, where a key is named and the signing fails."""
    if not is_wanted(environment):
        return
    signed = path.with_name(f"{path.name}.signed")
    try:
        subprocess.run(_command(path, signed, environment), check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"{path.name} can't be signed ({error}). Is the signing tool installed, and does the key fit?")
    if signed.exists():
        signed.replace(path)


def _command(path: Path, signed: Path, environment: Mapping[str, str]) -> list[str]:
    stamp = environment.get("KIOSK_SIGN_TIMESTAMP", "")
    if thumbprint := environment.get("KIOSK_SIGN_THUMBPRINT"):
        times = ["/tr", stamp, "/td", "sha256"] if stamp else []
        return ["signtool", "sign", "/sha1", thumbprint, "/fd", "sha256", *times, "/d", NAME, str(path)]
    password = environment.get("KIOSK_SIGN_PASSWORD_FILE", "")
    key = ["-pkcs12", environment["KIOSK_SIGN_PFX"], *(["-readpass", password] if password else [])]
    times = ["-ts", stamp] if stamp else []
    return ["osslsigncode", "sign", *key, *times, "-h", "sha256", "-n", NAME, "-in", str(path), "-out", str(signed)]


if __name__ == "__main__":
    for each in sys.argv[1:]:
        sign(Path(each))
