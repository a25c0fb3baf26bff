"""Abbreviations by language: data.

A language is the first two letters of a tag; `""` stands for those without words here. Abbreviations are written
without their last stop, in small letters, and without the spaces within ("z. B." is `z.b`); where only capitals tell
two apart, as they stand. None is a word that often ends a sentence.
"""

BEFORE_NAME: dict[str, str] = {
    "": "mr mrs ms dr prof mt vs cf e.g i.e",
    "en": "dir rt amb asst assoc cpl pfc mr mrs ms dr prof rev hon gov sen rep gen lt col maj capt cpt sgt cmdr adm "
    "mt messrs mme mlle pres supt insp det atty fr br cf vs v viz e.g i.e eds trans exec op jos chas wm geo thos jas "
    "benj robt edw saml",
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
"""Abbreviations after which the sentence goes on, whatever follows."""

BEFORE_OTHERS: dict[str, str] = {
    "en": "Suppl suppl INT EXT msgr msgrs mssrs mses drs profs gens govs sens hons attys cllr ald cdr lcdr ltc adj "
    "feat transl orig Mfg Mfrs Bldg Oxf Camb Natl Intl Assn Assoc Acad Soc Inst Pub Publ Phys Chem Biol Hist Lit "
    "Spec secy treas sgts capts cols lts n.b cp w hrh h.r.h h.m esp incl excl usu Spp subsp var ibid chmn Pte Pvt "
    "Rfn Flt Sqn Brig Cdre RAdm VAdm Ens fs q.v s.v o.b.o",
    "de": "abt abtlg ref vorst aufs gf geschf pck pckg päckch msp ehem apl h.c dr.h.c dipl.-kfm dipl.-psych lic "
    "theol rer.nat dr.med dr.jur prof.dr Min.-Dir oberstlt gen.-lt hptm lt oberst obst fw ofw stv vors vorm geb verh "
    "verst gest röm kath ev ev.-luth isr frz engl dt amerik span lat griech russ vgl.z bes insg ges gesch urk Akz "
    "i.v.m i.s.d i.s.v i.h.v i.h.d i.z.m a.a.o a.a sen hrsgg übers übs verf red bearb erg erw neubearb überarb "
    "unveränd zus zw u.s.w u.dgl.m z.hd z.h z.zt i.a i.w i.e.s f.d f.a s.a ebd ders bez ugs bspw resp entspr gegr "
    "hist jährl mtl monatl tägl wöchentl städt staatl inh gebr Fam Fr wiss lfd",
    "fr": "cass civ crim prés vve mgrs ss s.s s.m ll.mm s.e s.exc cdt adj brig sgt cal sr bx bse imp rés bât esc fg "
    "fbg rte qu imm no arr dir adm adj.-chef avr lun ven dim collab coll trad ann ms mss hist litt math phys géogr "
    "angl lat id vs p.-ex apr éd.rev rééd soc ass assoc nat gouv conf auj exp dest obs rem resp apt app",
    "es": "mzo abr exc excma.sra s.m ss.mm s.a.r d.n.i hno hna p pp pte pdte pdta vdo ldo lda lcdo dipl sarg sgt "
    "tnte tcol cmdte alm brig gob sec dir dept depto prov c plza pza ctra pso urb blq esc ntra ntro apdo c.p teléf "
    "ref impr imp trad eds coord comp v fasc fol lám gr lat ene feb may jun jul ago sep sept oct nov dic lun mié jue "
    "vie sáb esp incl s.e.u.o p.d n.b m.ª j.c p.o p.p p.a",
    "it": "mag giu sig.ra sig.na sig.ri sigg.ri dott.ssa dott.sse prof.ssa proff dr.ssa avv.to avv.ti cav comm "
    "gr.uff uff ecc.mo ill.mo gent.mo gent.ma rev.mo s.e s.s s.a.r p.zza p.za p.le v.le c.so l.go loc fraz prov cell "
    "fatt rif c.d c.a cit op.cit loc.cit capp parr lett co.mi sez seg trad trad.it introd pref cur intr ed.it ed.or "
    "vs orig isb ms mss cod cd abit amm ass assoc naz pres dir resp segr serg ten.col magg.gen brig mar app cpt feb "
    "febb apr lug sett ott nov dic lun mer gio ven sab dom on.le on.li per.ind dipl arch.tti ing.ri lat gr fr ingl "
    "ted spec sc lit mat fis",
    "nl": "dra em burg staatssecr sgt maj luit bgen adm kpt wnd zr br pr mgr mr.dr m.u.v m.b.t m.b.v t.o.v t.b.v "
    "t.n.v n.a.v i.v.m i.p.v i.t.t i.s.m i.h.b i.h.k i.o.v b.v.b o.l.v m.m.v t.h.v v.w.b v.v v.a r.k n.h evt ev "
    "i.h.a t.o o.g.v z.o ong bew uitg dr-ing oud-min fa st.-nicolaas gebr overl geh gest bijb bl par aant tab vr mrt "
    "jun jul overg oorspr vm b.d a.d u.d o.t d.d dd k.k w.o g.g",
    "pl": "zm ur pt wz św.p kpr sierż plut kmdr ppor rtm chor asp insp podinsp nadinsp nadkom kom podkom st.sierż "
    "gen.bryg gen.dyw prez dyr kier przew wiceprez zast min.kult sekr rzecz inż.arch mgr.inż lek.med lek.wet r.pr "
    "adw apl sędz prok dr.hab ks.prof ks.abp jw j.w m faks sp ust zał cyt dosł tłum przeł oprac wyd rys tab fot il "
    "ilustr rozdz nlb m.st d.s j.t jedn prawn tzn łac ang niem franc wł hiszp ca zam prawd ew wzgl bm br ub",
    "pt": "dª d.ª sr.ª sra.d dr.ª eng.º eng.ª prof.ª pres dep sen gov cmte ten-cel maj-gen alm brig sold sgto cb s "
    "st.º st.ª n.sra exmos exmas ilmos v.exa v.ex.ª v.s.ª s.exa s.ex.ª l est rod lg lgo pç qd lt ap apto apt bl cj "
    "ed edif and cx.p c.p fax ref refª proc alín inc par caps sec s.d s.l s.n trad org orgs coord comp adapt fl fls "
    "fol vols fasc n.º n.os art.º arts.º v vs cfr p.e.x i.e e.g ex exs obs jan fev abr mai jun jul ago out nov dez "
    "qua qui sáb ca lat ingl fr esp",
    "ru": "зам зав нач-к пом зампред предс деп гр г-да гг-да м-р подполк ген-м ген-л ген.-майор ген.-лейт кап ст.л "
    "лейт серж адм к-адм чл.-корр к.ф.-м.н к.и.н к.ю.н к.э.н д.ф.н д.и.н д.ю.н д.э.н д.м.н к.м.н к.т.н д.т.н канд "
    "докт арх худ реж сост авт отв ред.-сост вып тт чч стб разд подразд пп подп абз прим примеч ил черт фиг прил "
    "рис.1 с.-петерб спб л р-н г.о пос дер с/с хут ст-ца мкр мкрн ш туп бульв пр-т пр-д влад вл оф кв эт доб моб пн "
    "вт чт пт сб лат греч англ фр франц итал исп рус см.также ср.также ок прибл букв устар разг напр.: в.т.ч в.с.п "
    "и.п и.и ум род урожд свв преп прп блж мч мит митр архиеп еп прот свящ иером мон",
    "sv": "prof.em fil.dr fil.kand jur.dr jur.kand med.dr tekn.dr tekn.lic civ.ing civilek civ.-ing ssk ö.j gen.dir "
    "ordf sekr statsmin utr.min amb ämbetsm öv löjtn serg kpt frk h.m h.k.h ds th kyrkoh komm bitr v s.å m.fl.s f.d "
    "f.n f.v.b f.ö fr.o.m t.o.m t.v t.h n.b i.st i.o.m p.g.a pga s.a.s d.ä d.y jmf avs adr prel ung grek ital övers "
    "uppl utg mom p pkt prop skr sou h.d ggr kl.13 jun jul forts bl obl m.h.t m.a.p t.f enl.t",
    "el": "Κ Κα Δρ Καθ Αρ Σελ ν Ν π.δ Π.Δ υπ υπουργ πρ γεν αντ βουλ δήμ δικηγ αστυν στρατηγ ταξ συντ/χης λοχ υπολ "
    "πλοί αντιστρ αντιπρ πρόεδρ άρθρ εδάφ περ υποπερ στοιχ αριθ αρ.πρωτ τ τχ φ φφ έκδ εκδ επιμ μτφρ μετάφρ επιστ πρβ "
    "βλ.και ιδ λ.χ φερ.ειπ τουτ λατ αγγλ γαλλ γερμ ιταλ αρχ νεοελλ κυρ λεξ χφ σχ διάγρ σημ υποσ παράρτ φαξ τ.κ Τ.Κ "
    "Τ.Θ πλατ πάρ Αγ όσ Δευ Τρ Τετ Πεμ Παρ Σαβ Κυρ",
    "tr": "bn t.c T.C müd md yrd.doç yard.doç doç.dr prof.dr op uzm dt ecz vet av.dr sav hkm kaym bel bşk yb tuğg "
    "tümg korg org.gn ütğm tğm asb bçvş çvş onb mrş or orgen komis şb mrk bl fk fık mad e k d t rg resm ilç mh c.d "
    "cd sk.no d: no: pk p.k tlf faks gsm oca şub mar nis may haz tem ağu eyl eki pzt çar cum cmt paz yayl der edit "
    "res fot şek çiz tab byk ayr karş lat ar yun",
    "hi": "जन फर फ़र अप्रै अग सित सितं अक्टू नव दिस कि मि मो ई.पू रु मा न सो मे ब्रिगे कैप्ट इंजी एड अधि ऐड स्व मौ मु",
    "vi": "cn th.s ts.bs pgs.ts gs.ts nxb tt h x đ ql tl hl ubnd đt dđ đc ng tk",
    "da": "prof.em cand mag phil jur polit merc oecon lic dr.phil dr.med ing civiling arkit adv.fm ass fuldm fm udv "
    "næstf obl oblt kapt ltn serg adm pol.dir sgpr pk pkt afsn fig ill jvf cf m.h.t m.a.o p.t p.g.a pga i.h.t i.flg "
    "iflg d.d d.å s.å s.m f.m e.m t.o.m fr.o.m t.h t.v pl gd frk vedr ang inkl ekskl maks max evt hhv hv resp udg "
    "overs bd opl mob fax postb jun jul d kgl h.m h.k.h sv no gl",
    "nb": "prof.em cand mag philol jur polit dr.philos dr.med siv.ing siv.øk ing ass fung nestl obl oblt maj kapt lt "
    "serg adm pol.m sgpr res.kap pkt avsn vedl fig ill cf f.o.m t.o.m m.h.t m.a.o p.g.a pga i.h.t iflg d.d d.å s.å "
    "s.m inkl ekskl maks max evt hhv resp utg overs bd opl mob faks postb pb jun jul kgl h.m h.k.h ty no gml vgs "
    "saml ang vedr",
    "uk": "зам зав нач пом мол деп гр підполк ген-м ген-л кап лейт серж адм чл.-кор к.ф.н д.ф.н канд докт арх худ "
    "реж комп укл авт пер відп вип т тт ч розд підрозд пп абз іл дод стор сс обл р-н смт сел хут мкр мікр ш пров "
    "просп пр-т узв наб корп буд кв оф пов моб пн вт ср чт нд лат англ нім фр укр див.також пор.: прибл букв зокр "
    "в.о нар св.в свщ прот мит митр архиєп єп ієром черн о",
    "cs": "bc mgr ing arch mudr judr phdr rndr paeddr thdr phmr mvdr rsdr ingdr mga bca thlic csc drsc prof doc akad "
    "dr dr.h.c h.c p pí sl gen plk pplk mjr kpt npor por ppor nstržm rtm sv bl ct vp vdp kard arcib mons ul nám tř "
    "nábř č čís čp č.p č.j ev odst písm čl zák vyhl nař vl ust kap obr tab př příl roč str např tzn tzv tj t.j t.č "
    "cca ca mj m.j resp popř příp evt vč zejm zvl tel fax mob e-m okr hl max pozn red ed eds překl vyd nakl univ odd "
    "ved řed zást předs předst místopř ředit vlád ún břez květ červ čvc srp zář říj pros út čt pá lat angl něm franc "
    "rus maď P.S n.p j.č i.e v.z v.r býv t.r j.m",
    "sk": "bc mgr ing arch mudr judr phdr rndr paeddr thdr mvdr csc drsc prof doc akad dr p sl gen plk pplk mjr kpt "
    "npor por ppor sv bl kard mons ul nám tr č čís čl ods písm zák vyhl nar vl ust kap obr tab príl roč str porov "
    "napr tzn tzv tj t.j t.č cca ca m.i resp popr príp vr tel fax okr hl max pozn red ed prekl vyd univ odd ved riad "
    "zást jan feb mar apr aug sep sept okt nov dec ut št pi angl nem franc lat t.r i.e býv",
    "hu": "szül megh szerk dr ifj id özv prof gr br st szt l ún u.n pl ill kb ca cca max min fsz em ép krt u t bek "
    "ford kiad átd jav bőv tábl táb fej o old f vsz hrsz tel fax mob ker kpl ny é d ezr őrgy alezr őrn szds fhdgy "
    "hdgy tábn vezérőrgy altbgy vk áll polg h igazg tit ügyv főt nt msgr jan febr márc ápr máj jún júl aug szept okt "
    "nov dec hétf ked csüt pént szomb Kr kr lat ang ném fr or ol gör isk tsz hiv törv vhr pp ptk btk c",
    "fi": "prof tri toht maist yo kans kand lis fil dipl dos ins arkk hra hrat rva nti past rov kirk ev luutn kapt "
    "maj ev.luutn ye kenr kenrl kenrm amir k kr tk p puh fax os ao ko srk vs vt ent edv ed tod puh.joht joht pj siht "
    "apul.joht esim ts m.m muk mukl nk ns nyk so s.o s s.l toim suom käänt kuv taul mom lk ap ip sis huom tammik "
    "helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk ma ti ke to pe la su n max alk läht "
    "saap lat engl ruots saks ransk kreik par synt yht yl al koul",
    "ro": "dl dna dra d-na d-ra d-lui dlui drei dr prof conf lect asist acad ing arh ec av jud pr sf gen col lt-col "
    "mr cpt lt plt serg mrl m.s a.s a.s.r str bd b-dul bdul șos int intr p-ța pța nr bl sc et ap sect mun tel fax "
    "c.p art alin lit pct cap lb secț ord hg hot og oug pag p vol fig tab ed trad coord red cf v op cit ibid id ian "
    "feb febr mar apr iun iul aug sept oct nov dec lu vi sâ du aprox max de.ex p.ex resp lat fr engl germ it gr rus "
    "subl n.n n.r n.tr i.e n",
    "hr": "sc spec mr prof doc akad ing dipl mag inž arh gđa gđica gosp gen puk ppuk sat por sv bl vlč mons kard "
    "nadb ul br čl t toč al pogl gl odj pril tab str usp npr tzv tj t.j odn cca ca sij velj ožu tra ruj lis stu jan "
    "feb mar apr jun jul avg sep okt nov dec pon uto sri čet ned tel fax mob max lat engl njem franc rus tal eng nem "
    "tur ured prir prev izd nakl knj rkp bilj nap op op.cit ibid gdin gdja dir zam pom preds predsj pok rođ umrl dev "
    "r n tzn",
    "sl": "sc dr mag prof doc akad inž dipl univ ga gdč gen ppolk stot por sv bl msgr kard ul tr št čl odst toč al "
    "pogl gl pril sl tab str prim npr tj t.i tki oz ca cca jan feb febr mar apr jun jul avg sep sept okt nov dec pon "
    "tor sre čet sob ned tel faks gsm max lat angl nem franc rus it ur prev izd zal zv op ibid dir nam preds pok roj "
    "um r n izr red vis viš",
    "bg": "г-н г-жа г-ца г-да проф доц акад д-р инж арх адв инсп ген подп кап лейт серж св о йер архим митр еп ул "
    "бул пл ж.к бл вх ет ап кв гр обл р-н № чл ал т п гл разд прил табл фиг обр стр срв напр т.нар т.е т.г т.м тел "
    "факс моб макс бел прев изд съст кн том ян янр фев февр апр авг септ окт ноем дек пон ср четв съб нед лат англ "
    "фр рус ит тур ок прибл вкл изкл чл.-кор ст.н.с н.с зам зав нач дир председ деп род поч и.д",
    "ca": "sr sra srta srs sres dr dra drs dres prof profa d dª mn mons gral cnel lt sgt st sta sts excm excma il·lm "
    "il·lma hble m.hble av avda c pl pça pg ctra trv rda urb bda núm núms n pàg pàgs p pp caps arts apt par fig tel "
    "fax c.p ap c/ esc ed eds trad coord cf vid v p.ex ex aprox màx mín gen febr abr jul set oct nov dl dt dc dj dv "
    "ds dg ss",
    "id": "dr drs dra prof ir hj kh k.h st sdr sdri bp bpk tn ny nn jend letjen mayjen brigjen kol letkol kapt lettu "
    "letda serka akbp akp kombes irjen komjen r.a r.m tgl jl jln gg kec kab kel kp ds rt rw hlm vol ps ay psl dgn "
    "a.n u.p u.b tsb yg spt cth lih lht bdk ttg thn th bln jan feb mar apr jun jul agt ags sept okt nov des rab jum "
    "sab tlp telp hp faks maks ed terj peny a.l s.d d.a d.h y.m tgk pn hjh",
    "et": "hr pr prl dr prof akad dots mag ins arh adv kol ltn kpt mjr adm õp piisk tn mnt pst pl nr lk lg p par ptk "
    "peat joon tab nt näit ca u um k.a s.o s.t mh sh s.h n-ö nn nim tel faks jaan veebr apr aug sept okt nov dets e "
    "k n r l sünd surn abiell koost toim tõlk kd lad ingl sks vn sm rts ap",
    "lv": "dr prof doc akad inž arh adv kgs kdze ģen plkv pltn kpt ltn maj srž adm sv bīsk arhib māc ul iel pr bulv "
    "lauk l nr p lpp lp skat sal att tab piem t.i t.s t.sk resp apm ca tālr janv febr apr jūn jūl aug sept okt nov "
    "dec pirmd otrd trešd ceturtd piektd dz red sast tulk izd sēj grām lat angl vāc franc kr",
    "lt": "dr prof doc akad inž habil mag p p-as p-ia pon gen plk mjr kpt ltn vyr jaun serž adm šv vysk arkiv kard "
    "kun mons g gt al pr pl kel aklg nr psl str dal sk skyr lent pav pvz plg t.y vad vadin atsak tel faks mob saus "
    "vas geg birž liep rugp rugs spal lapkr gruod pirm antr treč ketv penkt šešt sekm gim lot angl vok pranc rus red "
    "sud vert leid eil v s apyt maks",
}
"""Those after which it goes on, but for words that begin a sentence (see `starters`)."""

BEFORE_NUMBER: dict[str, str] = {
    "": "no nr p pp vol fig art tel",
    "en": "n lb lbs oz rm ref refs cir bk no nos vol fig figs ch sec secs art arts p pp pt pts eq c ca d b r est "
    "approx ed al max min Gen Exod Lev Num Deut Josh Judg Sam Kgs Chr Neh Esth Ps Pss Prov Eccl Isa Jer Lam Ezek Dan "
    "Hos Mic Hab Zeph Hag Zech Mal Matt Mk Lk Jn Rom Cor Gal Eph Phil Col Thess Tim Heb Jas Pet Rev para paras "
    "subsec subsecs subpara subparas ext exts Tab Tabs Thm Lem Prop Def Exs Ex Eqs eqs fn fns nn ll v vv fol fols "
    "bks pl ser iss vols cols stk pag Reg Regs regs Rul Ord Cl cl cls Tit tit sched Sched fl Amend Apt Ste Hwy Rte "
    "Rt Ver ver rev Lot n° nº № deg hr hrs mins yr yrs wk wks mo mos tbsp tsp pct bn mn mln tn gal gals qt doz mph "
    "rpm sq cu yd yds mi cap reg Op op gr Sess Stat stat Sp So ste chs chap chaps Chap Chaps Pt Pts ann Supp circ "
    "Div Vol Bk App",
    "de": "res rd geb gest abb tab bl beil art min bes s nr abs kap bd ziff Kl Jg Jhg Hs Bde nrn rn rdn rdnr tz tn "
    "lit buchst zi zif tel fax Pf postf plz S Sp Z V fn anh anl kat gr Whg Stk Aufl aufl Bd aufg bsp gl stck Tit tgb "
    "ca",
    "fr": "al alin no n nos art vol max min paragr ann tabl tab ill éq parag rem obs fol f ff l ll v vv sect tit apt "
    "bât app appt réf tél fax dos cah n° nᵒ env chap chapp",
    "es": "párr párrs no n n.º nº n.os núm núms apdo aptdo inc lit cl fol fols lín líns cols tab fig figs ap reg exp "
    "tít secc anex pta dpto dpo p pp págs tel ext int cap caps vers vv t",
    "nl": "no nr nrs art artt par blz blzn p pp hfst hst fig tab nt vs vol dl afl jrg kol r tel toest postb pb aant "
    "rn r.o ond stb stcrt trb geb overl gest",
    "pl": "stycz kwiet wrz paźdz grud art ust par rozdz rys tab nr nry nr-y pkt zał poz s str ss w t cz vol zesz z "
    "sygn k dz Dz tel wew m lok al kl godz km ok ur zm pn",
    "ru": "род ум № ст стст п пп подп ч чч гл разд абз прим прил рис табл с сс стр л лл т тт вып кн кв д корп эт каб "
    "оф доб ок св ф оп ед.хр",
    "sv": "st s kap nr nrs p pkt mom art sid sidd fig bd vol h v kl tel ank lgh vån ca omkr f d g",
    "tr": "yakl kat böl şek s sf no nr ss md mad fık bl tab res c k d e tel ö g",
    "it": "lett co genn febbr ott dic n nn num nr parr § sez tab fig figg all tav vol voll cap capp col coll f ff r "
    "v vv rig pag tel ext sc prot rep reg cod art artt aff ca",
    "pt": "al n nº n.º no nos num núm alín inc par art arts p pp pág págs fl fls vol vols t cap caps fig figs tab "
    "quad anex ap apto apt and bl lj sl proc tel ext séc vers vv",
    "cs": "č čís čl odst písm pís zák sb s str ss obr tab kap př příl roč sv d ev.č č.j čp č.p tel kl pozn ř sl sp "
    "cca ca ok nar zemř r tř hod",
    "sk": "č čís čl ods písm zák s str obr tab kap príl roč zv tel kl pozn cca nar zomr r tr hod",
    "hu": "sz nr bek o old fej tábl § c tel kb ca cca hrsz em fsz ker u krt l ld vö szül megh",
    "fi": "s ss nro n:o nr luv kpl mom koh art taul kuv puh klo n synt k § rek ks vrt kuol os bd vol",
    "ro": "nr art alin lit pct pag p pp vol cap fig tab ap et sc bl tel int sect cca ca aprox n",
    "hr": "br čl st toč t al str s gl sl tab pril sv tel kbr kl cca rođ umr r god",
    "sl": "št čl odst toč al str s gl sl tab pril zv tel kl cca roj um",
    "bg": "№ чл ал т п гл разд стр с фиг табл прил бр бл вх ет ап тел ок прибл род р",
    "da": "nr nrs no p pkt stk § kap s sp fig bd årg hft vol l kl tel tlf lok mat ca omkr f d g",
    "nb": "nr nrs no p pkt § kap s sp fig vedl bd årg h vol l kl tlf ca omkr f d g",
    "uk": "№ ст п пп ч чч гл розд абз дод рис табл с сс т тт вип кн кв буд корп оф бл прибл нар пом",
    "ca": "n núm núms n.º nº arts apt par p pp pàg pàgs caps fig figs tab tel ext s",
    "id": "hlm vol ps ay rt rw tgl tel telp kl lih gbr tab lamp ed",
    "et": "nr lk lg p ptk joon tab vol kd tel ca u a k",
    "lv": "nr p lpp pn att tab sēj tālr ap",
    "lt": "nr p psl str d sk lent pav t tel apyt",
    "el": "αρ αριθ άρθρ άρθ αρθ παρ εδ εδάφ περ στοιχ κεφ τόμ τ τχ σελ σ εικ πίν σχ διάγρ υποσ σημ στ τηλ εσωτ ν γεν",
    "vi": "tr q p đ",
    "hi": "सं पृ रु क्र खं अनु क्रं फ़ो फो",
    "ar": "ص ج م ف ط هـ",
    "fa": "ص ج م ش ب",
    "ur": "ص ج ش",
}
"""Those after which it goes on where a number follows: "No. 7", "c. 1874"."""

EITHER: dict[str, str] = {
    "": "etc inc corp co ltd st jr sr u.s u.k",
    "en": "Sat Sun mon tue tues wed thu thur thurs fri jan feb mar apr jun jul aug sept sep oct nov dec inc corp co "
    "ltd pvt llc bros plc jr sr esq etc a.m p.m u.s u.k u.n e.u d.c u.s.a n.y l.a ph.d m.d b.a m.a ed.d a.d b.c st "
    "ft ave blvd rd dept dist univ Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Miss "
    "Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Penn Oreg Wisc Nebr Ont Que Sask Alta Tas n.j n.h n.m "
    "n.c s.c n.d s.d w.va r.i p.r o.k c.o.d r.s.v.p i.o.u p.s ll.p l.p llp n.a n.v s.a a.g pty cos bhd grp Pkwy Ln "
    "Cir Pl Sq Ter Expy Tpke Hwy Apts j.d m.b.a ll.b ll.m ll.d d.d.s d.v.m d.phil b.sc m.sc b.s m.s m.phil m.p.h r.n "
    "c.p.a c.e.o c.f.o m.p m.e.p q.c k.c c.e b.c.e k.g.b f.b.i c.i.a esqs Gov't incs bro w.d av",
    "de": "usw etc usf gmbh co kg jh jhd jhdt chr v.chr n.chr u.ä u.dgl ff str mio mrd tsd std sek tel co.kg e.v jhs "
    "jhds jhdts a.d a.m o.j o.o o.dgl o.g u.ä.m u.v.a u.v.m u.v.a.m u.s.f s.d m.w i.r i.d d.j d.m d.ä v.u.z v.h b.b "
    "tel.nr u.a.m i.b",
    "fr": "etc sept j.-c av.j.-c s.a s.a.r.l sté s.a.s s.n.c av.j.c apr.j.-c apr.j.c j.c e.a n.b s.v.p r.s.v.p tsvp "
    "min sec hab p.-s p.s m.-à-j suiv sq sqq et.al ltée",
    "es": "etc a.c d.c a.m p.m s.a s.l ee.uu izda dcha cía s.a.u s.l.u s.a.de.c.v c.v cv u.e oo.uu ff.aa rr.hh jj.oo "
    "cc.oo uu.ee ss hnos jr bco d.e.p q.e.p.d min mdd mll h.p r.u m.n d.f s.s sgtes sig r.i.p b.o.e n.e n.o s.e s.o",
    "it": "ecc etc a.c d.c s.p.a s.r.l u.s.a s.a.s s.n.c s.r.l.s f.lli f.li soc.coop mln mld mil h ss sgg segg e.v "
    "u.e d.o.c u.s q.c c.v.d p.v s.l.m jr",
    "nl": "enz etc jan v.chr n.chr b.v n.v e.d e.a c.s v.o.f c.v mln mld mrd sec h pct pst stk e.v e.o d.o.v v.c n.c "
    "jr sr p.p p.m a.m ed m²",
    "pl": "r w itd itp n.e zł tys mln mld im o.o s.a jr nast etc m.n.e p.n.e sp.z.o.o z.o.o sen proc mies tyg sek "
    "szt kg km ha cm dag gr m2 n.p.m b.m b.r cdn in i.in i.n",
    "pt": "etc a.c d.c s.a ltda e.u.a jr dto dta esq s.a.r.l e.p u.e eua r.u a.d a.m p.m h min mi f.º kg ss segs sgs "
    "s.f.f p.f",
    "ru": "г гг в вв руб коп т.д т.п н.э др т.ч чел час тыс млн млрд им обл р долл и.т.д и.пр и.др трлн ч сек кг м "
    "мм га т экз шт ед п.п проц ин",
    "sv": "osv etc jan m.m m.fl o.d o.dyl e.d f.kr e.kr o.s.v o.likn e.dyl f.v.t e.v.t milj mkr mdr mdkr tkr kr sek "
    "tim tr jr sr ff f pers pct proc kg m.ö.h",
    "el": "κ.λπ κλπ κ.ά κ.α κ.ο.κ μ.μ π.μ π.Χ μ.Χ κτλ κ.τ.λ η.π.α ε.ε κ.τ.ό κ.τ.ο κ.ε κ.εξ εκ εκατ δισ δισεκ χιλ "
    "τρισ τρισεκ χλμ τ.μ τ.χλμ δρχ ευρ λεπ ώρ δευτ κιλ γρ α.ε Α.Ε ε.π.ε Ε.Π.Ε ο.ε Ο.Ε ι.κ.ε Ι.Κ.Ε Α.Ε.Β.Ε α.ε.β.ε "
    "π.κ.ε στ αι αιων επ κ.επ Ε.Ε Η.Π.Α Ο.Η.Ε ο.η.ε",
    "tr": "vb vs a.ş ltd şti ltd.şti t.a.ş vd vdl v.b v.s aş san.tic tic koll kom.şti a.o t.a.o dk mlyr mly trl tl "
    "kr kg m ha cm gr lt ad yy i.ö i.s",
    "da": "m.m m.fl osv mv o.l e.kr f.kr m.v o.lign o.a e.v.t f.v.t kr mio mia mill tkr pct pers t sek kg ha årg jr "
    "sr a/s aps i/s",
    "nb": "m.m m.fl osv mv o.l e.kr f.kr m.v o.lign e.v.t f.v.t kr mill mrd tkr pst pct pers t sek kg daa jr sr a/s",
    "uk": "р рр ст т.д т.п ін грн коп тис млн млрд н.е та.ін і.т.д і.т.п крб дол трлн чол год хв сек кг км м см га "
    "прим шт до.н.е од",
    "cs": "atd apod aj ap etc n.l př.n.l p.n.l s.r.o a.s spol.s.r.o v.o.s k.s o.p.s z.s o.s tis mil mld bil kč hal "
    "hod min sek vt kg ha t ks r stol ml jun sen n.m hl.m násl sb",
    "sk": "atď a.i apod a.pod etc n.l pred.n.l p.n.l pr.n.l s.r.o a.s spol.s.r.o v.o.s k.s n.o o.z tis mil mld bil "
    "sk eur hod min sek kg ha t l r stor st ml nasl n",
    "hu": "stb kft zrt nyrt rt bt kkt kht nkft mft mrd m e db kg ó p mp sz v u.i uo i.sz i.e ua jr sen n.b u.ő m.f "
    "köv kk",
    "fi": "jne yms ym jms mm oy ay ky oyj ry eKr jKr eaa jaa milj mrd mmk mk eur snt min sek t h kg ha kpl hlö vk kk "
    "pv s.v v.v ss jr nuor vanh",
    "ro": "etc ș.a ș.a.m.d s.a ș.a.m s.r.l s.c r.a p.f.a î.hr d.hr î.e.n e.n a.c a.d mil mld h min sec kg ha ex buc "
    "jr sr urm u.e s.u.a",
    "hr": "itd itsl i.sl i.dr i.d dr sl i.t.d d.d d.o.o j.d.o.o k.d j.t.d tis mil mlrd mln kn lp eur din st stolj "
    "god g pr.kr p.kr po.kr n.e pr.n.e p.n.e min sek h kg ha ml jr u.m sti",
    "sl": "itd ipd itn idr i.dr d.o.o d.d s.p k.d d.n.o tis mio mrd mlrd eur sit stol st l pr.kr po.kr n.št pr.n.št "
    "n.e min sek kg ha ml sod",
    "bg": "г гг вв лв ст хил млн млрд пр.хр сл.хр пр.н.е н.е и.др и.т.н т.н др пр и.пр оод еоод ад еад ч час мин сек "
    "кг км м дка ха бр",
    "ca": "etc s.a s.l s.l.u s.a.u u.e ee.uu cc.oo a.c d.c a.m p.m h min s seg m kg M jr",
    "id": "dll dst dsb dkk dlsb spb tbk rp jt m s.m h wib wita wit ha kg cm bh org sdh sdn bhd jr",
    "et": "jne jt jms jpt as oü fie mtü sa eKr pKr e.m.a m.a.j krt saj tuh milj mld mrd kr eur s min sek t h kg ha "
    "tk a",
    "lv": "utt u.c u.tml u.tjpr a/s sia p.m.ē m.ē p.kr tūkst milj mljrd ls eur sant st min sek kg ha gab gs",
    "lt": "ir.t.t t.t ir.kt kt ir.pan pan uab vši įm m m.e pr.m.e pr.kr po.kr tūkst mln mlrd lt ct eur val min sek "
    "kg ha vnt mėn d",
    "hi": "कि.मी कि.ग्रा मी से.मी ग्रा ली प्रा.लि प्रा ईसा.पूर्व वि.सं",
    "vi": "v.v tnhh cp",
    "ar": "إلخ الخ هـ",
    "fa": "ق.م ه.ش ه.ق م",
}
"""Those that may end a sentence: they do where the next word looks like the beginning of one."""
