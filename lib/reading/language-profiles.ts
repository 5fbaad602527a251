/**
 * Words that hold sentences together, by language, written by hand: articles, pronouns, prepositions, conjunctions, auxiliaries and
 * what else is met in every text. A word may stand in several: it then says less.
 */
export const PROFILES = {
  German:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn sondern doch weil dass daß wenn ob obwohl während damit als wie so auch nur noch schon immer nie wieder sehr mehr viel viele alle alles etwas nichts man ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein meine dein sein seine seinen seiner ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes welche solche hier dort da nun jetzt dann heute gestern morgen nach von vom zu zum zur mit bei beim aus auf an am im in ins ans für gegen ohne um über unter vor hinter zwischen durch bis seit wegen trotz ist sind war waren bin bist seid wird werden wurde wurden worden wäre würde hat haben habe hatte hatten hätte kann können konnte konnten muss müssen musste soll sollen sollte will wollen wollte darf dürfen mag möchte nicht kein was wer wo warum wann wieso dabei dazu davon daran darauf darüber damals zwei drei vier fünf jahr jahre jahren mann frau menschen leben zeit tag tage uhr stadt land sagte sagt gibt geht kommt macht steht gut ganz etwa rund weitere neue neuen neuer großen große erst ersten selbst fast bereits sogar jedoch allerdings zwar nämlich also',
  'Low German':
    'de dat een en un oder man ick ik du he se wi ji mi di sik em ehr uns jüm nich keen nix to von vun vör för mit bi op ut up in över ünner na wat wo wenn as ok noch denn dor hier nu is sünd weer weern heff hett harr hebbt wardt warrt wöör kann künn schall wull mutt seggt sä geiht kummt maakt lütt groot goot veel all allens jümmer mehr dörp dag tiet lüüd water huus dör sien ehrn mien',
  Dutch:
    'de het een en of maar want dat die dit deze van in op te aan met voor door naar bij uit over onder tot om als dan ook nog wel niet geen niets zich ik jij je hij zij ze wij we jullie mij hem haar ons hun mijn zijn uw is was waren ben bent heeft hebben had hadden wordt worden werd werden kan kunnen kon moet moeten moest zal zullen zou wil willen mag er daar hier waar wat wie hoe toen nu al meer veel alle alles iets iemand omdat terwijl jaar jaren twee drie mensen tijd dag stad land goed zegt gaat komt maakt staat grote nieuwe andere eerste heel zeer tegen tussen sinds zonder volgens',
  Afrikaans:
    "die 'n en of maar want dat dit van in op te aan met vir deur na by uit oor onder tot om as dan ook nog wel nie geen niks ek jy hy sy ons julle hulle my jou hom haar is was het had word kan kon moet moes sal sou wil mag daar hier waar wat wie hoe toe nou al meer baie alle alles iets iemand omdat terwyl jaar twee drie mense tyd dag stad land goed sê gaan kom maak staan groot nuwe ander eerste hierdie daardie saam teen tussen sonder volgens sulke",
  Luxembourgish:
    'den d déi dat de eng engem engen en keng an oder mee well datt wann ob wéi och nëmmen nach schonn ëmmer ni nees méi vill all alles eppes näischt ech du hien hatt si mir dir mech dech sech eis iech him hinnen mäi däi säi seng hiren eisen dësen dës dëst do elo haut gëschter vun vum zu zum zur mat bei aus op um am zu fir géint ouni iwwer ënner virun hannert tëschent duerch bis zënter ass sinn war waren gëtt ginn gouf huet hunn hat haten hätt kann kënnen konnt muss mussen soll wëll wollt däerf net wat wien wou firwat wéini zwee dräi joer mënschen zäit dag stad land gutt ganz nei éischt',
  English:
    'the a an and or but because that if when while as of to in on at by for with from into over under between through until since without is are was were be been being am has have had do does did will would can could shall should may might must not no nothing i you he she it we they me him her us them my your his its our their this these those who what where why how which there here then now also only still always never again very more much many all some any than so up out about after before two three year years people time day city said says new first other most',
  French:
    'le la les l un une des du de d et ou mais car que qui dont où quand si comme à au aux en dans sur sous avec sans pour par vers chez entre depuis pendant est sont était étaient être été a ont avait avoir fait peut doit va ne pas plus rien jamais je tu il elle on nous vous ils elles me te se lui leur mon ma mes son sa ses notre votre ce cet cette ces tout tous toute même aussi très bien encore déjà ici là alors donc deux trois ans année temps jour ville dit après avant parce c n s qu j m',
  Spanish:
    'el la los las un una unos de del al y o pero porque que quien cuando si como a en con sin por para sobre entre desde hasta hacia es son era eran ser sido está están estaba ha han había haber hace puede debe va no nada nunca yo tú él ella nosotros ellos ellas me te se le les lo nos mi su sus nuestro este esta estos ese esa todo todos toda mismo también muy más bien ya aquí allí entonces dos tres años año tiempo día ciudad dice dijo después antes qué cómo donde fue',
  Italian:
    'il lo la i gli le un una uno di del della dei delle dello e o ma perché che chi quando se come a al alla ai in nel nella con senza per su sul sulla tra fra da dal dalla fino è sono era erano essere stato ha hanno aveva avere fa può deve va non niente mai io tu lui lei noi voi loro mi ti si ci vi mio suo sua suoi nostro questo questa questi quello tutto tutti anche molto più bene ancora già qui là allora due tre anni anno tempo giorno città dice detto dopo prima cosa dove fu l d un',
  Portuguese:
    'o a os as um uma de do da dos das e ou mas porque que quem quando se como em no na nos nas com sem por para pelo pela sobre entre desde até é são era eram ser foi está estão estava há tem têm tinha ter faz pode deve vai não nada nunca eu tu ele ela nós eles elas me te lhe nos meu seu sua seus nosso este esta esse essa isso tudo todos também muito mais bem ainda já aqui ali então dois três anos ano tempo dia cidade diz disse depois antes onde ao à',
  Danish:
    'den det de en et og eller men fordi at hvis når mens som af til i på ved for med fra ind over under mellem gennem indtil siden uden er var være været bliver blev har havde gør kan kunne skal skulle vil ville må måtte ikke ingen intet jeg du han hun vi mig dig ham hende os jer dem min din sin hans hendes vores deres denne dette disse hvem hvad hvor hvorfor hvordan hvilken der her så nu også kun stadig altid aldrig igen meget mere mange alle noget efter før to tre år mennesker tid dag by siger sagde ny første andre efter om ud op',
  Norwegian:
    'den det de en et ei og eller men fordi at hvis når mens som av til i på ved for med fra inn over under mellom gjennom siden uten er var være vært blir ble har hadde gjør kan kunne skal skulle vil ville må måtte ikke ingen ingenting jeg du han hun vi meg deg ham henne oss dere dem min din sin hans hennes vår deres denne dette disse hvem hva hvor hvorfor hvordan hvilken der her så nå også bare fortsatt alltid aldri igjen mye mer mange alle noe etter før to tre år mennesker tid dag by sier sa ny første andre om ut opp ikkje eg',
  Swedish:
    'den det de en ett och eller men eftersom att om när medan som av till i på vid för med från in över under mellan genom tills sedan utan är var vara varit blir blev har hade gör kan kunde ska skulle vill ville måste inte ingen inget jag du han hon vi mig dig honom henne oss er dem min din sin hans hennes vår deras denna detta dessa vem vad var varför hur vilken där här så nu också bara fortfarande alltid aldrig igen mycket mer många alla något efter före två tre år människor tid dag stad säger sade ny första andra ut upp',
  Polish:
    'i a w z na do nie się to jest że jak o od po za przez dla przy pod nad ale czy tak już tylko być był była było są co kto gdzie kiedy dlaczego ja ty on ona my oni mnie cię go mu jej ich mój jego ten ta te tym tego tej który która które bardzo więcej jeszcze wszystko może można ma mają roku lat czas dzień oraz również ze',
  Czech:
    'a v na se je že s z do o k i to jak ale by za po pro jsem jsou byl byla bylo být od ve které který která podle jako při nebo tak už jen co kdo kde kdy proč já ty on ona my oni mě ho mu její jejich můj jeho ten ta tento této velmi více ještě všechno může má mají roku let čas den také není před',
  Hungarian:
    'a az és hogy nem is egy volt van meg el ki be de ha mint csak már még vagy ezt azt ez mert aki ami amely kell lehet sem én te ő mi ti ők nagyon több minden itt ott most így akkor után között alatt szerint év nap idő magyar lesz lett voltak vannak pedig majd',
  Turkish:
    've bir bu da de için ile çok o ne gibi daha var yok ama sonra kadar olan olarak en ben sen biz siz onlar mi mı değil her şey ya ki olduğu oldu olur ise ancak göre yeni iki üç yıl gün zaman insan büyük kendi tarafından şu hiç nasıl neden',
  Finnish:
    'ja on ei se että hän oli ovat en ole mutta niin kuin myös tai jos kun joka mitä mikä kuka missä minä sinä me te he tämä nämä ne sen hänen heidän kanssa jälkeen ennen vain vielä jo nyt sitten hyvin enemmän kaikki kaksi kolme vuotta vuonna aika päivä olla ollut olivat sekä mukaan',
  Romanian:
    'și de la în cu pe nu că un o a al ale din pentru este sunt era fi fost au ai am are se mai sau dar când cum care ce cine unde eu tu el ea noi voi ei lor lui său acest această acesta foarte tot toate după înainte între prin fără doi trei ani an timp zi oraș spus iar ca să',
  Latin:
    'et in est non ad cum ut sed quod qui quae ex de ab per atque enim nec si aut esse sunt erat fuit hic haec hoc ille illa ipse suo sua eius eorum quam tamen autem igitur etiam nunc iam ita sic inter sine pro post ante apud neque vel dolor ipsum sit amet',
} as const;

/** English names of the languages that we can tell. */
export type LanguageName = keyof typeof PROFILES;

/** Letters that few languages have. */
export const LETTERS: Partial<Record<LanguageName, RegExp>> = {
  German: /[äöüß]/g,
  'Low German': /[äöü]/g,
  Luxembourgish: /[ëéäü]/g,
  Dutch: /ij|[ëï]|aa|oo/g,
  Afrikaans: /[êëô]/g,
  Danish: /[æøå]/g,
  Norwegian: /[æøå]/g,
  Swedish: /[åäö]/g,
  Finnish: /[äö]|ää|yy|uo|yö/g,
  French: /[àâçèéêëîïôùûœ]/g,
  Spanish: /[áéíóúñ¿¡]/g,
  Italian: /[àèéìòù]/g,
  Portuguese: /[áâãàçéêíóôõú]/g,
  Polish: /[ąćęłńóśźż]/g,
  Czech: /[áčďéěíňóřšťúůýž]/g,
  Hungarian: /[áéíóöőúüű]/g,
  Turkish: /[çğıöşü]/g,
  Romanian: /[ăâîșşțţ]/g,
};

/** Scripts other than Latin, and what is mostly written in them. */
export const SCRIPTS: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Japanese'],
  [/\p{Script=Hangul}/gu, 'Korean'],
  [/\p{Script=Han}/gu, 'Chinese'],
  [/[іїєґ]/gu, 'Ukrainian'],
  [/\p{Script=Cyrillic}/gu, 'Russian'],
  [/\p{Script=Greek}/gu, 'Greek'],
  [/\p{Script=Arabic}/gu, 'Arabic'],
  [/\p{Script=Hebrew}/gu, 'Hebrew'],
  [/\p{Script=Devanagari}/gu, 'Hindi'],
  [/\p{Script=Thai}/gu, 'Thai'],
  [/\p{Script=Georgian}/gu, 'Georgian'],
  [/\p{Script=Armenian}/gu, 'Armenian'],
];
