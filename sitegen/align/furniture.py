"""What the pages of newspapers say around an article: tables of patterns, a line a pattern.

Data, no code: `frame` decides what follows from them. English, German, French and Spanish. A pattern is looked for in
the text of a block, upper and lower case being the same but inside `(?-i:...)`: one that begins with `^`, and must
then do so in all its parts, at the block's first word only, which is fast, and any other at all of them. Add what
is missing; the longer a text a pattern may stand in, the less it must fit by chance.

Before a pattern and ` ~ ` stand its cues: letters of which any text that it fits has some, great or small. A
pattern is not even compiled before a text has one of them; one without cues is looked for in every text.
"""

CLOSING = (
    # where a text was first published
    "first originally ~ "
    r"^(this|the) (article|story|column|essay|piece|report) (was )?(originally|first) (appeared|published|ran)\b",
    r"version ~ ^an? (\w+ )?version of this (article|story|column|essay) (first |originally )?(appear|ran|was)",
    "erschienen erstmals ursprünglich zuerst ~ "
    r"^(dieser|der) (artikel|beitrag|text) (ist|erschien|wurde) .{0,40}\b(zuerst|erstmals|ursprünglich|erschienen)\b",
    r"publié paru ~ ^(cet|l[’'])\s?article (a été|est) .{0,20}(publié|paru)\b",
    "originalmente primera publica ~ "
    r"^(este|el) (artículo|texto|reportaje) (fue|se|apareció) .{0,30}(publica|originalmente|por primera vez)",
    # who owns it
    "copyright © (c) reserved vorbehalten réservés ~ "
    r"^(copyright (©|\(c\)|\d{4}|by )|©|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés)",
    "published reproduction reservados ~ "
    r"^(todos los derechos reservados|reproduction (interdite|prohibited)|this material may not be published)",
    # who helped to write it
    "contributed ~ "
    r"^(?-i:[A-Z][\w.’'-]+( [A-Z][\w.’'-]+){1,3})( and (?-i:[A-Z]).{2,60})? contributed (reporting|to this)\b",
    "mitarbeit reporting ~ "
    r"^((additional )?reporting (was contributed )?by (?-i:[A-Z])|\(?reporting by .*editing by\b|mitarbeit: )",
    r"contributed ~ ^(?-i:[A-Z]).{3,80} contributed (reporting|to this (report|story|article))\b[^.]{0,30}\.?$",
    r"adhere ~ ^this website and (its )?associated newspapers adhere to\b",
    # what readers are asked to do
    "receiving unsubscribe ~ "
    r"^you([’']re| are) receiving this (e-?mail|newsletter)\b|^unsubscribe( \||$|.{1,60}\b(preferences|browser)\b)",
    "reply conversation discussion diskutieren article ~ "
    r"^(leave a reply|join the (conversation|discussion)|diskutieren sie mit|réagir à cet article)\b",
    r"responsible ~ \bnot responsible for the content of external (internet )?sites\b",
    # other articles
    r"also more ~ ^((you )?(may|might) also (like|be interested in)|more (from|on|in|like) .{1,40}):?$",
    r"most recommended ~ ^(most (read|popular|viewed|shared)|recommended for you):?$",
    r"articles news stories ~ ^(more|latest|other|recommended) (stories|news|articles):?$",
    r"interessieren meistgelesen thema ~ ^(das könnte sie auch interessieren|mehr zum thema|meistgelesen):?$",
    r"plus sujet également ~ ^(à lire également|sur le même sujet|les plus lus):?$",
    "información interesar leído noticias visto ~ "
    r"^(te puede interesar|lo más (leído|visto)|más (información|noticias) (sobre|en|de) .{1,40}):?$",
    "articles relacionados related verwandte ~ "
    r"^(related|verwandte|articles liés|temas relacionados)( (articles?|stories|topics|content|coverage|artikel))?:?$",
)
"""What stands below an article and nowhere else: all that follows it is beside the article too."""

COMMENTS = (
    r"comment ~ \bcomments: our rules\b|\bwe want our comments to be\b",
    r"comment ~ \b(comments? policy|commenting (policy|rules|guidelines)|report comments)\b",
    r"comment ~ \bcomment(s|ing|ers?)?\b.{0,80}\b(house rules|community (guidelines|standards))\b",
    r"comment ~ \bcomments? (are|is|have been|section is) (now )?(moderated|closed|open|turned off|pre-moderated)\b",
    r"comment ~ \bhaving trouble with comments\b|\bto (post|leave|read|join) (a |the )?comments?\b",
    r"participating ~ \bparticipating in (the |our )?(online )?(discussions?|comments?|conversation)\b",
    r"comment ~ \bcomments must be\b|\byour comments?\b.*\b(removed|inappropriate|moderat|publish|approv)",
    "kommentar netiquette ~ "
    r"\b(netiquette|kommentarregeln|kommentare? (werden|ist|sind) (moderiert|geschlossen|geprüft))\b",
    "commentaires communauté modération ~ "
    r"\b(charte de modération|règles de la communauté|commentaires sont (fermés|modérés|réservés))\b",
    "comentarios normas ~ "
    r"\b(normas de (participación|la comunidad)|comentarios (están|han sido|serán) (cerrados|moderados|revisados))\b",
)
"""Rules for those who comment, anywhere in a block; they stand below an article too."""

BORDER = (
    # who wrote it
    "by ~ "
    r"^(written |words |text )?by (?-i:[A-Z][\w.'’-]*,? (and )?([A-Z]|(de|von|van|di|le|la|al) ))[^!?]{0,120}"
    r"((?<!\.)|(?<=\.m\.))$",
    "par por text von di door ~ "
    r"^(von|par|por|di|door|texte?:) (?-i:[A-Z][\w.'’-]*,? (und |et |y |e |en )?([A-Z]|(de|von|van|di|la|al) ))"
    r"[^!?]{0,120}(?<!\.)$",
    # when
    r"modified posted published updated ~ ^(updated|published|posted|modified)( on| at)?:? .{0,12}\d",
    r"aktualisiert stand veröffentlicht ~ ^(stand|veröffentlicht|aktualisiert)( am)?:? .{0,12}\d",
    "actualizado jour modifié publicado publié ~ "
    r"^((publié|mis à jour|modifié) le \d|(publicado|actualizado) .{0,8}\d)",
    r"day ~ ^(mon|tues|wednes|thurs|fri|satur|sun)day,? (?-i:[A-Z])\w+\.? \d{1,2},? \d{4}",
    "dienstag donnerstag freitag mittwoch montag samstag sonntag ~ "
    r"^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? (den )?\d{1,2}\. ?\w+ \d{4}",
    "dimanche jeudi lundi mardi mercredi samedi vendredi ~ "
    r"^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? \d{1,2} \w+ \d{4}",
    "domingo jueves lunes martes miércoles sábado viernes ~ "
    r"^(lunes|martes|miércoles|jueves|viernes|sábado|domingo),? \d{1,2} de \w+ (de )?\d{4}",
    # who owns, who tells, in a few words
    r"cookie privacy terms ~ ^(cookies?|privacy|terms)( (policy|settings|preferences|of (use|service)))? \|",
    r"aviso impressum mentions ~ ^(impressum|mentions légales|aviso legal)( \||$)",
    "reporter correspond columnist editor writer redakteur korrespondent autor journaliste rédact periodista "
    "redactor corresponsal ~ "
    r"^(?-i:[A-Z]\S+ [A-Z]\S+) (is an? .{0,40}\b(reporter|correspondent|columnist|editor|writer) (at|for|based)"
    r"|(ist|arbeitet als) .{0,20}\b(redakteur|reporter|korrespondent|autor)(in)?"
    r"|est (grande? )?(journaliste|reporter|correspondante?|rédact\w+)"
    r"|es (periodista|redactora?|corresponsal|columnista|reporter[oa]))\b",
    r"especial spécia ~ \(?\b(envoyée?s? spécia(l|le|ux|les)|enviad[oa]s? especial(es)?)\b( (à|en) .{2,20}|\))$",
    # which agencies helped
    "dpa afp efe ap reuters europa ~ "
    r"^(.{2,30} )?(mit|with|avec|con)( \w+){0,3} (?-i:dpa|AFP|EFE|AP|Reuters|APA|Europa Press)(/\w{2,8})*\W?$",
    "dpa afp efe ap reuters kna epd sid europa agentur ~ "
    r"^\(?(\w{2,4}/)*(?-i:dpa|AFP|EFE|AP|Reuters|APA|KNA|epd|SID|Europa Press)(/\w{2,8})*\)?$|^mit agentur\w+\.?$",
    r"mistake ~ ^when we learn of a mistake, we acknowledge\b",
    "licensing permissions reprints standards ~ "
    r"^our standards: |^(order reprints|purchase licensing rights|request permissions)\b",
    "covers reports writes ~ "
    r"^(?-i:[A-Z]\S+ [A-Z]\S+) (covers|reports on|writes about) .{0,80} for (?-i:The|the [A-Z])",
    r"follow email contact ~ ^(follow|email|contact) (him|her|them|us|the (author|writer)) (on|at)\b|^follow us\b",
    "contact email follow reach ~ "
    r"^(follow|email|contact|reach) (?-i:[A-Z]\S+ [A-Z]\S+) (on|at|via) .*(@|\bX\b|twitter|facebook|insta)",
    "folgen reach síguenos write ~ "
    r"^(reach|write to) (him|her|them|us|the (author|writer)) (on|at|via)\b|^síguenos en\b|^folgen sie uns (auf|bei)\b",
    r"journalism like value ~ ^(support (our )?(independent )?journalism|if you (value|like) our (journalism|work))\b",
    "enjoyed liked subscribe ~ "
    r"^(if you (enjoyed|liked) this (article|story|post|piece)|thanks for reading!? .*subscribe)\b",
    r"publishing reached ~ \bcan be reached (at|on|by|via) \S*[@\d]|\bcommitted to publishing .{0,40}\bletters\b",
    "fehler have ~ "
    r"^(do you )?have a (news )?(tip|story)\b.*(@|\b(e-?mail|contact|call)\b)|^fehler (gefunden|entdeckt)\?",
    r"box ~ \b(to|in|into) your (e-?mail )?in-?box\b",
    r"newsletter ~ ^(abonnieren|bestellen) sie .*\bnewsletter\b",
    "información newsletter recevez ~ "
    r"^(recevez (chaque|tous les) .*(boîte|newsletter|actualité)|apúntate a .*newsletter|sigue toda la información)\b",
    # what it is about
    "categories filed keywords labels posted tag topic ~ "
    r"^(tags?|topics?|keywords|filed under|categories|posted in|labels): ?\S",
    "archivado etiquetas mots schlagworte schlagwörter stichworte temas themen ~ "
    r"^((themen|schlagworte|schlagwörter|stichworte): ?\S|mots[- ]clés ?: ?\S|(temas|etiquetas|archivado en): ?\S)",
    # for whom it goes on
    "reading subscribe ~ "
    r"^(to (continue|keep) reading\b.*\b(subscri|register|sign)|subscribe to (continue|keep) reading)",
    r"abonnenten subscriber ~ ^(already a subscriber\?|dieser (artikel|text) ist (exklusiv )?für abonnenten)",
    "leyendo reste suscriptores ~ "
    r"^(il vous reste \d+([.,]\d+)? ?% |para seguir leyendo\b|contenido exclusivo para suscriptores)",
    r"réservé ~ \bréservée? (aux|à nos) abonnés\.?$",
    r"### -30- end fin ~ ^(#{3,}|-30-|-?ends-?|- fin -|-ende-)$",
)
"""What stands right above or below an article, in a short block."""

OPENING = (
    # when, with nothing beside the date but a day and a time
    r"~ ^((\w{3,6}day|mon|tue|wed|thu|fri|sat|sun)\.?,? )?\w{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}\b.{0,40}$",
    r"~ ^((\w{3,6}day|mon|tue|wed|thu|fri|sat|sun|\w{5,9}tag|\w{4,6}di|lunes|martes|\w{5,9}es|sábado|domingo)\.?,? )?"
    r"(le |den )?\d{1,2}(\.|st|nd|rd|th|er)? (de )?\w{3,10}\.?,? (de )?\d{4}\b.{0,40}$",
    r"~ ^(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b.{0,30}|\d{4}年\d{1,2}月\d{1,2}日.{0,12})$",
    r"~ ^\d{1,2}[:.]\d\d ?([ap]\.?m\.?|uhr|h)?( \w{2,5})?$",
    "ago heure hora minut stunde ~ "
    r"^(updated |aktualisiert )?(\d+|an?|vor|il y a|hace)\b.{0,12}\b(ago|stunden?|minuten|heures?|horas?|minut[eo]s)$",
    # when, after names
    r"~ ^((?-i:[A-Z][\w.’'-]*,?|de|la|di|von|van|der|by|por|par|on|and|und|et|y|e|[|/·•,–—-]) ){2,12}"
    r"(\d{1,2}(\.|st|nd|rd|th|er)? ?(de )?[^\W\d]{3,10}\.? ?(de )?\d{4}|[^\W\d]{3,10}\.? \d{1,2},? \d{4}"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\b[^?!]{0,60}(?<!\w{2}\.)$",
    # who, and from where
    r"reported ~ ^(?-i:[A-Z]\S+ [A-Z]\S+) reported from\b",
    r"from ~ ^from (?-i:[A-Z]\S+ [A-Z]\S+)$",
    # what one may press, and how many did
    "~ "
    r"^(\d[\d.,]*[km]?|listen|listen to this article|follow|comments?|écouter|escuchar|anhören|kommentieren|comentar)$",
)
"""What stands in a short block between a headline and the first paragraph, beside what stands above both."""

NAMES = (r"~ ^(?-i:[A-Z][\w.’'-]+)( (?-i:[A-Z][\w.’'-]*|de|la|le|del|di|von|van|der|den|und|and|y|et|[/|·])){1,5}$",)
"""Names and nothing else, as they stand there beside the date."""

CORRECTIONS = (
    "clarification correction editor erratum ~ "
    r"^\W*(correction|clarification|erratum|editor[’']s note)s?\b|^\W*a correction was made\b",
    r"update version ~ ^\W*(an? (earlier|previous|prior) version of|(an? )?updates?:)",
    "amended changed corrected updated ~ "
    r"^\W*(the|this) (article|story|piece|post|headline) (was|has been) (amended|updated|corrected|changed)\b",
    "anm berichtigung korrektur redaktion transparenzhinweis ~ "
    r"^\W*(korrektur|berichtigung|transparenzhinweis|(anmerkung|hinweis) der redaktion|anm\. ?d)",
    r"version fassung ~ ^\W*in einer (früheren|ersten|vorherigen) (version|fassung)\b",
    r"korrigiert geändert ~ ^\W*(dieser|der) (artikel|text|beitrag) wurde .*(korrigiert|geändert)\b",
    "mise rectificatif version ~ "
    r"^\W*(rectificatif|mise à jour ?:|une (première|précédente) version|une version (précédente|antérieure))",
    r"modifié corrigé ~ ^\W*cet article a été (modifié|corrigé)\b",
    "correcci errores erratas redacción editor versión ~ "
    r"^\W*(correcci[óo]n|fe de (errores|erratas)|nota (de la redacción|del editor)|una versión (anterior|previa))\b",
    r"corregido modificado ~ ^\W*este (artículo|texto) (ha sido|fue) (corregido|modificado)\b",
)
"""How publishers begin to say what was wrong with an article: never frame, wherever it stands."""

STRAY = (
    # advertising and links
    "advertisement anzeige publicidad publicité werbung ~ "
    r"^((skip )?advertisement( - continue reading below)?|anzeige|werbung|publicité|publicidad)$",
    r"continue ~ ^((story|article) continues (below|after)\b|continue reading( (below|the main story))?$)",
    r"read ~ ^read (more|also|next)( on .{1,40}|:.*)?$",
    r"aussi lesen también ~ ^(lesen sie (dazu |hier )?(auch|mehr)|(à )?lire aussi|le[ae] también|ver también)\b",
    "log register sign subscribe ~ "
    r"^((sign up|subscribe|log in|sign in)( (now|here|today|for free))?|register (now|here|today|for free))[.!]?$",
    "register sign subscribe ~ "
    r"^(sign up|subscribe|register) (for|to) (our|the|get) .*\b(newsletters?|emails?|alerts?|inbox|updates|app)\b",
    r"abonnez inscrivez jetzt suscríbete ~ ^(inscrivez-vous|abonnez-vous|suscríbete|jetzt (anmelden|abonnieren))\b",
    r"share save print email gift ~ ^(share|save|print|email|gift)( this)?( (article|story|page))?$",
    "compartir contribuer drucken guardar merken partager réutiliser teilen ~ "
    r"^(teilen|drucken|merken|partager|compartir|guardar|contribuer|réutiliser ce contenu)$",
    "compartir partager share teilen tweet ~ "
    r"^(share|tweet) (this )?(on|via|by) \S+$|^partager sur \S+$|^compartir en \S+$|^(auf|per|via) \S+ teilen$",
    "artikel feedback seite ~ "
    r"^(artikel|seite) (drucken|teilen|merken|anhören|versenden)$|^zur startseite$|^feedback( an die redaktion)?$",
    r"comment ~ ^(view|show|read|see|post|write|leave)( all| a| your)?( \d+)? comments?$",
    "commentaire kommentar ~ "
    r"^(kommentare? (anzeigen|lesen|schreiben)|(voir|lire|laisser|ajouter) (les |un )?(\d+ )?commentaires?)$",
    r"comentario ~ ^(ver|leer|dejar|añadir) (los |un )?(\d+ )?comentarios?$",
    "also article click información related story watch ~ "
    r"^(related|also read|watch): ?\S|^más información:?$|^read the (original|full) (article|story)\b|^click here\b",
    "abonner app archivado newsletter ~ "
    r"^newsletter( abonnieren| bestellen)?$|^archivado en:?$|^(download|get) (the|our) app\b|^s[’']abonner$",
    "breaking eilmeldung latest most news stories trending une última ~ "
    r"^(most read|top news|top stories|breaking news|trending( now)?|latest( news)?|eilmeldung|à la une|última hora)$",
    "comentario comment kommentar like share ~ "
    r"^\d+ (comments?|shares?|kommentare?|commentaires?|comentarios?|likes?)$",
    r"lectura lecture lesezeit read ~ ^\d+[ -]?min(ute[sn]?|utos)?( read| lesezeit| de lecture| de lectura)$",
    "report send involved ~ "
    r"^(report this comment|send your stories and photos\b.*|get involved with the news\b.*)$",
    # pictures
    "bild credit foto image photo picture video ~ "
    r"^(photo|photograph|image|picture|credit|video|foto|bild|fotografía|imagen)( by|:|…|\.\.\.) ?\S",
    r"credit ~ \bcredit(…|\.\.\.|:) ?\S",
    "afp ap associated dpa efe epa images photo reuters ~ "
    r"[/—–-] ?(getty images|afp|reuters|associated press|ap|dpa|epa|efe)\)?\.?$|\bassociated press photo\b|\(ap photo/",
)
"""What stands in a short block anywhere: between two paragraphs too."""
