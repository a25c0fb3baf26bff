"""One thing written in two ways is style; another thing written alike is not."""

import pytest

from .making import comparison, document

STYLE = """
The bill of Senator Dale Whitcomb, {R-Idaho=>Republican of Idaho}, has passed. abbreviation
She came home from {W. Africa=>West Africa} last year. abbreviation
{Sgt. Maria Delgado=>Sergeant Delgado} was buried in May. abbreviation name-form
{Minister of Defence=>Defence Minister} Irena Malik has left. name-form
{The Department of Homeland Security=>The Homeland Security Department} has a new head. name-form
It is planned for {mid-August=>the middle of August}. date-form
It closes at {11 p.m. Eastern time=>11 p.m. ET} on Friday. abbreviation
He goes to Nairobi on {1 July=>July 1st}. date-form
The comet was seen {twice=>two times} that year. numeral-form
The gate costs {$15-$25=>$15–25} this year. numeral-form
Add {½ cup=>half a cup} of stock. numeral-form
He was {in his 40s=>in his forties} by then. numeral-form
Queen {Elizabeth II=>Elizabeth the Second} opened the bridge. numeral-form
He ran it in {9.91 seconds=>9.91sec} that day. abbreviation
The dam holds {3 km3=>3 cubic kilometres} of water. abbreviation
{Nine-month-old=>9-month-old} twins were saved. numeral-form
She joined in {'41=>1941} and rose. date-form
It is open from {5:30 to 7 p.m.=>5:30 p.m. to 7 p.m.} today. date-form
The {U.K.'s=>UK's} jobless rate is high. abbreviation
Mail it to Box 9, {Boise, ID=>Boise, Idaho}. abbreviation
He was {6ft 4in=>6 feet 4 inches} tall. abbreviation
Nearly {one in five=>20% of} adults never went. numeral-form
About {half the=>50% of the} adults never went. numeral-form
The {3½-hour=>three-and-a-half-hour} film has ended. numeral-form
The {$1.2-trillion=>$1.2 trillion} plan has passed. hyphenation
{Some one=>Someone} had left the gate open. hyphenation
The {gray-haired=>grey-haired} man left. spelling-variant
"""
OTHERS = """
It was to begin {in mid-August=>in mid-July} at last. date
It closes at 11 p.m. {GMT=>EST} on Friday. date
The parade is on {Labor Day=>Memorial Day} as ever. date
{Every one of=>Everyone of} them had left by then. wording
She is {in her 60s=>64} now. number
Private {John Adair=>Jon Adair} fell that day. name
It was 40 degrees {Celsius=>Fahrenheit} by noon. number
He {could not confirm=>confirmed} the figure. attribution negation
{Three-quarters=>70 per cent} of those asked said no. number
It {causes=>can cause} cancer in mice. hedge
Now {opt=>you can opt} out of it there. wording
They {may=>MUST NOT} do it here. negation hedge
The man was {convicted=>acquitted} of it. wording
The train leaves at half past nine {in the morning =>}today. date
It falls {on Oct. 12=>on October 13} this year. date date-form
It opened {in early April=>in April} that year. date
{Last month's=>This month's} figures were good. date
Profit {more than=>almost} doubled that year. hedge
Here {most=>some} of the ice may go. number
The sales grew by {12%=>12 percentage points} that year. number
Pope {John XXIII=>John XXII} opened the bridge. name
He {is believed to have acted=>acted} alone. hedge
He took over in {mid-2015=>mid-2016} or so. date
It is due {at the end of the week=>at the start of the week} again. date
The court {reversed=>affirmed} the ruling. wording
The {family=>family's lawyer} said the deal was fair. attribution
A {spokesman for the =>}minister said the deal was fair. attribution
The carrier {cancelled all=>canceled most} of its flights. number spelling-variant
The growth fell {below=>under} 3 per cent. wording
The duke {was admitted to hospital=>was treated in hospital} overnight. wording
"""
FOREIGN = """
fr Le taux est de 4 %, selon {l'Insee=>l'OCDE}, cette année. name attribution
fr La loi sera votée {avant l'été=>après l'été} prochain. date
de Er wird {voraussichtlich =>}im Herbst heiraten. hedge
fr Il a exclu une hausse de {la TVA=>la taxe sur la valeur ajoutée}. abbreviation
es El {general=>Gral.} Vargas ha muerto. abbreviation
es Se pagará {a finales de mes=>a principios de mes}. date
ja {台風10号=>台風12号}が接近した。 number
zh 会议将在{10号=>12号}举行。 date
de Die Miete steigt auf 1.250 {Euro=>€} im Monat. numeral-form
"""


def labels(line: str, lang: str) -> tuple[set[str], set[str]]:
    """Labels that are given, and those that are due: what stands after the last stop."""
    end = max(line.rfind(stop) for stop in ".。") + 1
    head, _, rest = line[:end].partition("{")
    old, _, after = rest.partition("=>")
    new, _, tail = after.partition("}")
    changes = comparison(document(head + old + tail, lang=lang), document(head + new + tail, lang=lang)).changes
    return {label for change in changes for label in change.labels}, set(line[end:].split())


@pytest.mark.parametrize("line", (STYLE + OTHERS).strip().splitlines())
def test_what_is_style_and_what_is_not(line: str) -> None:
    given, due = labels(line, "en")
    assert given == due


@pytest.mark.parametrize("line", FOREIGN.strip().splitlines())
def test_it_is_so_in_other_languages(line: str) -> None:
    lang, _, said = line.partition(" ")
    given, due = labels(said, lang)
    assert given == due
