/**
 * Words of today's news and talk that Ding (2023) lacks, written by us in its format and read behind it. What it has belongs elsewhere: which
 * of its senses is meant is for their ranking to say.
 */
export const OWN_LINES = `
hallo {interj} :: hello; hi
hey {interj} :: hey
tschüss; tschüs {interj} :: bye; goodbye
servus {interj} :: hello; bye
moin {interj} :: hello
grüezi {interj} :: hello
ciao {interj} :: bye
sorry {interj} :: sorry
oh {interj} :: oh
ups {interj} :: oops
hurra {interj} :: hooray
prost {interj} :: cheers
pst {interj} :: shush
sowohl {conj} :: both; as well as
teils {adv} :: partly; in part
mancherorts {adv} :: in some places
alsbald {adv} :: soon; at once
wärmstens {adv} :: most warmly
strengstens {adv} :: strictly
schnellstens {adv} :: as quickly as possible
tags {adv} :: by day
hellauf {adv} :: utterly
nachhause {adv} :: home
hieran {adv} :: by this; to this
ebensowenig {adv} :: just as little; no more
darüberhinaus {adv} :: moreover; furthermore
tiptop; tipptopp {adj} :: in perfect condition; spick and span
klimaneutral {adj} :: climate-neutral; carbon-neutral
rechtsextrem {adj} :: far-right; extreme right-wing
linksextrem {adj} :: far-left; extreme left-wing
überteuert {adj} :: overpriced
hormonell {adj} :: hormonal
fiktional {adj} :: fictional
kalifornisch {adj} :: Californian
mazedonisch {adj} :: Macedonian
nächstmöglich {adj} :: next possible
instinktlos {adj} :: insensitive; tactless
royal {adj} :: royal
chatten {vi} :: to chat; to chat online
liken {vt} :: to like
posten {vt} :: to post
updaten {vt} :: to update
shoppen {vi} :: to shop; to go shopping
chillen {vi} :: to chill; to relax
brunchen {vi} :: to have brunch
stylen {vt} :: to style
stalken {vt} :: to stalk
boomen {vi} :: to boom
votieren {vi} :: to vote
wummern {vi} :: to boom; to throb
dagegenhalten {vi} :: to counter; to hold against it
übrigbleiben {vi} :: to be left over; to remain
reingehen {vi} :: to go in
reinkommen {vi} :: to come in
rausgehen {vi} :: to go out
rauskommen {vi} :: to come out
totsagen {vt} :: to declare dead
verheeren {vt} :: to devastate; to ravage
hinterziehen {vt} :: to evade
wiedervernässen {vt} :: to rewet
vorbeischicken {vt} :: to send over
vorbeifließen {vi} :: to flow past
hochspülen {vt} :: to wash up
dranhängen {vt} :: to attach; to add on
zugutekommen {vi} :: to benefit; to be of benefit to
zustandebringen {vt} :: to bring about; to manage
zunutzemachen {vt} :: to make use of; to take advantage of
zugrundegehen {vi} :: to perish; to be ruined
zugrunderichten {vt} :: to ruin; to destroy
zutagekommen {vi} :: to come to light
zutagefördern {vt} :: to bring to light; to unearth
zuteilwerden {vi} :: to be granted to; to be given to
auseinandergeraten {vi} :: to drift apart; to get out of step
Lockdown {m} :: lockdown
Homeoffice {n} :: home office; working from home
Influencer {m} :: influencer
Influencerin {f} :: influencer
Start-up; Startup {n} | Start-ups; Startups {pl} :: start-up; start-up company | start-ups
Crowdfunding {n} :: crowdfunding
Carsharing {n} :: car sharing
Browser {m} :: browser
Cloud {f} :: cloud
Website {f} | Websites {pl} :: website | websites
Newsletter {m} :: newsletter
Hashtag {m} :: hashtag
Tweet {m} :: tweet
Chatbot {m} | Chatbots {pl} :: chatbot | chatbots
Bitcoin {m} :: bitcoin
Shitstorm {m} :: online outrage; storm of criticism
Fake {m} :: fake
E-Auto {n} :: electric car
E-Scooter {m} :: e-scooter; electric scooter
Booster {m} :: booster
Brexit {m} :: Brexit
Apartheid {f} :: apartheid
Guerilla {f} :: guerrilla war; guerrillas
Emir {m} :: emir
Sir {m} :: sir
Georgier {m} :: Georgian
Georgierin {f} :: Georgian
Eritreer {m} :: Eritrean
Eritreerin {f} :: Eritrean
Byzantiner {m} :: Byzantine
Münchner {adj} :: Munich
Münchner {m} :: native of Munich; resident of Munich
Potsdamer {adj} :: Potsdam
Zürcher {adj} :: Zurich
Basler {adj} :: Basel
Fünfprozenthürde {f} :: five-percent hurdle; five-percent threshold
Falschparker {m} :: parking offender
Hauptbahnhof {m} <Hbf> :: central station; main station
Bahncard; BahnCard {f} :: railcard
Trabi {m} :: Trabant car
Dönerbude {f} :: kebab shop
Hotline {f} :: hotline
Hostel {n} :: hostel
Minibar {f} :: minibar
Shop {m} | Shops {pl} :: shop | shops
Copyshop {m} :: copy shop
Location {f} :: venue; location
Wellness {f} :: wellness; spa treatments
Highlight {n} | Highlights {pl} :: highlight | highlights
News {pl} :: news
Shirt {n} :: shirt
Shuttlebus {m} :: shuttle bus
Strandbar {f} :: beach bar
Papeterie {f} :: stationery shop
Laminat {n} :: laminate; laminate flooring
Konvent {m} :: convention; convent
Börde {f} :: fertile plain
Gebein {n} | Gebeine {pl} :: bones | mortal remains
Vorkehrung {f} | Vorkehrungen {pl} :: precaution | precautions; arrangements
Bespaßung {f} :: entertainment
Cortison {n} :: cortisone
MRT {n} :: MRI scan
NGO {f} :: NGO; non-governmental organization
PDF {n} :: PDF
SMS {f} :: text message; text
m² {m} :: square metre; square meter
km² {m} :: square kilometre; square kilometer
m³ {m} :: cubic metre; cubic meter
cm² {m} :: square centimetre; square centimeter
`;
