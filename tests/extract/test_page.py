"""docs/extraction.md shows what the program reads today; `python scripts/extraction_page.py` writes it again."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "extraction_page.py"))


def test_the_page_is_what_the_program_gives():
    assert (ROOT / "docs" / "extraction.md").read_text("utf-8") == SCRIPT["page"]()


def test_the_page_shows_every_kind_of_what_is_read():
    headings = [line[3:] for line in SCRIPT["page"]().splitlines() if line.startswith("## ")]
    assert headings[-len(SCRIPT["SECTIONS"]) :] == list(SCRIPT["SECTIONS"])
    for title, write in SCRIPT["SECTIONS"].items():
        document = SCRIPT["Document"](id="harn.md", text=SCRIPT["REPORT"], published=SCRIPT["PUBLISHED"])
        rows = write(SCRIPT["factcheck"].extract(document)).splitlines()[2:]
        assert rows, title
