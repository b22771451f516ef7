#!/usr/bin/env python3
"""Measures the preview from the save to the browser: writes to a post, waits until the open page is told, asks for the page and a list, and sees that both say it.

    serve.py CONFRERE POSTS [EDITS]     CONFRERE: the program; POSTS: a folder of Markdown (such as a corpus generator makes); only Python's own library is needed.

Prints the median and the 95th percentile in milliseconds: told (save to event), page (save to the whole page), list (save to page and home page), then what a new post and a removed one take."""
import http.client, os, pathlib, random, re, statistics, subprocess, sys, tempfile, threading, time

program, posts, edits = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 40


def prepare(root):
    folder = root / "input" / "posts"
    folder.mkdir(parents=True)
    (root / "statiq.json").write_text('{"Language": "fr", "SiteTitle": "Mesure", "Host": "example.org", "LinkRoot": "/blog", "Checklist": {"OnBlocking": "Withhold", "Require": []}}')
    for source in sorted(posts.glob("*.md")):
        text = re.sub(r"\(\.\./([^/)]+)/\)", r"(\1.md)", source.read_text(encoding="utf-8"))
        (folder / source.name).write_text(re.sub(r"(?m)^kind: .*\n", "", text, count=1), encoding="utf-8")
    return sorted(folder.glob("*.md"))


def listen(port, told):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", "/_confrere/events")
    answer = connection.getresponse()
    while line := answer.readline():
        if line.startswith(b"data: "):
            told.append(time.perf_counter())


def get(connection, path):
    connection.request("GET", path)
    return connection.getresponse().read().decode("utf-8", "replace")


def show(name, values):
    values = sorted(value * 1000 for value in values)
    print(f"{name:8} {statistics.median(values):7.1f} {values[min(len(values) - 1, int(len(values) * 0.95))]:7.1f}")


with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as temporary:
    root = pathlib.Path(temporary)
    files = prepare(root)
    began = time.perf_counter()
    process = subprocess.Popen([program, "serve", "--root", str(root), "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE if "-v" not in sys.argv else None, text=True, encoding="utf-8")
    port = int(re.search(r":(\d+)/", process.stdout.readline()).group(1))
    threading.Thread(target=lambda: process.stderr and [None for _ in process.stderr], daemon=True).start()
    print(f"{len(files)} posts, ready after {time.perf_counter() - began:.1f} s")
    told = []
    threading.Thread(target=listen, args=(port, told), daemon=True).start()
    connection = http.client.HTTPConnection("127.0.0.1", port)
    get(connection, "/blog/")
    chance = random.Random(1)
    times = {"told": [], "page": [], "list": [], "added": [], "removed": []}

    def seen(path, is_there):
        while not is_there(get(connection, path)):
            time.sleep(0.001)

    for number in range(edits):
        time.sleep(0.25)
        file = chance.choice(files)
        word, before = f"mesure{number}x", len(told)
        text = file.read_text(encoding="utf-8")
        start = time.perf_counter()
        file.write_text(re.sub(r'(?m)^title: ".*"$', f'title: "Titre {word}"', text, count=1) + f"\n\n{word}\n", encoding="utf-8")
        while len(told) == before:
            time.sleep(0.0005)
        times["told"].append(told[before] - start)
        seen(f"/blog/posts/{file.stem}", lambda html: word in html)
        times["page"].append(time.perf_counter() - start)
        get(connection, "/blog/")
        times["list"].append(time.perf_counter() - start)
    for number in range(max(5, edits // 8)):
        time.sleep(0.25)
        file = root / "input" / "posts" / f"ajout-{number}.md"
        start = time.perf_counter()
        file.write_text(f'---\ntitle: "Ajout {number}"\ndate: 2026-11-01\n---\nUn texte de plus.\n', encoding="utf-8")
        seen(f"/blog/posts/ajout-{number}", lambda html: f"Ajout {number}" in html)
        times["added"].append(time.perf_counter() - start)
        time.sleep(0.25)
        start = time.perf_counter()
        file.unlink()
        seen(f"/blog/posts/ajout-{number}", lambda html: f"Ajout {number}" not in html)
        times["removed"].append(time.perf_counter() - start)
    print("            median     95 %")
    for name, values in times.items():
        show(name, values)
    peak = next((line for line in open(f"/proc/{process.pid}/status") if line.startswith("VmHWM")), "") if os.path.exists("/proc") else ""
    print(peak.strip())
    process.terminate()
    process.wait(10)
