"""Words before and after a stop that say whether a sentence ends there: data, by language.

A language is the first two letters of a tag; `""` stands for those without words here. Abbreviations are written
without their last stop, in small letters, and without the spaces within ("z. B." is `z.b`); where only capitals tell
two apart, as they stand.
"""

from dataclasses import dataclass
from functools import lru_cache

_BEFORE_NAME: dict[str, str] = {
    "": "mr mrs ms dr prof mt vs cf e.g i.e",
    "en": "dir rt amb asst assoc cpl pfc mr mrs ms dr prof rev hon gov sen rep gen lt col maj capt cpt sgt cmdr adm "
    "mt messrs mme mlle pres supt insp det atty fr br cf vs v viz e.g i.e eds trans exec op",
    "de": "az dr.-ing dipl.-ing fa hr hrn fr frl dr dres prof nr abs ziff bzw z.b d.h d.i u.a i.d.r i.e s.o s.u o.ä "
    "m.e z.t u.u vgl s ggf sog bd hrsg aufl kap st evtl inkl exkl zzgl ca gem v i jan febr märz apr jun jul aug sept "
    "okt nov dez lit buchst bgbl geänd med phil jur rer nat ing dipl abg max mind hl anm allg betr bzgl einschl insb "
    "insbes österr urspr zit mr mrs rn",
    "fr": "m MM mme mmes mlle mlles me dr drs pr prof st ste sts p pp cf éd chap env av janv févr juill oct nov déc "
    "tél cie gén lt mgr ch bd boul dép préf réf p.ex c.-à-d ibid op cit fasc fig",
    "es": "ee sr sra srta sres sras dr dra dres dras d dña ud uds vd vds art arts pág págs núm núms vol cap caps av "
    "avda gral cnel tte sgto lic ing arq sto sta excmo excma ilmo ilma rvdo mons prof profa fdo dpto tel telf aprox "
    "ej p.ej cf cfr fig ed máx mín",
    "it": "sig sigg dott dr prof ing avv arch geom rag on sen gen col cap magg ten mons rev egr spett ill art artt "
    "pag pagg p pp n nn cfr cf v vol fig tav ed tel lgo es p.es sec fam ca max min d.lgs d.l",
    "nl": "dhr mevr mw mej mr dr drs ir ing prof ds bc st hr art blz p nr vgl cf bijv bv o.a t.a.v d.w.z m.a.w i.c "
    "m.n m.i t.w z.g zgn ca max min tel febr apr aug sept okt nov dec resp incl excl hfst afb fig vert kol gen lt "
    "kap kard geb",
    "pl": "mec dz prof dr hab mgr inż lek doc red ks bp abp kard św śś bł gen płk ppłk mjr kpt adm st ul al pl os "
    "pkt poz nr zob s str t tzw np tj m.in ok godz dot ds dn śp wg ww pn płd płn wsch zach woj pow gm tel min maks "
    "hr",
    "pt": "adv des cia sr sra srs sras srta dr dra drs dras prof profa eng enga arq gen cel maj cap ten sgt d exa "
    "exmo exma ilmo ilma rev pe art arts pág págs p pp n nº núm vol fig séc av r pça trav tel cf p.ex aprox máx mín "
    "sto sta",
    "ru": "адв п с стр ул д пр т.е т.к т.н т.о см ср рис табл ред изд нач кон ст гл проф акад доц инж ген св о пл "
    "пер просп бул наб корп респ напр янв фев февр мар апр июн июл авг сент окт ноя нояб дек тов г-н г-жа и.о",
    "sv": "adv dir em doc enl dr prof s.k bl.a t.ex d.v.s dvs m.a.o jfr ang s sid kap nr kl ca tel st s:t s:ta feb "
    "febr apr aug sept okt nov dec resp inkl exkl max min ev gm bd fig avd hr fr kapt gen",
    "el": "δικ κ κα κκ κος δρ καθ πρβλ βλ σελ σ άρθ αρθ αρ παρ εδ τόμ κεφ π.χ δηλ τηλ αγ οδ λεωφ πλ ό.π εικ πίν στρ "
    "συντ ιαν φεβρ μαρτ απρ ιουν ιουλ αυγ σεπτ οκτ νοεμ δεκ",
    "tr": "hâk dr prof doç yrd öğr sn av müh mim alb gen yzb bnb org kor cad sok sk mah apt blv bul no nr s sf bkz "
    "krş c örn tel hz hzl çev ed alm fr ing osm m.ö m.s doğ",
    "hi": "ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड डॉ डा प्रो श्री "
    "सुश्री कु पं इं ले वि सं क्र पृ",
    "ar": "ق.م",
    "he": "עמ מס רח",
    "vi": "tp gs ts ths pgs bs ks tr tx q p",
    "da": "dr prof hr fr kl nr s kap jf bl.a f.eks d.v.s dvs ca st adv dir tlf sml stk afd jan feb apr aug sept okt "
    "nov dec",
    "nb": "dr prof hr fr kl nr s kap jf bl.a f.eks d.v.s dvs ca st adv dir tlf jfr stk avd jan feb apr aug sept okt "
    "nov des",
    "uk": "проф акад доц інж ген св вул пл бул див рис табл ст п с гл ред ім т.зв т.є напр пор січ лют квіт трав "
    "черв лип серп вер жовт лист груд",
}
"""Abbreviations after which, by language, the sentence goes on."""

_BEFORE_NUMBER: dict[str, str] = {
    "": "no nr p pp vol fig art tel",
    "en": "n lb lbs oz rm ref refs cir bk no nos vol fig figs ch sec secs art arts p pp pt pts eq c ca d b r est "
    "approx ed al max min",
    "de": "res rd geb gest abb tab bl beil art min bes s nr abs kap bd ziff",
    "fr": "al alin no n nos art vol max min",
    "es": "párr párrs no n",
    "nl": "no",
    "pl": "stycz kwiet wrz paźdz grud art ust par rozdz rys tab",
    "ru": "род ум",
    "sv": "st s kap nr",
    "tr": "yakl kat böl şek s sf no nr",
    "it": "lett co genn febbr ott dic",
    "pt": "al",
}
"""Abbreviations after which the sentence goes on where a number follows: "No. 7", "c. 1874"."""

_EITHER: dict[str, str] = {
    "": "etc inc corp co ltd st jr sr u.s u.k",
    "en": "Sat Sun mon tue tues wed thu thur thurs fri jan feb mar apr jun jul aug sept sep oct nov dec inc corp co "
    "ltd pvt llc bros plc jr sr esq etc a.m p.m u.s u.k u.n e.u d.c u.s.a n.y l.a ph.d m.d b.a m.a ed.d a.d b.c st "
    "ft ave blvd rd dept dist univ Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Miss "
    "Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo",
    "de": "usw etc usf gmbh co kg jh jhd jhdt chr v.chr n.chr u.ä u.dgl ff str mio mrd tsd std sek tel",
    "fr": "etc sept j.-c av.j.-c s.a s.a.r.l",
    "es": "etc a.c d.c a.m p.m s.a s.l ee.uu",
    "it": "ecc etc a.c d.c s.p.a s.r.l u.s.a",
    "nl": "enz etc jan v.chr n.chr b.v n.v e.d e.a c.s",
    "pl": "r w itd itp n.e zł tys mln mld im o.o s.a jr nast",
    "pt": "etc a.c d.c s.a ltda e.u.a jr",
    "ru": "г гг в вв руб коп т.д т.п н.э др т.ч чел час тыс млн млрд им обл",
    "sv": "osv etc jan m.m m.fl o.d o.dyl e.d f.kr e.kr",
    "el": "κ.λπ κλπ κ.ά κ.α κ.ο.κ μ.μ π.μ π.Χ μ.Χ κτλ κ.τ.λ η.π.α ε.ε",
    "tr": "vb vs a.ş ltd şti ltd.şti t.a.ş",
    "da": "m.m m.fl osv mv o.l e.kr f.kr",
    "nb": "m.m m.fl osv mv o.l e.kr f.kr",
    "uk": "р рр ст т.д т.п ін грн коп тис млн млрд н.е",
}
"""Abbreviations that may end a sentence: they do where the next word looks like the beginning of one."""

_STARTERS: dict[str, str] = {
    "en": "the a an this that these those he she it they we i you his her its their our in on at for from with by as "
    "when while after before but and or so yet if since because although though however moreover there here what who "
    "how why where some many most all no not one two both another other such then now today yesterday meanwhile also "
    "to under over until during between among once instead still even just only each every several few more less "
    "despite without within additionally furthermore therefore lastly finally first second third",
    "de": "der die das den dem des ein eine einer einem eines er sie es wir ihr ich du man dieser diese dieses "
    "diesem jener jene jenes sein seine ihre unser unsere kein keine niemand jeder jede jedes in im an am auf aus "
    "bei mit nach seit von vom vor zu zum zur für durch gegen ohne um unter über während wegen als wenn weil obwohl "
    "da dann danach doch aber und oder denn auch noch nun jetzt heute gestern morgen hier dort so was wer wo wie "
    "warum viele alle manche einige beide andere anders dabei damit daher deshalb trotzdem außerdem dennoch später "
    "zudem nur nicht schon mehr bis",
    "fr": "le la les l un une des du de il elle ils elles on nous vous je j tu ce c cet cette ces son sa ses leur "
    "leurs dans en à au aux pour par avec sans sur sous après avant depuis mais et ou donc or ni car si quand comme "
    "puis ainsi alors cependant toutefois ensuite enfin ici là que qui où pourquoi tous toutes plusieurs aucun "
    "personne rien certains selon malgré",
    "es": "el la los las un una unos unas él ella ellos ellas yo nosotros usted ustedes este esta estos estas ese "
    "esa eso esto su sus en a al del con por para sin sobre tras desde hasta pero y o e si cuando como porque aunque "
    "también luego después entonces además hoy ayer aquí allí que qué quién nadie nada todos muchos otros otro según "
    "no más se lo les ya hay",
    "it": "il lo la i gli le un uno una egli lui lei loro noi voi io tu questo questa questi queste quel quello "
    "quella suo sua in nel nella a al alla di del della da dal con per su sul tra fra ma e o se quando come perché "
    "poi anche allora così oggi ieri qui lì che chi nessuno niente tutti molti altri secondo non più si ci è",
    "nl": "de het een hij zij ze wij we ik jij u dit dat deze die zijn haar hun ons onze in op aan bij met na naar "
    "voor door tegen zonder om onder over tijdens als wanneer omdat hoewel maar en of want ook nog nu toen daarna "
    "vandaag gisteren hier daar er zo wat wie waar hoe waarom veel alle sommige beide andere niemand niets volgens "
    "niet",
    "pl": "w we z ze na do od po przed przy o u pod nad za dla bez on ona ono oni one my wy ja ty to ten ta te tego "
    "jego jej ich i a ale lub czy że gdy kiedy jak jeśli bo więc potem dziś wczoraj tu tam co kto gdzie dlaczego "
    "nikt nic wszyscy wielu inni nie już także również jednak",
    "pt": "o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta isto esse essa isso seu sua em no "
    "na nos nas ao à de do da com por para sem sobre após desde até mas e ou se quando como porque embora também "
    "depois então hoje ontem aqui ali que quem ninguém nada todos muitos outros segundo não mais já há",
    "ru": "в во на с со к у о об от до из за под над при по для без он она оно они мы вы я ты это этот эта эти тот "
    "та те его её их и а но или что чтобы когда как если потому поэтому затем потом сегодня вчера здесь там кто где "
    "почему никто ничего все многие другие не уже также однако",
    "sv": "den det de en ett han hon vi jag du ni man denna detta dessa hans hennes deras sin i på av med från till "
    "för genom mot utan om under över efter innan när som eftersom men och eller också nu då sedan idag igår här där "
    "så vad vem var hur varför många alla andra ingen inget enligt inte",
    "el": "ο η το οι τα τον την του της των ένας μια ένα αυτός αυτή αυτό αυτοί σε στο στη στην στον στα από με για "
    "κατά μετά πριν χωρίς αλλά και ή αν όταν όπως γιατί επειδή όμως ύστερα τότε σήμερα χθες εδώ εκεί τι ποιος πού "
    "πώς κανείς όλοι πολλοί άλλοι δεν δε μη να θα",
    "tr": "bu şu o onlar biz siz ben sen bir her hiç bazı çok ve ama fakat ancak çünkü eğer sonra önce bugün dün "
    "burada orada ne kim nerede neden nasıl kimse herkes birçok diğer daha yine",
    "da": "den det de en et han hun vi jeg du man denne dette disse hans hendes hennes deres sin i på av af med fra "
    "til for gennem gjennom mod mot uden uten om under over efter etter når som fordi men og eller også nu nå da "
    "siden dag her så hva hvad hvem hvor hvordan hvorfor mange alle andre ingen ifølge ikke",
    "nb": "den det de en et han hun vi jeg du man denne dette disse hans hendes hennes deres sin i på av af med fra "
    "til for gennem gjennom mod mot uden uten om under over efter etter når som fordi men og eller også nu nå da "
    "siden dag her så hva hvad hvem hvor hvordan hvorfor mange alle andre ingen ifølge ikke",
    "uk": "в у на з із зі до від за під над при по для без він вона воно вони ми ви я ти це цей ця ці той та ті його "
    "її їх і й а але чи що щоб коли як якщо тому потім сьогодні вчора тут там хто де чому ніхто нічого всі інші не "
    "вже також однак",
}
"""Words that begin a sentence more often than they begin a name."""

NAMES_TOO = frozenset("i you we our all no not one two both first second third yes up some other such most".split())
"""English starters that contracts, forms and labels write with a capital in the middle of a sentence."""

_OPENERS: dict[str, str] = {
    "es": "en el hacia desde",
    "fr": "en vers dès au",
    "it": "nel nell'anno nello in dal",
    "nl": "in rond sinds",
    "pl": "w we od do po przed ok z na dn",
    "pt": "em no desde",
    "ru": "в во с до к на по около после",
    "uk": "в у з до на по близько після",
    "sv": "år omkring",
}
"""Words that open a sentence with a date: "W 1990 r. Polska ..."."""

CLOCK = frozenset(("a.m", "p.m"))
AFTER_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january "
    "february march april may june july august september october november december jan feb mar apr jun jul aug sept "
    "oct nov dec eastern central mountain pacific greenwich et est edt ct cst cdt mst mdt pt pst pdt gmt utc cet bst "
    "ist jst".split()
)
"""What may follow a time of day in the same English sentence, with a capital; before others the sentence ends."""

ORDINAL = frozenset(("de", "tr", "hu"))
"""Languages that write an ordinal as a number with a stop, also before words with a capital."""

THAI_JOINERS = tuple(
    "และ หรือ ซึ่ง ที่ โดย เพื่อ เนื่อง เพราะ เป็น จะ ใน ของ กับ แก่ จาก จน ถึง ระหว่าง รวม ทั้ง กล่าว ได้แก่ เช่น คือ ว่า ก็".split()
)
"""Thai words before which a space parts no sentences."""

LATIN_AMID = frozenset("am ar bn el fa gu he hi hy ja ka km kn ko lo ml my pa ru sr ta te th uk ur zh".split())
"""Languages in other letters; the abbreviations in Latin ones amid them are read as English."""

LETTERS_THAT_ARE_WORDS = frozenset("яéèöåæøєї")
"""Single letters that end sentences; others are short for something."""

_SAID: dict[str, str] = {
    "ar": r"[وف]?(?:قال|سأل|أجاب|أضاف|صرخ|هتف)ت?\b",
    "fa": r"(?:\w\S*\s){0,2}(?:گفت|پرسید|افزود|فریاد|پاسخ)",
    "ko": r"(?:[^\s\"“”.?!]+\s){0,2}[^\s\"“”.?!]*(?:말했|말한|물었|묻|답했|대답|외쳤|했다|전했|밝혔)",
    "he": r"ו?(?:אמר|שאל|ענ|צעק|הוסיפ?)[הו]?\b",
    "hi": r"(?:\w\S*\s){0,3}(?:कहा|पूछा|बोल|बताया|चिल्ला|जवाब)",
    "th": r"\S{0,20}(?:ถาม|กล่าว|พูด|บอก|ตอบ|ตะโกน)",
}
"""Patterns of what goes on after a quotation, in scripts without capitals: "...?" asked she."""


@dataclass(frozen=True, slots=True)
class Stops:
    """What one language writes around stops."""

    before_name: frozenset[str]
    """Abbreviations after which the sentence goes on."""
    before_number: frozenset[str]
    """Those after which it goes on where a number follows."""
    either: frozenset[str]
    """Those that may end it."""
    known: frozenset[str]
    """All of these."""
    starters: frozenset[str]
    """Words that begin a sentence more often than a name."""
    openers: frozenset[str]
    """Words that open a sentence with a date."""
    capitals_tell: bool
    """Does a capital after one of `either` begin a sentence? Not where nouns have one, too."""
    said: str
    """Pattern of what goes on after a quotation; empty where capitals tell."""


@lru_cache
def stops_of(language: str) -> Stops:
    """The words of a language, given by two letters; those of no language where it has none."""

    def words(table: dict[str, str], default: str = "") -> frozenset[str]:
        return frozenset(table.get(language, default).split())

    known = language if language in _STARTERS else ""
    before_name = words(_BEFORE_NAME) | (frozenset() if known else frozenset(_BEFORE_NAME[""].split()))
    before_number = words(_BEFORE_NUMBER, "" if known else _BEFORE_NUMBER[""])
    either = words(_EITHER, "" if known else _EITHER[""])
    return Stops(
        before_name,
        before_number,
        either,
        before_name | before_number | either,
        words(_STARTERS),
        words(_OPENERS),
        bool(known) and known not in ("en", "de"),
        _SAID.get(language, ""),
    )
