"""Labels and weights: what is harmless, and what must never be called so. More cases stand in `cases/`."""

from dataclasses import replace

import pytest

from sitegen.label.lexicon import ATTRIBUTIONS, HEDGES, MONTHS, NEGATIONS, NUMERALS, WEEKDAYS
from sitegen.label.substance import RULES
from sitegen.model import WEIGHTS, Block, BlockKind, Change, ChangeKind, Document, Mark, MarkKind, Rules, Weight

from .making import comparison, document

BEFORE = "The harbour was quiet that evening and nobody on the quay looked up."
AFTER = "When the lamps were lit the ferry had already gone to the other side."


def changes(old: str, new: str, rules: Rules | None = None, lang: str = "en") -> tuple[Change, ...]:
    return comparison(document(BEFORE, old, AFTER, lang=lang), document(BEFORE, new, AFTER, lang=lang), rules).changes


def labels(old: str, new: str, rules: Rules | None = None, lang: str = "en") -> set[str]:
    return {label for change in changes(old, new, rules, lang) for label in change.labels}


SENTENCE = "In the spring the council paid {} crowns to the harbour office for the repairs."
NEVER_STYLE = [
    (SENTENCE.format("500"), SENTENCE.format("500,000")),
    (SENTENCE.format("500"), SENTENCE.format("$500")),
    (SENTENCE.format("five"), SENTENCE.format("6")),
    (
        "Two men killed by the wave were fishermen from the north.",
        "Two men were killed by the wave, fishermen from the north.",
    ),
    ("The engineer said the wall had been inspected twice.", "The engineer claimed the wall had been inspected twice."),
    ("The alleged thief left by the back door of the chapel.", "The thief left by the back door of the chapel."),
    ("The wall was inspected before the storm came in.", "The wall was not inspected before the storm came in."),
    ("They could repair the wall before the storm.", "They couldn't repair the wall before the storm."),
    ("He said: “We lost seven boats in the storm.”", "He said: “We lost 7 boats in the storm.”"),
    ("The letter went to Clara Moss by the evening post.", "The letter went to Anna Moss by the evening post."),
    ("The ship sailed on Friday with the tide.", "The ship sailed on Monday with the tide."),
    ("The strike began on March 3 in the yards.", "The strike began on May 3 in the yards."),
    ("They met at 3:30 under the old crane.", "They met at 4:30 under the old crane."),
    ("Ships from North Ellis lay at the pier.", "Ships from Ellis lay at the pier."),
]


@pytest.mark.parametrize(("old", "new"), NEVER_STYLE)
def test_a_change_of_meaning_is_never_style_nor_surface(old: str, new: str) -> None:
    found = changes(old, new)
    assert found
    assert max(list(Weight).index(change.weight) for change in found) >= list(Weight).index(Weight.WORDING)


@pytest.mark.parametrize(
    ("old", "new", "lang", "label"),
    [
        (
            "Das Boot kam am Freitag aus dem Norden zurück.",
            "Das Boot kam Freitag aus dem Norden zurück.",
            "de",
            "date-form",
        ),
        ("Der Rat kaufte sieben Boote für die Lagune.", "Der Rat kaufte 7 Boote für die Lagune.", "de", "numeral-form"),
        ("Sie wußten, daß der Fluß steigt.", "Sie wußten, dass der Fluß steigt.", "de", "spelling-variant"),
        ("Der Zeuge sagte, er habe geschlafen.", "Der Zeuge behauptete, er habe geschlafen.", "de", "attribution"),
        (
            "Le conseil a acheté sept bateaux pour la lagune.",
            "Le conseil a acheté 7 bateaux pour la lagune.",
            "fr",
            "numeral-form",
        ),
        (
            "Le maire a vu M. Moreau sur le quai du port.",
            "Le maire a vu Moreau sur le quai du port.",
            "fr",
            "honorific",
        ),
        ("El barco salió en enero con la marea.", "El barco salió en marzo con la marea.", "es", "date"),
        ("La alcaldesa dijo que el muro era seguro.", "La alcaldesa dijo que el muro no era seguro.", "es", "negation"),
    ],
)
def test_other_languages_have_tables_of_their_own(old: str, new: str, lang: str, label: str) -> None:
    assert label in labels(old, new, lang=lang)


def test_a_site_can_say_what_means_the_same() -> None:
    old, new = "The warden of the port spoke to the crew.", "The harbour master spoke to the crew."
    assert labels(old, new) == {"wording"}
    rules = Rules(equivalences=(("warden of the port", "harbour master"),))
    assert labels(old, new, rules) == {"equivalent"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The warden of the port spoke first.", "The harbour master spoke first."),
        ("The harbour master spoke first.", "The warden of the port spoke first."),
        ("The Harbour Master spoke first.", "The warden of the port spoke first."),
        ("Then the HARBOUR MASTER spoke first.", "Then the hbr-mstr spoke first."),
        ("Hbr-Mstr Tarrow spoke first.", "Warden of the Port Tarrow spoke first."),
    ],
)
def test_what_means_the_same_does_so_in_both_directions_in_any_case_and_through_others(old: str, new: str) -> None:
    pairs = (("warden of the port", "harbour master"), ("Hbr-Mstr", "Harbour Master"))
    assert labels(old, new, Rules(equivalences=pairs)) == {"equivalent"}
    assert labels(old, new, Rules(equivalences=tuple((b, a) for a, b in pairs))) == {"equivalent"}


@pytest.mark.parametrize(
    ("table", "word", "old", "new", "label"),
    [
        ("titles", "Keeper of Keys", "The Keeper of Keys Anna Lund spoke.", "The Anna Lund spoke.", "name-form"),
        ("attributions", "deposed", "The clerk deposed to it.", "The clerk swam to it.", "attribution"),
        ("hedges", "by all accounts", "It is by all accounts lost.", "It is lost.", "hedge"),
        ("negations", "Devil a", "Devil a man came.", "A man came.", "negation"),
    ],
)
def test_a_site_adds_words_to_what_the_labels_know(table: str, word: str, old: str, new: str, label: str) -> None:
    assert label not in labels(old, new)
    assert labels(old, new, Rules(words=((table, word),))) == {label}


def test_an_equivalence_hides_nothing_else() -> None:
    rules = Rules(equivalences=(("Gov. Tarrow", "the governor"),))
    assert labels("They saw Gov. Tarrow on the pier.", "They saw the governor on the pier.", rules) == {"equivalent"}
    assert labels("They saw Gov. Tarrow on the pier.", "They saw the governors on the pier.", rules) & {
        "wording",
        "name",
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The company of the ferry was sold.", "The yard of the ferry was sold."),
        ("The yard of the ferry was sold.", "The Company of the Ferry was sold."),
        ("The company of the ferry was sold.", "The company of the tugs was sold."),
    ],
)
def test_a_watched_name_of_several_words_is_seen_whole_and_in_any_case(old: str, new: str) -> None:
    assert "name" in labels(old, new, Rules(names=("Company of the Ferry",)))
    assert labels("They sold the boat.", "They sold a boat.", Rules(names=("Company of the Ferry",))) == {"wording"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("THE COUNCIL RAISES THE TOLL AGAIN", "THE COUNCIL LIFTS THE TOLL AGAIN"),
        ("In the end nobody came.", "At the end nobody came."),
    ],
)
def test_capitals_that_say_nothing_make_no_name(old: str, new: str) -> None:
    assert labels(old, new) == {"wording"}


def test_what_the_text_says_in_small_letters_too_names_nobody() -> None:
    def said(old: str, new: str) -> set[str]:
        base = "The help center is open. Each policy on a cookie is a policy of ours."
        return {
            label for change in comparison(document(base, old), document(base, new)).changes for label in change.labels
        }

    assert "name" not in said("Ask at the Help Center when you can.", "Ask when you can.")
    assert "name" not in said("Read the Cookie Policy when you can.", "Read it when you can.")
    assert "name" in said("Ask at the White House when you can.", "Ask when you can.")


def test_the_number_of_an_item_is_its_format() -> None:
    assert labels("12. Your rights are many here.", "Your rights are many here.") == {"formatting"}
    assert labels("12. Your rights are many here.", "13. Your rights are many here.") == {"number"}
    assert "formatting" not in labels("3. Oktober war ein Freitag.", "Oktober war ein Freitag.", lang="de")


def test_two_cuts_that_are_one_edit_are_read_together() -> None:
    found = changes("Mayor Anna Moss opened the new bridge.", "Anna Moss, the mayor, opened the new bridge.")
    assert len(found) == 2
    assert {label for change in found for label in change.labels} == {"name-form"}
    other = changes("Mayor Anna Moss opened the new bridge.", "Anna Moss, the judge, opened the new bridge.")
    assert max(list(Weight).index(change.weight) for change in other) >= list(Weight).index(Weight.WORDING)


def test_a_site_can_watch_a_name_that_no_capital_gives_away() -> None:
    old, new = "The boats of eBoat were sold in the spring.", "The boats of the yard were sold in the spring."
    assert labels(old, new) == {"wording"}
    assert labels(old, new, Rules(names=("eBoat",))) == {"name"}


def test_a_change_keeps_all_its_labels_and_the_heaviest_decides() -> None:
    found = changes("He did not say that 40 boats were lost.", "He may say that Hallam lost 50 of them.")
    assert {"number", "negation", "hedge", "name"} <= {label for change in found for label in change.labels}
    assert all(change.weight is WEIGHTS[change.labels[0]] for change in found)


def test_every_rule_gives_a_label_that_has_a_weight() -> None:
    assert {label for label, _ in RULES} <= set(WEIGHTS)


def test_no_word_of_the_tables_is_written_with_a_capital() -> None:
    for table in (NEGATIONS, HEDGES, ATTRIBUTIONS):
        assert all(word == word.lower() for words in table.values() for word in words)
    assert all(word == word.lower() for words in NUMERALS.values() for word in words)
    assert {len(months) for months in MONTHS.values()} == {12}
    assert {len(days) for days in WEEKDAYS.values()} == {7}


def _marked(kind: MarkKind, start: int, end: int, target: str = "") -> Document:
    return Document("x.md", BEFORE, (Block(0, len(BEFORE)),), (Mark(start, end, kind, target),))


def test_formatting_and_link_targets_are_changes_of_their_own() -> None:
    plain = document(BEFORE)
    emphasis = comparison(plain, _marked(MarkKind.EMPHASIS, 4, 11)).changes
    assert [(change.kind, change.labels) for change in emphasis] == [(ChangeKind.FORMAT, ("formatting",))]
    one, other = (
        _marked(MarkKind.LINK, 4, 11, "https://a.example/"),
        _marked(MarkKind.LINK, 4, 11, "https://b.example/"),
    )
    target = comparison(one, other).changes
    assert [(change.labels, change.weight) for change in target] == [(("link-target",), Weight.SUBSTANCE)]
    assert comparison(one, one).changes == ()


@pytest.mark.parametrize(
    ("old", "new", "lang"),
    [
        ("You can see the list in the office.", "You can find the list in the office.", "en"),
        ("It holds for all of them.", "It holds for all of them unless otherwise stated.", "en"),
        ("The stove helps us to cook.", "The stove helps us show how to cook.", "en"),
        ("The new bridge brings jobs to both towns.", "The new bridge adds jobs to both towns.", "en"),
        ("The countries agreed on a map.", "The states agreed on a map.", "en"),
        ("The bill was paid in the end.", "The claim was paid in the end.", "en"),
        ("They quarrelled about a field.", "They argued about a field.", "en"),
        ("It is late, the mayor said.", "The mayor said it is late.", "en"),
        (
            "The bridge is closed, the mayor said on Monday.",
            "The mayor said on Monday that the bridge is closed.",
            "en",
        ),
        ("Der Antrag ist bei der Behörde zu stellen.", "Der Antrag ist gemäß § 10 bei der Behörde zu stellen.", "de"),
    ],
)
def test_a_word_of_saying_that_says_nothing_attributes_nothing(old: str, new: str, lang: str) -> None:
    assert "attribution" not in labels(old, new, lang=lang)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The mayor found that the bridge was safe.", "The mayor feared that the bridge was safe."),
        ("The bridge was safe.", "The bridge was safe, she added."),
        ("Officials say the bridge is safe.", "Critics say the bridge is safe."),
        ("It is late, the mayor said.", "Police said it is late."),
        ("The bridge is closed, according to police.", "The bridge is closed, according to neighbors."),
    ],
)
def test_who_says_it_is_looked_for_beside_the_word(old: str, new: str) -> None:
    assert "attribution" in labels(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“It is late,” said the mayor, who left.", "“It is late”, the mayor said before leaving."),
        ("“It is late,” he said.", "“It is late,” the mayor said."),
    ],
)
def test_words_beside_a_quotation_are_not_of_it(old: str, new: str) -> None:
    assert "quotation" not in labels(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The bridge opens in early May.", "The bridge opens in late May."),
        ("The bridge opens before Monday.", "The bridge opens after Monday."),
        ("The bridge opens before Christmas.", "The bridge opens after Christmas."),
        ("The bridge opens by Monday.", "The bridge opens on Monday."),
        ("The bridge opens in the spring.", "The bridge opens in the fall."),
        ("The fair opens on Friday's ferry.", "The fair opens on Saturday's ferry."),
    ],
)
def test_what_leads_to_a_date_is_of_it(old: str, new: str) -> None:
    assert labels(old, new) == {"date"}


@pytest.mark.parametrize(
    ("old", "new", "lang"),
    [
        ("Sie kam am Montagabend.", "Sie kam am Montagmorgen.", "de"),
        ("Sie kam Anfang Mai.", "Sie kam Ende Mai.", "de"),
        ("Viene a finales de mayo.", "Viene a principios de mayo.", "es"),
        ("Ze kwam op 12-5-2012.", "Ze kwam op 13-5-2012.", "nl"),
        ("Hon kom kl. 14.30.", "Hon kom kl. 15.30.", "sv"),
    ],
)
def test_dates_of_other_languages(old: str, new: str, lang: str) -> None:
    assert labels(old, new, lang=lang) == {"date"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The water of a warm lake ran there.", "The water of a hot spring ran there."),
        ("I was in favor of the bridge.", "I am in favor of the bridge."),
        ("The server SHOULD answer at once.", "The server MAY answer at once."),
    ],
)
def test_a_word_that_may_be_of_a_date_is_none_elsewhere(old: str, new: str) -> None:
    assert "date" not in labels(old, new)


@pytest.mark.parametrize(
    ("old", "new", "lang"),
    [
        ("It was large and new.", "It was not only large but new.", "en"),
        ("Fees, including rent, are due.", "Fees, including but not limited to rent, are due.", "en"),
        ("Il est venu.", "Il est sans doute venu.", "fr"),
        ("Era tarde y vino.", "Era tarde; sin embargo, vino.", "es"),
    ],
)
def test_a_negation_that_denies_nothing_is_none(old: str, new: str, lang: str) -> None:
    assert "negation" not in labels(old, new, lang=lang)
    assert "negation" in labels("He came.", "He did not come.")


def test_both_is_a_number_only_where_another_stood() -> None:
    assert "number" not in labels("It was large and new.", "It was both large and new.")
    assert "number" in labels("Both men left.", "Three men left.")
    assert labels("See pages 2 and 4 there.", "See pages 2 to 4 there.") == {"number"}


@pytest.mark.parametrize(
    ("old", "new", "label"),
    [
        ("The elections came late.", "The 2009 elections came late.", "date"),
        ("He was born there.", "He was born there (1895).", "date"),
        ("The law of 1972 holds.", "The law of 1973 holds.", "date"),
        ("The army sent 2000 soldiers.", "The army sent 1800 soldiers.", "number"),
        ("The bill passed by 1600 votes.", "The bill passed by 1700 votes.", "number"),
        ("The army sent soldiers.", "The army sent 1821 soldiers.", "number"),
        ("It is on page 1601 there.", "It is on page 1602 there.", "number"),
    ],
)
def test_a_figure_of_four_is_a_year_or_an_amount(old: str, new: str, label: str) -> None:
    assert labels(old, new) == {label}


def test_numbers_that_keep_their_words_change_no_places() -> None:
    swapped = ("It killed five men and six women.", "It killed six men and five women.")
    turned = ("The plane, a Boeing 737, carried 96 people.", "There were 96 people aboard the Boeing 737.")
    assert "number" in labels(*swapped)
    assert "number" not in labels(*turned)
    assert "number" not in labels("It went from $5 to $7.", "It rose to $7 from $5.")
    assert "number" in labels("It rose to 5 percent from 4 percent.", "It rose to 4 percent from 5 percent.")


def test_the_letter_of_a_part_is_its_number() -> None:
    assert labels("Section 12(a) applies.", "Section 12(b) applies.") == {"number"}
    found = labels("In 2(b), for “ten days” read “10 days”.", "In 2(c), for “ten days” read “10 days”.")
    assert "number" in found


@pytest.mark.parametrize(
    ("old", "new", "lang"),
    [
        ("The ferry to Phila. left late.", "The ferry to Philadelphia left late.", "en"),
        ("The ferry made 12 kts. at most.", "The ferry made 12 knots at most.", "en"),
        ("The ferry is 40 m long.", "The ferry is 40 metres long.", "en"),
        ("The ferry on Mill Rd is late.", "The ferry on Mill Road is late.", "en"),
        ("The Group of 20 met there.", "The G-20 met there.", "en"),
        ("Der BGH tagte am Ufer.", "Der Bundesgerichtshof tagte am Ufer.", "de"),
    ],
)
def test_a_short_form_that_no_table_has_is_known_by_its_letters(old: str, new: str, lang: str) -> None:
    assert labels(old, new, lang=lang) == {"abbreviation"}
    assert labels(new, old, lang=lang) == {"abbreviation"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("They fell into a trap.", "They fell into a trapdoor."),
        ("They read the act. It was long.", "They read the action. It was long."),
        ("They met an official there.", "They met American official there."),
        ("Mr Moss opened the bridge.", "Mayor Moss opened the bridge."),
        ("They only ask for an address.", "They only ask for addresses they need."),
        ("Report the address.", "Report the addresses"),
    ],
)
def test_a_stop_that_ends_a_sentence_shortens_nothing(old: str, new: str) -> None:
    assert "abbreviation" not in labels(old, new)


@pytest.mark.parametrize(
    ("old", "new", "lang", "label"),
    [
        ("It cost $5 to $7 million.", "It cost $5 million to $7 million.", "en", "numeral-form"),
        ("She left in ’87 for good.", "She left in 1987 for good.", "en", "date-form"),
        ("It runs June 4 through June 6 there.", "It runs from June 4 to 6 there.", "en", "date-form"),
        ("They met 3-5 May there.", "They met May 3-5 there.", "en", "date-form"),
        ("Im 19. Jh. war das anders.", "Im 19. Jahrhundert war das anders.", "de", "date-form"),
        ("Irá a las 8 p. m. hoy.", "Irá a las 20:00 hoy.", "es", "date-form"),
    ],
)
def test_forms_of_ranges_years_and_times(old: str, new: str, lang: str, label: str) -> None:
    assert labels(old, new, lang=lang) == {label}


LONG = "7" * 5000
"""More digits than are turned into a number."""


@pytest.mark.parametrize("old", ("5", "June 5", "2015-07-03", "3.5.2015", "5/2", "5/2/2015", "5年", "5 ct", "5 BCE"))
def test_digits_are_figures_however_many_and_whatever_is_missing(old: str) -> None:
    for figures in (old.replace("5", LONG), "2015-07-", "2015/7/", "/5/2015", "-5-2", "5--2"):
        assert labels(f"We were told that it was {old} then.", f"We were told that it was {figures} then.")


def test_an_ordinal_that_counts_nothing_is_a_number_only_where_another_stood() -> None:
    assert "number" not in labels("We use cookies for this.", "We use third-party cookies for this.")
    assert "number" in labels("We use first-party cookies for this.", "We use third-party cookies for this.")
    assert "number" not in labels("Second, the bridge is old.", "Moreover, the bridge is old.")


def test_capitals_of_a_heading_tell_of_no_name() -> None:
    def headed(title: str) -> Document:
        made = document(title, BEFORE)
        return replace(made, blocks=(replace(made.blocks[0], kind=BlockKind.HEADING, level=2), *made.blocks[1:]))

    def said(old: str, new: str) -> set[str]:
        return {label for change in comparison(headed(old), headed(new)).changes for label in change.labels}

    assert "name" not in said("Ensuring the Content of Drafts Is Empty", "Ensuring That the Content of Drafts Is Empty")
    assert "name" in said("The content of Berlin drafts", "The content of Madrid drafts")


def test_a_sentence_of_signs_alone_is_punctuation() -> None:
    found = comparison(document(BEFORE, "|-", BEFORE[::-1]), document(BEFORE, BEFORE[::-1])).changes
    assert [(change.labels, change.weight) for change in found] == [(("punctuation",), Weight.SURFACE)]


@pytest.mark.parametrize(
    ("address", "same"),
    [
        ("http://www.a.example/terms/", "https://a.example/terms"),
        ("https://a.example/terms?utm_source=letter&id=7", "https://a.example/terms?id=7&fbclid=Xy"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fterms&h=AT1", "https://a.example/terms"),
        ("https://web.archive.org/web/20240102030405/https://a.example/terms", "https://a.example/terms"),
        ("https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=9", "https://a.example"),
        ("#terms", "#user-content-terms"),
    ],
)
def test_another_address_of_the_same_page_is_no_other_link(address: str, same: str) -> None:
    one, other = (_marked(MarkKind.LINK, 4, 11, target) for target in (address, same))
    assert [(change.labels, change.weight) for change in comparison(one, other).changes] == [
        (("formatting",), Weight.STYLE)
    ]


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("https://a.example/terms", "https://a.example/privacy"),
        ("https://a.example/?id=7", "https://a.example/?id=8"),
        ("https://a.example/terms", "https://a.example/terms#duties"),
        ("https://a.example/?u=https://b.example/", "https://a.example/?u=https://c.example/"),
        ("http://[broken", "http://[other"),
        ("mailto:ann@a.example", "mailto:bob@a.example"),
        ("#terms", "https://a.example/terms"),
    ],
)
def test_another_page_is_another_link(address: str, other: str) -> None:
    one, two = (_marked(MarkKind.LINK, 4, 11, target) for target in (address, other))
    assert [change.labels for change in comparison(one, two).changes] == [("link-target",)]


def test_ids_say_what_changed_and_count_repeats() -> None:
    repeated = "Mr. Tarrow and Mr. Tarrow and Mr. Tarrow went to the pier and looked at the water."
    found = [change.id for change in changes(repeated, repeated.replace("Mr. ", ""))]
    assert len(set(found)) == 3
    assert all(name.startswith("c-") and len(name.split("-")[1]) == 6 for name in found)
