"""Plays power losses from a log of tests/fault/plog.c.

A loss at record k leaves of every file what was synced, and of the rest any 512-byte sectors in any version: each
write that no sync covers may have reached the disk in part, a truncation or an unlink may have happened or not."""
import os
import random
import struct

HEAD = struct.Struct("=cBHIq")
SECTOR = 512


def read_log(path):
    with open(path, "rb") as f:
        data = f.read()
    out, at = [], 0
    while at < len(data):
        kind, name_len, _, length, where = HEAD.unpack_from(data, at)
        at += HEAD.size
        name = data[at:at + name_len].decode()
        at += name_len
        out.append((kind.decode(), name, where, data[at:at + length]))
        at += length
    return out


def apply(content, op):
    """The content of a file after a write, truncation or unlink; None: no such file."""
    kind, where, data = op
    if kind == "u":
        return None
    content = bytearray() if content is None else content
    if kind == "t":
        del content[where:]
    end = where + len(data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[where:end] = data
    return content


class Disk:
    """What is safe, and what is under way, after so many records."""

    def __init__(self):
        self.safe, self.pending, self.open_syncs, self.acks = {}, {}, {}, b""

    def take(self, record):
        kind, name, where, data = record
        if name == "acks":
            self.acks += data
        elif kind == "b":
            self.open_syncs[name, where] = self._covered(name)
        elif kind == "e":
            for covered, n in self.open_syncs.pop((name, where)).items():
                self._settle(covered, n)
        else:
            self.pending.setdefault(name, []).append((kind, where, data))

    def _settle(self, name, n):
        ops = self.pending.get(name, [])
        for op in ops[:n]:
            self.safe[name] = apply(self.safe.get(name), op)
        del ops[:n]
        for counts in self.open_syncs.values():
            if name in counts:
                counts[name] = max(0, counts[name] - n)

    def _covered(self, name):
        """How many of each file's operations a sync that begins now makes safe. "" is the directory: its sync
        does so for files that are unlinked."""
        if name:
            return {name: len(self.pending.get(name, []))}
        last = {x: [op[0] for op in ops][::-1] for x, ops in self.pending.items()}
        return {x: len(kinds) - kinds.index("u") for x, kinds in last.items() if "u" in kinds}

    def lose_power(self, dice, directory):
        """Writes one of the states that the disk may be in."""
        share = dice.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for name in set(self.safe) | set(self.pending):
            content = self.safe.get(name)
            content = None if content is None else bytearray(content)
            for op in self.pending.get(name, []):
                for part in pieces(op):
                    if dice.random() < share:
                        content = apply(content, part)
            if content is not None:
                with open(os.path.join(directory, name), "wb") as f:
                    f.write(content)


def pieces(op):
    kind, where, data = op
    if kind != "w":
        return [op]
    cuts = list(range((where // SECTOR + 1) * SECTOR, where + len(data), SECTOR))
    return [("w", a, data[a - where:b - where]) for a, b in zip([where] + cuts, cuts + [where + len(data)])]


def losses(records, trials, seed, directory):
    """Yields (k, acks so far) with the files of one loss at record k in `directory`, which is emptied each time."""
    dice = random.Random(seed)
    points = sorted(dice.randrange(1, len(records) + 1) for _ in range(trials))
    disk, done = Disk(), 0
    for k in points:
        for record in records[done:k]:
            disk.take(record)
        done = k
        for name in os.listdir(directory):
            os.unlink(os.path.join(directory, name))
        disk.lose_power(dice, directory)
        yield k, disk.acks.decode()
