"""The tables of what was measured, in Markdown; a target that was missed stands in bold."""

FRAME = 16.7  # ms at 60 Hz

INSIDE = [
    # name, what a reader calls it, target in ms by number of organisations
    ("open_first", "first opening of a file: check, copy, index", {}),
    ("open_again", "opening it again", {}),
    ("list_shown", "the list: first rows painted", {}),
    ("key", "a key in the filter, to its last pixel (median)", {}),
    ("key_first_worst", "… to the first rows, the slowest of 14 keys", {}),
    ("key_worst", "… to the last pixel, the slowest of 14 keys", {1_000: 20, 100_000: 20, 1_000_000: 70}),
    ("back_worst", "Backspace in it, to the empty filter, the slowest of 14", {1_000: 20, 100_000: 20, 1_000_000: 70}),
    ("letter_worst", "a letter that most rows have, and its Backspace", {1_000: 20, 100_000: 20, 1_000_000: 70}),
    ("sort", "sort by a column (median)", {}),
    ("sort_worst", "… the slowest of them", {}),
    ("sort_computed", "sort by a number counted from other records", {}),
    ("scroll", "scroll by a page", FRAME),
    ("edit", "an edit, to its last pixel", FRAME),
    ("undo", "its undo", FRAME),
    ("search", "full-text search, 50 best hits (median)", {}),
    ("save", "save", {}),
    ("peak_mb", "peak memory, MB", {}),
]
SAMPLE = [
    ("cold", "start to complete window, cold file cache", 300),
    ("warm", "start to complete window, warm", 100),
    ("new", "make the sample: `vigie new FILE --sample`", None),
    ("timeline_png", "draw and write the timeline, PNG", None),
    ("timeline_svg", "… SVG", None),
    ("timeline_pdf", "… PDF", None),
    ("funding_png", "draw and write the funding chart, PNG", None),
    ("funding_svg", "… SVG", None),
    ("funding_pdf", "… PDF", None),
    ("record_plain", "open a record without claims, to its last pixel", FRAME),
    ("record_first", "open a record with 200 claims: first painted", FRAME),
    ("record_claims", "… to its last pixel", FRAME),
]


def number(value):
    if value is None or value < 0:
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def judged(value, target):
    missed = target is not None and value is not None and value > target
    return f"**{number(value)}**" if missed else number(value)


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def inside_table(inside):
    rows = []
    for name, label, target in INSIDE:
        targets = {size: target if isinstance(target, float) else target.get(size) for size in inside}
        told = sorted({number(value) for value in targets.values() if value}, key=lambda text: float(text))
        rows.append([label, " / ".join(told) or "–",
                     *(judged(times.get(name), targets[size]) for size, times in inside.items())])
    return table(["inside the process, ms", "target", *(f"{size:,} organisations" for size in inside)], rows)


def outside_table(outside):
    rows = []
    for name, label, share in (("complete", "complete on the screen, ms", 1 / 2), ("key", "slowest filter key, ms", None),
                               ("sort", "sort, ms", 1 / 3), ("memory", "peak memory, MB", 1)):
        cells = []
        for times in outside.values():
            ours, theirs = times["ours"][name], times["theirs"][name]
            target = theirs * share if share and theirs else None
            cells.append(f"{judged(ours, target)} / {number(theirs)}")
        told = {1 / 2: "half", 1 / 3: "a third", 1: "no more"}.get(share, "20 at 100,000, 70 at 1,000,000")
        rows.append([label, told, *cells])
    rows.append(["first opening ever, ms", "–", *(number(times["first"]) for times in outside.values())])
    return table(["Vigie / DB Browser for SQLite", "target", *(f"{size:,} rows" for size in outside)], rows)


def sample_table(sample):
    rows = [[label, number(target), judged(sample[name], target)] for name, label, target in SAMPLE if name in sample]
    return table(["the sample, ms", "target", "measured"], rows)


def tables(inside, outside, sample):
    parts = [inside_table(inside), sample_table(sample)]
    if outside:
        parts.insert(0, outside_table(outside))
    return "\n\n".join(parts)
