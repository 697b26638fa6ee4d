"""From a clone to a running kiosk with Python and pip alone: `python3 packaging/bootstrap.py run`, `test` or `setup`.

`setup` makes `.venv` with the locked dependencies and the kiosk in it, and sees to the system libraries that Qt
needs; `run` does that and opens practice mode (without a display: the offscreen tour, see TOUR); `test` does that
with the developers' tools and runs the one check, `packaging/check.py`. `setup --dev` prepares for `test`.

A `.venv` that this script made is made anew when the lock, the Python or the folder changed; the stamp in it tells.
Standard library only; Python 3.8 to 3.10 and 3.14 can read it, to look for a suitable one or say so in words.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "kiosk-setup.json"
LOCK, DEV_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"

WINDOW = ["-m", "kiosk", "practice"]
TOUR = ["packaging/tour.py", "build/tour"]
CHECK = ["packaging/check.py"]

# Debian's package for each library that the Qt wheels load, by what proves that it is there.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11.so.6": "libx11-6",
    "libzstd.so.1": "libzstd1",
}
X_WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_WINDOW = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Without them there is no camera and no sound, and everything else works.
MEDIA = {
    "libbz2.so.1": "libbz2-1.0",
    "libdrm.so.2": "libdrm2",
    "libpulse.so.0": "libpulse0",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
}
# Without it nothing is printed but to files.
PRINTING = {"libcups.so.2": "libcups2"}
FONTS = {"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc": "fonts-noto-cjk"}
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "debootstrap": "debootstrap",
    "strip": "binutils",
    "pdftoppm": "poppler-utils",
    "xdotool": "xdotool",
    "strace": "strace",
    "faketime": "faketime",
}


def say(text: str) -> None:
    """Print at once, in order with what the children print."""
    print(text, flush=True)


def stop(text: str) -> None:
    """End with words for a person."""
    sys.exit(f"kiosk: {text}")


def environment() -> dict[str, str]:
    """The environment for children: nothing of another Python installation leaks in, and pip never asks."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH", "PIP_USER")}
    return {**kept, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}


def call(*command: object, **more: str) -> int:
    """Run a command in the project's folder; its exit code."""
    try:
        return subprocess.call([str(part) for part in command], cwd=ROOT, env={**environment(), **more})
    except KeyboardInterrupt:
        return 130


def need(*command: object) -> None:
    """Run a command that must succeed."""
    if call(*command) != 0:
        stop("this failed: " + " ".join(str(part) for part in command))


# The system's libraries.
def is_there(proof: str) -> bool:
    """Whether a library can be loaded, a file exists or a program is on the path."""
    if proof.startswith("/"):
        return Path(proof).exists()
    if ".so" not in proof:
        return shutil.which(proof) is not None
    try:
        ctypes.CDLL(proof)
    except OSError:
        return False
    return True


def missing(*groups: dict[str, str]) -> list[str]:
    """The packages of those groups of which something is not there."""
    return sorted({package for group in groups for proof, package in group.items() if not is_there(proof)})


def system_libraries(has_window: bool, for_tests: bool) -> bool:
    """Install what Qt needs of a Debian-like system where we may, else say how. False where something needed lacks."""
    if not sys.platform.startswith("linux"):
        return True
    needed = [OFFSCREEN]
    if for_tests or (has_window and "DISPLAY" in os.environ):
        needed.append(X_WINDOW)
    if has_window and "WAYLAND_DISPLAY" in os.environ:
        needed.append(WAYLAND_WINDOW)
    wished = [FONTS, MEDIA, TEST_TOOLS] if for_tests else [FONTS, MEDIA]
    packages = missing(*needed, *wished)
    if not packages:
        return True
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        say("This system lacks libraries; Debian's names for them: " + " ".join(packages))
    elif os.geteuid() != 0:
        say("This system lacks libraries. Install them with:\n    sudo " + " ".join(install))
    else:
        say("Installing system libraries: " + " ".join(packages))
        if call(*install, DEBIAN_FRONTEND="noninteractive") != 0:
            call("apt-get", "update")
            call(*install, DEBIAN_FRONTEND="noninteractive")
    lacking = missing(*needed)
    if lacking:
        say("Still lacking, and needed for the window: " + " ".join(lacking))
    return not lacking


# The virtual environment.
def suitable_python() -> tuple[str, str]:
    """The interpreter for .venv and its version as in "3.11": this one, or another on the path."""
    versions = ["3.13", "3.12", "3.11"]
    own = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if own in versions:
        return sys.executable, own
    for version in versions:
        found = shutil.which("python" + version)
        if found:
            return found, version
    stop(f"this is Python {own}; Python 3.11, 3.12 or 3.13 is needed.")
    raise AssertionError


def digest(path: Path) -> str:
    """What tells one content of a file from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def stamped() -> dict[str, str]:
    """What the last complete set-up put into .venv; empty where there was none."""
    try:
        found = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and PYTHON.exists() else {}


def make_venv(python: str, anew: bool) -> list[str]:
    """Make .venv, and give the command of a pip that installs into it.

    Debian's Python has no ensurepip without the package python3-venv: then the pip outside installs into .venv.
    """
    say(f"Making {VENV.name} with {python}")
    clear = ["--clear"] if anew else []
    own_pip = importlib.util.find_spec("ensurepip") is not None or python != sys.executable
    need(python, "-m", "venv", *clear, *([] if own_pip else ["--without-pip"]), VENV)
    if own_pip:
        return [str(PYTHON), "-m", "pip"]
    if importlib.util.find_spec("pip") is None:
        stop("neither pip nor ensurepip is there. On Debian: apt-get install python3-venv")
    return [python, "-m", "pip", "--python", str(PYTHON)]


def set_up(for_tests: bool) -> None:
    """Bring .venv to what the lock and pyproject.toml say; nothing to do is done at once."""
    python, version = suitable_python()
    want = {"python": version, "root": str(ROOT), "lock": digest(LOCK), "project": digest(ROOT / "pyproject.toml")}
    if for_tests:
        want["dev"] = digest(DEV_LOCK)
    have = stamped()
    if all(have.get(name) == value for name, value in want.items()):
        return
    outdated = any(have.get(name, value) != value for name, value in want.items() if name != "project")
    STAMP.unlink(missing_ok=True)
    pip = make_venv(python, anew=outdated)
    lock = DEV_LOCK if for_tests else LOCK
    say(f"Installing {lock.name} (a first time about 300 MB)")
    need(*pip, "install", "-qq", "--only-binary", ":all:", "--require-hashes", "-r", lock.name)
    need(*pip, "install", "-qq", "--no-deps", "--no-build-isolation", "--editable", ".")
    STAMP.write_text(json.dumps(want if outdated else {**have, **want}, indent=2), "utf-8")


def main(arguments: list[str]) -> int:
    """Do what the one word says; the exit code."""
    if arguments not in (["setup"], ["setup", "--dev"], ["run"], ["test"]):
        say(__doc__ or "")
        return 2
    for_tests = arguments[0] == "test" or "--dev" in arguments
    has_window = not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    ready = system_libraries(has_window, for_tests)
    set_up(for_tests)
    if arguments[0] == "setup":
        return 0 if ready else 1
    if not ready:
        return 1
    if for_tests:
        return call(PYTHON, *CHECK)
    return call(PYTHON, *WINDOW) if has_window else call(PYTHON, *TOUR, QT_QPA_PLATFORM="offscreen")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
