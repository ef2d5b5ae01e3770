"""Knows the numbers that are no quantities: dates, clock times, telephone numbers, addresses, labels, pronouns."""

from __future__ import annotations

import re
from typing import Final

from factcheck.extract.quantities.reading import words

MONTH: Final = (
    r"(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN\.?|FEB\.?|MAR\.?|APR\.?|AUG\.?|SEPT?\.?|OCT\.?|NOV\.?|DEC\.?|Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?![\d,:%]\d|\d|\s?%)"
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_ZONE: Final = r"(?:GMT|UTC|IST|EST|EDT|CST|PST|PDT|CET|BST|ET|PT|Z)\b"
_HALF_DAY: Final = r"(?:a\.?\s?m\b\.?|p\.?\s?m\b\.?|o'clock|noon\b|midnight\b)"
LABELS: Final = words(
    "section sec article art chapter page pp fig figure table step paragraph para line room channel item level "
    "phase grade route highway interstate exit gate terminal platform flight appendix annex clause rule "
    "resolution amendment proposition prop bill psalm verse volume vol act scene lesson unit class type category "
    "cat tier building bldg apartment apt suite floor lane pier dock ward district precinct zone sector block lot "
    "box version apollo soyuz boeing airbus windows episode season week day round stage game match question slide "
    "exhibit listing equation count docket issue edition group division brigade battalion squadron interstate state "
    "turnpike mile release position milestone sprint stop bus train hwy rte us formula model mark mk series quarter q"
)
_HOUR: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_STREET: Final = (
    r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Dr\.|Lane|Ln\.?|Way|Court|Ct\.|Place|Square|Highway|"
    r"Parkway|Terrace|Plaza|Row|Crescent)"
)
_CALL: Final = r"(?i:call(?:ed|s|ing)?|dial(?:led|ed|s|ing)?)"
_NUMBERED: Final = (
    r"(?i:number|account|serial|invoice|ticket|order|docket|badge|zip(?:\scode)?|postcode|(?:zip|postal|area|dialling"
    r"|country|bar|source)\scode)"
)
_FROM_A_MARK: Final = rf"""
      \b[\w.+-]{{1,64}}@\w\S*
    | (?<!\d)\d{{4}}-\d{{2}}(?:-\d{{2}})?(?:T[\d:.]+Z?)?(?![\d-]) | (?<![\d/.])\d{{1,4}}/\d{{1,2}}/\d{{2,4}}(?![\d/])
    | (?<![\d.])\d{{1,2}}\.\d{{1,2}}\.(?:19|20)\d\d(?![\d.]) | (?<!\d)(?:\d{{1,3}}-){{2,}}\d{{2,4}}(?!\d)
    | (?<![\d,.])\d{{1,2}}(?:st|nd|rd|th)?(?:\s?(?:-|to|and)\s?{_DAY})?,?\s(?:of\s)?{MONTH}(?![\w])(?:,?\s{_YEAR}\b)?
    | (?<![\w,.$-]){_YEAR}(?:\s?[-/]\s?|\s(?:to|through|until|and|or)\s)(?:{_YEAR}|(?<=[-/\s])\d\d)(?![\d,.]\d|\d
        |\s?percent|\s?%|\s[a-z]+s\b)
    | (?<![\w,.])(?:1[5-9]|20)\d0'?s\b | '\d0s\b
    | (?<![\w.])\d{{1,2}}[.:]\s?\d\d\s?{_ZONE} | \b11th[\s-]hour\b
    | (?<![\w.])\d{{1,2}}(?:[:.]\s?\d\d){{0,2}}\s?(?:-\s?\d{{1,2}}(?::\d\d)?\s?)?{_HALF_DAY}
    | (?<![\w.,])\d{{1,2}}:\d\d(?::\d\d)?(?:[.,]\d+)?(?:\s?{_ZONE})? | (?<!\d)\d+:\d+
    | (?<![\w.,$])(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs\b|hours\b|h\b|{_ZONE}) | \b\d{{1,2}}\s?{_ZONE}
    | (?<![\w/])(?:9/11|7/7|24/7|50/50|20/20|11/9)(?![\w/])
    | (?<![\w-])(?:\+\d{{1,3}}[\s.-]?)?\(?\d{{3}}\)?[\s.-]\d{{3}}[\s.-]\d{{4}}(?!\d)
    | (?<![\w-])\d{{3}}-\d{{4}}(?![\d-])
    | (?<!\w)\+\d[\d\s().-]{{6,16}}\d | \b1?-?8(?:00|88|77)-[\w-]+
    | (?<![\w,.$-])\d{{1,5}}[A-Z]?\s(?:[NSEW]\.?\s)?(?:[A-Z][\w'.]{{1,20}}\s){{1,3}}{_STREET}(?!\w)
    | (?<![\w,.$-])\d{{1,5}}\s(?:(?:North|South|East|West|[NSEW]\.?)\s)?\d{{1,3}}(?:st|nd|rd|th)\s{_STREET}(?!\w)
    | (?<![\w.,:/-])0\d+\.\d+(?![\w:/-]|\.\d) | \(\.\s?\d{{3}}\) | \b\d+-to-(?:one|1)\b(?!\svote)
    | \b\d{{1,2}}x\d+\b(?!\s?(?:mm|cm|m|ft|km|px|inch))
    | \b\d{{1,3}}(?:st|nd|rd|th)\s(?:[A-Z]\w+\s)?{_STREET}(?!\w) | \b\d{{1,3}}(?:st|nd|rd|th)[\s-]century\b
    | \b0\d{{2,4}}\s\d{{3,4}}\s?\d{{3,4}}\b
    | \[\d{{1,3}}\] | (?<![\w])§+\s?\d[\d.]*(?:-\d+)?
    | ^\s*(?:\(?\d{{1,3}}[.)]|[-*]\s\d{{1,3}}[.)])(?=\s+[^\d\s]|$)
    | ^[\s#]*\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}\.?(?=\s+[A-Z])
    | (?:^\#{{1,6}}\s|(?<=\#\s))\d{{1,3}}[.)]?(?=\s|$)
    | \b\d\d?\sto\s(?:{_HOUR})\s(?:in\sthe\s|this\s|that\s)?(?:morning|afternoon|evening|o'clock)
    | \b\d-on-(?:[a-z]+|\d)\b
    | \#[0-9a-f]{{6,40}}\b | \b0x[0-9a-fA-F]+
"""
"""What begins with anything but a letter."""
_FROM_A_LETTER: Final = rf"""
      https?://\S+ | www\.\S+ | \b[\w.+-]{{1,64}}@\w\S*
    | (?=[JFMASOND])(?:
        \b{MONTH},?\s+{_DAY}(?:\s?(?:-|to|and|&)\s?(?:{MONTH}\s)?{_DAY}(?!\s[a-z]))?(?:\s?,?\s{_YEAR}\b)?(?:,?\s\d\d?:\d\d)?
      | \b{MONTH},?\s+(?:of\s)?{_YEAR}\b)
    | (?=[A-Za-z]+[\s-]'?[1-9]0)(?i:(?:his|her|their|my|your|the|early|mid|late|in|to)[\s-])'?[1-9]0'?s\b
    | \b[Nn]os?\.\s?\d+-\d+ | \b[Ee]leventh[\s-]hour\b
    | \bthing\sor\stwo\b
    | (?<![\w.])[a-z]{{3,6}}(?:[:.]\s?\d\d){{0,2}}\s?(?:-\s?\d{{1,2}}(?::\d\d)?\s?)?{_HALF_DAY}
    | \b(?i:until|till)\s(?:{_HOUR})\b(?!\s[a-z]+s\b) | \b[a-z]+-to-(?:one|1)\b(?!\svote)
    | \b(?:P\.?\s?O\.?\s)?[Bb]ox\s\d+
    | (?=[A-Za-z]+\s(?:code\s)?\d)\b(?:
        {_CALL}\s(?:911|999|112|101)\b | (?:a|the)\s911\b | {_NUMBERED}\s\d{{3,}}\b)
    | \b(?i:half|quarter)\s(?:past|to)\s(?:{_HOUR})\b | \b(?i:five|ten|twenty(?:-five)?)\spast\s(?:{_HOUR})\b
    | \b[A-Z]{{2}}\s\d{{5}}(?:-\d{{4}})?(?!\d) | (?<![\w])pp?\.\s?\d[\d.]*(?:-\d+)? | (?<=/)v\d+\b
    | \b(?i:at|from|by|until|till|before|after|around|about|past)\s(?:{_HOUR}|\d{{1,2}})\s
      (?:this|that|the\snext|in\sthe|on\s\w+|tomorrow|yesterday|last)\s(?:morning|afternoon|evening|night)\b
    | \b(?i:five|ten|twenty(?:-five)?|a\squarter)\sto\s(?:{_HOUR})\s
      (?:in\sthe\s|this\s|that\s)?(?:morning|afternoon|evening|o'clock)
    | (?=[A-Za-z]+\.?\s\#?\d)\b
      (?!(?:release|stop|train|block|count|question|order)\s\d[\d,]*\s(?:[a-z]+\s)?(?:[a-z]+s|people|men|women)\b)
      (?i:{"|".join(sorted(LABELS))})s?\.?\s\#?\d[\d.]*(?:(?:\s?-\s?|\sand\s|\sor\s|\sto\s)\d+(?:\.\d+)*)?[A-Za-z]?\b(?!\s?(?:%
        |percent|per\scent|,\d|million|billion|years?|months?|minutes?|points?|people)|[.,:]\d|-)
    | \b(?i:day|week|phase|chapter|part|step|round|game|stage|plan|section|act|option|type|grade|class|level|force
        |war|article)\s(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|one|two|three|four|five)\b(?!\s[a-z])
    | (?=[A-Za-z]+[\s-](?i:one))\b(?i:no|any|every|each|this|that|some|which|the|a|another|only|loved|last|either
        |by)[\s-]one\b(?!-)(?!\s(?:year|month|week|day|hour|minute|mile|dollar|million|billion|percent|man|woman
        |person|hundred|thousand)s?\b)
    | \b[Oo]ne(?:\sby\sone|\son\sone|-(?!year|month|week|day|hour|minute|mile|inch|foot|metre|meter|point|third
        |fourth|fifth|half|quarter|and\b)[a-z]|\sanother|\sday|\sof\b|\sor\sthe\sother|\sthing|\sway\b|\stime\b
        |\sside\b|\send\b|\shand\b|'s\b|self\b)
    | \b(?:[Aa]t|[Ff]rom)\sone\s(?:point|stage|time|place)\b
    | \b(?i:air\sforce|formula|world\swar|channel)\s(?:one|two)\b
    | \b[Tt]wo-(?:way|time|fold|thirds-majority|faced|tone)\b
    | \b[a-z]+-on-(?:[a-z]+|\d)\b
    | (?:\bWP|\bhash\s)[0-9a-f]{{6,40}}\b
"""
"""What begins with a letter; a look ahead says cheaply of most words that none of many alternatives can follow."""
NOT_QUANTITIES: Final = re.compile(
    rf"(?<![A-Za-z])(?:(?=[A-Za-z])(?:{_FROM_A_LETTER})|(?![A-Za-z])(?:{_FROM_A_MARK}))", re.VERBOSE | re.MULTILINE
)
"""No alternative starts inside a word, and those that start with a letter are apart: both save most of the time."""
