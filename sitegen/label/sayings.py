"""Who says it, and with which verb.

Takes an `Edit`, gives yes or no. A word that is also another one ("the states", "it adds up", "a claim") counts only
where something said follows it, or where who says it stands before it.
"""

from collections import Counter
from itertools import takewhile

from . import lexicon
from .context import Edit
from .dates import weekday_of
from .normal import is_word
from .tallies import differ_in_phrases, plain_uses, words_of

Tokens = list[str]


def touches_attribution(edit: Edit) -> bool:
    """Who says it, or with which verb."""
    phrases = lexicon.ATTRIBUTION_PHRASES.get(edit.lexis.lang, ()) + edit.lexis.claims("attributions")
    return says_otherwise(edit) or names_other_source(edit) or differ_in_phrases(edit, phrases)


def names_other_source(edit: Edit) -> bool:
    """Does somebody else say it, or somewhere else?"""
    return _is_speaker(edit) or _speakers_differ(edit) or _is_stated_elsewhere(edit)


def says_otherwise(edit: Edit) -> bool:
    """Do the two sides differ in their words of saying? A plain phrase counts only if put for another."""
    before, after = sayings(edit, edit.old_tokens), sayings(edit, edit.new_tokens)
    if before == after:
        return False
    old, new = Counter[object](before), Counter[object](after)
    plain = lexicon.PLAIN_USES.get(edit.lexis.lang, ())
    if old == new or not plain:
        return old != new
    key = words_of(lexicon.ATTRIBUTIONS, edit)
    old_plain, new_plain = (plain_uses(edit, tokens, key, plain) for tokens in (edit.old_tokens, edit.new_tokens))
    return old - old_plain != new - new_plain or bool(old_plain and new_plain and old_plain != new_plain)


def sayings(edit: Edit, tokens: Tokens) -> list[str]:
    """The words of saying among the tokens of one side, lower case, in order."""
    key, weak = words_of(lexicon.ATTRIBUTIONS, edit), lexicon.WEAK_SAYING.get(edit.lexis.lang, frozenset())
    said = [(at, word) for at, token in enumerate(tokens) if (word := key(token)) is not None]
    if not said:
        return []
    around, start = [*edit.tail, *tokens, *edit.head], len(edit.tail)
    used = [
        word
        for at, word in said
        if not _is_done_to(around, start + at, edit.lexis.lang)
        and (word not in weak or _is_in_use(around, start + at, edit.lexis.lang))
    ]
    return [word.removesuffix("s") for word in used] if edit.lexis.lang == "en" else used  # "he says", "they say"


def sources(edit: Edit, tokens: Tokens) -> list[tuple[str, frozenset[str]]]:
    """Each word of saying among the tokens of one side, with the words that may name who says it, lower case."""
    key, found = words_of(lexicon.ATTRIBUTIONS, edit), []
    folded, start = [token.lower() for token in (*edit.tail, *tokens, *edit.head)], len(edit.tail)
    for at, token in enumerate(tokens, start):
        if key(token) is not None:
            before = next((word for word in reversed(folded[:at]) if word not in _AUXILIARIES), ",")
            after = list(takewhile(lambda word: word not in _CLOSING, folded[at + 1 : at + 7]))
            found.append((token.lower(), frozenset([before] if is_word(before) else after)))
    return found


_CLOSING = frozenset((",", ";", "”", '"'))


def _is_done_to(tokens: Tokens, at: int, lang: str) -> bool:
    """Is the word at an index not said but done to somebody ("was admitted to hospital", "were cautioned")?"""
    words, before = lexicon.DONE_TO.get(lang, frozenset()), tokens[at - 1].lower() if at else ""
    return tokens[at].lower() in words and before in _BEING


_BEING = frozenset("is are was were be been being am get gets got".split())


def _is_in_use(tokens: Tokens, at: int, lang: str) -> bool:
    """Does the word at an index say something, and is no noun nor another verb?"""
    before = tokens[at - 1] if at else ""
    end = at + 1
    while end < len(tokens) and (tokens[end].lower() in _PASSED_OVER or weekday_of(tokens[end], lang)):
        end += 1
    after = tokens[end].lower() if end < len(tokens) else ""
    if before.lower() in _BEFORE_NOUNS or (tokens[at].lower() in _BARE and before.lower() in _BEFORE_BARE):
        return False
    if after == "to" and tokens[at].lower() in ("claim", "claims"):
        return True
    if after in lexicon.SAID_AFTER.get(lang, ()) or before in _INVERTING:
        return after not in _AFTER_OTHERS
    if before.lower() in lexicon.SOURCES.get(lang, ()):
        return after not in _AFTER_OTHERS
    past = tokens[at].lower().endswith("ed") or before[:1].isupper()
    return after in _ENDS and past and before.lower() not in _BEFORE_PARTICIPLES


_PASSED_OVER = frozenset("on out also earlier later today yesterday".split())
_BEFORE_NOUNS = frozenset("a an the his her its their my your our this these those any no of united member two".split())
_BARE = frozenset("show find prove add note point indicate".split())
_BEFORE_BARE = frozenset("to can could may might will would us you help helps".split())
_BEFORE_PARTICIPLES = frozenset("be is are was were been being has have had to and as in on by not".split())
_AFTER_OTHERS = frozenset("to in on at by for of from with under".split())
_INVERTING = frozenset(("”", '"', "’", "as"))
_ENDS = frozenset((",", ".", ";", "”", '"', ""))


def _is_stated_elsewhere(edit: Edit) -> bool:
    """Was "in an interview" put for "in a statement"?"""
    words = lexicon.STATEMENTS.get(edit.lexis.lang, frozenset())
    old, new = ([token.lower() for token in side] for side in (edit.old_tokens, edit.new_tokens))
    said_in = lexicon.STATED_IN.get(edit.lexis.lang, frozenset())
    if said_in.isdisjoint(token.lower() for token in (*edit.tail[-3:], *edit.old_tokens, *edit.new_tokens)):
        return False
    return not words.isdisjoint(old) and not words.isdisjoint(new) and old != new


def _is_speaker(edit: Edit) -> bool:
    """Is somebody else named just before a verb of saying, or after "told" and "according to"?"""
    old, new = edit.old_tokens, edit.new_tokens
    if not old or not new:
        return _is_on_behalf(edit)
    if edit.tail[-1:] and edit.tail[-1] in lexicon.TELLING.get(edit.lexis.lang, ()):
        return True
    if any(_ends_with(edit.tail, words) for words in lexicon.SOURCE_LEADS.get(edit.lexis.lang, ())):
        return True
    if not edit.head or edit.head[0] not in lexicon.SAYING.get(edit.lexis.lang, ()):
        return False
    return _other_subject(old, new)


def _is_on_behalf(edit: Edit) -> bool:
    """Was "a spokesman for" put before who says it, or left out?"""
    said = [token.lower() for token in (*edit.old_tokens, *edit.new_tokens)]
    last = next((token for token in reversed(said) if token not in lexicon.ARTICLES), "")
    verbs = lexicon.SAYING.get(edit.lexis.lang, frozenset())
    return last in _ON_BEHALF and not _SPEAKERS.isdisjoint(said) and not verbs.isdisjoint(edit.head)


_ON_BEHALF = frozenset(("for", "of", "to"))
_SPEAKERS = frozenset(
    "spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney aide aides adviser".split()
)


def _ends_with(tokens: Tokens, words: tuple[str, ...]) -> bool:
    return tuple(token.lower() for token in tokens[-len(words) :]) == words


def _other_subject(old: Tokens, new: Tokens) -> bool:
    """Do two passages before a verb end with different subjects? "She" may be anybody, and "to" or "not" is nobody."""
    ends = []
    for side in (old, new):
        last = next((token.lower() for token in reversed(side) if token.lower() not in _AUXILIARIES), ",")
        adverb = last.endswith("ly") and last not in _NOUNS
        if not is_word(last) or adverb or last in _NO_SUBJECTS:
            return False
        last = last.rstrip("s")
        ends.append(lexicon.SAME_SPEAKERS.get(last, last))
    return ends[0] != ends[1]


_NOUNS = frozenset("family ally assembly monopoly bully italy".split())
"""Words that end as adverbs do and are none."""
_AUXILIARIES = frozenset("has have had also later".split())
_NO_SUBJECTS = frozenset(
    "he she they it we i who to not did never would will was were is are be been and but or that which".split()
)


def _speakers_differ(edit: Edit) -> bool:
    """Do the same verbs of saying stand on both sides after other nouns?"""
    verbs = lexicon.SAYING.get(edit.lexis.lang, ())
    sides = []
    for tokens in (edit.old_tokens, edit.new_tokens):
        places = [at for at, token in enumerate(tokens) if at and token in verbs and is_word(tokens[at - 1])]
        sides.append([(tokens[at], tokens[:at]) for at in places])
    if not sides[0] or [verb for verb, _ in sides[0]] != [verb for verb, _ in sides[1]]:
        return False
    pairs = zip(*([subject for _, subject in side] for side in sides), strict=True)
    return any(_other_subject(old, new) for old, new in pairs)
