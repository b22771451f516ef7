#!/usr/bin/env python3
"""Writes Tlds.txt and EmojiSequences.txt, which the tweet count reads, from the data inside two npm packages (see README.md)."""
import itertools
import json
import pathlib
import re
import sys

try:
    from re import _constants as sre, _parser as parser
except ImportError:  # before Python 3.11
    import sre_constants as sre, sre_parse as parser

modules = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "node_modules")
here = pathlib.Path(__file__).parent


def version(package):
    return f"{package} {json.loads((modules / package / 'package.json').read_text())['version']}"


def domains(name):
    source = (modules / "twitter-text/dist/esm/regexp" / name).read_text(encoding="utf-8")
    quoted = "".join(re.findall(r"'([^']*)'", source.split("RegExp(", 1)[1]))
    return quoted.split("(?:(?:", 1)[1].split(")(?=", 1)[0].split("|")


# The order matters: where one name begins another, the first of the list wins.
names = domains("validGTLD.js") + domains("validCCTLD.js")
lines = [f"# From {version('twitter-text')}, by generate.py: not edited by hand. In the order in which names are tried."] + names
(here / "Tlds.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
print(f"Tlds.txt: {len(names)} names")


def expand(node):
    """Every string that a node of the parsed expression matches; look-aheads match nothing."""
    kind, value = node
    if kind is sre.LITERAL:
        return [chr(value)]
    if kind is sre.IN:
        return [chr(c) for item, v in value for c in ([v] if item is sre.LITERAL else range(v[0], v[1] + 1))]
    if kind is sre.SUBPATTERN:
        return expand_all(value[3])
    if kind is sre.BRANCH:
        return [text for branch in value[1] for text in expand_all(branch)]
    if kind is sre.MAX_REPEAT and value[:2] == (0, 1):
        return [""] + expand_all(value[2])
    if kind is sre.ASSERT_NOT:
        return [""]
    raise ValueError(kind)


def expand_all(nodes):
    return ["".join(parts) for parts in itertools.product(*(expand(node) for node in nodes))]


module = (modules / "twemoji-parser/dist/lib/regex.js").read_text(encoding="utf-8")
expression = max(re.findall(r"/(.*)/g", module), key=len)
units = {text.encode("utf-16", "surrogatepass").decode("utf-16") for text in expand_all(parser.parse(expression))}
sequences = sorted([ord(c) for c in text] for text in units if len(text) > 1)

# Sequences that differ in their last code point only share a line.
grouped = []
for prefix, group in itertools.groupby(sequences, key=lambda s: s[:-1]):
    ends, spans = [s[-1] for s in group], []
    for end in ends:
        if spans and end == spans[-1][1] + 1:
            spans[-1][1] = end
        else:
            spans.append([end, end])
    last = ",".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in spans)
    grouped.append(" ".join([f"{p:X}" for p in prefix] + [last]))
lines = [f"# From {version('twemoji-parser')}, by generate.py: not edited by hand. The last code point of a line may be a list or a range."] + grouped
(here / "EmojiSequences.txt").write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
print(f"EmojiSequences.txt: {len(sequences)} sequences in {len(grouped)} lines")
