"""How many hard frames are read beside other decoders, how long one takes, and how soon a scan is durable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from statistics import median
from time import perf_counter

from kiosk.scan.decode import LINEAR, Decoder
from kiosk.scan.once import Stillness
from kiosk.scan.plane import Plane
from tests.bench import bursts, framing
from tests.bench.decoders import OWN, PEERS, Reader
from tests.bench.figures import Figure, Grid, spread
from tests.bench.frames import Frame, frames, kinds
from tests.bench.place import Place
from tests.codes import HEIGHT, WIDTH, Luminance

TITLE = "Scanning: frames of 1280 x 720 with a QR code, twelve kinds of damage"
_SEED = 41  # the decoder was tried out with others
_ROUNDS = 3
_MISSING = "not installed"


def run(place: Place) -> Iterator[Figure | Grid | str]:
    """Reads the same frames with everybody, then with one decoder in a row, as a camera's frames come."""
    made = list(frames(_SEED))
    yield f"seed {_SEED}; a frame is read when the text of its code is found"
    results = [_Result(reader, made) for reader in (*OWN, *PEERS)]
    yield _shares(results)
    yield from _first(results)
    yield from _times(made)
    yield framing.TITLE
    yield from framing.run(place)
    yield bursts.TITLE
    yield from bursts.run(place)


class _Result:
    """Which frames one reader read, by kind, what it read wrong, and the seconds it took; none where it is missing."""

    def __init__(self, kind_of_reader: type[Reader], made: Sequence[Frame]) -> None:
        self.name, self.read, self.wrong = kind_of_reader.name, dict.fromkeys(kinds(), 0), 0
        self.seconds: list[float] = []
        try:
            reader = kind_of_reader()
        except ImportError:
            return
        for frame in made:
            started = perf_counter()
            texts = reader.read(frame.plane)
            self.seconds.append(perf_counter() - started)
            self.read[frame.kind] += frame.text in texts
            self.wrong += any(text not in ("", frame.text) for text in texts)

    @property
    def missing(self) -> bool:
        return not self.seconds

    def column(self) -> list[str]:
        if self.missing:
            return [_MISSING, *[""] * (len(kinds()) + 2)]
        total = f"{sum(self.read.values())} of {len(self.seconds)}"
        return [*map(str, self.read.values()), total, str(self.wrong), f"{median(self.seconds) * 1e3:.1f} ms"]


def _shares(results: Sequence[_Result]) -> Grid:
    names = [*kinds(), "all", "wrong texts", "p50 of a read"]
    columns = [result.column() for result in results]
    return Grid(["read of 18", *(result.name for result in results)], list(zip(names, *columns, strict=True)))


def _first(results: Sequence[_Result]) -> Iterator[Figure | str]:
    """In how many kinds the kiosk reads as many as the best or more; the others by name."""
    for own in results[: len(OWN)]:
        behind = []
        for kind in kinds():
            better = [
                f"{peer.name} {peer.read[kind]}" for peer in results[len(OWN) :] if peer.read[kind] > own.read[kind]
            ]
            behind += [f"{kind} ({own.read[kind]}; {', '.join(better)})"] if better else []
        yield Figure(f"{own.name}: kinds in which nobody read more", len(kinds()) - len(behind), "of 12", "12")
        if behind:
            yield f"  behind in {'; '.join(behind)}"


def _times(made: Sequence[Frame]) -> Iterator[Figure]:
    mixed = [frame.plane for frame in made] * _ROUNDS
    Random(_SEED).shuffle(mixed)
    clean = [frame.plane for frame in made if frame.kind == "clean"] * _ROUNDS * 3
    yield from spread("a frame, QR alone", _durations(Decoder(), mixed), "under 15")
    yield from spread("a clean frame, QR alone", _durations(Decoder(), clean), "under 4")
    yield from spread("a frame, linear codes too, every third time", _durations(Decoder(LINEAR), mixed))
    everything = Decoder({*LINEAR, "Data Matrix", "Aztec"})
    yield from spread("a frame, all formats", _durations(everything, mixed))
    stillness, seconds = Stillness(), []
    for number, plane in enumerate(mixed):
        started = perf_counter()
        stillness.worth(_plane(plane), number / 30)
        seconds.append(perf_counter() - started)
    yield from spread("whether something moved", seconds)


def _durations(decoder: Decoder, planes: Sequence[Luminance]) -> list[float]:
    seconds = []
    for plane in planes:
        started = perf_counter()
        decoder.read(_plane(plane))
        seconds.append(perf_counter() - started)
    return seconds


def _plane(frame: Luminance) -> Plane:
    return Plane(frame.data, WIDTH, HEIGHT, WIDTH)
