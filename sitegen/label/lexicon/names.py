"""People and places: how they are called.

Data by language, no code; every table is lower case unless it says otherwise.
"""

HONORIFICS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "mr mrs ms miss doctor signor signora herr frau monsieur madame mme señor señora sheikh mx dr prof "
        "sir dame lord lady mr. mrs. ms. mx. dr. prof. rev. hon.".split()
    ),
    "de": frozenset("herr herrn frau hr. fr. dr. prof.".split()),
    "fr": frozenset("m. mm. mme mmes mlle me monsieur madame mademoiselle dr".split()),
    "es": frozenset("doctor doctora sr. sra. srta. señor señora señorita don doña dr. dra.".split()),
}
"""Forms of address before a name."""

TITLES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "president premier chancellor minister senator representative governor mayor general colonel captain "
        "sergeant judge justice chief secretary professor doctor pope king queen prince princess director "
        "chairman chairwoman congressman congresswoman lawmaker attorney sheriff commissioner cardinal bishop "
        "archbishop lieutenant major admiral marshal inspector detective officer coach ambassador councillor "
        "councilman councilwoman sen. gov. rep. gen. col. lt. sgt. capt. adm. rev. prof.".split()
    ),
    "de": frozenset(
        "präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister "
        "ministerin innenminister außenminister finanzminister ministerpräsident bürgermeister "
        "bürgermeisterin oberbürgermeister professor general richter".split()
    ),
    "fr": frozenset("président présidente ministre maire général professeur".split()),
    "es": frozenset("presidente presidenta ministro ministra alcalde alcaldesa general profesor".split()),
}
"""Offices before a name."""

NOT_GIVEN_NAMES = frozenset(
    "north south east west northern southern eastern western new old saint st san santa los las".split()
)
"""Capitalised words that, before a name, make another place of it."""

MALE: frozenset[str] = frozenset(
    "mr mr. sir lord king prince herr herrn hr. m. monsieur señor sr. don baron councilman chairman".split()
)
FEMALE: frozenset[str] = frozenset(
    "mrs mrs. ms ms. miss dame lady queen princess frau mme madame mlle mademoiselle señora sra. señorita "
    "srta. doña councilwoman chairwoman".split()
)
"""Forms of address that say whether a man or a woman is meant: one for the other is no house style."""

LONG_TITLES: dict[str, tuple[tuple[str, ...], ...]] = {
    "en": tuple(
        tuple(title.split())
        for title in (
            "secretary of state|secretary of defense|prime minister|vice president|foreign minister|finance minister|"
            "interior minister|defense minister|defence minister|attorney general|chief justice|first lady|"
            "chief executive|deputy mayor|police chief|secretary general|former president|former prime minister|"
            "former mayor|former governor|crown prince"
        ).split("|")
    ),
}
"""Offices of several words."""

GIVEN_NAMES: frozenset[str] = frozenset(
    "aaron abdul adam adrian ahmed alan albert alejandro alex alexander alice ali alison amanda amir amy "
    "ana andrea andreas andrew angela anita ann anna anne anthony antonio arthur asha barbara ben "
    "benjamin bernard beth bill bob boris brian bruce carl carla carlos carmen carol caroline catherine "
    "charles charlotte chris christian christine christopher clara claire claudia colin craig dale daniel "
    "david deborah dennis diana diane diego dmitri don donald donna dorothy douglas edward elena eleanor "
    "elizabeth ellen emily emma eric erik ernest eva fatima felix fernando francesca francis françois "
    "frank fred gabriel gareth gary george gerald giovanni gordon graham greg guy hannah hans harold "
    "harry heather heinz helen henri henry hugo ian igor ilya ingrid irene isabel ivan jack jacob jacques "
    "james jane janet jason javier jean jeff jennifer jeremy jessica jim joan joe johann john jonas "
    "jonathan jorge josé joseph joshua juan judith julia julie karen karl kate katherine keith kenneth "
    "kevin klaus larry laura lena leo linda lisa louis lucas lucy luis luke manuel marc marcus margaret "
    "maria maría marie mario mark martha martin mary matthew maurice max michael michel michelle miguel "
    "mike miriam mohammed monica muhammad nancy natalia nathan neil nicholas nicolas nicole nina norman "
    "olaf oliver olga omar oscar pablo pamela patricia patrick paul paula pedro peter petra philip pierre "
    "rachel ralph raymond rebecca renate richard robert roger ronald rosa ruth ryan sam samuel sandra "
    "sarah scott sebastian sergei simon sofia sophie stefan stephen steve steven susan sven teresa thomas "
    "tim timothy tom tony ursula vera victor victoria vincent vladimir walter wayne werner william "
    "wolfgang xavier yusuf yvonne".split()
)
"""Frequent given names: the last of the capitalised words that follow one is a family name."""

PLACES: frozenset[str] = frozenset(
    "afghanistan africa african albania algeria america american americans amsterdam arab arabs argentina "
    "asia asian athens australia australian austria austrian baghdad bangladesh beijing beirut belarus "
    "belgian belgium berlin bolivia bosnia brazil brazilian britain british brussels bulgaria cairo "
    "california cambodia canada canadian chile china chinese christian christians colombia congo croatia "
    "cuba cuban cyprus damascus danish delhi democrat democratic democrats denmark dublin dutch ecuador "
    "egypt egyptian england english estonia ethiopia europe european europeans finland finnish france "
    "french geneva german germans germany ghana greece greek haiti hindu honduras hungarian hungary "
    "iceland india indian indonesia iran iranian iraq iraqi ireland irish israel israeli israelis "
    "istanbul italian italy jamaica japan japanese jerusalem jewish jews jordan kenya kiev kosovo kremlin "
    "kuwait kyiv labour latvia lebanon libya lithuania london luxembourg madrid malaysia mexican mexico "
    "morocco moscow muslim muslims nepal netherlands nicaragua nigeria nigerian norway norwegian oslo "
    "pakistan pakistani palestinian palestinians panama paraguay paris peru philippines poland polish "
    "portugal portuguese republican republicans romania rome russia russian russians rwanda scotland "
    "scottish serbia singapore slovakia slovenia somalia spain spanish stockholm sudan sweden swedish "
    "swiss switzerland syria syrian taiwan taliban tehran texas thailand tokyo tory tunisia turkish "
    "uganda ukraine ukrainian uruguay vatican venezuela vienna vietnam vietnamese wales warsaw washington "
    "welsh yemen zimbabwe".split()
)
"""Places, peoples, faiths and parties that are names also where a sentence begins with them."""

TITLE_ARTICLES: dict[str, tuple[str, ...]] = {
    "en": ("the", "a"),
    "de": ("der", "die"),
    "fr": ("le", "la"),
    "es": ("el", "la"),
}
"""Words before an office that stands after a name."""

FORM_ARTICLES: dict[str, tuple[str, ...]] = {"es": ("el", "la")}
"""Words that come and go with a form of address."""

FORMER: frozenset[str] = frozenset(
    "former acting interim deputy vice ex late retired ehemaliger ehemalige ancien ancienne exministro vicepresidente "
    "expresidente".split()
)
"""Words that make another office of an office."""
