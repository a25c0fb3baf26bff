"""Words that carry a claim: negations, hedges, verbs of saying.

Data by language, no code; every table is lower case unless it says otherwise.
"""

NEGATIONS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "not no never none nobody nothing nowhere neither nor cannot without refused refuses refuse denied deny "
        "denies denying failed fails fail hardly scarcely barely lacks lacked unable".split()
    ),
    "de": frozenset(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts ohne weder "
        "keinerlei keineswegs nirgends nirgendwo".split()
    ),
    "fr": frozenset("ne n'est pas jamais aucun aucune rien personne sans ni guère nul nulle non".split()),
    "es": frozenset("no nunca jamás ningún ninguna ninguno nadie nada sin ni tampoco".split()),
    "ru": frozenset("не нет ни никогда никто ничего без".split()),
}
"""Words that turn a statement round."""

NEVER: dict[str, frozenset[str]] = {
    "en": frozenset(("never",)),
    "de": frozenset(("nie", "niemals")),
    "fr": frozenset(("jamais",)),
    "es": frozenset(("nunca", "jamás")),
}
"""Negations that deny a thing for all times, and so more than the others."""

HEDGES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "virtually practically essentially effectively seemingly possible impossible expected expects suspect "
        "suspects may might could would should can must shall alleged allegedly reportedly apparently perhaps "
        "possibly probably likely unlikely seems seem seemed appears appear appeared suspected presumably "
        "supposedly purported purportedly potential potentially arguably maybe believed thought estimated "
        "about nearly almost roughly approximately around largely mostly generally often sometimes partly "
        "usually normally typically frequently occasionally rarely seldom certainly clearly definitely "
        "apparent ostensibly ostensible reputedly reputed supposed unconfirmed unverified conceivably "
        "evidently so-called "
        "would-be tends tend seeming "
        "suspected nearly most almost certain exactly need needn't ought presumed rumored".split()
    ),
    "de": frozenset(
        "voraussichtlich voraussichtliche voraussichtlichen womöglich allenfalls schätzungsweise nahezu beinahe "
        "möglicherweise vielleicht angeblich mutmaßlich vermutlich wohl offenbar wahrscheinlich könnte dürfte "
        "soll sollen etwa rund fast kann darf muss müssen müsste dürfen können könnten sollte sollten "
        "mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher angebliche angeblichen angeblicher mindestens "
        "höchstens meist oft anscheinend augenscheinlich scheinbar scheint scheinen offensichtlich eventuell knapp "
        "wahrscheinliche mögliche möglicher mutmaßlichem sogenannte sogenannten sogenannter vermeintliche vermeintlich "
        "vermeintlichen vermeintlicher".split()
    ),
    "fr": frozenset(
        "peut-être probablement apparemment présumé prétendument pourrait environ presque semble peut peuvent "
        "doit doivent devrait devraient pourraient présumée présumés supposé au-moins souvent probable supposée "
        "supposés supposément semblent semblait apparent apparente vraisemblablement prétendue soi-disant "
        "possible possiblement éventuel éventuelle serait seraient aurait auraient".split()
    ),
    "es": frozenset(
        "quizá quizás probablemente presunto presuntamente supuesto podría aproximadamente casi parece puede "
        "pueden debe deben debería deberían podrían presunta presuntos supuesta supuestamente presuntas supuestos "
        "supuestas aparentemente aparente posible posiblemente parecen parecía habría habrían sería serían "
        "probable seguramente acaso".split()
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
        "pointed blamed accused vowed pledged promised urged replied responded concluded concludes asserting arguing "
        "alleging admitting insisting denying confirming adding noting warning explaining suggesting stressed stresses "
        "emphasized emphasised emphasizes remarked remarks commented whispered shouted "
        "joked quipped lamented cautioned disclosed divulged attested reiterated hinted "
        "implied implies indicated indicates theorized speculated recounted proclaimed exclaimed "
        "muttered demanded countered retorted swore swears quoted cited citing tweeted contend allege argue "
        "insist maintain deny admit acknowledge warn suggest suggests pleaded testifies "
        "opined conceding understands "
        "announce stating snapped".split()
    ),
    "de": frozenset(
        "sagte sagten sagt sagen gesagt erklärte erklärten erklärt behauptete behaupteten behauptet betonte betonten "
        "betont meinte meinten meint laut zufolge gemäß teilte teilten mitgeteilt mitteilte mitteilten gab räumte "
        "räumten "
        "eingeräumt bestätigte bestätigten bestätigt bestritt bestritten kündigte kündigten angekündigt warnte warnten "
        "gewarnt äußerte äußerten berichtete berichteten berichtet berichten bekräftigte beteuerte beteuerten "
        "versicherte versicherten versichert unterstrich hob verkündete verkündeten gestand gestanden leugnete "
        "leugneten dementierte dementierten verneinte vermutete kritisierte forderte forderten verlangte antwortete "
        "entgegnete ergänzte schilderte beschuldigte schrieb schreibt drohte versprach versprachen zitierte".split()
    ),
    "fr": frozenset(
        "dit disent disait disaient déclaré déclare déclarait déclarent affirmé affirme affirmait affirment selon "
        "expliqué explique expliquait assure assuré assurait assurent prétend prétendu prétendait prétendent annoncé "
        "annonce annoncent reconnu reconnaît reconnaissait admis admet nié nie niait indiqué indique indiquait estimé "
        "estime estimait estiment raconté raconte soutient soutenu soutenait souligne souligné précise précisé "
        "ajoute ajouté ajoutait rapporte rapporté rapportent confirme confirmé confirment avoue avoué dément démenti "
        "insiste insisté rappelle rappelé répond répondu réplique répliqué évoque évoqué accuse accusé promet promis "
        "prévient averti avertit signale signalé martèle martelé d'après jugé écrit suggère suggéré révèle "
        "révélé".split()
    ),
    "es": frozenset(
        "dijo dijeron dice dicen decía declaró declararon declara afirmó afirmaron afirma afirman según "
        "explicó explica "
        "explicaron aseguró aseguraron asegura sostuvo sostiene sostuvieron alegó alega admitió admite admitieron negó "
        "niega negaron anunció anuncia anunciaron señaló señala indicó indica apuntó añadió añade agregó agrega "
        "confirmó confirma confirmaron reconoció reconoce insistió insiste subrayó subraya recalcó destacó destaca "
        "informó informa informaron reveló revela advirtió advierte denunció denuncia prometió promete respondió "
        "responde contestó replicó comentó comenta contó relató manifestó manifiesta aseveró precisó escribió "
        "sugirió sugiere acusó criticó".split()
    ),
}
"""Words that say who speaks, and how far to trust it."""

WEAK_SAYING: dict[str, frozenset[str]] = {
    "en": frozenset(
        "add adds added adding show shows showed find finds found note notes noted noting state states stated stating "
        "claim claims claiming report reports prove proves proved point pointed indicate indicates indicated "
        "conclude concludes concluded maintain maintains maintained wrote writes recalled recalls understands "
        "reiterated recounted countered responded replied cited quoted suggest swears argue argues argued arguing "
        "reveals".split()
    ),
}
"""Those of them that are also other words (a claim, the states, it adds up): they count only in use."""

DONE_TO: dict[str, frozenset[str]] = {
    "en": frozenset(
        "admitted believed cautioned conceded demanded denied maintained pledged promised recalled stressed".split()
    ),
}
"""Those that say nothing of who speaks after "was" and the like ("was admitted to hospital", "were recalled")."""

SAID_AFTER: dict[str, frozenset[str]] = {
    "en": frozenset("that how why whether he she they there we : \" “ ‘ '".split()),
}
"""What stands after a word of saying in use, and before what is said."""

SOURCES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "report reports study studies survey surveys poll polls research inquiry investigation investigators "
        "officials court judge jury panel review records data figures documents analysis evidence article paper author "
        "authors researchers scientists experts critics opponents proponents supporters lawyers police "
        "prosecutors spokesman spokeswoman who statement letter filing".split()
    ),
}
"""Who says, just before a word of saying in use, whatever stands after it."""

STATEMENTS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "interview statement letter email e-mail speech tweet post testimony report memo lawsuit filing complaint "
        "indictment affidavit interviews statements letters emails speeches".split()
    ),
    "de": frozenset("interview erklärung brief mitteilung rede stellungnahme bericht klage".split()),
    "fr": frozenset("entretien interview communiqué lettre discours déclaration rapport tribune plainte".split()),
    "es": frozenset("entrevista comunicado carta discurso declaración informe denuncia".split()),
}
"""In what something was said, after a word such as "in"."""

ATTRIBUTION_PHRASES: dict[str, tuple[str, ...]] = {
    "en": (
        "on condition of anonymity", "on the condition of anonymity", "in his view", "in her view", "in their view",
        "in its view", "has learned", "have learned", "has learnt",
        "it is understood", "in the view of", "in the words of", "as he put it", "as she put it",
    ),
    "de": (
        "nach angaben", "nach eigenen angaben", "nach ansicht", "nach einschätzung", "wie es heißt",
        "dem vernehmen nach", "aus sicht", ", so die", ", so der",
    ),
    "fr": ("de l'avis de", "aux dires de", "à en croire", "de source"),
    "es": ("de acuerdo con", "en palabras de", "a juicio de", "en opinión de", "a decir de"),
}  # fmt: skip
"""The same of several words."""

HEDGE_PHRASES: dict[str, tuple[str, ...]] = {
    "en": (
        "all but", "as good as", "one of the", "among the", "more or less", "to some extent", "in part", "so to speak",
        "said to be", "thought to be", "in effect", "as far as is known", "is understood to", "are understood to",
    ),
    "de": ("so gut wie", "mehr oder weniger", "zum teil", "allem anschein nach", "unter umständen", "einer der"),
    "fr": ("sans doute", "peut être", "plus ou moins", "en partie", "l'un des", "l'une des"),
    "es": ("tal vez", "a lo mejor", "más o menos", "en parte", "uno de los", "una de las", "al parecer"),
}  # fmt: skip
"""Words in a row that say how sure or how far a statement is."""

NEGATION_PHRASES: dict[str, tuple[str, ...]] = {
    "en": ("declined to", "declines to", "stopped short of", "far from", "instead of", "rather than", "ruled out"),
    "de": ("anstatt", "statt", "kaum"),
    "fr": ("au lieu de", "à peine", "faute de"),
    "es": ("en vez de", "en lugar de", "apenas", "dejó de"),
}
"""Words in a row that turn a statement round."""

STATED_IN: dict[str, frozenset[str]] = {
    "en": frozenset(("in", "during")),
    "de": frozenset(("in", "im")),
    "fr": frozenset(("dans", "lors")),
    "es": frozenset(("en", "durante")),
}
"""Words before a statement that something was said in."""

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
    "zh": frozenset("的了是在和与與有将將被也就都而及对對于於为為所之其这這那把从從到"),
    "ja": frozenset("のにはをがとでたしているれさもなだすまへからり"),
}
"""Words too common to hold two changes apart."""

NUMBER_HEDGES: dict[str, frozenset[str]] = {
    "en": frozenset("about around most certain nearly almost exactly".split()),
    "de": frozenset("etwa rund fast mindestens höchstens".split()),
    "fr": frozenset(("environ", "presque")),
    "es": frozenset(("casi", "aproximadamente")),
}
"""Hedges that count only before a number, or before what stands for one."""

QUANTIFIERS: dict[str, frozenset[str]] = {
    "en": frozenset("all every everyone everybody everything none no nobody nothing half always never".split()),
    "de": frozenset("alle alles allen jeder jede jedes niemand nichts immer nie".split()),
    "fr": frozenset("tous toutes tout toute chaque personne rien toujours jamais".split()),
    "es": frozenset("todos todas todo toda cada nadie nada siempre nunca".split()),
}
"""Words that stand for a number, so that a hedge before them counts."""

SHARES: dict[str, dict[str, str]] = {
    lang: {word: group.split()[0] for group in groups.split(",") for word in group.split()}
    for lang, groups in {
        "en": "all every each,most,many,some several,few",
        "de": "alle allen alles jeder jede,meisten meiste,viele vielen,einige einigen manche,wenige wenigen",
        "fr": "tous toutes chaque,plupart,beaucoup,certains certaines quelques plusieurs,peu",
        "es": "todos todas cada,mayoría,muchos muchas,algunos algunas varios varias,pocos pocas",
    }.items()
}
"""Words for how many of all something is said of, with the one that stands for those that say as much."""

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

SAME_HEDGES: dict[str, dict[str, str]] = {
    lang: {phrase: group[0] for group in (part.split(",") for part in groups.split("|")) for phrase in group}
    for lang, groups in {
        "en": "about,around,some,roughly,approximately,circa|over,more than,above,upwards of,in excess of|"
        "under,below,less than,fewer than|nearly,almost,close to|up to,as many as,as much as|"
        "at most,no more than,not more than,a maximum of|"
        "at least,no fewer than,no less than,not less than,a minimum of|likely,probably",
        "de": "etwa,rund,circa,ungefähr,zirka|fast,beinahe,knapp|über,mehr als|unter,weniger als",
        "fr": "environ,à peu près,autour de|presque,près de|plus de,au-dessus de|moins de,au-dessous de",
        "es": "unos,unas,aproximadamente,alrededor de,cerca de|casi|más de,por encima de|menos de,por debajo de",
    }.items()
}
"""Words that hedge as much as another does, with that one."""

SAYING: dict[str, frozenset[str]] = {
    "en": frozenset(
        "said says told claimed confirmed announced denied admitted added warned insisted argued alleged acknowledged "
        "testified conceded contended say says insist insists allege alleges contend contends warn warns deny denies "
        "admit admits believe believed reported".split()
    ),
    "de": frozenset(
        "sagte sagten erklärte erklärten behauptete behaupteten bestätigte warnte betonte meinte bestritt schrieb "
        "berichtete".split()
    ),
    "fr": frozenset("dit déclare affirme assure explique soutient reconnaît confirme annonce nie estime".split()),
    "es": frozenset("dijo declaró afirmó aseguró explicó sostuvo negó admitió confirmó anunció señaló".split()),
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

SOURCE_LEADS: dict[str, tuple[tuple[str, ...], ...]] = {
    "en": (("according", "to"),),
    "de": (("laut",), *(("nach", "angaben", article) for article in ("von", "der", "des"))),
    "fr": (("selon",), ("d'après",), ("d’après",)),
    "es": (("según",), ("de", "acuerdo", "con")),
}
"""Words after which stands who says it."""

SAME_SPEAKERS: dict[str, str] = {
    word: group.split()[0]
    for group in ("company firm corporation business", "lawyer attorney solicitor", "paper newspaper daily")
    for word in group.split()
}
"""Those who are called by another word, and are no others."""

AFTER_SAYING: dict[str, str] = {"en": "that"}
"""The word after a verb of saying that may be left out."""
