"""Which language a text looks like: by its script, then by its smallest words and oddest letters."""

import re
from collections import Counter
from functools import lru_cache

from .starters import STARTERS

_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ja", "\u3041", "\u30ff"),
    ("zh", "\u4e00", "\u9fff"),
    ("th", "\u0e01", "\u0e5b"),
    ("lo", "\u0e81", "\u0edf"),
    ("km", "\u1780", "\u17d3"),
    ("my", "\u1000", "\u109f"),
    ("hi", "\u0904", "\u0939"),
    ("bn", "\u0985", "\u09b9"),
    ("pa", "\u0a05", "\u0a39"),
    ("gu", "\u0a85", "\u0ab9"),
    ("ta", "\u0b85", "\u0bb9"),
    ("te", "\u0c05", "\u0c39"),
    ("kn", "\u0c85", "\u0cb9"),
    ("ml", "\u0d05", "\u0d39"),
    ("si", "\u0d85", "\u0dc6"),
    ("am", "\u1200", "\u137f"),
    ("ka", "\u10d0", "\u10ff"),
    ("hy", "\u0531", "\u0587"),
    ("ar", "\u0620", "\u06d3"),
    ("he", "\u05d0", "\u05ea"),
    ("ru", "\u0400", "\u045f"),
    ("el", "\u0391", "\u03c9"),
    ("ko", "\uac00", "\ud7a3"),
)
"""Language that a script stands for, its first letter and its last. Kana come before the signs they stand among."""

_SCRIPT_SHARE, _KANA_SHARE = 0.3, 0.05
_HAN_WEIGHT = 2
"""A Chinese or Japanese sign says as much as this number of letters, or more."""
_TELLING: dict[str, tuple[tuple[str, str], ...]] = {
    "ar": (("ur", "ٹڈڑےھ"), ("fa", "پچژگکی")),
    "zh": (("zh-Hant", "們這個來說時後國對會為學過還發經從點機關電號當見長問間東車"),),
}
"""Languages that share a script with a more frequent one, and the letters that only they write."""
_TELLING_SHARE = 0.02

_CYRILLIC = ("ru", "uk", "bg", "sr")
_COMMON = {
    "ru": "и в не на что с как это я мы вы он она они у к по из за от о до но его её их для был была было были то "
    "так же бы мне нас вас меня который только уже если или когда потому чтобы нет",
    "uk": "і й в у не на що з як це я ми ви він вона вони до по із за від про але його її їх для був була було були "
    "те так же б мені нас вас мене який тільки вже якщо або коли бо щоб немає та зі",
    "bg": "и в във не на че с със как това аз ние вие той тя те у към по из за от до но го му им я беше бяха е са "
    "съм сме сте да се ще си ли ми ни който само вече ако или когато защото няма",
    "sr": "и у не на да с са како то ово ја ми ви он она они до по из за од о али његов је су сам смо сте се ће би "
    "нас вас који само већ ако или када јер нема",
    "en": "the of and to in that is was for with it on as by a at from this be are his he she they not said but "
    "have has had were been will would can an we you i my your their what who which there or if when because "
    "about after out up no so nobody him me her",
    "de": "der die das und ist nicht von zu den mit auf im für ein eine dem des sich auch er sie war nach aus ich "
    "wir ihr es bei wie was hat haben wird werden dass kann am zum zur einen einer noch nur aber oder wenn "
    "weil mein über um in an so",
    "fr": "le la les l d qu n j des et est une dans que qui pour du au un ce il elle sur pas plus par avec ne en de "
    "nous vous je ils s se sont a ont été cette ces son sa ses leur mais ou où comme aux si ma mon parce c "
    "dit fait sera lui être avait",
    "es": "el los las de y en que una por con del para se un la es no su al lo como más pero ha han fue son está "
    "este esta yo me mi te muy ya porque cuando donde desde hasta sin sobre también le les nos eres él",
    "it": "il l di che è e la un una dell per non del della sono in con i gli le si da nel alla più ma ha lo mi ti "
    "ci al dei delle hanno questo questa come perché anche suo sua sei io se ho era dal chi posso",
    "pt": "o a os as de e que do da em um uma para com não no na é se por mais dos ao foi como mas seu sua ele ela "
    "nos nas pelo pela são tem eu te me meu minha já ou muito também quando porque este esta és",
    "nl": "de het een en van is dat die in te niet op met voor zijn er aan ook maar hij zij was naar bij om ik je "
    "we wat hoe waar heeft hebben had mijn ze nog als uit dan door over of worden wordt geen niets kan dit "
    "deze hun ons u",
    "sv": "och att det en ett som på är av för med den till inte han hon om var men sig jag från i har hade vad vi "
    "du de något eftersom under efter kan ska när där här så vid nu min er ni",
    "da": "og at det en et som på er af for med den til ikke han hun om var men sig jeg fra i har havde hvad vi du "
    "de noget efter kan skal når der her så ved nu min blev bliver hvor ud mig eller været",
    "nb": "og å det en et som på er av for med den til ikke han hun om var men seg jeg fra i har hadde hva vi du de "
    "noe etter kan skal når der her så ved nå min ble blir hvor ut meg eller vært sa bilen",
    "fi": "ja on ei se että hän oli mutta myös kun joka ovat tai niin ole mukaan en hänen minä sinä me te mikä mitä "
    "tämä siitä olla voi jos kuin jälkeen aikana vuoden sen ne minun sinun sanoi koska",
    "pl": "i w na z nie się jest to że do o jak po ale od za przez co był była ja mi ma są dla tym go jego jej tak "
    "już tylko czy lub a ze mnie pan pani ten ta te które który bo",
    "cs": "a v na se že to s z do i o ale jako byl byla jsou po je jsem jsme jste si ve pro od za tak jak by který "
    "která nebo také není mi mu co kde když protože při ze podle už než odkud",
    "sk": "a v na sa že to s z do aj o ale ako bol bola sú po je som sme ste si vo pre od za tak by ktorý ktorá "
    "alebo tiež nie mi mu čo kde keď pretože pri zo podľa už než odkiaľ povedal roka",
    "hr": "i u na se da je su za od s o to ne što kao ali bio bila će sam smo ste si iz po koji koja ili nije mi mu "
    "gdje kada jer pri prema već nego odakle kako bi ga ništa nismo nisu tijekom godine njemu",
    "sl": "in v na se da je so za od s z o to ne kaj kot pa bil bila bo sem smo ste si iz po ki ali ni mi mu kje ko "
    "ker pri tudi že kako bi ga ob še nič nismo niso med letu njem",
    "tr": "ve bir bu için ile de da ne olarak daha çok gibi ama var olan kadar sonra dedi o ben sen biz mi mu değil "
    "en ya ki beri her ise dün söyledi",
    "hu": "a az és hogy nem is egy volt van ez azt meg de csak már mert ha vagy el le ki fel mint aki ami én te ő "
    "mi azonban még róla volna lesz hogyan kell mondta",
    "ro": "și de la în a cu pe nu că o un este din pentru care mai sau s am ai au fi fost va vor lui ei el ea să mi "
    "ce cum unde dar prin după sunt al ale",
    "ca": "el la els les de i en que un una per amb del no és al l d s va van més com són ha han aquest aquesta què "
    "on des hi ho em et m t però molt res puc quan seva sense",
    "gl": "o a os as de e que do da en un unha para con non no na é se por máis dos ao foi como mais seu súa el ela "
    "nos nas polo pola son ten eu te me meu miña xa ou moi tamén cando porque este esta dixo dende",
    "af": "die en van is dat nie in te op met vir sy het dit hy om ek jy ons wat hoe waar my was aan ook maar haar "
    "hulle as uit deur oor of word n kan kom geen niks",
    "et": "ja on ei see et ta oli aga ka kui mis kes või ning ma sa me te oma mida seda selle pole olen kuid nagu "
    "siis juba veel pärast mu sest",
    "lv": "un ir ka no uz ar par ne tas viņš bija bet arī kā kas vai es tu mēs jūs savu to pēc pie gada ja jo nav "
    "būs tiks šis vēl mana mans laikā",
    "lt": "ir yra kad iš su į ne tai jis buvo bet taip kaip kas ar aš tu mes jūs savo po prie dėl metų jei nes nėra "
    "bus šis dar mano per apie iki",
    "id": "yang dan di ke dari untuk pada dengan ini itu adalah dalam tidak akan oleh bahwa karena saya kami kita "
    "anda dia mereka ada juga bisa sudah telah lebih atau sebagai belum sejak mana siapa boleh kerana bahawa "
    "apa",
    "vi": "và của là có cho không được với các một những trong này đó tôi anh chị đã sẽ để vì khi người từ như ở "
    "đến bị nói gì tên",
    "is": "og að það í á er sem ekki til var við um en af með fyrir ég hann hún þú þeir hafa hefur því frá eftir "
    "eru sagði",
}
"""Smallest words of languages that share a script. Of two that fit alike, the first is taken."""

_LETTERS = (
    ("ß", "de"),
    (("ää", "öö"), "fi et"),
    ("öü", "de tr hu et"),
    ("ä", "de sv fi et"),
    ("å", "sv da nb"),
    ("æø", "da nb"),
    ("ñ", "es gl"),
    ("¿¡", "es"),
    ("ãõ", "pt"),
    ("õ", "et"),
    ("êœû", "fr"),
    ("ç", "fr pt ca tr"),
    ("àò", "it ca"),
    ("·", "ca"),
    ("ìù", "it"),
    ("łśźżńę", "pl"),
    ("čšž", "hr sl cs sk lt lv"),
    ("ćđ", "hr"),
    ("řěů", "cs"),
    ("ľĺŕ", "sk"),
    ("ťďň", "sk cs"),
    ("ôľ", "sk"),
    ("ğışİ", "tr"),
    ("őű", "hu"),
    ("ățșţ", "ro"),
    ("āēīģķļņ", "lv"),
    ("ėįų", "lt"),
    ("ðþ", "is"),
    ("ыэё", "ru"),
    ("іїєґ", "uk"),
    ("ъщѝ", "bg"),
    ("јљњћђџ", "sr"),
    ("đơưạảấầậắếềểệịọốồộớờợụủứừựỳ", "vi"),
)
"""Letters, and the languages that they speak for."""

_LATIN = tuple(lang for lang in _COMMON if lang not in _CYRILLIC)
_WORD = r"[^\W\d_]+"
_QUOTED = r"[„“\"«‘][^„“”\"«»’]{2,300}[“”\"»’]"
_OWN_WORDS, _LETTER_VOTES = 4, 2
"""Words that a short text needs beside its quotations; votes of letters, shared by the languages that write them."""
_SAMPLE, _PLACES = 2000, 4
_ENOUGH_WORDS, _LEAST_SHARE, _SURE_VOTES = 40, 0.06, 4
UNKNOWN = "und"


def guess_language(text: str, beside: str = "") -> str:
    """BCP 47 tag of the language that 2,000 code points of a text, from four places, look like.

    `und` (undetermined) where a text is long enough and no language speaks for itself; `en` where it is short. Of a
    short one, the text that it is compared with may tell more: `beside`.
    """
    step = max(_SAMPLE, len(text)) // _PLACES
    sample = "".join(text[start : start + _SAMPLE // _PLACES] for start in range(0, len(text), step))
    script = _by_script(sample) if not sample.isascii() else ""
    return _by_words(sample, beside, _CYRILLIC) if script in _CYRILLIC else script or _by_words(sample, beside)


def _by_script(sample: str) -> str:
    """Language of the script that most letters are of; empty where they are Latin."""
    foreign = [char for char in set(sample) if char > "\u036f" and not "\u2000" <= char < "\u3000"]
    if not foreign:
        return ""
    letters = sum(map(str.isalpha, sample)) or 1
    shares: dict[str, float] = {}
    for lang, first, last in _SCRIPTS:
        if any(first <= char <= last for char in foreign):
            count = sum(first <= char <= last for char in sample)
            shares[lang] = count / (letters if lang not in ("zh", "ja") else letters / _HAN_WEIGHT)
    if shares.get("ja", 0) > _KANA_SHARE and shares["ja"] + shares.get("zh", 0) > _SCRIPT_SHARE:
        return "ja"
    best = max(shares, key=lambda lang: shares[lang], default="")
    if not best or shares[best] <= _SCRIPT_SHARE:
        return ""
    for lang, telling in _TELLING.get(best, ()):
        if sum(map(sample.count, telling)) / letters > _TELLING_SHARE:
            return lang
    return best


def _by_words(sample: str, beside: str, among: tuple[str, ...] = _LATIN) -> str:
    """Language whose smallest words and own letters are most frequent; words quoted in short texts do not count."""
    words = Counter(sample.casefold().replace("’", " ").replace("'", " ").split())
    is_short = words.total() < _ENOUGH_WORDS
    votes = _votes(_own_words(sample), among) if is_short else _heard(words, among)
    if not sample.isascii():
        for letters, languages in _LETTERS:
            if any(letter in sample for letter in letters):
                for lang in set(languages.split()) & votes.keys():
                    votes[lang] += _LETTER_VOTES / len(languages.split())
    best = max(among, key=lambda lang: votes[lang])
    if is_short:  # of languages none of which speaks, the first
        return guess_language(f"{sample} {beside}") if beside and votes[best] < _SURE_VOTES else best
    told = sum(times for word, times in words.items() if word.isalpha())
    return best if votes[best] >= _LEAST_SHARE * told else UNKNOWN


def _own_words(sample: str) -> Counter[str]:
    """Words of a short text without those that it quotes, if it has enough of its own."""
    own = re.findall(_WORD, re.sub(_QUOTED, " ", sample.casefold()))
    return Counter(own if len(own) >= _OWN_WORDS else re.findall(_WORD, sample.casefold()))


def _votes(words: Counter[str], among: tuple[str, ...]) -> dict[str, float]:
    """For a short text: what its smallest words say, and half as much what words say that begin sentences."""
    votes = _heard(words, among)
    for lang, vote in _heard(words, among, begins=True).items():
        votes[lang] += vote / 2
    return votes


def _heard(words: Counter[str], among: tuple[str, ...], *, begins: bool = False) -> dict[str, float]:
    """How often the words of each language stand there; those that several have count in parts."""
    speaking = _speaking(among, begins)
    votes = dict.fromkeys(among, 0.0)
    for word in words.keys() & speaking.keys():
        languages = speaking[word]
        for lang in languages:
            votes[lang] += words[word] / len(languages)
    return votes


@lru_cache
def _speaking(among: tuple[str, ...], begins: bool) -> dict[str, tuple[str, ...]]:
    """For each small word, or each that begins sentences, the languages that it speaks for."""
    table = STARTERS if begins else _COMMON
    speaking: dict[str, tuple[str, ...]] = {}
    for lang in among:
        for word in table.get(lang, "").split():
            speaking[word] = (*speaking.get(word, ()), lang)
    return speaking
