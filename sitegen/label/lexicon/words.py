"""Words that carry a claim: negations, hedges, verbs of saying.

Data by language, no code; every table is lower case unless it says otherwise.
"""

NEGATIONS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "not no never none nobody nothing nowhere neither nor cannot without refused refuses refuse denied "
        "failed fails fail hardly scarcely barely lacks lacked unable".split()
    ),
    "de": frozenset("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder".split()),
    "fr": frozenset("ne n'est pas jamais aucun aucune rien personne sans ni".split()),
    "es": frozenset("no nunca jamás ningún ninguna ninguno nadie nada sin ni tampoco".split()),
    "ru": frozenset("не нет ни никогда никто ничего без".split()),
}
"""Words that turn a statement round."""

HEDGES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "virtually practically essentially effectively seemingly possible impossible expected expects suspect "
        "suspects may might could would should can must shall alleged allegedly reportedly apparently perhaps "
        "possibly probably likely unlikely seems seem seemed appears appear appeared suspected presumably "
        "supposedly purported purportedly potential potentially arguably maybe believed thought estimated "
        "about nearly almost roughly approximately around largely mostly generally often sometimes partly "
        "usually normally typically frequently occasionally rarely seldom certainly clearly definitely "
        "suspected convicted nearly most almost certain exactly need needn't ought presumed rumored".split()
    ),
    "de": frozenset(
        "möglicherweise vielleicht angeblich mutmaßlich vermutlich wohl offenbar wahrscheinlich könnte dürfte "
        "soll sollen etwa rund fast kann darf muss müssen müsste dürfen können könnten sollte sollten "
        "mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher angebliche angeblichen angeblicher mindestens "
        "höchstens meist oft".split()
    ),
    "fr": frozenset(
        "peut-être probablement apparemment présumé prétendument pourrait environ presque semble peut peuvent "
        "doit doivent devrait devraient pourraient présumée présumés supposé au-moins souvent probable".split()
    ),
    "es": frozenset(
        "quizá quizás probablemente presunto presuntamente supuesto podría aproximadamente casi parece puede "
        "pueden debe deben debería deberían podrían presunta presuntos supuesta supuestamente".split()
    ),
}
"""Words that say how sure or how far a statement is."""

ATTRIBUTIONS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "said says say saying told tells claimed claims claim claiming stated states asserted asserts "
        "insisted insists argued argues alleges admitted admits conceded concedes denied denies acknowledged "
        "acknowledges confirmed confirms announced announces declared declares maintained maintains contended "
        "contends explained explains noted notes added adds warned warns according reported reports revealed "
        "reveals suggested boasted complained testified wrote writes recalled recalls predicted predicts "
        "predict predicting believes believed showed shows show found finds find proved proves confessed "
        "pointed blamed accused vowed pledged promised urged replied responded concluded concludes".split()
    ),
    "de": frozenset(
        "sagte sagt erklärte erklärt behauptete behauptet betonte betont meinte meint laut zufolge angaben "
        "teilte gab räumte bestätigte bestritt kündigte warnte".split()
    ),
    "fr": frozenset(
        "dit déclaré déclare affirmé affirme selon expliqué assure assuré prétend prétendu annoncé reconnu "
        "reconnaît admis nié indiqué estimé estime raconté soutient soutenu d'après".split()
    ),
    "es": frozenset("dijo dice declaró afirmó afirma según explicó aseguró sostuvo alegó admitió negó anunció".split()),
}
"""Words that say who speaks, and how far to trust it."""

COMMON: dict[str, frozenset[str]] = {
    "en": frozenset(
        "the a an of to in on at for and or but that as is was be by with from it its his her their this "
        "which who he she they had has have not are were will would into".split()
    ),
    "de": frozenset(
        "der die das den dem des ein eine einen und oder in im an am auf zu zur zum von mit für ist".split()
    ),
    "fr": frozenset("le la les l' un une des de du d' et ou à au aux en dans par pour sur que qui est".split()),
    "es": frozenset("el la los las un una de del y o en a al por para con que es se su".split()),
}
"""Words too common to hold two changes apart."""

NUMBER_HEDGES: dict[str, frozenset[str]] = {
    "en": frozenset("about around most certain nearly almost exactly".split()),
    "de": frozenset("etwa rund fast mindestens höchstens".split()),
    "fr": frozenset(("environ", "presque")),
    "es": frozenset(("casi", "aproximadamente")),
}
"""Hedges that count only before a number, or before what stands for one."""

NUMBER_PHRASES: dict[str, tuple[str, ...]] = {
    "en": (
        "up to", "at least", "at most", "more than", "less than", "fewer than", "as many as", "as much as", "as few as",
        "no more than", "no fewer than", "about", "around", "some", "over", "under", "nearly", "almost", "exactly",
        "just over", "just under", "close to", "upwards of", "roughly", "only", "at least some",
    ),
    "de": ("bis zu", "mindestens", "höchstens", "mehr als", "weniger als", "etwa", "rund", "fast", "knapp", "über"),
    "fr": ("jusqu'à", "au moins", "au plus", "plus de", "moins de", "environ", "près de", "presque"),
    "es": ("hasta", "al menos", "más de", "menos de", "unos", "unas", "casi", "cerca de", "aproximadamente"),
}  # fmt: skip
"""Words before a number that say how nearly it holds."""

SAYING: dict[str, frozenset[str]] = {
    "en": frozenset("said says told claimed confirmed announced denied admitted added warned insisted argued".split()),
    "de": frozenset("sagte erklärte behauptete bestätigte warnte betonte".split()),
    "fr": frozenset(("dit", "déclare", "affirme", "assure")),
    "es": frozenset("dijo declaró afirmó aseguró explicó".split()),
}
"""Verbs after whose subject nothing else can stand."""

TURNING_PREFIXES: dict[str, tuple[tuple[str, int], ...]] = {
    "en": (("un", 4), ("non-", 3), ("non", 5), ("dis", 4), ("in", 6), ("im", 6), ("il", 5), ("ir", 6), ("mis", 6)),
    "de": (("un", 4), ("nicht-", 3)),
    "fr": (("in", 6), ("im", 6), ("non-", 3)),
    "es": (("in", 6), ("im", 6), ("des", 5)),
}
"""Prefixes that turn a word round, and the fewest letters of the word that is left."""

TELLING: dict[str, frozenset[str]] = {
    "en": frozenset(("told", "tells", "telling")),
}
"""Verbs after which stands who was told."""

AFTER_SAYING: dict[str, str] = {"en": "that"}
"""The word after a verb of saying that may be left out."""
