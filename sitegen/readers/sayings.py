"""What publishers say around their articles, in the languages of most newspapers: tables, and who says what in them.

Takes the text of a small element, tells what it is. Phrases are compared as a whole or by how they begin, whatever the
case and the signs around them; a pattern is only there where no list would do. Never looks at a page.
"""

import re
from itertools import product

_SIGNS = " \t:|.…!?¿»›→>-–—·•*▲↑\u3000：。？"
"""What may stand before and after a phrase."""


def _beginnings(text: str) -> tuple[str, ...]:
    return tuple(sorted(_phrases(text)))


def _phrases(text: str) -> frozenset[str]:
    return frozenset(part.strip().casefold() for part in text.replace("\n", ",").split(",") if part.strip())


_ALSO = _beginnings(
    """also read, read more, read also, read next, read this next, related video, related story, related article
    lesen sie auch, lesen sie mehr, mehr zum thema, à lire aussi, lire aussi, à lire également, lire également
    lea también, lee también, mirá también, mira también, leggi anche, leia também, leia mais, lees ook
    läs också, läs även, läs mer, les også, læs også, lue myös, czytaj też, czytaj także, czytaj również
    zobacz też, zobacz także, zobacz również
    čtěte také, citește și, διαβάστε επίσης, ayrıca okuyun, читайте также, читайте ещё, читайте еще
    читайте також, baca juga, đọc thêm, यह भी पढ़ें, اقرأ أيضا, اقرأ أيضًا, اقرأ أيضاً, اقرا أيضا, بیشتر بخوانید
    קראו גם, קראו עוד, あわせて読みたい, 相关阅读, 延伸阅读, 推荐阅读"""
)
"""How a link to another article begins."""
BOX_TITLES = frozenset(_ALSO) | _phrases(
    """related, related articles, related stories, related content, related topics, related coverage, related links
    related news, related reading, more, more stories, more news, more coverage, most read, most popular, most viewed
    trending, trending now, recommended, recommended for you, recommended stories, recommended reading
    you may also like, you might also like, may also like, might also like, share, share this, share article
    share story, share this page, share this article, share this story, editor’s picks, editors’ picks, editor's picks
    editors' picks, editor’s pick, editor's pick, editors picks, up next, must read, must reads, must-read, must-reads
    keep reading, around the web, latest, latest news, latest stories, latest posts, recent posts, recent articles
    recent stories, attachments, mehr dazu, das könnte sie auch interessieren, auch interessant, meistgelesen
    neueste artikel, neueste beiträge, weitere artikel, weitere meldungen, weitere beiträge, weitere themen
    ähnliche artikel, ähnliche beiträge, verwandte artikel, verwandte themen, à voir aussi, sur le même sujet
    sur le même thème, les plus lus, les plus lues, à ne pas manquer, articles liés, articles similaires
    te puede interesar, más información, le puede interesar, lo más leído, lo más visto, noticias relacionadas
    artículos relacionados, archivado en, articoli correlati, notícias relacionadas, artigos relacionados
    gerelateerd, gerelateerde artikelen, powiązane artykuły, похожие статьи, похожие новости, материалы по теме
    новости по теме, по теме, ilgili haberler, موضوعات ذات صلة, أخبار ذات صلة, مواضيع ذات صلة, موضوعات متعلقة
    مطالب مرتبط, כתבות נוספות, berita terkait, tin liên quan, संबंधित खबरें
    संबंधित समाचार, 関連記事, 関連ニュース, 関連リンク, おすすめ
    おすすめ記事, ランキング, アクセスランキング, 相关新闻, 相关文章
    相关报道, 相关推荐, 热点新闻, 热点排行
    热门文章, 热门推荐, 관련기사, 관련 기사, 관련뉴스, 관련 뉴스"""
)
"""Titles of boxes with links to other articles."""
_BOX_BEGINNINGS = _beginnings(
    """more from, more on, more in, explore our, explore the, explore all, explore more, see also in
    other stories by, mehr von, mehr aus, mehr über, weitere artikel, du même auteur, autres articles
    nos autres articles, les autres articles, más de, más sobre, más en, otros artículos, altri articoli, meer over
    meer van"""
)
LABELS = _phrases(
    """advertisement, skip advertisement, advertisement scroll to continue, advertisement · scroll to continue
    advertisement - scroll to continue, end of article, end of list, supported by, image source, image caption
    load more, loading more, load stories, loading stories, load comments, loading comments, load content
    loading content, load more stories, loading more stories, load related stories, loading related stories
    load more comments, loading related content, load related content, load more content, loading more content
    article continues, story continues, article continues below, story continues below, article continues after
    story continues after, article continues below advertisement, article continues after advertisement
    story continues below advertisement, story continues after advertisement, article continues below this advertisement
    article continues after this advertisement, story continues below this advertisement
    story continues after this advertisement, skip past newsletter promotion, after newsletter promotion
    this video can not be played, this video cannot be played, this video could not be loaded, show key events only
    this content can not be played, this content cannot be played, this content could not be loaded
    listen, listen to this article, subscriber only, subscribers only, for subscribers, for subscribers only
    subscriber exclusive, nur für abonnenten, article réservé aux abonnés, réservé aux abonnés, solo para suscriptores
    réutiliser ce contenu, published using google docs, report abuse, anzeige, werbung, publicité, publicidad
    pubblicità, riproduzione riservata, © riproduzione riservata, publicidade, advertentie, annons, реклама, إعلان
    広告, 广告, 광고
    back to top, return to top, go to top, back to the top, return to the top, back to top of page, nach oben
    zum seitenanfang, retour en haut, retour en haut de page, retourner en haut de la page, haut de page
    volver arriba, torna su, naar boven, наверх
    download image, download all images, news provided by, dalsza część artykułu pod materiałem wideo, haberin devamı
    ページの先頭へ, ページトップへ, ページの先頭へ戻る, 返回顶部, العودة إلى الأعلى"""
)
"""What stands over an advertisement, in place of a film, or between the parts of a page, and stays without these."""
_LABEL_BEGINNINGS = ("auto-refresh", "your browser does not support ", "updated automatically every ")
INVITATIONS = _phrases(
    """jetzt anmelden, jetzt abonnieren, anmelden, abonnieren, s’inscrire, s'inscrire, je m’inscris, je m'inscris
    s’abonner, s'abonner, suscríbete, suscribirse, regístrate, iscriviti, inscreva-se, inschrijven, download now
    download the app, download our app, open the app, open our app, jetzt bestellen, jetzt lesen, jetzt testen
    gift this article, 会員登録, 登録する"""
) | frozenset(
    "".join(parts)
    for parts in product(
        ("sign up", "subscribe", "register", "get the app"), ("", " now", " here", " today", " for free")
    )
)
"""What one is to press in a box that asks for something."""
_ACCEPTANCES = _phrases(
    """accept, accept all, accept all cookies, accept cookies, accept and continue, accept & continue, agree, i agree
    i accept, agree and continue, allow all, allow all cookies, reject all, reject all cookies
    accept additional cookies, akzeptieren, alle akzeptieren, alle cookies akzeptieren, zustimmen
    zustimmen und weiter, einwilligen und weiter
    einverstanden, alle ablehnen, accepter, tout accepter, j’accepte, j'accepte, accepter et fermer, tout refuser
    continuer sans accepter, aceptar, aceptar todo, aceptar y continuar, aceptar cookies, rechazar todo, accetta
    accetta tutti, accetta e continua, aceitar, aceitar todos, akkoord, accepteren, alles accepteren, zaakceptuj
    akceptuję, przejdź do serwisu, принять, принять все, godkänn alla, accepter alle, godta alle, hyväksy kaikki
    kabul et, αποδοχή, 同意する, 同意, 동의"""
)
"""What one is to press before a page may be read unwatched or watched."""
_AWAY = _beginnings(
    """follow us, our standards, sign up for, sign up to, subscribe to, join us on, join our, join the conversation
    folgen sie uns, abonnieren sie, suivez-nous, suivez nous, abonnez-vous, síguenos, puedes seguir a
    sigue toda la, suscríbete, suscríbase
    seguici, iscriviti, siga-nos, inscreva-se, volg ons, obserwuj nas, подписывайтесь на, подписаться на
    подпишитесь на, bizi takip, تابعونا, اشترك في, اشتركوا في
    back to, zurück zu, retour à, retour aux, volver a, terug naar, torna a, you are here, sie sind hier
    vous êtes ici, usted está en, ti trovi in, 您的位置, 当前位置, 現在位置"""
)
"""How a line with a link begins that asks to follow the publisher elsewhere, or says where a page stands."""
_ASIDES = _beginnings(
    """sponsored, sponsored by, presented by, brought to you by, paid for by, promoted by, partner content
    paid post, paid content, paid partnership, in partnership with, bezahlte partnerschaft, präsentiert von
    en partenariat avec, contenu sponsorisé, contenido patrocinado, patrocinado por
    was this page helpful, was this article helpful, was this helpful, is this page useful, did you find this
    war diese seite hilfreich, war dieser artikel hilfreich, cette page vous a-t-elle été utile
    cet article vous a-t-il été utile, te resultó útil, te ha resultado útil, esta página foi útil
    tu suscripción se está usando"""
)
"""How the title of a box begins that is set as text is: an advertisement, or a question about the page."""
_CONSENT = _beginnings(
    """we value your privacy, we care about your privacy, we respect your privacy, your privacy is important to us
    about cookies on this, we use cookies, this site uses cookies, this website uses cookies, cookies on this
    manage your privacy, manage consent, manage cookie consent, wir verwenden cookies, diese website verwendet cookies
    ihre privatsphäre ist uns, wir schätzen ihre privatsphäre, nous respectons votre vie privée
    ce site utilise des cookies, valoramos su privacidad, valoramos tu privacidad, tu privacidad es importante
    utilizamos cookies, este sitio utiliza cookies, rispettiamo la tua privacy, teniamo alla tua privacy
    questo sito utilizza, nós valorizamos a sua privacidade, este site usa cookies, wij respecteren uw privacy
    deze website gebruikt cookies, cenimy twoją prywatność, szanujemy twoją prywatność"""
)
"""How the title of a box begins that asks whether readers may be watched."""
_RIGHTS = re.compile(r"(?:©|\(c\)) ?\S|copyright ?(?:©|\(c\)|(?:19|20)\d\d)|find this article at:")
"""How a line begins in which a publisher claims its rights."""
_RESERVED = (
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
    "tutti i diritti riservati", "todos os direitos reservados", "alle rechten voorbehouden", "все права защищены",
    "جميع الحقوق محفوظة", "版权所有", "不得转载", "無断転載を禁じます", "무단 전재 및 재배포 금지",
)  # fmt: skip
"""How such a line ends."""
_CONTENTS = _phrases(
    """contents, table of contents, key events, in this article, in this story, on this page, jump to, inhalt
    inhaltsverzeichnis, sommaire, índice, contenido, en este artículo, in dit artikel, indice, 目次, 目录, содержание"""
)
"""Titles of lists of the parts of an article."""
_PAGERS = _phrases(
    """newest, latest, oldest, first, last, prev, previous, next, older, newer, page, of, posts, zurück, weiter
    seite, von, sur, précédent, précédente, suivant, suivante, anterior, siguiente, página, de"""
)
"""Words of links to the other pages of an article or a list."""
_FORMATS = _phrases(
    "pdf, xml, epub, rtf, html, txt, csv, json, odt, doc, docx, ppt, png, tiff, print, drucken, imprimer"
)
"""Words of links to other forms of a text."""

SHARES = re.compile(
    r"(?:share|tweet|post|send|compartir|partager|teilen|condividi|compartilhar|delen) (?:(?:it|this|article|story) )?"
    r"(?:on|via|by|to|with|en|por|sur|par|auf|per|su|op) \S+(?: \S+)?"
    r"|(?:auf|per|via) \S+ teilen|copy (?:the )?link|ir a los comentarios|(?:view|read|show|post) (?:\d+ )?comments",
    re.IGNORECASE,
)
"""Links by which readers pass an article on, or say what they think of it."""
_SIZED = re.compile(r"\b(?:pdf|docx?|rtf|xml|epub|odt)\b[\s,:(–-]{0,4}\d+(?:[.,]\d+)? ?(?:[km]b|[km]o|bytes)\)?\Z")
_COUNTED = re.compile(r"list (?:of \d+ items?|\d+ of \d+)")
_SCRIPT = "javascript"
_NEEDS = (
    "please", "you need", "you must", "to view", "to play", "to see", "to use", "this site", "this app", "this page",
    "bitte", "zum ", "zur ", "um ", "veuillez", "pour ", "por favor", "para ", "per ", "you have javascript",
    "javascript is disabled", "javascript is not", "javascript is required", "javascript ist",
)  # fmt: skip
"""How a page begins to ask for what it needs to be shown."""
_AGES = re.compile(
    r"(?:(?:updated|published|posted|aktualisiert|mis à jour|publié|actualizado|publicado)\s+)?"
    r"(?:(?:\d+|an?|one)\s?(?:[smhdw]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?) ago"
    r"|vor (?:\d+|einer|einem) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?)"
    r"|il y a (?:\d+|une?) (?:minutes?|mn|heures?|h|jours?|semaines?)"
    r"|hace (?:\d+|una?) (?:minutos?|horas?|días?|semanas?))"
)
"""How long ago a page was published when it was saved."""
_LENGTHS = re.compile(
    r"(?:(?:estimated )?read(?:ing)? time|lesezeit|lesedauer|temps de lecture|tiempo de lectura)\W*\d+ ?min\w*"
    r"|(?:lecture|lectura) de \d+ min\w*|\d+[ -]?min(?:ute)?s?[ -](?:read|listen|lesezeit|de lecture|de lectura)"
)
"""How long it takes to read."""
_AGO = ("vor ", "il y a ", "hace ", "aktualisiert vor", "mis à jour il y a", "publié il y a", "actualizado hace",
    "publicado hace")  # fmt: skip
_TO_READ = ("read", "listen", "lesezeit", "lecture", "lectura")
_TAKES = ("read", "estimated read", "lese", "temps de ", "tiempo de ", "lecture de ", "lectura de ")
_UNITS = ("kb", "mb", "ko", "mo", "bytes", "kb)", "mb)", "ko)", "mo)", "bytes)")
"""The format and the size of a file."""


def phrase(words: str) -> str:
    """Give a text as the other functions want it: without case, and without signs around it."""
    return words.casefold().strip(_SIGNS)


def is_box_title(title: str) -> bool:
    """Tell the title of a box with links to other articles."""
    return title in BOX_TITLES or title.startswith(_BOX_BEGINNINGS)


def says_also(words: str) -> bool:
    """Tell the text of a link to another article that says that it is one."""
    return words.startswith(_ALSO)


def is_label(words: str) -> bool:
    """Tell a label that is no text; of a file that can be had, too."""
    if words in LABELS or words.startswith(_LABEL_BEGINNINGS) or _says_time(words):
        return True
    if _SCRIPT in words:
        return words.startswith(_NEEDS)
    if words.startswith("list "):
        return _COUNTED.fullmatch(words) is not None
    return words.endswith(_UNITS) and _SIZED.search(words) is not None


def _says_time(words: str) -> bool:
    """Tell how long ago a page was published or how long it takes, and nothing else."""
    if words.endswith(" ago") or words.startswith(_AGO):
        return _AGES.fullmatch(words) is not None
    takes = words.startswith(_TAKES) or (words[:1].isdigit() and words.endswith(_TO_READ))
    return takes and _LENGTHS.fullmatch(words) is not None


def is_contents(title: str) -> bool:
    """Tell the title of a list of the parts of an article."""
    return title in _CONTENTS


def is_invitation(words: str) -> bool:
    """Tell what one is to press in a box that asks for something."""
    return words in INVITATIONS


def is_acceptance(words: str) -> bool:
    """Tell what one is to press in a banner that asks for consent."""
    return words in _ACCEPTANCES


def is_aside(title: str) -> bool:
    """Tell the title of an advertisement, or of a question about the page, that is set as text is."""
    return title.startswith(_ASIDES)


def is_consent(title: str) -> bool:
    """Tell the title of a box that asks whether readers may be watched."""
    return title.startswith(_CONSENT)


def is_away(line: str) -> bool:
    """Tell a line with a link that says where the page stands, or where else to follow its publisher."""
    return line.startswith(_AWAY)


def claims_rights(line: str) -> bool:
    """Tell a line in which a publisher claims its rights."""
    return line.endswith(_RESERVED) or _RIGHTS.match(line) is not None


def leads_elsewhere(line: str) -> bool:
    """Tell links to the other pages or the other forms of a text."""
    parts = [part.strip("[](),/‹«|<>·") for part in line.split()]
    parts = [part for part in parts if part and not part.isdigit()]
    return (len(parts) > 1 and _FORMATS.issuperset(parts)) or (len(parts) > 0 and _PAGERS.issuperset(parts))
