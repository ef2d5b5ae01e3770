import re
from dataclasses import replace

import pytest

from factcheck.model import Problem
from factcheck.report import render
from factcheck.report.github import quoted
from reports import Said, conflict, document, harbour, report

LINE = (
    "::error file=visit.md,line=3,col=12,endColumn=27,title=name-variant%3A two names for one bearer (97%25 sure)::"
    'visit.md:3:12: "Karin Lindqvist" against "Karin Lindkvist" at wire/a.txt:1:1'
    "%0Aboth are the harbour master of Norrvik%0Alikely right: Karin Lindkvist (2 documents to 1) [9f2c41d07ab3]"
)


def lines(made):
    return render(made, "github").splitlines()


def read(line):
    """Take a command apart as the host does."""
    command, named, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
    properties = dict(part.split("=", 1) for part in named.split(","))
    return command, {name: unescaped(value) for name, value in properties.items()}, unescaped(message)


def unescaped(text):
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def several(**counts):
    documents, found = harbour()
    made = [replace(found, severity=name, id=f"{name}{n}") for name, count in counts.items() for n in range(count)]
    return report(documents, *made)


def test_a_conflict_is_one_command_at_its_primary_place():
    documents, found = harbour()
    assert lines(report(documents, found)) == [LINE]


def test_nothing_is_said_where_nothing_is_found():
    assert render(report(harbour()[0]), "github") == ""


def test_severities_become_the_kinds_of_the_host_the_most_important_first():
    documents, found = harbour()
    made = [
        replace(found, severity="info"),
        replace(found, severity="warning", confidence=0.8),
        replace(found, severity="warning", confidence=0.9),
        found,
    ]
    told = [read(line) for line in lines(report(documents, *made))]
    assert [command for command, _, _ in told] == ["error", "warning", "warning", "notice"]
    assert [re.search(r"\d+%", properties["title"]).group() for _, properties, _ in told] == [
        "97%",
        "90%",
        "80%",
        "97%",
    ]


def test_a_place_of_several_lines_has_no_columns():
    story, other = document("a.txt", "“one\ntwo”"), document("b.txt", "three")
    found = conflict(Said("one two", "open", ((story, "one\ntwo"),)), Said("three", "open", ((other, "three"),)))
    _, properties, _ = read(lines(report((story, other), found))[0])
    assert {name: value for name, value in properties.items() if name != "title"} == {
        "file": "a.txt",
        "line": "1",
        "endLine": "2",
    }


@pytest.mark.parametrize("name", ["a,b.txt", "a:b.txt", "100%.txt", "%2C.txt", "a::b,line=9.txt", "a\r\nb.txt"])
def test_a_name_is_read_back_as_it_is(name):
    story = document(name, "12 or 14")
    found = conflict(Said("12", "open", ((story, "12"),)), Said("14", "open", ((story, "14"),)))
    (line,) = lines(report((story,), found))
    assert read(line)[1]["file"] == name


def test_a_value_cannot_end_the_command():
    documents, found = harbour()
    (line,) = lines(report(documents, replace(found, reason="50% :: \n::error::no\x1b[31m")))
    assert "\x1b" not in line
    assert read(line)[2].splitlines()[1] == "50% :: ::error::no␛[31m"


@pytest.mark.parametrize(
    ("counts", "unseen"),
    [
        ({"error": 10, "warning": 10, "info": 10}, None),
        ({"error": 11}, "1 annotation of 11 is not shown here"),
        ({"error": 45, "warning": 12}, "37 annotations of 57 are not shown here"),
        ({"error": 11, "info": 10}, "2 annotations of 21 are not shown here"),
        ({"info": 11}, "2 annotations of 11 are not shown here"),
    ],
)
def test_what_the_host_will_not_show_is_counted_first(counts, unseen):
    told = lines(several(**counts))
    if unseen is None:
        assert not any("not shown" in line for line in told)
        return
    command, _, message = read(told[0])
    assert command == "notice"
    assert message.startswith(f"{unseen}: GitHub shows 10 errors, 10 warnings and 10 notices of a step.")
    assert len(told) == sum(counts.values()) + 1


def test_what_could_not_be_read_is_an_error_and_a_guess_a_warning():
    problems = (Problem("c.txt", "encoding", "a guess"), Problem("b.pdf", "unreadable", "it is\nencrypted"))
    assert lines(report((), problems=problems)) == [
        "::error file=b.pdf,title=unreadable::b.pdf: it is encrypted",
        "::warning file=c.txt,title=encoding::c.txt: a guess",
    ]


@pytest.mark.parametrize(
    "text", ["::error::no\n", "  ::set-output name=a::b\n", "a ##[error]no\n", "a\n\t::group::x\n"]
)
def test_text_that_the_host_would_obey_is_quoted(text):
    first, *between, last = quoted(text).splitlines()
    token = first.removeprefix("::stop-commands::")
    assert last == f"::{token}::"
    assert "\n".join(between) == text.rstrip("\n")
    assert len(token) == 64
    assert token not in text


@pytest.mark.parametrize("text", ["plain\n", "  ::: wire/a.txt:1:1\n", "std::vector and a::b\n", ""])
def test_other_text_is_left_as_it_is(text):
    assert quoted(text) == text


def test_a_problem_of_one_line_sits_on_it():
    problems = (Problem("a.md", "unused-ignore", "nothing to silence", 7),)
    assert lines(report((), problems=problems)) == [
        "::warning file=a.md,line=7,title=unused-ignore::a.md:7: nothing to silence"
    ]
