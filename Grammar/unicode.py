"""Writes scripts.tsv and confusables.tsv beside this file from Unicode's own data.

    python3 unicode.py Scripts.txt confusables.json

Scripts.txt is Unicode's (15.0.0, in Debian's unicode-data); confusables.json is that of the package confusable-homoglyphs 3.3.1 on PyPI, made
from Unicode's confusables.txt (UTS #39, 15.1.0). Only what may stand in a name is kept (UAX #31), from the basic plane. That package leaves
out the lines that hold Arabic letters; those that a keyboard or a font makes equal are added here by hand.
"""

import json
import sys
from pathlib import Path

# Letters of other keyboards that look like those of Arabic, and digits that look alike in both rows.
ARABIC = {
    "ک": "ك", "ڪ": "ك", "ی": "ي", "ې": "ي", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ة", "ۂ": "ۀ", "ٱ": "ا",
    "۰": "٠", "۱": "١", "۲": "٢", "۳": "٣", "۷": "٧", "۸": "٨", "۹": "٩",
}


def may_stand(letter):
    return len(letter) == 1 and ord(letter) < 0x10000 and ("a" + letter).isidentifier()


def is_kept(letter):
    """Ideographs, syllables and ligatures are alike by the thousand, and nobody mixes them into a name by a slip of the keyboard."""
    return ord(letter) < 0x1100 or 0x13A0 <= ord(letter) < 0x1400 or 0x1C80 <= ord(letter) < 0x2E80 or 0xA640 <= ord(letter) < 0xAC00 or 0xFF00 <= ord(letter)


def scripts(path):
    ranges = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        span, script = (part.strip() for part in line.split(";"))
        first, last = (int(part, 16) for part in (span.split("..") * 2)[:2])
        if last < 0x10000 and script not in ("Common", "Inherited"):
            ranges.append((first, last, script))
    merged = []
    for first, last, script in sorted(ranges):
        # What stands between two ranges of one script and is no letter of another belongs to neither: it may be bridged.
        if merged and merged[-1][2] == script:
            between = [chr(code) for code in range(merged[-1][1] + 1, first)]
            if not any(may_stand(letter) for letter in between):
                merged[-1] = (merged[-1][0], last, script)
                continue
        merged.append((first, last, script))
    return [row for row in merged if any(may_stand(chr(code)) for code in range(row[0], row[1] + 1))]


def likenesses(path):
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    leader = {}

    def find(letter):
        while leader.get(letter, letter) != letter:
            letter = leader[letter]
        return letter

    def rank(letter):
        return (not letter.isascii(), not letter.isalpha(), not letter.islower(), ord(letter))

    several = {}
    for letter, others in data.items():
        for other in (entry["c"] for entry in others):
            if may_stand(letter) and may_stand(other):
                a, b = find(letter), find(other)
                if a != b:
                    a, b = sorted((a, b), key=rank)
                    leader[b] = a
            elif may_stand(letter) and 1 < len(other) < 4 and all(may_stand(part) for part in other) and len(letter) == 1:
                several.setdefault(letter, other)
    rows = {}
    for letter in leader:
        rows[letter] = find(letter)
    for letter, other in several.items():
        if letter not in rows and find(letter) == letter and not all(part == letter for part in other):
            rows[letter] = "".join(find(part) for part in other)
    # A letter that leads others and is itself like several: they all become those.
    for letter, other in list(rows.items()):
        rows[letter] = "".join(rows.get(part, part) if len(other) == 1 else part for part in other)
    rows.update(ARABIC)
    return sorted((letter, other) for letter, other in rows.items() if letter != other and all(map(is_kept, letter + other)))


def main():
    folder = Path(__file__).parent
    with open(folder / "scripts.tsv", "w", encoding="utf-8") as file:
        file.write("first\tlast\tscript\n")
        for first, last, script in scripts(sys.argv[1]):
            file.write(f"{first:04X}\t{last:04X}\t{script}\n")
    with open(folder / "confusables.tsv", "w", encoding="utf-8") as file:
        file.write("letter\tlike\n")
        for letter, other in likenesses(sys.argv[2]):
            file.write(f"{ord(letter):04X}\t{' '.join(f'{ord(part):04X}' for part in other)}\n")


main()
