"""Makes the macOS program and its disk image, on a Mac alone: `python3 packaging/build.py macos`.

Prepared and checked for syntax and types; not run where it was written, as there was no Mac. The hosted job in
.github/workflows/installers.yml runs it, once for each processor: an image runs on the kind that made it.

Signed with the identity that `KIOSK_MACOS_IDENTITY` names ("Developer ID Application: …"); without one it is signed ad
hoc, and a Mac that downloads it asks before it opens it. Notarized where `KIOSK_MACOS_NOTARY_PROFILE` names a profile
that `xcrun notarytool store-credentials` put into the keychain; no password is ever in a command line.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import frozen
import notices
from product import DIST, HERE, ROOT, VERSION, WORK

FOLDER = HERE / "macos"
STEPS = (
    "The macOS image is made on a Mac (macOS 13 or newer, Python 3.11), once for each processor: "
    "`python3 packaging/build.py macos`, or push a tag and take it from the hosted job."
)


def build(version: str = VERSION) -> Path:
    """Make the disk image; the file. Leaves the program, in words, where this is no Mac or a step fails."""
    if sys.platform != "darwin":
        sys.exit(STEPS)
    frozen.make_environments()
    app = bundle(version)
    output = DIST / f"check-in-{version}-macos-{platform.machine()}.dmg"
    image(app, output)
    sign_image(output)
    notarize(output)
    return output


def bundle(version: str) -> Path:
    """Freeze and sign the program; the folder Check-in.app, whose signature was verified."""
    more = WORK / "macos-resources"
    notices.write(more / "licences" / "notices.json", frozen.python_of(frozen.RUNTIME))
    variables = {"KIOSK_VERSION": version, "KIOSK_MORE_RESOURCES": str(more)}
    app = frozen.run_pyinstaller(FOLDER / "kiosk.spec", **variables) / "Check-in.app"
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    return app


def image(app: Path, output: Path) -> None:
    """Put the program and a link to Applications into a compressed disk image."""
    folder = WORK / "macos-image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _run("ditto", str(app), str(folder / app.name))
    (folder / "Applications").symlink_to("/Applications")
    output.parent.mkdir(parents=True, exist_ok=True)
    kind = ["-fs", "HFS+", "-format", "UDZO", "-ov"]
    _run("hdiutil", "create", "-volname", "Check-in", "-srcfolder", str(folder), *kind, str(output))


def sign_image(output: Path) -> None:
    """Sign the disk image where an identity is named."""
    if identity := os.environ.get("KIOSK_MACOS_IDENTITY"):
        _run("codesign", "--sign", identity, "--timestamp", str(output))


def notarize(output: Path) -> None:
    """Have Apple look at the disk image and staple its answer to it, where a profile is named."""
    if profile := os.environ.get("KIOSK_MACOS_NOTARY_PROFILE"):
        _run("xcrun", "notarytool", "submit", str(output), "--keychain-profile", profile, "--wait")
        _run("xcrun", "stapler", "staple", str(output))


def _run(*command: str) -> None:
    try:
        subprocess.run(command, cwd=ROOT, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"{Path(command[0]).name} failed ({error}); its words are above.")


def main(argv: Sequence[str]) -> int:
    """Make the disk image, and say where it is and how large; the exit code."""
    parser = argparse.ArgumentParser(description="Makes the macOS disk image of the kiosk.")
    parser.add_argument("--version", default=VERSION, help="instead of the kiosk's own")
    made = build(parser.parse_args(argv).version)
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
