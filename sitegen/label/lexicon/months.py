"""Months and days of the week.

Data by language, no code; every table is lower case.
"""

MONTHS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "january jan. jan|february feb. feb|march mar.|april apr. apr|may|june jun.|july jul.|august aug. aug|"
        "september sept. sept sep.|october oct. oct|november nov. nov|december dec. dec".split("|")
    ),
    "de": tuple(
        "januar jänner jan.|februar feber febr. feb.|märz mrz.|april apr.|mai|juni jun.|juli jul.|august aug.|"
        "september sept.|oktober okt.|november nov.|dezember dez.".split("|")
    ),
    "fr": tuple(
        "janvier janv.|février févr. fév.|mars|avril avr.|mai|juin|juillet juill.|août|septembre sept.|octobre oct.|"
        "novembre nov.|décembre déc.".split("|")
    ),
    "es": tuple(
        "enero ene.|febrero feb.|marzo mar.|abril abr.|mayo|junio jun.|julio jul.|agosto ago.|"
        "septiembre setiembre sept.|octubre oct.|noviembre nov.|diciembre dic.".split("|")
    ),
    "it": tuple(
        "gennaio genn.|febbraio febbr.|marzo|aprile apr.|maggio|giugno|luglio|agosto|settembre sett.|"
        "ottobre ott.|novembre nov.|dicembre dic.".split("|")
    ),
    "pt": tuple(
        "janeiro jan.|fevereiro fev.|março mar.|abril abr.|maio|junho jun.|julho jul.|agosto ago.|setembro set.|"
        "outubro out.|novembro nov.|dezembro dez.".split("|")
    ),
    "nl": tuple(
        "januari jan.|februari febr.|maart mrt.|april apr.|mei|juni|juli|augustus aug.|september sept.|"
        "oktober okt.|november nov.|december dec.".split("|")
    ),
    "sv": tuple(
        "januari jan.|februari febr.|mars|april apr.|maj|juni|juli|augusti aug.|september sept.|oktober okt.|"
        "november nov.|december dec.".split("|")
    ),
    "da": tuple(
        "januar jan.|februar feb.|marts|april apr.|maj|juni|juli|august aug.|september sept.|oktober okt.|"
        "november nov.|december dec.".split("|")
    ),
    "nb": tuple(
        "januar jan.|februar feb.|mars|april apr.|mai|juni|juli|august aug.|september sept.|oktober okt.|"
        "november nov.|desember des.".split("|")
    ),
    "pl": tuple(
        "styczeń stycznia styczniu|luty lutego lutym|marzec marca marcu|kwiecień kwietnia kwietniu|maja maju|"
        "czerwiec czerwca czerwcu|lipiec lipca lipcu|sierpień sierpnia sierpniu|wrzesień września wrześniu|"
        "październik października październiku|listopad listopada listopadzie|grudzień grudnia grudniu".split("|")
    ),
    "ru": tuple(
        "январь января январе янв.|февраль февраля феврале фев.|март марта марте|апрель апреля апреле апр.|"
        "мая мае|июнь июня июне|июль июля июле|август августа августе авг.|сентябрь сентября сентябре сент.|"
        "октябрь октября октябре окт.|ноябрь ноября ноябре нояб.|декабрь декабря декабре дек.".split("|")
    ),
    "uk": tuple(
        "січень січня січні|лютий лютого лютому|березень березня березні|квітень квітня квітні|"
        "травень травня травні|червень червня червні|липень липня липні|серпень серпня серпні|"
        "вересень вересня вересні|жовтень жовтня жовтні|листопад листопада листопаді|грудень грудня грудні".split("|")
    ),
    "el": tuple(
        "ιανουάριος ιανουαρίου ιανουάριο|φεβρουάριος φεβρουαρίου φεβρουάριο|μάρτιος μαρτίου μάρτιο|"
        "απρίλιος απριλίου απρίλιο|μάιος μαΐου μάιο|ιούνιος ιουνίου ιούνιο|ιούλιος ιουλίου ιούλιο|"
        "αύγουστος αυγούστου αύγουστο|σεπτέμβριος σεπτεμβρίου σεπτέμβριο|οκτώβριος οκτωβρίου οκτώβριο|"
        "νοέμβριος νοεμβρίου νοέμβριο|δεκέμβριος δεκεμβρίου δεκέμβριο".split("|")
    ),
    "tr": tuple("ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık".split("|")),
    "ar": tuple("يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر".split("|")),
    "he": tuple(
        "ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|"
        "ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר".split("|")
    ),
    "hi": tuple("जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर|नवंबर नवम्बर|दिसंबर दिसम्बर".split("|")),
}
"""Months in order, each with its short forms and those that its cases have."""

WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "monday mon.|tuesday tues. tues tue.|wednesday wed.|thursday thurs. thurs thu.|friday fri.|saturday sat.|"
        "sunday sun.".split("|")
    ),
    "de": tuple(
        "montag mo.|dienstag di.|mittwoch mi.|donnerstag do.|freitag fr.|samstag sonnabend sa.|sonntag so.".split("|")
    ),
    "fr": tuple("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche".split("|")),
    "es": tuple("lunes|martes|miércoles|jueves|viernes|sábado|domingo".split("|")),
    "it": tuple("lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica".split("|")),
    "pt": tuple("segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo".split("|")),
    "nl": tuple("maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag".split("|")),
    "sv": tuple(
        "måndag måndagen|tisdag tisdagen|onsdag onsdagen|torsdag torsdagen|fredag fredagen|lördag lördagen|"
        "söndag söndagen".split("|")
    ),
    "da": tuple("mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag".split("|")),
    "nb": tuple("mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag".split("|")),
    "pl": tuple("poniedziałek|wtorek|środa środę|czwartek|piątek|sobota sobotę|niedziela niedzielę".split("|")),
    "ru": tuple("понедельник|вторник|среда среду|четверг|пятница пятницу|суббота субботу|воскресенье".split("|")),
    "uk": tuple("понеділок|вівторок|середа середу|четвер|п’ятниця п’ятницю|субота суботу|неділя неділю".split("|")),
    "el": tuple("δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή".split("|")),
    "tr": tuple("pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar".split("|")),
    "ar": tuple("الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد".split("|")),
    "hi": tuple("सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार".split("|")),
}
"""Days of the week in order, each with its short forms."""
