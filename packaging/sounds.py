"""Makes the sounds of the verdicts: `python packaging/sounds.py [folder]`, by default into resources/sounds.

Three sounds that differ in contour, rhythm and timbre at once, so that one of them is enough to tell them apart:

- `accepted`: one short bright sound that rises by a fifth;
- `refused`: two rough beats, the second lower by a tritone;
- `look`: two equal clear tones with a gap, neither up nor down.

All notes lie where small loudspeakers are strong and where people whose hearing fades at the top still hear well:
the main energy is between 400 and 2,500 Hz. The same bytes come out of each run.
"""

from __future__ import annotations

import io
import sys
import wave
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 44_100
"""Samples a second, one channel, 16 bits."""

PEAK_DB = -3.0
"""The loudest sample of each sound, in dB below full scale."""

ATTACK, RELEASE = 0.006, 0.030
"""Seconds of the fades of a note: long enough that nothing clicks, short enough that it begins at once."""

CLEAR = (1.0, 0.32, 0.10)
BRIGHT = (1.0, 0.45, 0.18)
ROUGH = (-1.0, 0.55, 0.62, 0.30, 0.34)
"""The strengths of the first harmonics of a note; the first one upside down leaves more loudness below the peak."""

Samples = NDArray[np.float64]


class Note(NamedTuple):
    """A tone of `pitch` Hz for `seconds`, then `rest` seconds of silence; `decay`: how much of it fades by its end."""

    pitch: float
    seconds: float
    rest: float = 0.0
    harmonics: tuple[float, ...] = CLEAR
    decay: float = 0.35


SOUNDS = {
    "accepted": (Note(880.0, 0.072, harmonics=BRIGHT, decay=0.1), Note(1318.5, 0.118, harmonics=BRIGHT, decay=0.6)),
    "refused": (Note(587.33, 0.165, rest=0.055, harmonics=ROUGH), Note(415.30, 0.215, harmonics=ROUGH)),
    "look": (Note(783.99, 0.105, rest=0.090), Note(783.99, 0.105)),
}


def tone(note: Note) -> Samples:
    """The samples of a note, from silence to silence."""
    count, rest = round(note.seconds * RATE), round(note.rest * RATE)
    time = np.arange(count) / RATE
    parts = [
        strength * np.sin(2 * np.pi * note.pitch * harmonic * time)
        for harmonic, strength in enumerate(note.harmonics, 1)
    ]
    rise, fall = round(ATTACK * RATE), round(RELEASE * RATE)
    shape = np.linspace(1.0, 1.0 - note.decay, count)
    shape[:rise] *= (1 - np.cos(np.pi * np.arange(rise) / rise)) / 2
    shape[-fall:] *= (1 + np.cos(np.pi * np.arange(1, fall + 1) / fall)) / 2
    return np.concatenate([np.sum(parts, axis=0) * shape, np.zeros(rest)])


def make(name: str) -> bytes:
    """The WAV file of a sound of `SOUNDS`."""
    samples = np.concatenate([tone(note) for note in SOUNDS[name]])
    loudest = 32_767 * 10 ** (PEAK_DB / 20)
    whole = np.round(samples * (loudest / np.abs(samples).max())).astype("<i2")
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(whole.tobytes())
    return made.getvalue()


def main() -> None:
    """Write all of them, and say how long and large each is."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        path = folder / f"{name}.wav"
        path.write_bytes(make(name))
        seconds = sum(note.seconds + note.rest for note in notes)
        print(f"{path}: {seconds * 1000:.0f} ms, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
