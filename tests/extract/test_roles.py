import pytest

from builders import extraction

GOLD = [
    # before the name
    ("South Korean President Moon Tae-il spoke last week.", "Moon Tae-il", "president", "South Korean", ()),
    ("Corvane president Dan Catlow agreed to pay.", "Dan Catlow", "president", "Corvane", ()),
    ("Norwegian Foreign Minister Astrid Lund flew to Geneva.", "Astrid Lund", "foreign minister", "Norwegian", ()),
    ("On Monday finance minister Karl Brandt signed it.", "Karl Brandt", "finance minister", None, ()),
    ("Police said that Gov. Luz Ortega was safe.", "Luz Ortega", "governor", None, ()),
    ("The bill went to Sen. Dina Feldstein on Friday.", "Dina Feldstein", "senator", None, ()),
    ("Texas Gov. Rick Salter declared an emergency.", "Rick Salter", "governor", "Texas", ()),
    ("Secretary of State Elena Marsh flew home.", "Elena Marsh", "secretary of state", None, ()),
    ("White House Chief of Staff Owen Blake resigned.", "Owen Blake", "chief of staff", "White House", ()),
    ("Head coach Lou Bannister was dismissed.", "Lou Bannister", "head coach", None, ()),
    ("Deputy commander Tomas Rauke closed the gate.", "Tomas Rauke", "commander", None, ("deputy",)),
    ("Former minister Elsa Brandt closed the gate.", "Elsa Brandt", "minister", None, ("former",)),
    ("Acting director Paul Nunn closed the gate.", "Paul Nunn", "director", None, ("acting",)),
    ("President-elect Maria Quint met the press.", "Maria Quint", "president", None, ("elect",)),
    ("Then-President Arthur Pell vetoed it.", "Arthur Pell", "president", None, ("then",)),
    ("Vice President Dolores Quint arrived late.", "Dolores Quint", "president", None, ("vice",)),
    ("Former Vice President Dolores Quint arrived late.", "Dolores Quint", "president", None, ("former", "vice")),
    ("Interim mayor Ruth Calder opened the fair.", "Ruth Calder", "mayor", None, ("interim",)),
    ("The band thanked singer Zoe Lark for the song.", "Zoe Lark", "singer", None, ()),
    ("BBC presenter Zoe Lark was absent.", "Zoe Lark", "presenter", "BBC", ()),
    ("In protest of President Arthur Pell they marched.", "Arthur Pell", "president", None, ()),
    ("A new prime minister, Jonas Weir, was chosen.", "Jonas Weir", None, None, ()),
    ("Its president, Jonas Weir, disagreed.", "Jonas Weir", "president", None, ()),
    ("The mayor, Helen Park, opened the fair.", "Helen Park", "mayor", None, ()),
    ("Sony's chief executive, Kenji Abe, resigned.", "Kenji Abe", "chief executive", "Sony", ()),
    ("His lawyer, Carla Benz, spoke for him.", "Carla Benz", "lawyer", None, ()),
    (
        "It was led by the deputy commander of the Sarn fire brigade, Tomas Rauke.",
        "Tomas Rauke",
        "commander",
        "Sarn",
        ("deputy",),
    ),
    ("The head of the Orle clinic, Mara Finch, said so.", "Mara Finch", "head", "Orle", ()),
    # after the name
    (
        "Ilse Maar Dok, the director of Green Delta Centre, wrote it.",
        "Ilse Maar Dok",
        "director",
        "Green Delta Centre",
        (),
    ),
    (
        "Hua Linying, a spokesperson for the Foreign Ministry, said so.",
        "Hua Linying",
        "spokesperson",
        "Foreign Ministry",
        (),
    ),
    ("Ines Okafor, commander of the brigade, led the rescue.", "Ines Okafor", "commander", None, ()),
    ("Ines Okafor, deputy commander of the brigade, led the rescue.", "Ines Okafor", "commander", None, ("deputy",)),
    ("Owen Pryce, former head of Corvane, was fined.", "Owen Pryce", "head", "Corvane", ("former",)),
    (
        "Owen Pryce, the acting chief executive of Corvane, was fined.",
        "Owen Pryce",
        "chief executive",
        "Corvane",
        ("acting",),
    ),
    ("Amina Farouk, an economist at Harn University, disagreed.", "Amina Farouk", "economist", "Harn University", ()),
    ("Amina Farouk, Corvane's chief economist, disagreed.", "Amina Farouk", "chief economist", "Corvane", ()),
    ("The talk was given by Lars Ekman, a cardiologist.", "Lars Ekman", "cardiologist", None, ()),
    ("Pia Lund, president and chief executive of Luminor, left.", "Pia Lund", "president", None, ()),
    ("Pia Lund, president and chief executive of Luminor, left.", "Pia Lund", "chief executive", "Luminor", ()),
    ("Greta Holm (chair) opened the meeting.", "Greta Holm", "chair", None, ()),
    ("Greta Holm, 44, opened the meeting.", "Greta Holm", None, None, ()),
    ("They met Karin Lindqvist, the mayor of Oslo.", "Karin Lindqvist", "mayor", "Oslo", ()),
    ("Karin Lindqvist, treasurer, signed the note.", "Karin Lindqvist", "treasurer", None, ()),
    ("Nora Blythe, who leads the committee, was late.", "Nora Blythe", "leader", None, ()),
    ("Nora Blythe, who chairs the Senate, was late.", "Nora Blythe", "chair", "Senate", ()),
    ("Nora Blythe, who is a judge, was late.", "Nora Blythe", "judge", None, ()),
    # by a verb
    ("Ines Okafor is the commander of the brigade.", "Ines Okafor", "commander", None, ()),
    ("Ines Okafor is not the commander of the brigade.", "Ines Okafor", None, None, ()),
    ("Elif Kaya became finance director of Luminor in May.", "Elif Kaya", "finance director", "Luminor", ()),
    ("Elif Kaya was named director of Luminor in May.", "Elif Kaya", "director", "Luminor", ()),
    ("Elif Kaya was elected mayor of Oslo in May.", "Elif Kaya", "mayor", "Oslo", ()),
    ("Elif Kaya was appointed as chairwoman of the board.", "Elif Kaya", "chairwoman", None, ()),
    ("Elif Kaya serves as treasurer of the club.", "Elif Kaya", "treasurer", None, ()),
    ("Elif Kaya resigned as director of the museum.", "Elif Kaya", "director", None, ("former",)),
    ("Elif Kaya stepped down as director of the museum.", "Elif Kaya", "director", None, ("former",)),
    ("Jens Thiel remains captain of the team.", "Jens Thiel", "captain", None, ()),
    ("Jens Thiel was a vocal critic of the plan.", "Jens Thiel", "critic", None, ()),
    # no office of the person
    ("Marta Voss spoke to the mayor of Oslo.", "Marta Voss", None, None, ()),
    ("The mayor spoke to Marta Voss.", "Marta Voss", None, None, ()),
    ("Marta Voss, mayor Jens Thiel and others came.", "Marta Voss", None, None, ()),
    ("Marta Voss denied that the governor had called.", "Marta Voss", None, None, ()),
    ("Marta Voss met her lawyer on Monday.", "Marta Voss", None, None, ()),
    ("The doctor called Marta Voss on Monday.", "Marta Voss", None, None, ()),
]
"""Text, holder, office (None: the text gives the person none), body, modifiers."""


@pytest.mark.parametrize(("text", "holder", "title", "of", "modifiers"), GOLD)
def test_an_office_is_given_to_its_holder(text, holder, title, of, modifiers):
    roles = [(role.title, role.of, role.modifiers) for role in extraction(text).roles if role.holder.name == holder]
    if title is None:
        assert roles == []
    else:
        assert (title, of, modifiers) in roles


def test_one_office_is_given_once():
    roles = extraction("Ilse Maar Dok, the director of Green Delta Centre, wrote it.").roles
    assert len(roles) == 1


def test_the_span_of_an_office_does_not_touch_its_holder():
    for text, *_ in GOLD:
        assert not any(role.span.touches(role.holder.span) for role in extraction(text).roles)
