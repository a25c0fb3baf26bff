"""Words that begin sentences, by language: data. A language is the first two letters of a tag."""

STARTERS: dict[str, str] = {
    "en": "the a an this that these those he she it they we i you his her its their our in on at for from with by as "
    "when while after before but and or so yet if since because although though however moreover there here what who "
    "how why where some many most all no not one two both another other such then now today yesterday meanwhile also "
    "to under over until during between among once instead still even just only each every several few more less "
    "despite without within additionally furthermore therefore lastly finally first second third nobody none someone "
    "somebody anyone anybody everyone everybody nothing something anything everything mine yours theirs ours hers my "
    "me us them him whom whose which whether hence thus indeed perhaps maybe again soon later earlier afterward "
    "afterwards next last always never often sometimes usually generally recently lately nevertheless nonetheless "
    "otherwise besides similarly likewise clearly obviously unfortunately fortunately apparently according please "
    "let unlike like above below across against along amid around behind beneath beside beyond inside outside near "
    "off onto out past per through throughout toward towards up upon via given whatever whenever wherever whoever "
    "whereas provided plus except regarding considering four five six seven eight nine ten hundreds thousands "
    "millions half critics officials investors analysts experts police prosecutors lawyers researchers scientists "
    "witnesses residents voters lawmakers economists shares sales prices stocks profits fans players students "
    "teachers doctors hospitals schools people women men children parents others neither either eventually meantime "
    "elsewhere ultimately overall too very much same any nor rather accordingly consequently subsequently previously "
    "currently",
    "de": "der die das den dem des ein eine einer einem eines er sie es wir ihr ich du man dieser diese dieses "
    "diesem jener jene jenes sein seine ihre unser unsere kein keine niemand jeder jede jedes in im an am auf aus "
    "bei mit nach seit von vom vor zu zum zur für durch gegen ohne um unter über während wegen als wenn weil obwohl "
    "da dann danach doch aber und oder denn auch noch nun jetzt heute gestern morgen hier dort so was wer wo wie "
    "warum viele alle manche einige beide andere anders dabei damit daher deshalb trotzdem außerdem dennoch später "
    "zudem nur nicht schon mehr bis irgend irgendwer jemand etwas nichts alles mir mich uns euch ihm ihn ihnen mein "
    "meine dein deine euer eure wessen wem wen welche welcher welches ob damals bald gleich immer nie oft manchmal "
    "meist vielleicht wohl ja nein bitte danke also folglich somit demnach jedoch allerdings hingegen dagegen hierzu "
    "dazu davon daran darauf daraus darin darum dafür dorthin hierbei hierfür zuerst zuletzt zunächst schließlich "
    "endlich inzwischen mittlerweile anschließend seither seitdem ferner weiterhin ebenso ebenfalls insgesamt "
    "zusammen trotz laut gemäß anstatt statt außer hinter neben zwischen unterdessen sowie weder entweder falls "
    "sofern sobald solange indem nachdem bevor ehe sodass dass solche solcher mancher etliche wenige mehrere zwei "
    "drei vier ist sind war waren hat haben wird werden kann können soll sollen muss müssen darf dürfen zweifellos "
    "leider allen allem aller ab gegenüber drinnen draußen oben unten rechts links vorn hinten dieselbe derselbe "
    "dasselbe",
    "fr": "le la les l un une des du de il elle ils elles on nous vous je j tu ce c cet cette ces son sa ses leur "
    "leurs dans en à au aux pour par avec sans sur sous après avant depuis mais et ou donc or ni car si quand comme "
    "puis ainsi alors cependant toutefois ensuite enfin ici là que qui où pourquoi tous toutes plusieurs aucun "
    "personne rien certains selon malgré mon ma mes ton ta tes notre nos votre vos celui celle ceux celles ceci cela "
    "ça moi toi lui eux y aujourd hier demain maintenant désormais jamais toujours souvent parfois bientôt tard plus "
    "moins très trop aussi encore déjà même peut-être oui non voici voilà dès chez contre entre vers parmi pendant "
    "durant outre hors jusque lorsque lorsqu puisque quoique afin tandis pourtant néanmoins d'abord d'ailleurs "
    "premièrement deuxièmement finalement bref chacun chacune chaque quelque quelques quelqu certaine autre autres "
    "nul nulle quel quelle quels quelles comment combien quoi dont deux trois quatre est sont était a ont avait peu "
    "beaucoup tant tout toute malheureusement heureusement grâce",
    "es": "el la los las un una unos unas él ella ellos ellas yo nosotros usted ustedes este esta estos estas ese "
    "esa eso esto su sus en a al del con por para sin sobre tras desde hasta pero y o e si cuando como porque aunque "
    "también luego después entonces además hoy ayer aquí allí que qué quién nadie nada todos muchos otros otro según "
    "no más se lo les ya hay mi mis tu tus nuestro nuestra nuestros vuestra me te nos os le ello aquel aquella "
    "aquellos alguien alguno alguna algunos algunas ninguno ninguna cada cual cuál quiénes quien cuándo cuánto "
    "cuánta cómo dónde donde mientras durante mediante contra entre hacia salvo excepto ni mas sino pues así ahora "
    "mañana siempre nunca jamás quizá quizás tal acaso casi aún todavía antes pronto tarde ambos dos tres cuatro "
    "cinco es son era fue ha han había está están véase ver cf finalmente embargo asimismo igualmente tampoco solo "
    "sólo muy tan tanto todo toda varias varios cualquier parece dicho dicha ante bajo",
    "it": "il lo la i gli le un uno una egli lui lei loro noi voi io tu questo questa questi queste quel quello "
    "quella suo sua in nel nella a al alla di del della da dal con per su sul tra fra ma e o se quando come perché "
    "poi anche allora così oggi ieri qui lì che chi nessuno niente tutti molti altri secondo non più si ci è mio mia "
    "miei tuo tua nostro nostra vostro vostra ciò costui chiunque ognuno ogni qualcuno qualche alcuno alcuni alcune "
    "nessuna altro altra cui quale quali quanto quanta dove mentre finché benché sebbene poiché perciò quindi dunque "
    "infatti inoltre però tuttavia invece eppure oppure ovvero cioè ora adesso domani sempre mai forse quasi ancora "
    "già subito presto tardi prima dopo dietro davanti sopra sotto dentro fuori durante mediante verso contro tranne "
    "oltre senza sino fino due tre quattro sono era ha hanno aveva sarà dai dalla dalle dei degli delle agli alle "
    "allo nello nei negli nelle sulla sui sulle ne mi ti vi li sì no molto poco troppo tutto tutta entrambi "
    "finalmente infine comunque ecco",
    "nl": "de het een hij zij ze wij we ik jij u dit dat deze die zijn haar hun ons onze in op aan bij met na naar "
    "voor door tegen zonder om onder over tijdens als wanneer omdat hoewel maar en of want ook nog nu toen daarna "
    "vandaag gisteren hier daar er zo wat wie waar hoe waarom veel alle sommige beide andere niemand niets volgens "
    "niet mij me jou jullie hen mijn jouw uw dezelfde hetzelfde wiens welke welk elk elke ieder iedere iedereen "
    "iemand alles iets sommigen velen weinig enkele enige meer meest toch dus echter bovendien daarom daardoor "
    "daarmee daarbij daarvoor hierdoor hierbij hierna eerst later straks soms vaak altijd nooit ooit misschien "
    "wellicht immers namelijk anders alleen zelfs al alvorens doordat indien mits nadat opdat sinds tenzij terwijl "
    "totdat zodat zodra behalve binnen buiten langs naast per rond sedert tegenover tot tussen uit van vanaf vanuit "
    "vanwege via wegens twee drie vier is was waren heeft hebben had wordt worden kan kunnen zal zullen moet moeten "
    "mag ja nee ginds morgen intussen ondertussen tevens voorts ten te",
    "pl": "w we z ze na do od po przed przy o u pod nad za dla bez on ona ono oni one my wy ja ty to ten ta te tego "
    "jego jej ich i a ale lub czy że gdy kiedy jak jeśli bo więc potem dziś wczoraj tu tam co kto gdzie dlaczego "
    "nikt nic wszyscy wielu inni nie już także również jednak mnie mi mój moja moje twój twoja nasz nasza wasz swój "
    "się ów owa tamten tamta każdy każda każde ktoś coś ktokolwiek niektórzy niektóre kilka kilku parę obaj obie dwa "
    "dwie trzy cztery jaki jaka jakie który która które czyj gdyby jeżeli ponieważ dlatego zatem natomiast zaś lecz "
    "jednakże mimo pomimo oprócz wobec według wśród między ponad poza podczas wokół koło około dzięki wbrew zamiast "
    "teraz wtedy wówczas zawsze nigdy często czasem czasami rzadko może chyba pewnie właśnie tylko nawet jeszcze "
    "prawie zaraz wkrótce później wcześniej najpierw następnie wreszcie ostatecznie jutro stąd tak jest są był była "
    "było byli będzie ma mają musi proszę por zob",
    "pt": "o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta isto esse essa isso seu sua em no "
    "na nos nas ao à de do da com por para sem sobre após desde até mas e ou se quando como porque embora também "
    "depois então hoje ontem aqui ali que quem ninguém nada todos muitos outros segundo não mais já há meu minha "
    "meus teu tua nosso nossa vosso dele dela me te lhe lhes aquele aquela aquilo alguém algum alguma alguns algumas "
    "nenhum nenhuma cada qual quais quanto quantos onde enquanto durante mediante contra entre perante sob salvo "
    "exceto nem porém contudo todavia entretanto portanto logo pois assim agora amanhã sempre nunca jamais talvez "
    "quase ainda antes cedo tarde ambos dois duas três quatro é são era foi tem têm tinha está estão vide veja cf "
    "finalmente só somente apenas muito tão tanto todo toda vários várias qualquer dito às pelo pela pelos pelas num "
    "numa desse deste neste nesse sim lá cá aí",
    "ru": "в во на с со к у о об от до из за под над при по для без он она оно они мы вы я ты это этот эта эти тот "
    "та те его её их и а но или что чтобы когда как если потому поэтому затем потом сегодня вчера здесь там кто где "
    "почему никто ничего все многие другие не уже также однако мне меня нас вам вас ему ей им нам мой моя моё мои "
    "твой твоя наш наша наши ваш свой сам сама сами такой такая такие каждый каждая всякий любой кто-то что-то "
    "некоторые некто нечто несколько оба обе два две три четыре какой какая какие который которая чей куда откуда "
    "зачем сколько ибо либо ни хотя пока едва лишь только даже ведь же итак значит следовательно впрочем зато притом "
    "причём кроме вместо среди между через сквозь около после перед про ради вокруг вдоль вопреки благодаря согласно "
    "теперь тогда всегда никогда часто иногда редко может наверное возможно вероятно конечно именно почти скоро "
    "позже раньше сначала наконец завтра отсюда оттуда да нет вот вон есть был была было были будет см ср",
    "sv": "den det de en ett han hon vi jag du ni man denna detta dessa hans hennes deras sin i på av med från till "
    "för genom mot utan om under över efter innan när som eftersom men och eller också nu då sedan idag igår här där "
    "så vad vem var hur varför många alla andra ingen inget enligt inte mig dig oss er honom henne dem sig min mitt "
    "mina din ditt vår vårt våra sådan sådana samma varje någon något några ingenting allt båda två tre fyra vilken "
    "vilket vilka vems vart varifrån ifall fast trots medan tills alltså därför dock emellertid dessutom däremot "
    "istället ändå bara endast även nästan alltid aldrig ofta ibland kanske snart sen senare tidigare först sist "
    "slutligen plötsligt imorgon ja nej är har hade blir blev kan skall ska måste vill får bland mellan inom utom "
    "kring vid hos åt per ur inför bakom framför ovan nedan vidare likaså",
    "el": "ο η το οι τα τον την του της των ένας μια ένα αυτός αυτή αυτό αυτοί σε στο στη στην στον στα από με για "
    "κατά μετά πριν χωρίς αλλά και ή αν όταν όπως γιατί επειδή όμως ύστερα τότε σήμερα χθες εδώ εκεί τι ποιος πού "
    "πώς κανείς όλοι πολλοί άλλοι δεν δε μη να θα εγώ εσύ εμείς εσείς εκείνος εκείνη εκείνο μου σου αυτά ό,τι όποιος "
    "όσοι κάθε κάποιος κάποια κάποιοι μερικοί καμία κανένας τίποτα τίποτε όλα όλες πολλές λίγοι δύο τρεις τέσσερις "
    "ποια ποιο ποιοι πόσο πόσοι αφού μόλις ώστε ενώ εάν μήπως ωστόσο άρα λοιπόν δηλαδή επίσης ακόμη ακόμα μόνο ούτε "
    "είτε μεταξύ κατόπιν έπειτα τώρα πάντα ποτέ συχνά ίσως μάλλον σχεδόν σύντομα αργότερα νωρίς πρώτα τελικά αύριο "
    "ναι όχι είναι ήταν έχει είχε ας υπό παρά αντί εναντίον λόγω ως έως μέχρι βλ",
    "tr": "bu şu o onlar biz siz ben sen bir her hiç bazı çok ve ama fakat ancak çünkü eğer sonra önce bugün dün "
    "burada orada ne kim nerede neden nasıl kimse herkes birçok diğer daha yine benim senin onun bizim sizin onların "
    "beni seni onu bizi bunu şunu buna ona bunun şöyle böyle öyle kendi hepsi bazıları kimi biri birisi birileri "
    "hiçbiri hiçbir iki üç dört hangi kaç nereye nereden niçin niye hani meğer oysa oysaki halbuki yoksa veya ya "
    "yahut ile için gibi kadar göre karşı doğru dolayı rağmen yüzden böylece dolayısıyla ayrıca üstelik şimdi artık "
    "hemen henüz hâlâ hep asla belki galiba elbette tabii evet hayır yarın önceden sonradan sonunda nihayet ilk son "
    "tüm bütün var yok değil mi yalnız sadece bile bkz",
    "da": "den det de en et han hun vi jeg du man denne dette disse hans hendes hennes deres sin i på av af med fra "
    "til for gennem gjennom mod mot uden uten om under over efter etter når som fordi men og eller også nu nå da "
    "siden dag her så hva hvad hvem hvor hvordan hvorfor mange alle andre ingen ifølge ikke mig dig os jer ham hende "
    "dem sig min mit mine din dit vores jeres sådan sådanne samme hver nogen noget nogle intet alt begge to tre fire "
    "hvilken hvilket hvorhen hvorfra skønt mens indtil altså derfor dog imidlertid desuden derimod alligevel kun "
    "næsten altid aldrig ofte måske snart senere tidligere først sidst endelig pludselig morgen ja nej er var har "
    "havde bliver blev kan skal må vil får blandt mellem inden ved hos ad per ud foran bag",
    "nb": "den det de en et han hun vi jeg du man denne dette disse hans hendes hennes deres sin i på av af med fra "
    "til for gennem gjennom mod mot uden uten om under over efter etter når som fordi men og eller også nu nå da "
    "siden dag her så hva hvad hvem hvor hvordan hvorfor mange alle andre ingen ifølge ikke meg deg oss dere ham "
    "henne dem seg min mitt mine din ditt vår vårt våre slik slike samme hver hvert noen noe intet alt begge to tre "
    "fire hvilken hvilket hvorfra mens inntil altså derfor dog imidlertid dessuten derimot likevel bare kun nesten "
    "alltid aldri ofte kanskje snart senere tidligere først sist endelig plutselig ja nei er var har hadde blir ble "
    "kan skal må vil får blant mellom innen ved hos per ut foran bak",
    "uk": "в у на з із зі до від за під над при по для без він вона воно вони ми ви я ти це цей ця ці той та ті його "
    "її їх і й а але чи що щоб коли як якщо тому потім сьогодні вчора тут там хто де чому ніхто нічого всі інші не "
    "вже також однак мені мене нас вам вас йому їй їм нам мій моя моє мої твій наш наша ваш свій сам такий така "
    "кожен кожна хтось щось деякі декілька кілька обидва два дві три чотири який яка які чий куди звідки навіщо "
    "скільки бо або ні хоча поки лише тільки навіть адже отже отож проте зате крім замість серед між через біля "
    "після перед про заради навколо всупереч завдяки згідно тепер тоді завжди ніколи часто іноді може мабуть можливо "
    "звичайно саме майже скоро пізніше раніше спочатку нарешті завтра звідси так ось є був була було були буде див "
    "пор",
    "cs": "ten ta to ti ty tento tato toto tyto onen on ona ono oni my vy já jeho její jejich můj moje náš naše váš "
    "svůj sám každý každá každé někdo něco nikdo nic všichni všechno všechny mnoho mnozí někteří jiní oba dva dvě "
    "tři čtyři jaký jaká který která které kdo co kde kdy kam odkud jak proč kolik v ve na s se z ze k ke o u od do "
    "po při pro pod nad před za bez mezi podle kvůli díky přes proti kolem během místo kromě a i ale nebo či však "
    "avšak proto tedy tudíž protože že aby když kdyby pokud jestliže zatímco až než ani také též rovněž dále potom "
    "pak poté nejprve konečně nakonec dnes včera zítra teď nyní tehdy vždy nikdy často někdy možná asi snad jen "
    "jenom ještě už skoro brzy později zde tady tam ano ne není je jsou byl byla bylo byli bude má mají musí viz "
    "srov",
    "sk": "ten tá to tí tie tento táto toto títo on ona ono oni my vy ja ty jeho jej ich môj moje náš naše váš svoj "
    "sám každý každá niekto niečo nikto nič všetci všetko mnohí niektorí iní obaja dva dve tri štyri aký aká ktorý "
    "ktorá ktoré kto čo kde kedy kam odkiaľ ako prečo koľko v vo na s so z zo k ku o u od do po pri pre pod nad pred "
    "za bez medzi podľa kvôli vďaka cez proti okolo počas namiesto okrem a aj i ale alebo či však preto teda pretože "
    "že aby keď keby ak zatiaľ až než ani tiež takisto ďalej potom najprv konečne nakoniec dnes včera zajtra teraz "
    "vtedy vždy nikdy často niekedy možno asi len ešte už skoro neskôr tu tam áno nie je sú bol bola bolo boli bude "
    "má majú musí pozri",
    "hu": "a az egy ez azok ezek ő ők én te mi ti ön önök maga ki mit hol hová honnan mikor hogyan miért mennyi hány "
    "melyik milyen aki ami amely ahol amikor mert hogy ha de és vagy s is sem se nem ne már még csak majd most akkor "
    "itt ott ma tegnap holnap mindig soha gyakran néha talán persze igen minden mindenki mindenkit senki semmi "
    "valaki valami néhány sok több két három négy első második ugyanakkor azonban viszont ezért tehát így úgy "
    "ugyanis pedig végül később előbb aztán azután utána előtte közben miután mielőtt amíg bár noha szerint ezzel "
    "azzal erre arra ebben abban ennek annak volt van vannak lesz lett kell lehet ld lásd vö",
    "fi": "se ne hän he minä sinä me te tämä tuo nämä nuo joku jokin jotkut kukaan mikään kaikki moni monet useat "
    "muut toiset molemmat kaksi kolme neljä kuka mikä missä mihin mistä milloin miten miksi kuinka montako joka "
    "jotka jos kun koska vaikka että jotta kunnes ennen jälkeen ja tai vai mutta vaan sekä myös kuitenkin silti siis "
    "siksi sitten ensin lopuksi lopulta nyt silloin aina ei en et eivät emme joskus usein ehkä kai vain vielä jo "
    "melkein pian myöhemmin aiemmin tänään eilen huomenna täällä tässä siellä tuolla siinä kyllä on ovat oli olivat "
    "voi pitää täytyy ilman kanssa mukaan ks vrt hänen heidän minun sen niiden tämän",
    "ro": "un o unui unei unii unele niște acest această aceasta acesta aceștia acestea acel acea cel cea cei cele "
    "el ea ei ele eu tu noi voi său sa săi lui lor meu mea nostru cine ce care unde când cum cât câți de la în din "
    "pe cu fără pentru prin despre sub peste după înainte până spre către printre între contra și sau ori dar însă "
    "iar ci deci că dacă deși deoarece fiindcă totuși așadar astfel apoi atunci acum azi astăzi ieri mâine mereu "
    "niciodată adesea uneori poate doar numai încă deja aproape curând mai nu da nimeni nimic toți toate mulți alții "
    "fiecare doi două trei patru este sunt era erau a au va vor trebuie vezi",
    "hr": "taj ta to ti te ovaj ova ovo onaj ona ono on oni mi vi ja njegov njezin njihov moj naš svoj svaki svatko "
    "netko nešto nitko ništa svi sve mnogi neki drugi oba dva dvije tri četiri tko što gdje kada kamo odakle kako "
    "zašto koliko koji koja koje u na s sa iz k o od do po pri pod nad pred za bez među prema zbog kroz protiv oko "
    "tijekom umjesto osim i a ali ili no nego pa zato dakle stoga jer da ako kad dok iako premda međutim također "
    "zatim potom tada najprije konačno danas jučer sutra sada uvijek nikad često ponekad možda samo još već gotovo "
    "uskoro kasnije ovdje tamo ne nije je su bio bila bilo bili bit ima nema mora vidi",
    "sl": "ta to ti te tisti on ona ono oni mi vi jaz njegov njen njihov moj naš svoj vsak nekdo nekaj nihče nič vsi "
    "vse mnogi nekateri drugi oba dva dve tri štiri kdo kaj kje kdaj kam od kod kako zakaj koliko kateri v na s z iz "
    "k h o do po pri pod nad pred za brez med zaradi skozi proti okoli namesto razen in a ali pa toda vendar ampak "
    "zato torej ker da če ko dokler čeprav tudi nato potem tedaj najprej končno danes včeraj jutri zdaj vedno nikoli "
    "pogosto včasih morda samo še že skoraj kmalu pozneje tu tam ne ni je so bil bila bilo bili bo ima mora glej",
    "bg": "този тази това тези онзи той тя то те аз ти ние вие негов неин техен мой наш свой всеки някой нещо никой "
    "нищо всички всичко много някои други двамата два две три четири кой какво къде кога накъде откъде как защо "
    "колко който която което които в във на с със из от до по при под над пред за без между според заради през "
    "против около вместо освен и а но или обаче затова следователно защото че да ако когато докато макар също после "
    "след тогава първо накрая днес вчера утре сега винаги никога често понякога може само още вече почти скоро "
    "по-късно тук там не е са беше бяха ще има няма трябва вж",
    "ca": "el la els les l un una uns unes en na ell ella ells elles jo tu nosaltres vostè aquest aquesta aquests "
    "això aquell aquella allò seu seva meu qui què on quan com per quant quin a al als del dels de amb sense sobre "
    "sota des fins durant contra entre i o però sinó doncs així si perquè encara que també després aleshores llavors "
    "ara avui ahir demà sempre mai potser només ja no sí ningú res tots tothom alguns altres cada dos tres és són "
    "era ha han hi ho es vegeu segons",
    "id": "ini itu dia ia mereka kami kita saya aku anda kamu yang apa siapa mana di ke dari pada dengan tanpa untuk "
    "bagi oleh tentang dalam antara sejak hingga sampai selama setelah sesudah sebelum ketika saat jika kalau "
    "apabila karena sebab meski meskipun walaupun agar supaya bahwa dan atau tetapi tapi namun melainkan sedangkan "
    "serta lalu kemudian maka jadi sehingga begitu demikian selain juga pun lagi masih sudah telah akan sedang belum "
    "tidak bukan jangan semua setiap beberapa banyak para seorang sebuah satu dua tiga hari sekarang kini kemarin "
    "besok tadi nanti selalu sering kadang mungkin hanya bahkan hampir akhirnya menurut lihat ada adalah",
    "et": "see need ta tema nad nemad mina ma sina meie teie kes mis kus kuhu kust millal kuidas miks kui et sest "
    "aga ja või ning ka siis nii ent kuid vaid seega seepärast nüüd täna eile homme alati kunagi tihti vahel "
    "võibolla ainult veel juba peaaegu varsti hiljem seal siin ei pole kõik paljud mõned teised keegi miski kaks "
    "kolm neli on oli olid olen pärast enne ilma koos läbi vastu vt vrd",
    "lv": "šis šī tas tā viņš viņa viņi es tu mēs jūs kas ko kur kad kā kāpēc cik kurš ja ka jo bet un vai arī tad "
    "tomēr tāpēc turklāt tagad šodien vakar rīt vienmēr nekad bieži varbūt tikai vēl jau gandrīz drīz vēlāk te tur "
    "nē nav ir bija visi daudzi daži citi katrs neviens nekas divi trīs četri ar bez pēc pirms par uz no līdz pie "
    "pret starp kopš sk",
    "lt": "šis ši tas ta jis ji jie jos aš tu mes jūs kas ką kur kada kaip kodėl kiek kuris jei jeigu kad nes bet o "
    "ir ar arba taip pat tada todėl tačiau be to dabar šiandien vakar rytoj visada niekada dažnai galbūt tik dar jau "
    "beveik greitai vėliau čia ten ne nėra yra buvo visi daugelis kai kurie kiti kiekvienas niekas du trys keturi su "
    "per po prieš apie į iš nuo iki prie už dėl tarp žr",
}
"""Words that begin a sentence more often than they begin a name."""

RUN_ON = frozenset(
    "the a an this that these those he she it they his her its their in on at for from with by as when while after "
    "before but and or so yet if since because although though however moreover there here what who how why where "
    "many another then now today yesterday meanwhile also to under over until during between among once instead "
    "still even just only each every several few more less despite without within additionally furthermore "
    "therefore lastly finally".split()
)
"""English starters that nobody writes with a capital in the middle of a sentence, in contracts, forms and labels."""

OPENERS: dict[str, str] = {
    "es": "en el hacia desde",
    "fr": "en vers dès au",
    "it": "nel nell'anno nello in dal",
    "nl": "in rond sinds",
    "pl": "w we od do po przed ok z na dn",
    "pt": "em no desde",
    "ru": "в во с до к на по около после",
    "uk": "в у з до на по близько після",
    "sv": "år omkring",
    "en": "at by around about before after until till from since in on",
    "cs": "v ve do od po před kolem roku na",
    "sk": "v vo do od po pred okolo roku na",
    "bg": "в във до от на по през след преди",
    "hr": "u do od oko nakon prije",
    "sl": "v do od okoli po pred leta",
    "lv": "no līdz ap",
    "lt": "nuo iki apie",
    "da": "i år omkring",
    "nb": "i år omkring",
}
"""Words that open a sentence with a date or a time: "W 1990 r. Polska ...", "At 5 a.m. Mr. Smith ..."."""
