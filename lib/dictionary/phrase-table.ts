import type { Phrase, PhraseKind } from './phrase.ts';

/**
 * Phrases of news German that the dictionary lacks or has without what governs: canonical form, glosses. Written by hand; a new row needs
 * nothing else. Government: "+ Akk." behind the preposition. In brackets the infinitive of a verb that stands in another form.
 */
const TABLE: Record<PhraseKind, string> = {
  verb: `
Unterstützung zusagen :: to pledge support; to promise support
Hilfe zusagen :: to pledge help; to promise help
bereit sein :: to be ready; to be willing; to be prepared
gekennzeichnet sein von + Dat. :: to be marked by; to be characterized by
geprägt sein von + Dat. :: to be marked by; to be shaped by
überzeugt sein von + Dat. :: to be convinced of
betroffen sein von + Dat. :: to be affected by
abhängig sein von + Dat. :: to depend on
umgeben sein von + Dat. :: to be surrounded by
verbunden sein mit + Dat. :: to be connected with; to involve
beteiligt sein an + Dat. :: to be involved in
interessiert sein an + Dat. :: to be interested in
warten auf + Akk. :: to wait for
hoffen auf + Akk. :: to hope for
grenzen an + Akk. :: to border on; to border
verweisen auf + Akk. :: to refer to; to point to
hinweisen auf + Akk. :: to point out; to point to
sich berufen auf + Akk. :: to cite; to refer to
sich beziehen auf + Akk. :: to refer to; to relate to
sich einigen auf + Akk. :: to agree on
sich vorbereiten auf + Akk. :: to prepare for
sich konzentrieren auf + Akk. :: to concentrate on; to focus on
sich verlassen auf + Akk. :: to rely on
sich auswirken auf + Akk. :: to affect; to have an effect on
setzen auf + Akk. :: to bank on; to rely on
drängen auf + Akk. :: to push for; to press for
pochen auf + Akk. :: to insist on
verzichten auf + Akk. :: to do without; to refrain from; to waive
reagieren auf + Akk. :: to react to; to respond to
antworten auf + Akk. :: to answer; to reply to
achten auf + Akk. :: to pay attention to; to watch
zurückgehen auf + Akk. :: to go back to; to be due to
abzielen auf + Akk. :: to aim at
zugehen auf + Akk. :: to approach
eingehen auf + Akk. :: to respond to; to go into
stoßen auf + Akk. :: to come across; to meet with
beruhen auf + Dat. :: to be based on
basieren auf + Dat. :: to be based on
beharren auf + Dat. :: to insist on
bestehen aus + Dat. :: to consist of
teilnehmen an + Dat. :: to take part in; to attend
arbeiten an + Dat. :: to work on
festhalten an + Dat. :: to stick to; to adhere to
zweifeln an + Dat. :: to doubt
leiden an + Dat. :: to suffer from
leiden unter + Dat. :: to suffer from
sterben an + Dat. :: to die of
scheitern an + Dat. :: to fail because of
mangeln an + Dat. :: to lack
sich beteiligen an + Dat. :: to take part in; to participate in
sich orientieren an + Dat. :: to be guided by
sich halten an + Akk. :: to keep to; to abide by
sich wenden an + Akk. :: to turn to; to contact
sich erinnern an + Akk. :: to remember
erinnern an + Akk. :: to remind of; to recall; to commemorate
glauben an + Akk. :: to believe in
denken an + Akk. :: to think of
appellieren an + Akk. :: to appeal to
sich gewöhnen an + Akk. :: to get used to
anknüpfen an + Akk. :: to build on; to continue
bestehen in + Dat. :: to consist in; to lie in
münden in + Akk. :: to lead to; to end in
eingreifen in + Akk. :: to intervene in
einwilligen in + Akk. :: to consent to
sich einmischen in + Akk. :: to interfere in; to meddle in
investieren in + Akk. :: to invest in
sich verwandeln in + Akk. :: to turn into
sprechen über + Akk. :: to talk about; to discuss
sprechen von + Dat. :: to speak of; to talk of
beraten über + Akk. :: to discuss; to deliberate on
verhandeln über + Akk. :: to negotiate
diskutieren über + Akk. :: to discuss
berichten über + Akk. :: to report on
entscheiden über + Akk. :: to decide on
abstimmen über + Akk. :: to vote on
verfügen über + Akk. :: to have at one's disposal; to have
klagen über + Akk. :: to complain about
nachdenken über + Akk. :: to think about
informieren über + Akk. :: to inform about
sich beschweren über + Akk. :: to complain about
sich freuen über + Akk. :: to be pleased about
sich freuen auf + Akk. :: to look forward to
sich ärgern über + Akk. :: to be annoyed about
sich bemühen um + Akk. :: to try to get; to strive for
sich kümmern um + Akk. :: to take care of; to look after
sich handeln um + Akk. :: to be; to be a matter of
sich bewerben um + Akk. :: to apply for
bitten um + Akk. :: to ask for
kämpfen um + Akk. :: to fight for
ringen um + Akk. :: to struggle for
trauern um + Akk. :: to mourn
werben um + Akk. :: to court; to woo
gehen um + Akk. :: to be about; to be at stake
kämpfen gegen + Akk. :: to fight against
protestieren gegen + Akk. :: to protest against
verstoßen gegen + Akk. :: to violate; to breach
vorgehen gegen + Akk. :: to take action against
ermitteln gegen + Akk. :: to investigate
stimmen gegen + Akk. :: to vote against
sich wehren gegen + Akk. :: to resist; to fight back against
sich richten gegen + Akk. :: to be directed against
sich aussprechen gegen + Akk. :: to speak out against
sich aussprechen für + Akk. :: to speak out in favor of
sich einsetzen für + Akk. :: to support; to campaign for
sich entscheiden für + Akk. :: to decide on; to opt for
sich interessieren für + Akk. :: to be interested in
sich entschuldigen für + Akk. :: to apologize for
stimmen für + Akk. :: to vote for
sorgen für + Akk. :: to ensure; to provide for; to cause
werben für + Akk. :: to advertise; to promote
kämpfen für + Akk. :: to fight for
plädieren für + Akk. :: to plead for; to advocate
eintreten für + Akk. :: to stand up for
gelten für + Akk. :: to apply to
haften für + Akk. :: to be liable for
warnen vor + Dat. :: to warn of; to warn against
fliehen vor + Dat. :: to flee from
schützen vor + Dat. :: to protect from
sich fürchten vor + Dat. :: to be afraid of
rechnen mit + Dat. :: to expect; to reckon with
drohen mit + Dat. :: to threaten
beginnen mit + Dat. :: to begin with
zusammenarbeiten mit + Dat. :: to cooperate with
verhandeln mit + Dat. :: to negotiate with
umgehen mit + Dat. :: to deal with; to handle
sich befassen mit + Dat. :: to deal with
sich beschäftigen mit + Dat. :: to deal with; to be concerned with
sich treffen mit + Dat. :: to meet
sich auseinandersetzen mit + Dat. :: to deal with; to grapple with
abhängen von + Dat. :: to depend on
ausgehen von + Dat. :: to assume; to emanate from
profitieren von + Dat. :: to profit from; to benefit from
zeugen von + Dat. :: to testify to; to show
absehen von + Dat. :: to refrain from; to leave aside
sich erholen von + Dat. :: to recover from
sich distanzieren von + Dat. :: to distance oneself from
sich verabschieden von + Dat. :: to say goodbye to
führen zu + Dat. :: to lead to
beitragen zu + Dat. :: to contribute to
gehören zu + Dat. :: to belong to; to be among
zählen zu + Dat. :: to be among; to count among
neigen zu + Dat. :: to tend to
aufrufen zu + Dat. :: to call for
auffordern zu + Dat. :: to call on; to ask to
gratulieren zu + Dat. :: to congratulate on
sich bekennen zu + Dat. :: to commit oneself to; to admit to; to claim responsibility for
sich äußern zu + Dat. :: to comment on
es kommt zu + Dat. (kommen) :: there is; there are; it comes to
es geht um + Akk. (gehen) :: it is about; what is at stake is
es handelt sich um + Akk. (handeln) :: it is; it is a matter of
Vorwürfe zurückweisen :: to reject accusations
Verantwortung übernehmen :: to take responsibility
streben nach + Dat. :: to strive for
suchen nach + Dat. :: to search for; to look for
greifen nach + Dat. :: to reach for
verlangen nach + Dat. :: to call for
sich erkundigen nach + Dat. :: to inquire about
sich sehnen nach + Dat. :: to long for
sich ergeben aus + Dat. :: to result from
stammen aus + Dat. :: to come from; to originate from
hervorgehen aus + Dat. :: to emerge from; to be evident from
folgen aus + Dat. :: to follow from
in Kraft treten :: to come into force; to take effect
in Kraft setzen :: to put into force
außer Kraft setzen :: to suspend; to annul
zur Verfügung stellen :: to make available; to provide
zur Verfügung stehen :: to be available
eine Rolle spielen :: to play a role; to matter
in den Griff bekommen :: to get under control
in Frage stellen :: to call into question
infrage stellen :: to call into question
in Frage kommen :: to be possible; to come into question
in Anspruch nehmen :: to make use of; to take up
in Kauf nehmen :: to accept; to put up with
in Betracht ziehen :: to take into consideration
in Betracht kommen :: to be a possibility
in Gang setzen :: to set in motion
in Gang kommen :: to get going
ins Leben rufen :: to launch; to bring into being
ums Leben kommen :: to die; to lose one's life
zum Ausdruck bringen :: to express
zum Ausdruck kommen :: to be expressed
zur Sprache bringen :: to bring up; to raise
zu Ende gehen :: to come to an end
zu Wort kommen :: to get a chance to speak
zum Opfer fallen :: to fall victim to
zur Folge haben :: to result in; to lead to
zur Rechenschaft ziehen :: to hold to account
zur Kenntnis nehmen :: to take note of
zustande kommen :: to come about
im Mittelpunkt stehen :: to be the focus of attention
im Raum stehen :: to be under discussion; to be unresolved
im Verdacht stehen :: to be suspected
unter Druck setzen :: to put under pressure
unter Druck stehen :: to be under pressure
unter Druck geraten :: to come under pressure
unter Strafe stellen :: to make a punishable offense
unter Beweis stellen :: to prove; to demonstrate
unter Beschuss geraten :: to come under fire
vor Gericht stehen :: to be on trial
vor Gericht stellen :: to put on trial
auf den Weg bringen :: to get under way; to launch
auf der Kippe stehen :: to hang in the balance
auf dem Spiel stehen :: to be at stake
auf der Hand liegen :: to be obvious
auf Eis legen :: to put on ice; to shelve
auf Kritik stoßen :: to meet with criticism
auf Ablehnung stoßen :: to meet with rejection
Kritik üben an + Dat. :: to criticize
Stellung nehmen zu + Dat. :: to comment on; to take a position on
Bezug nehmen auf + Akk. :: to refer to
Rücksicht nehmen auf + Akk. :: to show consideration for
Einfluss nehmen auf + Akk. :: to influence
Abschied nehmen von + Dat. :: to say goodbye to
Abstand nehmen von + Dat. :: to refrain from
Maßnahmen ergreifen :: to take measures
Maßnahmen treffen :: to take measures
eine Entscheidung treffen :: to make a decision
eine Vereinbarung treffen :: to reach an agreement
ein Abkommen schließen :: to conclude an agreement; to sign an agreement
ein Abkommen unterzeichnen :: to sign an agreement
einen Vertrag schließen :: to conclude a contract; to sign a treaty
Frieden schließen :: to make peace
einen Antrag stellen :: to file an application; to table a motion
Anzeige erstatten :: to report to the police; to press charges
Klage erheben :: to file a lawsuit; to bring charges
Anklage erheben :: to bring charges
Vorwürfe erheben :: to make accusations
Anspruch erheben auf + Akk. :: to lay claim to
Forderungen stellen :: to make demands
Bedingungen stellen :: to set conditions
Wert legen auf + Akk. :: to attach importance to
Verantwortung tragen :: to bear responsibility
die Verantwortung übernehmen :: to take responsibility
Widerstand leisten :: to resist
Hilfe leisten :: to provide help
einen Beitrag leisten :: to make a contribution
Gespräche führen :: to hold talks
Verhandlungen führen :: to conduct negotiations
Krieg führen :: to wage war
ein Ende setzen :: to put an end to
die Macht übernehmen :: to take power; to seize power
ein Zeichen setzen :: to send a signal
Bilanz ziehen :: to take stock
Konsequenzen ziehen :: to draw conclusions; to take action
Schaden nehmen :: to be damaged
Schaden anrichten :: to cause damage
Recht haben :: to be right
die Rede sein von + Dat. :: to be a matter of; there is talk of
es heißt (heißen) :: it is said; it was stated
es gelingt (gelingen) :: to succeed in; to manage to
es gibt (geben) :: there is; there are`,
  noun: `
hoher Besuch :: high-ranking visitor; important visitors; VIP visit
Angst vor + Dat. :: fear of
Auswirkung auf + Akk. :: effect on; impact on
Folge für + Akk. :: consequence for
Beziehung zu + Dat. :: relationship with
Entscheidung über + Akk. :: decision on
Furcht vor + Dat. :: fear of
Hoffnung auf + Akk. :: hope of; hope for
Antwort auf + Akk. :: answer to; response to
Reaktion auf + Akk. :: reaction to; response to
Anspruch auf + Akk. :: right to; claim to
Angriff auf + Akk. :: attack on
Anschlag auf + Akk. :: attack on
Hinweis auf + Akk. :: indication of; reference to
Einfluss auf + Akk. :: influence on
Verzicht auf + Akk. :: renunciation of
Interesse an + Dat. :: interest in
Mangel an + Dat. :: lack of; shortage of
Kritik an + Dat. :: criticism of
Zweifel an + Dat. :: doubt about
Bedarf an + Dat. :: need for; demand for
Beteiligung an + Dat. :: participation in; share in
Teilnahme an + Dat. :: participation in
Suche nach + Dat. :: search for
Forderung nach + Dat. :: demand for
Nachfrage nach + Dat. :: demand for
Ruf nach + Dat. :: call for
Wunsch nach + Dat. :: wish for
Verhältnis zu + Dat. :: relationship to; relations with
Beitrag zu + Dat. :: contribution to
Zugang zu + Dat. :: access to
Aufruf zu + Dat. :: call for; appeal for
Bereitschaft zu + Dat. :: readiness for; willingness to
Bedrohung für + Akk. :: threat to
Verantwortung für + Akk. :: responsibility for
Grund für + Akk. :: reason for
Voraussetzung für + Akk. :: condition for; prerequisite for
Beweis für + Akk. :: proof of
Beispiel für + Akk. :: example of
Kampf gegen + Akk. :: fight against
Vorwurf gegen + Akk. :: accusation against
Sanktion gegen + Akk. :: sanction against
Protest gegen + Akk. :: protest against
Streit um + Akk. :: dispute over
Sorge um + Akk. :: concern for; worry about
Kampf um + Akk. :: fight for; battle for
Kontrolle über + Akk. :: control over; control of
Abkommen über + Akk. :: agreement on
Gespräch über + Akk. :: talks on
Zusammenarbeit mit + Dat. :: cooperation with
Umgang mit + Dat. :: dealing with; handling of
Schutz vor + Dat. :: protection from
Warnung vor + Dat. :: warning of`,
  adjective: `
zuständig für + Akk. :: responsible for; in charge of
verantwortlich für + Akk. :: responsible for
bekannt für + Akk. :: known for
typisch für + Akk. :: typical of
offen für + Akk. :: open to
dankbar für + Akk. :: grateful for
stolz auf + Akk. :: proud of
angewiesen auf + Akk. :: dependent on
neidisch auf + Akk. :: envious of
neugierig auf + Akk. :: curious about
reich an + Dat. :: rich in
arm an + Dat. :: poor in
schuld an + Dat. :: to blame for
interessiert an + Dat. :: interested in
beteiligt an + Dat. :: involved in
abhängig von + Dat. :: dependent on
unabhängig von + Dat. :: independent of; regardless of
überzeugt von + Dat. :: convinced of
betroffen von + Dat. :: affected by
frei von + Dat. :: free of
zufrieden mit + Dat. :: satisfied with
einverstanden mit + Dat. :: in agreement with
vergleichbar mit + Dat. :: comparable to
vertraut mit + Dat. :: familiar with
bereit zu + Dat. :: ready for; willing to
fähig zu + Dat. :: capable of
besorgt über + Akk. :: concerned about
empört über + Akk. :: outraged at
enttäuscht über + Akk. :: disappointed at`,
  fixed: `
dem Vernehmen nach :: reportedly; from what one hears
im vergangenen Jahr :: last year; in the past year
im vergangenen Monat :: last month
in der vergangenen Woche :: last week
in den vergangenen Jahren :: in recent years
in den vergangenen Monaten :: in recent months
in den vergangenen Wochen :: in recent weeks
in den vergangenen Tagen :: in recent days
in den letzten Jahren :: in recent years
in diesem Jahr :: this year
im kommenden Jahr :: next year; in the coming year
in der kommenden Woche :: next week
in der Vergangenheit :: in the past
in Zukunft :: in future; in the future
in naher Zukunft :: in the near future
eine Reihe von :: a number of; a series of
und so weiter :: and so on
und zwar :: namely; in fact
noch einmal :: once again
mehr als :: more than
darüber hinaus :: in addition; beyond that
bis heute :: to this day
in der Nähe :: nearby; near
in absehbarer Zeit :: in the foreseeable future
in letzter Zeit :: lately; recently
zur Zeit :: at the moment
vor kurzem :: recently
seit langem :: for a long time
bis auf weiteres :: until further notice
nach wie vor :: still; as before
ab sofort :: with immediate effect
von nun an :: from now on
in Teilen :: in part; partly
zum Teil :: partly; in part
im Wesentlichen :: essentially
im Grunde :: basically
in der Regel :: as a rule; usually
im Allgemeinen :: in general
im Gegenteil :: on the contrary
im Gegensatz zu + Dat. :: in contrast to; unlike
im Gegenzug :: in return
im Vergleich zu + Dat. :: compared with
im Zusammenhang mit + Dat. :: in connection with
im Rahmen :: within the framework of; as part of
im Laufe :: in the course of
im Zuge :: in the course of
im Vorfeld :: in the run-up to
im Anschluss an + Akk. :: following; after
im Namen :: on behalf of; in the name of
im Auftrag :: on behalf of
im Falle :: in the event of
im Fall :: in the event of
im Hinblick auf + Akk. :: with regard to
im Einklang mit + Dat. :: in accordance with
im Alter von :: at the age of
in Bezug auf + Akk. :: with regard to
in Hinblick auf + Akk. :: with regard to
in Höhe von :: amounting to; of
in Form von :: in the form of
in Begleitung von :: accompanied by
in Anwesenheit von :: in the presence of
in erster Linie :: primarily; first and foremost
mit Blick auf + Akk. :: with a view to; with regard to
mit Ausnahme von :: with the exception of
mit Sicherheit :: certainly; for certain
mit Hilfe von :: with the help of
als Gegenleistung für + Akk. :: in return for; in exchange for
als Reaktion auf + Akk. :: in response to
als Folge von :: as a result of
auf Kosten von :: at the expense of
auf Grund von :: because of; due to
auf der Grundlage von :: on the basis of
auf die Frage ob :: when asked whether; asked whether
auf die Frage nach + Dat. :: when asked about
auf Anfrage :: on request; when asked
auf jeden Fall :: in any case; definitely
auf keinen Fall :: on no account; by no means
auf der einen Seite :: on the one hand
auf der anderen Seite :: on the other hand
an Stelle von :: instead of
an der Spitze :: at the head; at the top
nach Angaben von + Dat. :: according to
nach eigenen Angaben :: by their own account; according to their own statements
nach Einschätzung von + Dat. :: in the assessment of
nach Ansicht von + Dat. :: in the opinion of
nach Auffassung von + Dat. :: in the opinion of
nach Darstellung von + Dat. :: according to
aus Sicht von + Dat. :: from the point of view of
aus Protest gegen + Akk. :: in protest against
aus Angst vor + Dat. :: for fear of
aus dem Ausland :: from abroad
unter anderem :: among other things
unter Berufung auf + Akk. :: citing; with reference to
unter Umständen :: possibly; in some circumstances
unter der Führung von + Dat. :: led by; under the leadership of
unter Vorbehalt :: with reservations
vor allem :: above all; especially
vor Ort :: on site; on the spot
vor dem Hintergrund :: against the background of
zum Beispiel :: for example
zum ersten Mal :: for the first time
zu Beginn :: at the beginning of
zu Ehren von :: in honor of
zu Recht :: rightly
zu Unrecht :: wrongly
gerade erst :: only just; just
bis zu :: up to
so genannt :: so-called
ohne Weiteres :: without further ado; easily
mehr oder weniger :: more or less
immer wieder :: again and again
immer mehr :: more and more
immer noch :: still
noch nie :: never before
noch nicht :: not yet
nicht mehr :: no longer
nicht nur … sondern … auch :: not only … but also
nicht nur … sondern :: not only … but
sowohl … als auch :: both … and; as well as
weder … noch :: neither … nor
entweder … oder :: either … or
zwar … aber :: it is true … but; although
je … desto :: the … the
je … umso :: the … the
einerseits … andererseits :: on the one hand … on the other hand
weit über :: well over
rund um die Uhr :: round the clock
Tag für Tag :: day after day
von … bis hin zu :: from … to
hinter verschlossenen Türen :: behind closed doors
unter vier Augen :: in private`,
};

const DAYS = {
  Montag: 'Monday',
  Dienstag: 'Tuesday',
  Mittwoch: 'Wednesday',
  Donnerstag: 'Thursday',
  Freitag: 'Friday',
  Samstag: 'Saturday',
  Sonnabend: 'Saturday',
  Sonntag: 'Sunday',
};
const TIMES_OF_DAY = {
  Morgen: 'in the morning',
  Vormittag: 'in the morning',
  Nachmittag: 'in the afternoon',
  Abend: 'in the evening',
  Wochenende: 'at the weekend',
};
const DIRECTIONS = {
  Norden: 'north',
  Süden: 'south',
  Osten: 'east',
  Westen: 'west',
  Nordosten: 'northeast',
  Nordwesten: 'northwest',
  Südosten: 'southeast',
  Südwesten: 'southwest',
};

const rows = (Object.entries(TABLE) as [PhraseKind, string][]).flatMap(([kind, text]) =>
  text
    .trim()
    .split('\n')
    .map((row): Phrase => {
      const [form, glosses] = row.split(' :: ') as [string, string];
      const [, canonical, verb] = /^(.+?)(?: \((\p{L}+)\))?$/u.exec(form)!;
      return { text: canonical!, kind, ...(verb && { verb }), glosses: glosses.split('; '), labels: [], own: true };
    }),
);
const fixed = (text: string, gloss: string): Phrase => ({ text, kind: 'fixed', glosses: [gloss], labels: [], own: true });

export const OWN_PHRASES: readonly Phrase[] = [
  ...rows,
  ...Object.entries(DAYS).map(([german, english]) => fixed(`am ${german}`, `on ${english}`)),
  ...Object.entries(TIMES_OF_DAY).map(([german, english]) => fixed(`am ${german}`, english)),
  ...Object.entries(DIRECTIONS).map(([german, english]) => fixed(`im ${german}`, `in the ${english} (of)`)),
];
