"""Documents made of look-alikes, from templates of our own: contracts, lists, refrains, reports, and plain prose.

Takes a seeded source of chance, gives sentences in paragraphs. Every family repeats itself in its own way, so that a
program which goes by likeness alone is led astray; prose, which hardly does, is there to compare with.
"""

import re
from collections.abc import Callable
from random import Random

Text = list[list[str]]
"""Paragraphs of sentences."""

WORDS = {
    "party": "the lessee;the lessor;the carrier;the agent;the warden;the contractor;the supplier;the surety;the keeper",
    "duty": "return;repair;insure;inspect;store;replace;clean;register;seal;deliver;paint;label",
    "thing": "boats;ropes;sails;engines;lanterns;trailers;moorings;life vests;charts;pumps;anchors;winches;ladders",
    "event": "the end of the season;the first frost;written request;the date of signature;the annual survey;a sale;"
    "notice of damage;receipt of the invoice",
    "month": "January;February;March;April;May;June;July;August;September;October;November;December",
    "place": "Orrin;Vellmar;Tansy Bridge;Lower Quay;Harl;Nessing;Copper Row;Saint Odo;Brackwater;Fenny Hill;Kettle",
    "person": "Marta Quill;Josef Anders;the ferryman;her brother;Old Tamsin;the schoolmaster;Ilse Brandt;Doctor Penn;"
    "the youngest clerk;Captain Rook;the widow Sayer",
    "seen": "opened;carried;found;sold;mended;hid;described;measured;forgot;praised;buried;painted;borrowed;weighed",
    "object": "box;letter;lantern;map;ledger;violin;kettle;coat;portrait;ladder;wheel;clock;basket;mirror;rope;door",
    "kind": "narrow;heavy;green;broken;silver;borrowed;wooden;empty;unfinished;crooked;famous;cold;patient;dusty",
    "where": "behind the mill;under the bridge;at the edge of the orchard;in the upper room;near the salt works;"
    "beside the station;across the square;below the tower;on the ferry;at the end of the pier",
    "when": "before sunrise;after the storm;on market day;in the last week of harvest;during the long strike;"
    "on the eve of the vote;in the second winter;when the bells had stopped",
    "why": "because nobody had asked;to please the council;out of plain curiosity;for the sake of the children;"
    "against all advice;as the custom demanded;with no thought of reward;in spite of the rain",
    "traffic": "cyclists;walkers;barges;lorries;carts;skaters;herons;swans;trams",
    "ware": "rope;cable;canvas;pipe;hose;chain;timber;wire;felt;rubber",
    "fault": "a broken counter;two days of fog;the closed bridge;road works;a public holiday;high water",
    "virtue": "patience;bread;silence;work;mercy;music;daylight;justice;shelter;truth;rest;laughter",
    "people": "the weavers;the pilots;the teachers;the miners;the nurses;the stokers;the gardeners;the drovers",
}
"""What the slots of templates are filled with."""

_CHOICES = {slot: tuple(words.split(";")) for slot, words in WORDS.items()}

CLAUSES = (
    "{Party} shall {duty} the {thing} within {n} days of {event}.",
    "{Party} may not {duty} the {thing} without the written consent of {party}.",
    "If {party} fails to {duty} the {thing} in time, {party} may charge a fee of {n} crowns for each day of delay.",
    "The fee for the {thing} is {n} crowns a month, and it is payable on the first working day.",
    "{Party} bears the cost of the {thing} up to {n} crowns, but {party} bears whatever goes beyond that sum.",
    "Where the {thing} are lost or damaged, {party} shall inform {party} within {n} days.",
    "{Party} shall keep a list of the {thing}, and {party} may look at this list after {event}.",
)
BOILERPLATE = (
    "This clause remains in force after the agreement has ended.",
    "Notices under this clause are given in writing.",
    "Nothing in this clause limits any right that the law provides.",
    "The parties may agree otherwise in writing.",
)
FIGURES = (
    "In {month} the station at {place} counted {n} {traffic}, {n} more than in the month before.",
    "The busiest day was the {m}th, when {n} {traffic} passed.",
    "The quietest day was the {m}th, with {n} {traffic}, and the reason was {fault}.",
    "On average {n} {traffic} passed in an hour, most of them between {m} and {m} o'clock.",
    "The device was checked on the {m}th of {month}.",
)
REFRAINS = (
    "And still the river keeps its own time.",
    "We were told to wait, and we did not wait.",
    "Remember this when the lamps are lit.",
)
LINES = (
    "We came for {virtue}, and we stayed for {virtue}.",
    "They promised {people} {virtue}, but they gave them {virtue}.",
    "Who will speak for {people} when there is no {virtue} left?",
    "Let {people} have {virtue}, and let {people} have {virtue}.",
    "There is no {virtue} without {virtue}.",
    "I saw {people} {where}, and they asked me for {virtue}.",
)
STORY = (
    "{Person} {seen} the {kind} {object} {where}, and {person} {seen} it {when}.",
    "{When}, {person} {seen} a {kind} {object} {where}.",
    "Nobody knew why {person} had {seen} the {object}, but {person} spoke of it {when}.",
    "It was {person} who {seen} the {kind} {object} {why}.",
    "{Person} said that the {object} {where} was too {kind} for {person}.",
    "The {kind} {object} stood {where}, and {why} it was never moved.",
    "{Person} and {person} met {where}; they talked about the {kind} {object} {when}.",
    "{Why}, {person} {seen} both the {object} and the {kind} {object}.",
)
ITEMS = (
    "{n} metres of {kind} {ware} for the {thing}.",
    "{n} pieces of {kind} {ware}, {m} millimetres thick.",
    "Check the {thing} {where} {m} times a year.",
    "One {kind} {object} with {m} hooks for the {ware}.",
)


def fill(template: str, draw: Random) -> str:
    """A sentence of a template; a slot with a capital begins the sentence, `n` and `m` are numbers."""
    return re.sub(r"{(\w+)}", lambda match: _word(match[1], draw), template)


def _word(slot: str, draw: Random) -> str:
    if slot in ("n", "m"):
        return str(draw.randint(3, 980) if slot == "n" else draw.randint(4, 19))
    word = draw.choice(_CHOICES[slot.lower()])
    return word if slot.islower() else word[0].upper() + word[1:]


def contract(draw: Random, paragraphs: int) -> Text:
    """Clauses that say the same of other things; each ends with a sentence that many others end with."""
    return [
        [fill(draw.choice(CLAUSES), draw) for _ in range(draw.randint(2, 4))] + [draw.choice(BOILERPLATE)]
        for _ in range(paragraphs)
    ]


def account(draw: Random, paragraphs: int) -> Text:
    """Paragraphs that follow one plan, with other figures."""
    text = []
    for _ in range(paragraphs):
        plan = FIGURES if draw.random() < 0.7 else draw.sample(FIGURES, 4)
        traffic = draw.choice(_CHOICES["traffic"])
        text.append([fill(template.replace("{traffic}", traffic), draw) for template in plan])
    return text


def speech(draw: Random, paragraphs: int) -> Text:
    """Short paragraphs that end on a refrain."""
    return [[fill(draw.choice(LINES), draw) for _ in range(draw.randint(2, 4))] + [draw.choice(REFRAINS)]
            for _ in range(paragraphs)]  # fmt: skip


def items(draw: Random, paragraphs: int) -> Text:
    """Lists: most paragraphs are one short sentence, much like its neighbours."""
    text: Text = []
    while len(text) < 2 * paragraphs:
        text.append([fill(draw.choice(STORY), draw), f"What was ordered in {_word('month', draw)} is listed here."])
        text += [[fill(draw.choice(ITEMS), draw)] for _ in range(draw.randint(4, 9))]
    return text


def prose(draw: Random, paragraphs: int) -> Text:
    """Sentences that have little in common but their build."""
    return [[fill(draw.choice(STORY), draw) for _ in range(draw.randint(3, 6))] for _ in range(paragraphs)]


FAMILIES: tuple[tuple[str, Callable[[Random, int], Text]], ...] = (
    ("contract", contract),
    ("report", account),
    ("speech", speech),
    ("list", items),
    ("prose", prose),
)
"""Name of each family and what writes it: `(draw, paragraphs) -> text`."""

SYNONYMS = (
    "shall;must;will;has to",
    "may not;must not;is not allowed to",
    "within;no later than;inside",
    "without;lacking",
    "fee;charge;price",
    "fails;neglects;omits",
    "counted;registered;recorded;noted",
    "passed;came by;went through",
    "busiest;fullest;most crowded",
    "quietest;emptiest;calmest",
    "more;further;additional",
    "checked;tested;looked over",
    "reason;cause;explanation",
    "average;the whole;the mean",
    "promised;offered;pledged",
    "speak;answer;stand up",
    "left;remaining;to be had",
    "asked;begged;pressed",
    "came;arrived;travelled",
    "stayed;remained;lingered",
    "said;claimed;remarked;held",
    "stood;waited;remained",
    "talked;argued;spoke",
    "met;found one another;came together",
    "knew;understood;could say",
    "never;at no time;not once",
    "inform;tell;notify",
    "lost;missing;gone",
    "damaged;harmed;spoilt",
    "keep;maintain;hold",
    "list;register;inventory",
    "bears;carries;pays",
    "cost;expense;outlay",
    "payable;due;owed",
    "in writing;by letter;on paper",
    "remains;stays;continues",
    "limits;restricts;narrows",
    "agree;settle;decide",
    "device;counter;instrument",
    "thick;wide;across",
    "pieces;lengths;rolls",
    "check;inspect;test",
    "wait;stand by;hold back",
    "remember;recall;think of",
    "consent;approval;permission;leave",
    "written;signed;express",
    "first;opening",
    "working;business",
    "month;four weeks",
    "clause;section;article;paragraph",
    "agreement;contract;deed",
    "ended;expired;run out",
    "notices;messages;declarations",
    "given;made;sent",
    "nothing;no word",
    "right;claim;remedy",
    "law;statute",
    "provides;grants;allows",
    "parties;two sides",
    "otherwise;differently;something else",
    "beyond;above;past",
    "sum;amount",
    "delay;waiting;lateness",
    "station;post;site",
    "before;earlier",
    "hour;sixty minutes",
    "most;the greater part",
    "river;stream;water",
    "told;ordered;taught",
    "lamps;lights;candles",
    "lit;burning",
    "still;yet;even so",
    "own;proper",
    "when;once;as soon as",
    "nobody;no one;hardly anyone",
    "why;for what reason",
    "spoke;told;made mention",
    "both;the two of them,",
    "too;far too;much too",
    "behind;beyond;at the back of",
    "near;close to;not far from",
    "beside;next to;by",
    "under;beneath;below",
    "lengths;stretches",
    "metres;yards",
    "year;twelve months",
    "hooks;pegs;nails",
    "saw;noticed;watched",
)
"""Words and phrases that a rewriter puts for one another."""

_BEFORE_FILLERS = ("within", "in", "for", "shall", "is", "was", "at", "by", "between", "with", "because", "to")
"""Words before which a filler can stand."""
_DROPPED = ("that", "had", "each", "them", "much", "also", "whatever", "this", "its", "any", "all", "there")
"""Words that a rewriter leaves out."""

_ALIKE = (
    *(tuple(group.split(";")) for group in SYNONYMS),
    *(_CHOICES[slot] for slot in ("kind", "seen", "duty")),
)
_UNLIKE = tuple(_CHOICES[slot] for slot in ("thing", "object", "virtue", "ware"))
"""Words that stand for one another only where much is rewritten."""
HEAVY = 0.5
"""Share of words from which on rewriting may change what is spoken of, or turn halves round."""

FILLERS = (
    "as a rule",
    "in the main",
    "on the whole",
    "as before",
    "it is said",
    "by common consent",
    "for the time being",
    "if need be",
    "at least",
    "in most years",
)
"""What a rewriter puts in."""


def rewrite(sentence: str, share: float, draw: Random) -> str:
    """The sentence with about this share of its words put otherwise; with much of it, its halves may change places."""
    words = sentence[:-1].split()
    budget = max(1, round(share * len(words)))
    fillers = draw.sample(FILLERS, min(len(FILLERS), 1 + budget // 3))
    places = [place for place, word in enumerate(words) if _may_change(word, share)]
    for place in sorted(draw.sample(places, min(len(places), budget)), reverse=True):
        words[place : place + 1] = _other(words[place], fillers, draw)
    text = " ".join(words)
    if share >= HEAVY and draw.random() < 0.3:
        text = ", and ".join(reversed(re.split(r", (?:and|but) |; ", text, maxsplit=1)))
    text = text.strip(" ,;")
    if text == sentence[:-1]:
        text += f", {draw.choice(FILLERS)}"
    return text[0].upper() + text[1:] + sentence[-1]


def _may_change(word: str, share: float) -> bool:
    """A figure is altered only where little is; words without a synonym can take a filler or fall away."""
    core = word.strip(",;").lower()
    if core.isdigit():
        return share < 0.2
    groups = _ALIKE + _UNLIKE if share >= HEAVY else _ALIKE
    return core in _DROPPED or core in _BEFORE_FILLERS or any(core in group for group in groups)


def _other(word: str, fillers: list[str], draw: Random) -> list[str]:
    """What stands for a word after rewriting: another figure or word, a filler before it, or nothing."""
    core = word.strip(",;").lower()
    sign = word[len(word.rstrip(",;")) :]
    if core.isdigit():
        return [str(int(core) + draw.randint(1, 30)) + sign]
    found = [option for group in _ALIKE + _UNLIKE if core in group for option in group if option != core]
    if found:
        return [draw.choice(found) + sign]
    if core in _BEFORE_FILLERS:
        return [fillers.pop(), core + sign] if fillers else [word]
    return [sign] if sign else []
