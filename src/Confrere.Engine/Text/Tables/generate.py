#!/usr/bin/env python3
"""Writes Normalization.txt, the canonical mappings and combining classes that Nfc.cs reads, from the Unicode data files."""
import pathlib
import sys

source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
target = pathlib.Path(__file__).with_name("Normalization.txt")

characters = [line.rstrip("\n").split(";") for line in open(source / "UnicodeData.txt", encoding="utf-8")]
classes = {int(c[0], 16): int(c[3]) for c in characters if c[3] != "0"}
mappings = {int(c[0], 16): c[5].split() for c in characters if c[5] and not c[5].startswith("<")}

excluded, version = set(), "?"
for line in open(source / "DerivedNormalizationProps.txt", encoding="utf-8"):
    if line.startswith("# DerivedNormalizationProps-"):
        version = line.split("-")[1].strip().removesuffix(".txt")
    fields = [field.strip() for field in line.split("#")[0].split(";")]
    if len(fields) > 1 and fields[1] == "Full_Composition_Exclusion":
        first, _, last = fields[0].partition("..")
        excluded.update(range(int(first, 16), int(last or first, 16) + 1))

lines = [f"# Unicode {version}: made by generate.py, not edited by hand. '=' composes back, '>' only decomposes, '@' is a combining class."]
for point, parts in sorted(mappings.items()):
    lines.append(f"{'>' if point in excluded else '='} {point:X} {' '.join(f'{int(p, 16):X}' for p in parts)}")

run = []
def close():
    if run:
        lines.append(f"@ {run[0]:X} {run[-1]:X} {classes[run[0]]}")
        run.clear()

for point in sorted(classes):
    if run and (point != run[-1] + 1 or classes[point] != classes[run[0]]):
        close()
    run.append(point)
close()

target.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
print(f"{target.name}: Unicode {version}, {len(lines) - 1} lines")
