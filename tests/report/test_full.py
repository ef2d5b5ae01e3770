import re
from dataclasses import replace

import pytest

from factcheck.model import Likely, Problem, Skipped
from factcheck.report import FORMATS, Screen, render
from factcheck.report.screen import cells
from reports import Said, clash, conflict, document, harbour, report

CREW = "The crew had worked on the quay for a week when the news came in. "
LONG = document(
    "notes/visit.md", f"# Visit\n\n{CREW * 9}On Tuesday Karin Lindqvist saw the yard at Norrvik. {CREW * 9}\n"
)
JAPANESE = document("新聞/記事.txt", "\t港の責任者は「Karin Lindqvist」と書かれている。\n")
FERRY = tuple(
    document(f"ferry/{number}.txt", f"At least {toll} people died when the Aurora sank off Norrvik on Monday night.\n")
    for number, toll in enumerate((12, 14, 12, 15, 120, 12))
)
QUOTED = document("a.html", '<p>"We will never sell the yard to anyone\nwho does not live here", said Lindqvist.</p>\n')
REQUOTED = document("b.html", '<p>Lindqvist: "We will not sell the yard to anyone who does not work here."</p>\n')
STORY = document("story.md", "Mayor Ola Brandt opened the fair.\nLater Ola Brant left.\n")


def _tolls(*groups, **changes):
    said = [
        Said(f"{toll} people", verdict, tuple((FERRY[number], f"{toll} people") for number in numbers))
        for toll, verdict, numbers in groups
    ]
    named = {"rule": "quantity-mismatch", "category": "numbers", "message": "one quantity with two values"}
    return conflict(*said, **{**named, "reason": '"12 people" and "14 people" cannot both hold', **changes})


def _names(left, right, **changes):
    return conflict(*(Said(words, verdict, ((of, words),)) for of, words, verdict in (left, right)), **changes)


TABLE = _tolls((14, "suspect", (1,)), (12, "supported", (0, 2, 5)), (15, "suspect", (3,)), (120, "suspect", (4,)))
SIX = _tolls((14, "open", (1,)), (12, "open", (0, 2, 5)), (15, "open", (3, 3)), (120, "open", (4,)))
UNDECIDED = _tolls(
    (14, "open", (1,)),
    (12, "open", (0,)),
    severity="warning",
    confidence=1.0,
    undecided="as many documents on each side, and their dates differ: it may be an update over time",
)
WIDE = _names((JAPANESE, "Karin Lindqvist", "open"), (LONG, "Karin Lindqvist", "open"), category="numbers")
WITHIN = _names(
    (STORY, "Ola Brant left"[:-5], "suspect"),
    (STORY, "Ola Brandt", "supported"),
    likely=Likely("Ola Brandt", "own mentions", 0.7),
)
QUOTE = _names(
    (QUOTED, "We will never sell the yard to anyone\nwho does not live here", "open"),
    (REQUOTED, "We will not sell the yard to anyone who does not work here", "open"),
    rule="quote-altered",
    category="quotes",
    severity="info",
)
PROBLEMS = (
    Problem("c.txt", "encoding", "read as cp1252 (a guess)"),
    Problem("b.pdf", "unreadable", "the file ends in the middle of its table of contents and nothing can be read"),
)
SKIPPED = (Skipped("x.png", "image"), Skipped("y.png", "image"), Skipped("z.txt", "empty"))
DOCUMENTS = (LONG, JAPANESE, *FERRY, QUOTED, REQUOTED, STORY)
GALLERY = report(
    DOCUMENTS,
    *(TABLE, SIX, UNDECIDED, WIDE, WITHIN, QUOTE),
    hidden=(replace(TABLE, confidence=0.55), replace(TABLE, confidence=0.7)),
    problems=PROBLEMS,
    skipped=SKIPPED,
    set_aside=(
        clash((FERRY[0], "12 people"), (FERRY[1], "14 people"), "another period"),
        clash((FERRY[0], "12 people"), (LONG, "a week"), "another period"),
        clash((FERRY[3], "15 people"), (FERRY[4], "120 people"), "an update"),
    ),
)


def _screen(*conflicts, width=80, **changes):
    return render(report(DOCUMENTS, *conflicts, **changes), "full", screen=Screen(width=width, verbosity=-1))


def test_two_names_show_one_place_each_and_name_the_others():
    documents, found = harbour()
    assert render(report(documents, found), "full") == (
        """\
error[name-variant]: two names for one bearer                           97% sure
  --> visit.md:3:12
   |
 3 | On Tuesday Karin Lindqvist saw the yard.
   |                  ^^^^^^^^^ "Lindqvist", in 1 document
  ::: wire/a.txt:1:1
 1 | Karin Lindkvist saw the yard at Norrvik.
   |       --------- "Lindkvist", in 2 documents
  ::: also wire/b.txt:1:1
   |
   = why: both are the harbour master of Norrvik
   = likely right: Karin Lindkvist  (2 documents to 1)
   = id: 9f2c41d07ab3; more: factcheck explain name-variant

Found 1 conflict between 3 of 3 documents in 3.1s.
"""
    )


def test_four_values_become_a_table():
    assert _screen(TABLE) == (
        """\
error[quantity-mismatch]: one quantity with two values                  97% sure
  --> ferry/1.txt:1:10
   |
 1 | At least 14 people died when the Aurora sank off Norrvik on Monday night.
   |          ^^^^^^^^^ "14 people", in 1 document
  ::: ferry/0.txt:1:10
 1 | At least 12 people died when the Aurora sank off Norrvik on Monday night.
   |          --------- "12 people", in 3 documents
   |
   |   value       documents
   | - 12 people   3 ██████████  ferry/0.txt:1:10 and 2 more
   | ^ 14 people   1 ███         ferry/1.txt:1:10
   | ^ 15 people   1 ███         ferry/3.txt:1:10
   | ^ 120 people  1 ███         ferry/4.txt:1:10
   |
   = why: "12 people" and "14 people" cannot both hold
   = likely right: 12 people  (3 documents to 1 for any other)
   = id: 9f2c41d07ab3; more: factcheck explain quantity-mismatch
"""
    )


def test_what_is_undecided_says_why_in_120_columns():
    assert _screen(UNDECIDED, width=120) == (
        """\
warning[quantity-mismatch]: one quantity with two values                                                        99% sure
  --> ferry/1.txt:1:10
   |
 1 | At least 14 people died when the Aurora sank off Norrvik on Monday night.
   |          ^^^^^^^^^ "14 people", in 1 document
  ::: ferry/0.txt:1:10
 1 | At least 12 people died when the Aurora sank off Norrvik on Monday night.
   |          ^^^^^^^^^ "12 people", in 1 document
   |
   = why: "12 people" and "14 people" cannot both hold
   = undecided: as many documents on each side, and their dates differ: it may be an update over time
   = id: 9f2c41d07ab3; more: factcheck explain quantity-mismatch
"""
    )


def test_long_lines_are_windowed_and_wide_characters_counted_twice():
    assert _screen(WIDE) == (
        """\
error[name-variant]: two names for one bearer                           97% sure
  --> 新聞/記事.txt:1:9
   |
 1 | 港の責任者は「Karin Lindqvist」と書かれている。
   |               ^^^^^^^^^^^^^^^ "Karin Lindqvist", in 1 document
  ::: notes/visit.md:3:606
 3 | …came in. On Tuesday Karin Lindqvist saw the yard at Norrvik. The crew…
   |                      ^^^^^^^^^^^^^^^ "Karin Lindqvist", in 1 document
   |
   = why: both are the harbour master of Norrvik
   = undecided: as many documents on each side
   = id: 9f2c41d07ab3; more: factcheck explain name-variant
"""
    )


def test_a_quotation_marks_each_changed_word_and_puts_its_note_where_it_fits():
    assert (
        """\
 1 | <p>"We will never sell the yard to anyone
   |             ^^^^^ "never … live", in 1 document
  ::: b.html:1:16
 1 | …dqvist: "We will not sell the yard to anyone who does not work here."</p>
   |                   ^^^                                      ^^^^
   |                   "not … work", in 1 document
"""
    ) in _screen(QUOTE)


def test_a_note_stands_before_the_marks_where_there_is_no_room_after_them():
    late = document("a.txt", "When it was all over, and the last of the boats had come in, 12 people left")
    early = document("b.txt", "14 people left")
    found = _names((late, "12 people", "open"), (early, "14 people", "open"), category="numbers")
    text = render(report((late, early), found), "full")
    assert (
        """\
 1 | When it was all over, and the last of the boats had come in, 12 people left
   |                                   "12 people", in 1 document ^^^^^^^^^
"""
    ) in text


def test_a_document_that_contradicts_itself_counts_mentions():
    text = _screen(WITHIN)
    assert '^^^^^ "Brant", once' in text
    assert '------ "Brandt", once' in text
    assert "= likely right: Ola Brandt  (the document's other mentions)" in text


@pytest.mark.parametrize(
    ("basis", "ground"),
    [
        ("majority", "2 documents to 1"),
        ("own mentions", "2 mentions to 1"),
        ("dated table", "by a dated table"),
        ("calendar", "by the calendar"),
        ("trusted source", "a trusted source says so"),
        ("arithmetic", "by arithmetic"),
    ],
)
def test_the_ground_of_the_likely_side_is_told(basis, ground):
    documents, found = harbour()
    text = render(report(documents, replace(found, likely=Likely("Karin Lindkvist", basis, 0.9))), "full")
    assert f"   = likely right: Karin Lindkvist  ({ground})\n" in text


def test_a_long_value_that_is_likely_right_is_wrapped():
    documents, found = harbour()
    likely = Likely("we will never sell the old yard to anyone who does not live here", "majority", 0.9)
    assert (
        """\
   = likely right: we will never sell the old yard to anyone who does not live
                   here (2 documents to 1)
"""
    ) in render(report(documents, replace(found, likely=likely)), "full")


def test_copied_documents_are_no_majority_by_number():
    documents, found = harbour()
    turned = replace(
        found,
        values=tuple(
            replace(value, verdict={"suspect": "supported", "supported": "suspect"}[value.verdict])
            for value in found.values
        ),
    )
    assert "  (more independent documents)" in render(report(documents, turned), "full")


def test_the_third_of_many_places_ends_the_list_and_all_are_told_when_asked_for():
    copies = tuple(document(f"{name}.txt", "Karin Lindkvist saw it. Karin Lindkvist left.\n") for name in "abcd")
    visit = document("visit.md", "Karin Lindqvist saw it.\n")
    places = [(copy, words) for copy in copies for words in ("Karin Lindkvist saw", "Karin Lindkvist left")]
    found = conflict(
        Said("Karin Lindqvist", "suspect", ((visit, "Karin Lindqvist"),)),
        Said("Karin Lindkvist", "supported", tuple((of, words.rsplit(" ", 1)[0]) for of, words in places)),
    )
    made = report((visit, *copies), found)
    assert "  ::: also a.txt:1:1, b.txt:1:1, b.txt:1:1 and 4 more\n" in render(made, "full")
    assert render(made, "full", screen=Screen(verbosity=1)).count("  ::: also ") == 7


def _ending(text):
    """Give what stands after the last blank line."""
    return text.rsplit("\n\n", 1)[-1]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (report(()), "Nothing was compared: no document was read.\n"),
        (report(FERRY), "No conflicts found between 6 documents (3,412 facts) in 3.1s.\n"),
        (
            report(FERRY, hidden=(replace(TABLE, confidence=0.55),)),
            """\
No conflicts found between 6 documents (3,412 facts) in 3.1s.
1 less certain conflict hidden: add --min-confidence 0.5
""",
        ),
        (
            report(FERRY, skipped=SKIPPED[2:]),
            (
                "No conflicts found between 6 documents (3,412 facts) in 3.1s.\n"
                "1 file was not read (1 empty): factcheck files --skipped\n"
            ),
        ),
        (
            report(FERRY, UNDECIDED, fail_on="error"),
            "Found 1 conflict between 2 of 6 documents in 3.1s.\nNone of them fails the run: --fail-on is error\n",
        ),
        (
            GALLERY,
            """\
Found 6 conflicts between 11 of 11 documents in 3.1s.
2 less certain conflicts hidden: add --min-confidence 0.5
3 files were not read (2 image, 1 empty): factcheck files --skipped
error: b.pdf: the file ends in the middle of its table of contents and nothing
       can be read
warning: c.txt: read as cp1252 (a guess)
""",
        ),
    ],
)
def test_the_footer_tells_what_was_found_and_what_to_do_next(made, expected):
    assert _ending(render(made, "full")) == expected


def test_what_was_set_aside_is_told_when_asked_for():
    text = render(GALLERY, "full", screen=Screen(verbosity=1))
    assert text.split("\n\n")[-2:] == [
        """\
Set aside: 3 differences that something explains
another period (2)
  ferry/0.txt:1:10 "12 people" against ferry/1.txt:1:10 "14 people"
  ferry/0.txt:1:10 "12 people" against notes/visit.md:3:37 "a week"
an update (1)
  ferry/3.txt:1:10 "15 people" against ferry/4.txt:1:10 "120 people\"""",
        """\
Found 6 conflicts between 11 of 11 documents in 3.1s.
2 less certain conflicts hidden: add --min-confidence 0.5
3 files were not read (2 image, 1 empty)
  x.png: image
  y.png: image
  z.txt: empty
error: b.pdf: the file ends in the middle of its table of contents and nothing
       can be read
warning: c.txt: read as cp1252 (a guess)
""",
    ]


def test_many_problems_are_cut_the_unreadable_first():
    guesses = tuple(Problem(f"{number:02}.txt", "encoding", "a guess") for number in range(20))
    made = report(FERRY, problems=(*guesses, *PROBLEMS))
    lines = render(made, "full").splitlines()
    assert lines[1].startswith("error: b.pdf: ")
    assert lines[-1] == "and 12 more problems: add -v"
    assert render(made, "full", screen=Screen(verbosity=1)).count("warning: ") == 21


@pytest.mark.parametrize("name", ["full", "concise"])
def test_quiet_is_conflicts_only_and_quieter_the_summary_only(name):
    quiet = render(report(FERRY, UNDECIDED), name, screen=Screen(verbosity=-1))
    assert "14 people" in quiet
    assert "Found" not in quiet
    summary = render(report(FERRY, UNDECIDED), name, screen=Screen(verbosity=-2))
    assert summary == "Found 1 conflict between 2 of 6 documents in 3.1s.\n"
    assert {render(report(FERRY), name, screen=Screen(verbosity=level)) for level in (-1, -2)} == {""}


def test_a_document_that_was_not_read_is_told_even_quietly():
    text = render(report(FERRY, problems=PROBLEMS), "full", screen=Screen(verbosity=-1))
    assert text.startswith("error: b.pdf: ")
    assert "c.txt" not in text


@pytest.mark.parametrize("name", ["full", "concise", "grouped"])
def test_a_run_that_fails_says_why_even_where_only_the_summary_is_asked_for(name):
    shown = [
        render(report(FERRY, *found, problems=PROBLEMS), name, screen=Screen(verbosity=-2))
        for found in ([], [UNDECIDED])
    ]
    assert ["b.pdf: " in text for text in shown] == [True, True]
    assert ["Found 1 conflict" in text for text in shown] == [False, True]
    assert not [text for text in shown if "c.txt" in text or "\n\n" in text]


def test_no_more_conflicts_are_shown_than_asked_for():
    text = render(report(FERRY, *[UNDECIDED] * 3), "full", screen=Screen(show=1))
    assert text.count(" --> ") == 1
    assert "Found 3 conflicts between 2 of 6 documents in 3.1s.\n2 more conflicts not shown: add --show 3\n" in text


@pytest.mark.parametrize("name", ["full", "concise"])
@pytest.mark.parametrize("verbosity", [-1, 0, 1])
def test_colour_changes_no_text(name, verbosity):
    plain = render(GALLERY, name, screen=Screen(verbosity=verbosity))
    colored = render(GALLERY, name, screen=Screen(verbosity=verbosity, color=True))
    assert colored != plain
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == plain


@pytest.mark.parametrize(("verdict", "sign"), [("suspect", "\x1b[31m^^"), ("supported", "\x1b[32m--")])
def test_the_doubtful_side_is_red_and_the_supported_one_green(verdict, sign):
    other = "supported" if verdict == "suspect" else "suspect"
    found = _tolls((14, verdict, (1,)), (12, other, (0,)))
    assert sign in render(report(DOCUMENTS, found), "full", screen=Screen(color=True))


@pytest.mark.parametrize("width", range(60, 130))
def test_nothing_is_wider_than_the_screen(width):
    lines = render(GALLERY, "full", screen=Screen(width=width, verbosity=1)).splitlines()
    wide = [line for line in lines if cells(line) > width]
    assert all(" against " in line for line in wide), wide
    assert not wide or width < 70
    assert [line for line in lines if line != line.rstrip()] == []


def _hostile():
    mark = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2066\u200b"
    name = f"{mark}\n.txt"
    left = document(name, f"At {mark}least\x08\x1b[1A 12{mark} people died.\n")
    right = document("b.txt", f"\x1b[8m{mark} 14 people died.\n")
    found = _names(
        (left, f"12{mark} people", "open"),
        (right, "14 people", "open"),
        message=f"one {mark}quantity",
        reason=f"{mark} cannot",
        undecided=f"as {mark}many",
        category="names",
    )
    likely = replace(found, likely=Likely(f"12{mark}", "majority", 0.9))
    return report(
        (left, right),
        found,
        likely,
        model=f"model{mark}",
        root=f"root{mark}",
        problems=(Problem(name, f"unreadable{mark}", f"no {mark}"), Problem(name, "unreadable", mark)),
        skipped=(Skipped(name, f"image{mark}"),),
        set_aside=(clash((left, f"12{mark} people"), (right, "14 people"), f"period{mark}"),),
    )


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("verbosity", [-2, -1, 0, 1])
def test_no_document_or_file_name_can_command_the_terminal(name, verbosity):
    text = render(_hostile(), name, screen=Screen(verbosity=verbosity))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text)
    assert text.encode()


def test_control_characters_are_shown_in_place():
    text = render(_hostile(), "full")
    assert "  --> ␛]0;owned␇␛[2J�31m���␊.txt:1:" in text
    assert "␈␛[1A 12␛" in text
