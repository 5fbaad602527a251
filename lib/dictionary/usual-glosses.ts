import type { Upos } from '#lib/german/word.ts';

/**
 * What the commonest words mean more often than not, written by us: a dictionary for those who look up rare words has these in phrases
 * only (*oder*: "or, as I presume") or under what is rarer (*Regierung*: "regimen"). Lemma, parts of speech, glosses, the usual one first. Only words
 * whose first gloss would be wrong belong here: of the others the sentence says better which sense is meant.
 */
const TABLE = `
der DET :: the
keinerlei DET :: no; none at all
der PRON :: that; who; which; the one
euch PRON :: you; yourselves
man PRON :: one; you; they
nichts PRON :: nothing
danke PART :: thank you; thanks
ja PART :: yes
als CCONJ :: than; as
denn CCONJ :: because; for
doch CCONJ :: but; yet
noch CCONJ :: nor
oder CCONJ :: or
sowie CCONJ :: as well as; and
wie CCONJ,ADP :: like; as; how
als SCONJ :: when; as; than
bis SCONJ :: until; till
da SCONJ :: since; as; because
damit SCONJ :: so that
indem SCONJ :: by; as; while
obwohl SCONJ :: although; though
ohne SCONJ :: without
seit SCONJ,ADP :: since; for
sodass SCONJ :: so that
soweit SCONJ :: as far as
um SCONJ :: in order to; to
wie SCONJ :: as; like; how
ab ADP :: from; as of
als ADP :: as; than
außer ADP :: except; besides; apart from
bei ADP :: at; near; with; during
bis ADP :: until; up to; by
entgegen ADP :: contrary to; against
gegenüber ADP :: towards; compared with; opposite
nach ADP :: after; to; according to
neben ADP :: beside; next to; besides
um ADP :: around; at; by; for
v. ADP :: before; from
ansonsten ADV :: otherwise
bestens ADV :: very well; excellently
bisher ADV :: so far; until now
bislang ADV :: so far; until now
da ADV :: there; then; here
dabei ADV :: in the process; at the same time; with it
daran ADV :: of it; about it; on it
darauf ADV :: on it; on that; after that
daraus ADV :: from it; out of it
darüber ADV :: about it; over it; above it
darum ADV :: therefore; about it; around it
darunter ADV :: among them; under it; below
denn ADV :: then; after all
deshalb ADV :: therefore; that’s why
deswegen ADV :: therefore; that’s why
doch ADV :: but; after all; yet
durchaus ADV :: quite; definitely; by all means
eben ADV :: just; exactly
ebenfalls ADV :: also; likewise; as well
ebenso ADV :: just as; likewise; equally
entgegen ADV :: towards; against
erst ADV :: only; not until; first
fest ADV :: firmly; tightly
freilich ADV :: admittedly; however; of course
frühestens ADV :: at the earliest
ganz ADV :: quite; completely; very
gar ADV :: even; at all
genauso ADV :: just as; exactly the same
gern ADV :: gladly; willingly
gerne ADV :: gladly; willingly
gleich ADV :: immediately; equally
her ADV :: here; ago; from
hin ADV :: there; towards
hinein ADV :: into it; inside
hinterher ADV :: afterwards; behind
hinweg ADV :: away; over
hinzu ADV :: in addition
höchstens ADV :: at most
immerhin ADV :: at least; after all
ja ADV :: yes; indeed; after all
je ADV :: ever; each; the
längst ADV :: long since; long ago; by far
mal ADV :: once; just; times
meist ADV :: mostly; usually
mindestens ADV :: at least
mitten ADV :: in the middle
nahezu ADV :: almost; nearly
natürlich ADV :: of course; naturally
noch ADV :: still; yet; even
oben ADV :: above; upstairs; at the top
öfter ADV :: more often; often
rein ADV :: purely; in
selber ADV :: oneself
selbst ADV,PRON :: oneself; even
stattdessen ADV :: instead
tagsüber ADV :: during the day
überall ADV :: everywhere
vorn ADV :: in front; at the front
wobei ADV :: whereby; though; where
wofür ADV :: what for; for what
woher ADV :: where from
wohin ADV :: where to; where
wohl ADV :: probably; well
wovon ADV :: of what; from what
wozu ADV :: what for; to what end
zugute ADV :: to the benefit of
zustande ADV :: about; into being
zwar ADV :: admittedly; indeed
angewiesen ADJ :: dependent
begeistert ADJ :: enthusiastic
belegt ADJ :: occupied; proven
benannt ADJ :: named
bloß ADJ :: mere; bare
dicht ADJ :: dense; thick; close
ehemalig ADJ :: former
erneut ADJ :: again; renewed
gemütlich ADJ :: cosy; comfortable
genau ADJ :: exact; precise; exactly
geplant ADJ :: planned
gesamt ADJ :: whole; entire; total
gesund ADJ :: healthy
günstig ADJ :: cheap; favourable
heftig ADJ :: fierce; violent; heavy
herzlich ADJ :: warm; cordial
heutig ADJ :: today’s; present-day
jahrzehntelang ADJ :: for decades; lasting decades
knapp ADJ :: just under; scarce; narrow
Kölner ADJ :: Cologne
kräftig ADJ :: strong; powerful
lecker ADJ :: delicious; tasty
lieb ADJ :: dear; kind; nice
link ADJ :: left
monatelang ADJ :: for months; lasting months
nächst ADJ :: next; nearest
ober ADJ :: upper
offenbar ADJ,ADV :: apparently; obviously
paar ADJ,DET :: few; couple
rasch ADJ :: quick; rapid
rund ADJ :: about; round
schön ADJ :: beautiful; nice; lovely
selb ADJ :: same
siebt ADJ :: seventh
umgerechnet ADJ :: converted; equivalent to
verletzt ADJ :: injured; hurt
vertreten ADJ :: represented
völlig ADJ :: completely; total
vollständig ADJ :: complete; full
vorsichtig ADJ :: careful; cautious
weiter ADJ :: further; other; more
wochenlang ADJ :: for weeks; lasting weeks
zerstritten ADJ :: at odds; divided
zufällig ADJ :: by chance; accidental; random
Absatz NOUN :: paragraph; sales; heel
Abzug NOUN :: withdrawal; deduction; trigger
Angebot NOUN :: offer; range
Angestellte NOUN :: employee
App NOUN :: app
Art NOUN :: kind; way; species
Ärztin NOUN :: doctor
Aufbau NOUN :: construction; structure
Ausland NOUN :: foreign countries; abroad
Ausländer NOUN :: foreigner
Beamte NOUN :: official; civil servant
Beleg NOUN :: proof; receipt; evidence
Beratung NOUN :: advice; consultation; discussion
Bergleute NOUN :: miners
Bestand NOUN :: stock; existence
Betrieb NOUN :: company; business; operation
Bewohner NOUN :: resident; inhabitant
Botschaft NOUN :: embassy; message
Brand NOUN :: fire; blaze
Buch NOUN :: book
Bund NOUN :: federation; federal government; alliance
Bundestag NOUN :: Bundestag; German parliament
Datum NOUN :: date
Fahrer NOUN :: driver
Feder NOUN :: feather; spring; pen
Feierabend NOUN :: end of the working day; evening off
Fraktion NOUN :: parliamentary group; faction
Franzose NOUN :: Frenchman
Freibad NOUN :: outdoor pool
Friedhof NOUN :: cemetery; graveyard
Geschwister NOUN :: siblings; brothers and sisters
Großteil NOUN :: large part; majority
Haft NOUN :: custody; imprisonment
Haushalt NOUN :: household; budget
Herr NOUN :: Mr; gentleman; master
Himmel NOUN :: sky; heaven
Hochschule NOUN :: university; college
Hof NOUN :: yard; farm; court
Industrie NOUN :: industry
Jahrhundert NOUN :: century
Junge NOUN :: boy
Kasse NOUN :: till; checkout; fund
Klage NOUN :: lawsuit; complaint
Konsequenz NOUN :: consequence
Konzern NOUN :: group; corporation
Lager NOUN :: camp; warehouse; store
Landgericht NOUN :: regional court
Lauf NOUN :: run; course; barrel
Lehrling NOUN :: apprentice; trainee
Leitung NOUN :: management; line; pipe
Leitzins NOUN :: key interest rate
Linde NOUN :: lime tree; linden
Lokführer NOUN :: train driver
Marke NOUN :: brand; mark
Matrose NOUN :: sailor
Minute NOUN :: minute
Moor NOUN :: bog; moor
Nebel NOUN :: fog; mist
Note NOUN :: grade; note; mark
Nummer NOUN :: number
Pfarrer NOUN :: pastor; priest; vicar
Pflanze NOUN :: plant
Prozent NOUN :: percent; per cent
Quartal NOUN :: quarter
Radler NOUN :: cyclist; shandy
Rat NOUN :: advice; council
Rechnung NOUN :: bill; invoice; calculation
Recht NOUN :: right; law
Regierung NOUN :: government
Reich NOUN :: empire; kingdom; realm
Rest NOUN :: rest; remainder
Schloss NOUN :: castle; palace; lock
Schluss NOUN :: end; conclusion
Schuld NOUN :: guilt; blame; debt
Sicht NOUN :: view; sight
Spanisch NOUN :: Spanish
Spur NOUN :: trace; track; lane
Staatsanwalt NOUN :: public prosecutor
Staatsanwaltschaft NOUN :: public prosecutor’s office
Staatssekretär NOUN :: state secretary
Stadtteil NOUN :: district; part of town
Stoff NOUN :: material; fabric; substance
Strecke NOUN :: route; stretch; distance
Strom NOUN :: electricity; current; river
Student NOUN :: student
Tasche NOUN :: bag; pocket
Tat NOUN :: deed; act; crime
Termin NOUN :: appointment; date
Tor NOUN :: goal; gate
Toter NOUN :: dead person
Verband NOUN :: association; federation; bandage
Verhältnis NOUN :: relationship; proportion; ratio
Verhandlung NOUN :: negotiation; hearing; trial
Volksmund NOUN :: popular speech
Vorsitzende NOUN :: chairperson; chair
Vorsprung NOUN :: lead; head start
Vorstand NOUN :: board; executive committee
Vorwurf NOUN :: accusation; reproach
Ware NOUN :: goods; product
Wirt NOUN :: landlord; host
abbauen VERB :: to reduce; to dismantle; to mine
abbrechen VERB :: to break off; to stop
abgeben VERB :: to hand in; to give; to give up
abraten VERB :: to advise against
absetzen VERB :: to put down; to dismiss; to sell
anzeigen VERB :: to report; to display
anziehen VERB :: to put on; to attract; to dress
ärgern VERB :: to annoy; to irritate
auffallen VERB :: to stand out; to be noticed
auffordern VERB :: to ask; to call on; to urge
aufgehen VERB :: to rise; to open; to be absorbed in
aufheben VERB :: to pick up; to lift; to keep
aufnehmen VERB :: to take in; to record; to take up
aufrufen VERB :: to call on; to call up
auftauchen VERB :: to appear; to turn up; to emerge
ausfallen VERB :: to be cancelled; to fail; to turn out
ausführen VERB :: to carry out; to export; to explain
ausgehen VERB :: to go out; to assume; to end
ausmachen VERB :: to make up; to turn off; to agree
aussprechen VERB :: to pronounce; to express; to speak out
ausweichen VERB :: to avoid; to evade; to make way
auszeichnen VERB :: to award; to honour; to distinguish
äußern VERB :: to express; to say; to comment
begründen VERB :: to justify; to give reasons for; to establish
bekanntgeben VERB :: to announce
belegen VERB :: to prove; to occupy; to cover
beschäftigen VERB :: to employ; to occupy; to deal with
besetzen VERB :: to occupy; to fill
besiegen VERB :: to defeat; to beat
billigen VERB :: to approve
drängen VERB :: to urge; to push; to press
durchsetzen VERB :: to enforce; to push through; to prevail
eingehen VERB :: to enter into; to respond to; to arrive
einräumen VERB :: to admit; to concede; to grant
einschlafen VERB :: to fall asleep; to go to sleep
einstellen VERB :: to stop; to hire; to adjust
einziehen VERB :: to move in; to collect
entfallen VERB :: to be dropped; to be cancelled; to be attributable to
entrichten VERB :: to pay
erfahren VERB :: to learn; to find out; to experience
ergeben VERB :: to result in; to yield
erlassen VERB :: to issue; to enact; to waive
ermitteln VERB :: to investigate; to determine
fahren VERB :: to drive; to go; to travel
festhalten VERB :: to hold on; to record; to detain
feststehen VERB :: to be certain; to be fixed
feststellen VERB :: to notice; to find out; to establish
fordern VERB :: to demand; to call for
gefallen VERB :: to please; to appeal to
gelangen VERB :: to reach; to get to
gelingen VERB :: to succeed; to manage
genügen VERB :: to be enough; to suffice
geraten VERB :: to get into; to fall into; to turn out
gießen VERB :: to pour; to water; to cast
gründen VERB :: to found; to set up
haften VERB :: to be liable; to stick
halten VERB :: to hold; to keep; to stop
heißen VERB :: to be called; to mean
herausstellen VERB :: to turn out; to emphasize
herstellen VERB :: to produce; to make; to establish
hervorgehen VERB :: to emerge; to be clear from
hören VERB :: to hear; to listen
interessieren VERB :: to interest; to be interested in
klagen VERB :: to complain; to sue
kündigen VERB :: to give notice; to cancel; to dismiss
lauten VERB :: to read; to be; to say
leisten VERB :: to achieve; to perform; to afford
machen VERB :: to make; to do
münden VERB :: to flow into; to lead to
nachweisen VERB :: to prove; to detect
nennen VERB :: to call; to name; to mention
nutzen VERB :: to use; to make use of
passen VERB :: to fit; to suit
pflegen VERB :: to care for; to maintain
plädieren VERB :: to argue for; to plead
profitieren VERB :: to benefit; to profit
raten VERB :: to advise; to guess
reichen VERB :: to be enough; to reach; to pass
sanieren VERB :: to renovate; to restore
schaffen VERB :: to create; to manage
schätzen VERB :: to estimate; to value; to appreciate
schießen VERB :: to shoot; to fire
schimpfen VERB :: to scold; to grumble
schweigen VERB :: to be silent; to say nothing
sicherstellen VERB :: to ensure; to seize
sinken VERB :: to fall; to sink; to drop
stecken VERB :: to put; to stick; to be stuck
stehlen VERB :: to steal
steigen VERB :: to rise; to climb; to increase
stoßen VERB :: to push; to bump; to come across
streichen VERB :: to cancel; to delete; to paint
teilen VERB :: to share; to divide
tragen VERB :: to carry; to wear; to bear
treten VERB :: to step; to kick
übergeben VERB :: to hand over; to surrender
überlegen VERB :: to think about; to consider
überzeugen VERB :: to convince; to persuade
unterstehen VERB :: to be under; to report to
verbinden VERB :: to connect; to link; to join
verfügen VERB :: to have at one’s disposal; to decree
vergleichen VERB :: to compare
verhalten VERB :: to behave; to act
verhandeln VERB :: to negotiate
verhindern VERB :: to prevent; to avert
verkünden VERB :: to announce; to proclaim
verlaufen VERB :: to run; to go; to proceed
verlegen VERB :: to move; to lay; to postpone
verleihen VERB :: to award; to lend
verletzen VERB :: to injure; to hurt; to violate
vermuten VERB :: to suspect; to assume
versichern VERB :: to assure; to insure
verständigen VERB :: to notify; to communicate; to agree
vertragen VERB :: to tolerate; to bear
verurteilen VERB :: to sentence; to condemn
vorstellen VERB :: to introduce; to present; to imagine
vorwerfen VERB :: to accuse; to reproach
weiterempfehlen VERB :: to recommend
ziehen VERB :: to pull; to move; to draw
zustehen VERB :: to be due to; to be entitled to
zustimmen VERB :: to agree; to approve
`;

/** "lemma|part of speech" → glosses. */
export const USUAL_GLOSSES: ReadonlyMap<string, readonly string[]> = read(TABLE);

function read(table: string): Map<string, readonly string[]> {
  const usual = new Map<string, readonly string[]>();
  for (const row of table.trim().split('\n')) {
    const [head, glosses] = row.split(' :: ') as [string, string];
    const [lemma, tags] = head.split(' ') as [string, string];
    for (const upos of tags.split(',')) usual.set(`${lemma}|${upos}`, glosses.split('; '));
  }
  return usual;
}

/** The glosses of one of the commonest words, the usual one first; undefined where the dictionary does better. */
export function usualGlosses(lemma: string, upos: Upos): readonly string[] | undefined {
  return USUAL_GLOSSES.get(`${lemma}|${upos}`);
}
