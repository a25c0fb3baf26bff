"""People and places: how they are called.

Data by language, no code; every table is lower case unless it says otherwise.
"""

HONORIFICS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "messrs messrs. madam maestro hrh h.r.h. "
        "mr mrs ms miss doctor signor signora herr frau monsieur madame mme señor señora sheikh mx dr prof "
        "sir dame lord lady mr. mrs. ms. mx. dr. prof. rev. hon. fr.".split()
    ),
    "de": frozenset("herr herrn frau hr. fr. dr. prof. doktor".split()),
    "fr": frozenset(
        "m. mm. mme mmes mlle me mgr pr monsieur madame mademoiselle dr docteur docteure monseigneur".split()
    ),
    "es": frozenset(
        "d. dª d.ª dña. mons. doctor doctora sr. sra. srta. señor señora señorita don doña dr. dra.".split()
    ),
}
"""Forms of address before a name."""

_GERMAN_OFFICES = (
    "präsident bundespräsident vizepräsident ministerpräsident bundeskanzler vizekanzler kanzler minister "
    "bundesminister innenminister außenminister finanzminister verteidigungsminister gesundheitsminister "
    "justizminister wirtschaftsminister umweltminister verkehrsminister kultusminister arbeitsminister bürgermeister "
    "oberbürgermeister senator staatssekretär generalsekretär richter bundesrichter professor direktor könig "
    "kommissar botschafter generaldirektor abgeordneter"
)

TITLES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "president premier chancellor minister senator representative governor mayor general colonel captain "
        "sergeant judge justice chief secretary professor doctor pope king queen prince princess director "
        "chairman chairwoman congressman congresswoman lawmaker attorney sheriff commissioner cardinal bishop "
        "archbishop lieutenant major admiral marshal inspector detective officer coach ambassador councillor "
        "councilman councilwoman sen. gov. rep. gen. col. lt. sgt. capt. adm. rev. prof. chairperson speaker "
        "treasurer superintendent warden constable coroner alderman assemblyman assemblywoman delegate envoy emir "
        "sultan emperor empress duke duchess count countess baron baroness tsar ayatollah provost rector principal "
        "secretary-general attorney-general governor-general director-general vice-president vice-chancellor "
        "plaintiff defendant petitioner appellant respondent headmaster private corporal brigadier commander "
        "commodore trooper magistrate prosecutor brig. cpl. pvt. pte. const. "
        "maj. cmdr. cpt. supt. pres. councilor councilmember".split()
    ),
    "de": frozenset((*_GERMAN_OFFICES.split(), *(office + "in" for office in _GERMAN_OFFICES.split())))
    | frozenset(
        "general landrat landrätin staatsanwalt staatsanwältin papst bischof kardinal oberst hauptmann".split()
    ),
    "fr": frozenset(
        "président présidente vice-président ministre maire général professeur professeure sénateur sénatrice député "
        "députée préfet préfète procureur procureure juge colonel capitaine commissaire directeur directrice roi "
        "reine pape évêque cardinal chancelier chancelière gouverneur ambassadeur ambassadrice secrétaire".split()
    ),
    "es": frozenset(
        "presidente presidenta vicepresidente vicepresidenta ministro ministra alcalde alcaldesa general profesor "
        "profesora senador senadora diputado diputada gobernador gobernadora juez jueza fiscal coronel capitán "
        "teniente comisario comisaria director directora rey reina papa obispo cardenal canciller embajador "
        "embajadora secretario secretaria concejal concejala consejero consejera".split()
    ),
}
"""Offices before a name."""

SURE_TITLES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "president senator governor mayor chancellor minister congressman congresswoman councilman councilwoman "
        "sergeant professor lieutenant ambassador archbishop councillor councilor detective ayatollah sen gov rep gen "
        "lt sgt capt col prof maj adm brig cpl supt secretary-general attorney-general".split()
    ),
}
"""Offices, stops left out, that are part of no other name, so that whoever is named after one holds it."""

NOT_FAMILY_NAMES = frozenset(
    "street avenue road square house hall hospital school college university company corp inc ltd cup league office "
    "department ministry committee council bridge park airport island club prize award day party".split()
)
"""Words with a capital that are of no person's name."""

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
            "interior minister|defense minister|health minister|justice minister|education minister|"
            "environment minister|home secretary|foreign secretary|treasury secretary|defense secretary|"
            "deputy prime minister|first minister|lieutenant governor|lieutenant colonel|lieutenant general|"
            "associate justice|associate professor|assistant professor|assistant secretary|major general|"
            "brigadier general|rear admiral|vice admiral|district attorney|state senator|"
            "state representative|police commissioner|fire chief|defence minister|attorney general|chief justice|"
            "first lady|"
            "chief executive|deputy mayor|police chief|secretary general|former president|former prime minister|"
            "former mayor|former governor|crown prince"
        ).split("|")
    ),
    "fr": (("premier", "ministre"), ("première", "ministre"), ("secrétaire", "général"), ("secrétaire", "d'état")),
    "es": (("primer", "ministro"), ("primera", "ministra"), ("secretario", "general"), ("fiscal", "general")),
}
"""Offices of several words."""

GIVEN_NAMES: frozenset[str] = frozenset(
    "aaron abdul abdullah adam adrian adriana adrien agnieszka agnès agustín ahmed aisha akira alain alan "
    "albert alberto alejandro alex alexander alexandre alexei alfonso ali alice alison amanda amelia amina "
    "amir amy ana anastasia anaïs andrea andreas andrew andré angela anil anita anja anke ann anna annalena "
    "anne anthony antoine antonio arnaud arthur asha astrid aurélie ava barbara beate beatriz ben benjamin "
    "benoît bernadette bernard bernd beth beverly bill birgit björn blanca bob boris brandon brenda brian "
    "brigitte bruce bruno bryan bärbel cameron camila camille carl carla carlos carmen carol caroline "
    "catherine cecilia chantal charles charlotte cheryl chidi chris christa christelle christian christine "
    "christoph christophe christopher cindy claire clara clarence claudia claus clément colin connor corinne "
    "cornelia craig cristina cynthia cyril cécile césar dale damien daniel danielle darren david deborah debra "
    "denis denise dennis derek detlef diana diane didier diego dieter dirk dmitri dmitry dolores dominique don "
    "donald donna doris dorothy douglas dylan eberhard edith eduardo edward edwin eileen elaine eleanor elena "
    "elizabeth elke ellen emilio emily emma emmanuel enrique eric erich erik ernest esteban esther ethan "
    "eugenia eva evelyn fabien fabrice fatima federico felipe felix fernanda fernando fiona frances francesca "
    "francis francisca francisco frank françois fred friedrich fritz frédéric gabriel gabriela gareth gary "
    "gavin gaëlle geoffrey george gerald gerard gerardo gerd gerhard gianni gilles giovanni gisela giulia "
    "gloria gonzalo gordon graham greg grégoire guadalupe guillaume guillermo gustave guy gwen gérard günter "
    "günther hamish hanna hannah hannes hans harold harry hassan hazel heather heike heiko heinz helen helga "
    "helmut henri henry hermann hervé hiroshi holger holly horst howard hugo hugues hussein héctor hélène ian "
    "ibrahim ignacio igor ilya ingo ingrid inés irene isaac isabel isabella isabelle ismail ivan jack jacob "
    "jacqueline jacques jaime james jane janet janice jasmine jason javier jean jean-luc jeff jennifer jens "
    "jeremy jerome jerry jesse jessica jesús jill jim joachim joan joaquín jochen joe johann john jonas "
    "jonathan jorge josef josefa joseph joshua josé joyce joël juan juana judith julia julie julien julián "
    "jutta jérôme jörg jürgen kai karen karin karl karsten kate katherine katja keith kelly kenji kenneth "
    "kerstin kevin khalid kimberly klaus kurt kwame kyle larry lars laura lauren laurent lawrence layla leila "
    "lena leo leon leonard leslie leticia lewis liam lillian linda lionel lisa lois lorena lorraine lothar "
    "louis lourdes loïc luca lucas lucie lucy lucía luis luisa lukas luke lutz lydia lynn léa madeleine "
    "malcolm manfred manuel manuela marc marcel marcia marco marcus marek margaret maria mariana marie mario "
    "marion marjorie mark markus martha martin martina martín mary maría mateo mathias mathieu mathilde "
    "matthew matthias maurice max maxime melissa mercedes michael michel michelle miguel mike mikhail mildred "
    "miranda miriam mohamed mohammed monica monika monique muhammad murray mustafa mónica nadine nancy naomi "
    "natalia natalie natasha nathalie nathan neil ngozi nicholas nicolas nicole nicolás nigel niklas nikolai "
    "nils nina noah nora norbert norman noël nuria odile olaf oleg olga oliver olivier omar oscar otto owen "
    "pablo pamela paolo pascal patrice patricia patrick paul paula pauline pedro peggy penelope peter petra "
    "philip philippe phyllis pierre pilar piotr priya rachel rafael rainer raj ralf ralph ramiro ramón raquel "
    "raymond raúl rebecca reginald reinhard renate rené rhonda ricardo richard rita robert roberta roberto "
    "rocío rodney rodrigo roger roland rolf ronald ronan rory rosa rosario rosemary rubén rudolf russell ruth "
    "ryan rémi sabine sally salvador sam samantha samuel sandra sanjay sarah scott sean sebastian serge sergei "
    "sergio seth shannon sharon sheila shirley sidney silke silvia simon sofia sofía solène sophie stanley "
    "stefan stefano stella stephen steve steven stuart stéphane sunita susan susana susanne suzanne sven "
    "svetlana sylvia sylvie sébastien tanja tara tariq tatiana teresa terry theodore theresa thierry thomas "
    "thorsten tim timothy tobias todd tom tomás tony torsten tracy trevor troy tyler udo ulrich ulrike ursula "
    "uta ute uwe valentina valerie valérie vanessa vera vernon veronica verónica vicente victor victoria vijay "
    "vincent virginie vivian vladimir volker véronique víctor wallace walter wanda warren wayne wei wendy "
    "werner wesley wilhelm william winfried wolfgang xavier yann yolanda yuki yuri yusuf yves yvette yvonne "
    "zachary zoe álvaro ángel ángela édouard élise élodie émile éric étienne óscar".split()
)
"""Frequent given names: the last of the capitalised words that follow one is a family name."""

NICKNAMES: dict[str, str] = {
    nick: full.capitalize()
    for full, nicks in (
        pair.split(":")
        for pair in (
            "william:bill,billy,will,willie robert:bob,bobby,rob,robbie richard:dick,rick,ricky james:jim,jimmy,jamie "
            "john:jack,johnny edward:ed,eddie,ned,ted,teddy thomas:tom,tommy michael:mike,mick,mickey joseph:joe,joey "
            "charles:charlie,chuck david:dave,davey daniel:dan,danny matthew:matt anthony:tony christopher:chris "
            "steven:steve stephen:steve andrew:andy,drew nicholas:nick benjamin:ben samuel:sam,sammy alexander:alex "
            "frederick:fred,freddie patrick:pat,paddy peter:pete ronald:ron,ronnie donald:don,donny kenneth:ken,kenny "
            "gerald:gerry,jerry lawrence:larry raymond:ray philip:phil timothy:tim gregory:greg jeffrey:jeff "
            "leonard:len,lenny theodore:ted,teddy elizabeth:liz,lizzie,beth,betty,bess margaret:maggie,meg,peggy "
            "katherine:kate,katie,kathy catherine:cathy,kate susan:sue,susie patricia:pat,patty barbara:barb,babs "
            "deborah:deb,debbie jennifer:jen,jenny judith:judy rebecca:becky sandra:sandy victoria:vicky,tori "
            "alexandra:sasha,alex abigail:abby"
        ).split()
    )
    for nick in nicks.split(",")
}
"""Short forms of given names, with the name in full."""

DEMONYMS: dict[str, str] = {
    word: place
    for place, words in (
        pair.split(":")
        for pair in (
            "america:american,americans,u.s.,us,u.s,usa,u.s.a.,states britain:british,britons,uk,u.k.,kingdom "
            "china:chinese france:french germany:german,germans russia:russian,russians japan:japanese "
            "italy:italian,italians spain:spanish india:indian,indians iran:iranian,iranians iraq:iraqi,iraqis "
            "israel:israeli,israelis ukraine:ukrainian,ukrainians poland:polish,poles turkey:turkish,turks,türkiye "
            "greece:greek,greeks netherlands:dutch switzerland:swiss sweden:swedish denmark:danish norway:norwegian "
            "finland:finnish ireland:irish scotland:scottish,scots wales:welsh england:english canada:canadian "
            "mexico:mexican,mexicans brazil:brazilian,brazilians australia:australian,australians egypt:egyptian "
            "syria:syrian,syrians pakistan:pakistani,pakistanis afghanistan:afghan,afghans hungary:hungarian "
            "austria:austrian portugal:portuguese belgium:belgian argentina:argentine,argentinian chile:chilean "
            "colombia:colombian venezuela:venezuelan cuba:cuban,cubans nigeria:nigerian kenya:kenyan "
            "ethiopia:ethiopian sudan:sudanese libya:libyan lebanon:lebanese jordan:jordanian vietnam:vietnamese "
            "thailand:thai indonesia:indonesian philippines:philippine,filipino europe:european,europeans "
            "africa:african,africans asia:asian,asians"
        ).split()
    )
    for word in words.split(",")
}
"""Words for what is of a country, with the country: one for the other is another word and no other name."""

NO_NAMES: frozenset[str] = frozenset(
    "ceo cfo coo cto mp mps pm tv dna rna gdp gps id ids it ai hiv aids pc cd dvd suv suvs atm pr hr ngo ngos faq url "
    "pdf vip phd ok am bc ad bce ce covid mw kw gw gb mb kwh mph uri uris urls http https html xml json css api apis "
    "sdk sql usb led lcd ram cpu gpu".split()
)
"""Words in capitals that name nobody."""

PARTIES: frozenset[str] = frozenset(
    "service services terms agreement contract content contents site website platform app policy policies user users "
    "account accounts license licence software product products party parties customer customers client clients "
    "supplier provider licensee licensor tenant landlord lessee lessor buyer seller purchaser vendor contractor "
    "subcontractor employer employee borrower lender guarantor insurer insured operator owner data controller "
    "processor affiliate affiliates fee fees order orders subscription subscriber member members deliverables premises "
    "goods materials information conditions".split()
)
"""What contracts and terms write with a capital, though it names nobody."""

PAGES: frozenset[str] = frozenset(
    "center centre guidelines settings officer statement notice page pages list tool form program programme".split()
)
"""What sites write with a capital after words that name nobody either: "Help Center"."""

BODIES: frozenset[str] = frozenset(("department", "ministry", "secretary", "minister"))
"""Words that may stand before or after what they are in charge of; English only."""

COMPANY_FORMS: frozenset[str] = frozenset(
    "inc inc. corp corp. ltd ltd. llc plc ag gmbh se nv n.v. incorporated corporation limited co co.".split()
)
"""What says after its name of which kind a company is."""

PLACES: frozenset[str] = frozenset(
    "afghanistan africa african albania algeria america american americans amsterdam arab arabs argentina asia "
    "asian athens australia australian austria austrian baghdad bangladesh barcelona beijing beirut belarus "
    "belfast belgian belgium berlin bogotá bolivia bombay bosnia boston brazil brazilian britain british "
    "brussels buddhist buddhists buenos bulgaria cairo california cambodia cambridge canada canadian canadians "
    "catholic catholics chicago chile china chinese christian christians colombia colombo congo conservatives "
    "crimea crimean croatia cuba cuban cyprus dallas damascus danish delaware delhi democrat democratic "
    "democrats denmark denver dresden dublin dutch ecuador edinburgh egypt egyptian england english estonia "
    "ethiopia europe european europeans finland finnish florida france frankfurt french gaza geneva georgia "
    "german germans germany ghana glasgow greece greek greeks haiti hamburg hanoi havana helsinki hindu "
    "honduras hungarian hungary iceland india indian indonesia iran iranian iranians iraq iraqi ireland irish "
    "israel israeli israelis istanbul italian italy jamaica japan japanese jerusalem jewish jews jordan kabul "
    "karachi kenya khartoum kiev kigali kosovo kremlin kuwait kyiv labour lagos latvia lebanon leipzig libya "
    "lima lisbon lithuania liverpool london luxembourg lyon madrid malaysia manchester marseille marxist "
    "massachusetts melbourne mexican mexicans mexico miami michigan milan minsk morocco moscow mumbai munich "
    "muslim muslims nairobi nantes naples nepal netherlands nicaragua nigeria nigerian norway norwegian ohio "
    "oregon oslo ottawa oxford pakistan pakistani palestinian palestinians panama paraguay paris pennsylvania "
    "peru philadelphia philippines poland polish portugal portuguese prague protestant protestants quebec "
    "republican republicans riyadh romania rome rotterdam russia russian russians rwanda sarajevo scotland "
    "scottish seattle senegal seoul serbia seville shanghai shia shiite siberia sicily singapore slovakia "
    "slovenia sofia somalia spain spanish stockholm sudan sunni sweden swedish swiss switzerland sydney syria "
    "syrian syrians taipei taiwan taliban tanzania tehran texas thailand tibet tokyo tories toronto tory "
    "tripoli tunisia turkish tuscany uganda ukraine ukrainian ukrainians uruguay vatican venezuela venice "
    "vermont vienna vietnam vietnamese wales warsaw washington welsh whigs wisconsin yemen zagreb zambia "
    "zimbabwe zurich".split()
) | frozenset(
    "köln bonn münchen wien graz linz salzburg innsbruck zürich bern basel genf lausanne luzern stuttgart düsseldorf "
    "dortmund duisburg bochum wuppertal bielefeld mannheim karlsruhe augsburg wiesbaden münster gelsenkirchen aachen "
    "braunschweig kiel chemnitz magdeburg freiburg lübeck erfurt mainz rostock kassel saarbrücken potsdam oldenburg "
    "osnabrück heidelberg darmstadt regensburg würzburg ingolstadt göttingen ulm trier jena koblenz bremen "
    "bremerhaven hannover nürnberg schwerin stralsund konstanz bayern sachsen hessen brandenburg thüringen "
    "niedersachsen rheinland-pfalz saarland schleswig-holstein mecklenburg-vorpommern baden-württemberg "
    "nordrhein-westfalen sachsen-anhalt deutschland österreich schweiz frankreich italien spanien polen ungarn "
    "russland griechenland türkei schweden norwegen dänemark finnland irland island niederlande belgien tschechien "
    "slowakei slowenien rumänien bulgarien kroatien serbien bosnien albanien litauen lettland estland europa afrika "
    "asien amerika indien brasilien argentinien mexiko kanada australien ägypten syrien irak libanon jordanien "
    "marokko tunesien algerien libyen äthiopien kenia südafrika nordkorea südkorea großbritannien england schottland "
    "brüssel straßburg mailand rom neapel venedig turin florenz warschau krakau prag moskau peking tokio lissabon "
    "kopenhagen athen cdu csu spd fdp afd bundestag bundesrat".split()
)
"""Places, peoples, faiths and parties that are names also where a sentence begins with them."""

TITLE_ARTICLES: dict[str, tuple[str, ...]] = {
    "en": ("the", "a"),
    "de": ("der", "die"),
    "fr": ("le", "la"),
    "es": ("el", "la"),
}
"""Words before an office that stands after a name."""

FORM_ARTICLES: dict[str, tuple[str, ...]] = {
    "en": ("the",),
    "de": ("der", "die"),
    "fr": ("le", "la"),
    "es": ("el", "la"),
}
"""Words that come and go with a form of address or an office."""

SMALL_OFFICES: frozenset[str] = frozenset(("fr", "es"))
"""Languages that write an office before a name with a small letter."""

LONG_FORMS: dict[str, frozenset[tuple[str, str]]] = {
    "en": frozenset(
        (whose, form)
        for whose in ("his", "her", "your", "the")
        for form in ("excellency", "majesty", "holiness", "highness", "eminence", "honorable", "honourable")
    ),
}
"""Forms of address of two words, before a name."""

FORMS_BEFORE_NAMES: dict[str, frozenset[str]] = {
    "en": frozenset("sister brother father mother rabbi imam pastor reverend deacon".split()),
    "de": frozenset("pater schwester pastor pfarrer rabbiner".split()),
    "fr": frozenset("père sœur frère maître".split()),
    "es": frozenset("padre sor fray hermana".split()),
}
"""Forms of address only where a name follows, being words of their own elsewhere."""

FORMER: frozenset[str] = frozenset(
    "former acting interim deputy vice ex late retired ehemaliger ehemalige ancien ancienne exministro "
    "vicepresidente "
    "expresidente".split()
)
"""Words that make another office of an office."""

RANKS: frozenset[str] = frozenset(
    "lt lieutenant maj major brig brigadier rear vice deputy assistant associate staff chief under lance "
    "prime first premier première primer primera attorney secretary".split()
)
"""Words that make another office of the office after them."""

NAME_SUFFIXES: frozenset[str] = frozenset("Jr Jr. Sr Sr. Junior Senior M.D. MD PhD Esq KC QC CBE OBE MBE KBE".split())
"""What stands after a name: what tells a son from his father, degrees and orders; with their capitals."""
