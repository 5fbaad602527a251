/** The closed classes of German in full, by hand: tables of data. */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Article words and pronouns that inflect: lemma → forms. The lemma is the one a learner looks up. */
export const PARADIGMS: Record<string, string[]> = Object.fromEntries(
  Object.entries({
    der: 'der die das dem den des deren dessen denen derer',
    ein: 'ein eine einer eines einem einen eins',
    kein: 'kein keine keiner keines keinem keinen keins',
    dieser: 'dies diese dieser dieses diesem diesen',
    ebendieser: 'ebendieser ebendiese ebendieses ebendiesem ebendiesen',
    jener: 'jene jener jenes jenem jenen',
    jeder: 'jede jeder jedes jedem jeden',
    jedweder: 'jedweder jedwede jedwedes jedwedem jedweden',
    jeglicher: 'jeglicher jegliche jegliches jeglichem jeglichen',
    welcher: 'welch welche welcher welches welchem welchen',
    alle: 'all alle aller alles allem allen',
    mancher: 'manch manche mancher manches manchem manchen',
    solcher: 'solch solche solcher solches solchem solchen',
    einige: 'einige einiger einiges einigen einigem',
    mehrere: 'mehrere mehrerer mehreren mehreres mehrerem',
    viel: 'viel viele vieler vieles vielen vielem',
    wenig: 'wenig wenige weniger weniges wenigen wenigem',
    anderer: 'andere anderer anderes anderem anderen andern andre',
    beide: 'beide beider beides beiden beidem',
    mein: 'mein meine meiner meines meinem meinen meins',
    dein: 'dein deine deiner deines deinem deinen deins',
    sein: 'sein seine seiner seines seinem seinen seins',
    ihr: 'ihre ihrer ihres ihrem ihren',
    unser: 'unser unsere unserer unseres unserem unseren unsre unsrer unsres unsrem unsren',
    euer: 'euer eure eurer eures eurem euren',
    derselbe: 'derselbe dieselbe dasselbe denselben demselben desselben derselben dieselben',
    derjenige: 'derjenige diejenige dasjenige diejenigen denjenigen demjenigen desjenigen derjenigen',
    irgendein: 'irgendein irgendeine irgendeiner irgendeines irgendeinem irgendeinen',
    irgendwelcher: 'irgendwelche irgendwelcher irgendwelches irgendwelchem irgendwelchen',
    sämtliche: 'sämtliche sämtlicher sämtlichen sämtliches sämtlichem',
    etliche: 'etliche etlicher etlichen etliches etlichem',
    ich: 'ich mich mir',
    du: 'du dich dir',
    er: 'er ihn ihm',
    sie: 'sie ihr ihnen',
    es: 'es',
    wir: 'wir uns',
    euch: 'euch',
    wer: 'wer wen wem wessen',
    jemand: 'jemand jemanden jemandem jemandes',
    niemand: 'niemand niemanden niemandem niemandes',
    irgendwer: 'irgendwer irgendwen irgendwem',
    irgendjemand: 'irgendjemand irgendjemanden irgendjemandem',
  }).map(([lemma, forms]) => [lemma, words(forms)]),
);

/** Pronouns and quantifiers that do not inflect. */
export const PRONOUNS = words(`sich man einander selbst selber etwas nichts was irgendwas irgendetwas jedermann allerlei allerhand
  mancherlei vielerlei keinerlei zweierlei dreierlei derlei dergleichen genug mehr unsereins wieviel soviel ebendies was alledem`);

export const PREPOSITIONS =
  words(`ab abseits abzüglich an angesichts anhand anlässlich anstatt anstelle auf aufgrund aus außer ausgenommen ausschließlich
  außerhalb behufs bei beiderseits betreffend bezüglich binnen bis dank diesseits durch einschließlich entgegen entlang entsprechend exklusive fern für gegen gegenüber gemäß
  halber hinsichtlich hinter in infolge inklusive inmitten innerhalb je jenseits kraft längs laut mangels mit mithilfe mitsamt mittels nach nächst nahe namens neben nebst
  nördlich ob oberhalb ohne östlich per pro samt seit seitens südlich statt trotz über um ungeachtet unter unterhalb unweit versus via von vor vorbehaltlich während wegen westlich wider
  zeit zu zufolge zugunsten zulasten zuliebe zuungunsten zuzüglich zwecks zwischen à minus plus rund`);

/** Contractions and the preposition in them. */
/** Adjectives that undeclined say how often, where, or what someone thinks of it, not how something is done: adverbs, as in dictionaries. */
export const SENTENCE_ADVERBS = new Set(words('häufig weltweit vermutlich wahrscheinlich tatsächlich natürlich'));

export const CONTRACTIONS: Record<string, string> = {
  am: 'an',
  ans: 'an',
  aufs: 'auf',
  aufm: 'auf',
  beim: 'bei',
  durchs: 'durch',
  fürs: 'für',
  hinterm: 'hinter',
  hinters: 'hinter',
  im: 'in',
  ins: 'in',
  übers: 'über',
  überm: 'über',
  ums: 'um',
  unterm: 'unter',
  unters: 'unter',
  vom: 'von',
  vorm: 'vor',
  vors: 'vor',
  zum: 'zu',
  zur: 'zu',
};

export const CONJUNCTIONS =
  words(`und oder aber sondern denn sowie beziehungsweise bzw. sowohl weder noch entweder als wie doch jedoch respektive & nämlich und/oder
  dass daß weil wenn ob obwohl obgleich obschon wenngleich während bevor ehe nachdem seit seitdem sobald solange sooft soweit sofern falls indem damit sodass sodaß da als bis wobei
  wohingegen insofern insoweit zumal anstatt statt ohne um je desto umso außer`);

export const ADVERBS =
  words(`aber abends abermals allein allemal allenfalls allenthalben allerdings allerorten allzu alsbald alsdann also anders andernfalls anderswo andererseits
  anderthalb anfangs angeblich anscheinend ansonsten auch aufeinander auseinander ausnahmsweise außen außerdem bald beieinander beinahe beiseite beispielsweise beizeiten bekanntlich bereits
  besonders bestenfalls bisher bislang bisweilen bitte bloß da dabei dadurch dafür dagegen daheim daher dahin dahinter damals damit danach daneben dann daran darauf daraufhin daraus darin
  darüber darum darunter davon davor dazu dazwischen demgemäß demnach demnächst demzufolge dennoch derart dereinst derweil derzeit deshalb deswegen diesmal doch dort dorther dorthin drauf
  draus draußen dran drin drinnen droben drüben drüber drum drunten durchaus durcheinander durchweg eben ebenda ebenfalls ebenso ebensowenig eher ehedem ehemals eigens eigentlich einerseits eingangs
  einigermaßen einmal einst einstweilen endlich entgegen entlang erst erstens erstmals etwa etwas eventuell fort fortan freilich füreinander gar gegebenenfalls gegeneinander gemeinhin
  genauso genug gerade geradezu gern gerne gestern gewissermaßen gleichermaßen gleichfalls gleichsam glücklicherweise größtenteils halbwegs halt hauptsächlich heim her
  herab heran herauf heraus herbei herein herüber herum herunter hervor heute heutzutage hier hierauf hieraus hierbei hierdurch hierfür hierher hierhin hiermit hiernach hierüber hierunter
  hiervon hierzu hierzulande hin hinab hinauf hinaus hindurch hinein hingegen hinten hinterher hinüber hinunter hinweg hinzu höchstens hoffentlich immer immerhin immerzu indes indessen
  infolgedessen innen insbesondere insgesamt insofern insoweit inzwischen irgendwann irgendwie irgendwo irgendwoher irgendwohin ja je jedenfalls jederzeit jedesmal jedoch jemals jenseits jetzt
  kaum keinesfalls keineswegs kürzlich lange längst lediglich letztendlich letztens letztlich leider lieber links los mal manchmal mehr mehrfach mehrmals meist meistens miteinander mindestens
  minder mitsamt mittags mittendrin mitten mittlerweile mitunter möglicherweise möglichst montags morgen morgens nachher nachmittags nacheinander nachts nahezu nämlich natürlich nebenan nebenbei nebeneinander
  nebenher neulich nicht nie niemals nimmer nirgends nirgendwo noch nochmal nochmals normalerweise notfalls nun nunmehr nur oben obendrein oft öfter öfters oftmals ohnedies ohnehin
  quasi ran raus rauf rechts ringsum rückwärts rüber rum rund rundum runter samstags schätzungsweise schließlich schlimmstenfalls schlichtweg schlechthin schon sehr seinerzeit seitdem seither
  selbst selbstverständlich so sobald sodann soeben sofort sogar sogleich somit sonntags sonst sowieso sozusagen spätestens stattdessen stellenweise stets stückweise tags tagsüber teils teilweise
  trotzdem überall überallhin überaus überdies übereinander überhaupt übrigens umher umhin umsonst umso unlängst unten untereinander unterdessen unterwegs vergebens vermutlich vielerorts vielfach vielleicht
  vielmals vielmehr vollends voneinander voran voraus vorab vorbei vorerst vorgestern vorher vorhin vormals vormittags vorn vorne vornehmlich vorsichtshalber vorüber vorwärts wann warum
  weg weitaus weiterhin weithin wenigstens weshalb weswegen werktags wie wieder wiederum wieso wieviel wirklich wo wobei wodurch wofür wogegen woher wohin wohl womit womöglich wonach woran worauf
  woraus worin worüber worum worunter wovon wovor wozu zeitlebens zeitweise ziemlich zu zudem zueinander zufälligerweise zugleich zuhause zuletzt zuallererst zumal zumeist zumindest zunächst zurück
  zurzeit zusammen zusehends zuvor zuweilen zwar zweifellos zweifelsohne zweimal dreimal viermal zweitens drittens viertens fünftens circa dienstags mittwochs donnerstags freitags beiderseits wodurch wohingegen dahingehend
  dienstagabends frühmorgens heutzutage jahrelang monatelang stundenlang tagelang wochenlang seinerseits ihrerseits meinerseits zugegebenermaßen nirgendwohin wannanders abseits darob hierin wessentwegen deretwegen dessentwegen`);

/** Particles that a separable verb leaves at the end of its clause. */
export const PARTICLES =
  words(`ab an auf aus auseinander bei beiseite bereit bekannt da dabei dafür dagegen daher dahin daneben dar daran darauf davon davor dazu dazwischen durch ein einher empor entgegen
  entlang entzwei fehl fern fertig fest fort frei gegen gegenüber gleich gut heim her herab heran herauf heraus herbei herein herüber herum herunter hervor hin hinab hinauf hinaus hindurch hinein hinter hinterher hinüber
  hinunter hinweg hinzu hoch inne kaputt kennen klar krank kund kurz lahm leicht leid los mit nach nahe näher nebenher nieder offen preis ran rauf raus rein rüber rum runter schwer sicher stand statt still
  tot teil über überein übrig um umher umhin unter voll vor voran voraus vorbei vorher vorlieb vorüber vorweg wahr warm weg weiter weis wert weh wett wieder wohl wund zu zufrieden zugute zunichte zurecht zurück
  zusammen zustande zutage zuvor zwischen aufeinander aneinander ineinander aufrecht aufwärts abwärts rückwärts hinfort hierher dorthin drauf dran herum heim quer richtig schön tief übel überhand zugrunde zunutze zuteil spazieren
  schief schlecht sauber schwarz anheim abhanden bloß fremd beieinander durcheinander gegeneinander übereinander voneinander zueinander miteinander`);

/** Common verbs that neither the tables nor Ding list as headwords; they are conjugated as their families. */
export const MORE_VERBS =
  words(`gelangen bedürfen herunterhängen heraushängen herunterschrauben rangehen anfüttern herunterladen hochladen mitzeichnen
  vorbeischleichen weitertransportieren hinübersehen herübersehen hinübergehen herüberkommen hinüberschauen beieinanderliegen beieinandersitzen beieinanderstehen
  auseinandergeraten aneinandergeraten durcheinandergeraten zugutekommen zugutehalten zuteilwerden zugrundegehen zugrunderichten zutagetreten zutagekommen zutagefördern zunutzemachen`);

/** Prefixes that never leave their verb, and those that may do either. */
export const INSEPARABLE = words('be ent emp er ge miss ver zer de dis re');
export const EITHER = words('durch hinter über um unter voll wider wieder');

export const PARTICLE_WORDS = words('nicht zu ja nein doch bitte danke am allzu');

const UNITS = words('ein zwei drei vier fünf sechs sieben acht neun');
const TENS = words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
/** Number words that occur as such; longer ones are recognized by their parts. */
export const NUMBERS = [
  ...words(
    'null eins zwo zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn dutzend anderthalb eineinhalb zweieinhalb',
  ),
  ...UNITS,
  ...TENS,
  ...UNITS.flatMap((u) => TENS.map((t) => `${u}und${t}`)),
  ...['', ...UNITS, 'zehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig'].flatMap((u) => [`${u}hundert`, `${u}tausend`]),
];

/** Stems of ordinals and of adjectives without a bare form. */
export const ORDINALS =
  words(`erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst
  dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst hundertst tausendst letzt vorletzt nächst übernächst`);
export const BOUND_ADJECTIVES =
  words(`selb weiter mittler inner äußer ober unter vorder hinter oberst unterst äußerst innerst hinterst vorderst nieder folgend jetzig heutig gestrig morgig damalig derzeitig vorig
  hiesig dortig ehemalig sogenannt einzig obig etwaig sonstig bisherig baldig nochmalig vorherig allgemein`);
export const INTERJECTIONS = words(
  'ach ah aha au aua autsch äh ähm bravo hallo hey hi hm hmm huch hurra igitt jawohl na naja nee nö oh oje okay ok pfui prost psst servus tja tschüss tschüs uff ui wow hui lol hihi haha hehe',
);

/** Abbreviations with what they stand for; they keep their point. */
export const ABBREVIATIONS: Record<string, ['NOUN' | 'ADV' | 'ADJ' | 'CONJ' | 'ADP' | 'PROPN', string]> = Object.fromEntries([
  ...words(
    'Mio. Mrd. Dr. Prof. Nr. Str. Jh. St. Std. Min. Sek. Abb. Abs. Art. Bd. Hrsg. Tel. Fr. Hr. Dipl. Ing. Bhf. Fa. Kap. Jan. Feb. Aug. Sept. Okt. Nov. Dez. Mo. Di. Mi. Do. Sa. So. Verf. Anm. Aufl. Jg. Ges. Pkt. Tsd. Mill. geb. gest. verh. Co. Inc. Ltd. Mr. Mrs.',
  ).map((w) => [w, ['NOUN', w]]),
  ...words(
    'z.B. u.a. d.h. usw. etc. ca. evtl. ggf. vgl. inkl. i.d.R. sog. u.ä. o.ä. s.o. s.u. v.a. z.T. i.e. u.U. m.E. z.Z. z.Zt. usf. u.v.m. bspw. insb. max. min. zzgl. exkl. od. u.',
  ).map((w) => [w, ['ADV', w]]),
  ...words('bzw. resp.').map((w) => [w, ['CONJ', w]]),
]);

/** Units and signs that are nouns. */
export const UNIT_SIGNS = words('km m cm mm kg g t l ml ha km² m² m³ °C € $ EUR USD DM kWh kW MW GW GB MB TB GHz MHz Hz CHF km/h');

/** Irregular comparison: positive → comparative, superlative. */
export const COMPARISON: Record<string, [string, string]> = {
  gut: ['besser', 'best'],
  hoch: ['höher', 'höchst'],
  nah: ['näher', 'nächst'],
  nahe: ['näher', 'nächst'],
  viel: ['mehr', 'meist'],
  groß: ['größer', 'größt'],
  gern: ['lieber', 'liebst'],
};
/** Adjectives whose vowel changes in comparison. */
export const UMLAUTING = words(
  'alt arm arg dumm grob hart jung kalt klug krank kurz lang scharf schwach schwarz stark warm gesund rot schmal blass nass fromm karg krumm glatt bang zart',
);

/** Verbs that form the perfect with "sein"; their separable and inseparable compounds of motion follow. */
export const SEIN_VERBS =
  words(`gehen kommen fahren fliegen laufen reisen fallen steigen sinken wachsen sterben werden sein bleiben geschehen passieren gelingen misslingen verschwinden erscheinen
  entstehen wandern springen rennen reiten schwimmen klettern kriechen schleichen fliehen flüchten eilen folgen begegnen wachen schwinden treten ziehen stürzen rutschen gleiten fließen strömen platzen scheitern erwachen
  einschlafen aufwachen aufstehen umziehen einziehen ausziehen ankommen abreisen vergehen ertrinken ersticken erfrieren verhungern verdursten zerbrechen reifen altern marschieren segeln rudern tauchen
  erschrecken genesen gedeihen weichen rücken schreiten wandeln pilgern sickern tropfen quellen dringen sprießen verbluten explodieren kapitulieren emigrieren kollidieren mutieren eskalieren havarieren`);
