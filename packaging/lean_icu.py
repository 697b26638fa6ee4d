"""A smaller data library of ICU: Qt asks it for sorting, and takes all else from tables of its own."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

from product import WORK

TOOLS: Final = {"cc": "gcc libc6-dev", "icupkg": "icu-devtools", "readelf": "binutils"}
"""What it takes, by Debian's package."""

_UNUSED: Final = re.compile(r"(brkitr|curr|lang|rbnf|region|translit|unit|zone)/|[a-z]{2,3}(_\w+)?\.res$|.*\.cnv$")
"""Breaking lines; names and formats of currencies, languages, regions, units and zones; transliteration; the rest of
each locale, but for how it sorts; encodings."""

_SOURCE: Final = """
    .section .rodata
    .globl {symbol}
    .type {symbol}, @object
    .balign 16
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def make_lean(library: Path) -> None:
    """Replace libicudata.so in its place by one without what Qt does not ask for."""
    folder = WORK / "icu"
    symbol, start, size = _where(library)
    name = f"{symbol.removesuffix('_dat')}l.dat"  # by which ICU's tools know what it is
    whole, lean, unused = folder / "whole" / name, folder / "lean" / name, folder / "unused.txt"
    for each in (whole, lean):
        each.parent.mkdir(parents=True, exist_ok=True)
    whole.write_bytes(library.read_bytes()[start : start + size])
    items = subprocess.check_output(["icupkg", "-l", str(whole)], text=True).split()
    unused.write_text("\n".join(each for each in items if _UNUSED.match(each)), "ascii")
    subprocess.run(["icupkg", "-r", str(unused), str(whole), str(lean)], check=True)
    source = lean.with_name("data.s")
    source.write_text(_SOURCE.format(symbol=symbol, data=lean.name), "ascii")
    options = ["-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none"]
    subprocess.run(["cc", *options, "-o", str(library), source.name], cwd=lean.parent, check=True)


def _where(library: Path) -> tuple[str, int, int]:
    """The name of the data, and where it begins in the file and how long it is, in bytes."""
    symbols = subprocess.check_output(["readelf", "--dyn-syms", "-W", str(library)], text=True)
    found = re.search(r"([0-9a-f]+)\s+(0x[0-9a-f]+|\d+)\s+OBJECT\s.*\b(icudt\d+_dat)$", symbols, re.MULTILINE)
    segments = subprocess.check_output(["readelf", "-l", "-W", str(library)], text=True)
    loaded = re.findall(r"LOAD\s+(0x\w+) (0x\w+) 0x\w+ (0x\w+)", segments)
    if found is None:
        raise RuntimeError(f"{library.name} holds no data of ICU: look at packaging/lean_icu.py")
    address, size = int(found[1], 16), int(found[2], 0)
    for offset, begins, length in ((int(a, 16), int(b, 16), int(c, 16)) for a, b, c in loaded):
        if begins <= address < begins + length:
            return found[3], offset + address - begins, size
    raise RuntimeError(f"the data of {library.name} is not in the file")
