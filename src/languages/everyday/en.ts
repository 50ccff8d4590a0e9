import { words } from '../language.ts';

/** Words of questions on news in English, most frequent first. Made by tools/understood/everyday-words.ts. */
export const ENGLISH_EVERYDAY = words(`
  the in did what how to of many which was on were say about for at when why and does from by after according
  minister people with much where its had up first government that over as attack will his march off killed out
  vote have want against would be man al police are do new think trade before elections foreign municipal put
  seized bill died their under bank held near party share signed take dead found he ministry name president union
  year bloc countries date deal election into law long meeting parliament rate soldiers strike tell airport ban
  her it migrants old reconciliation set state arrested been between cabinet central could country head hold meet
  money part pay security cost day go going hurt kill official still truck whom years accuse attacks being big
  bomb car city conference down festival gas ministers oil parties plan political quit round travel answer call
  committee corruption council culture during get hit members open parliamentary price run sent two won among ask
  back behind boat budget came campaign can case come commission cut due early end fire growth home market mosque
  per phone presidential programme said seats second shooting summit three voted world air attacker court crash
  deficit far farmers film give good governor group has hospital house if leave list loan meant men must officers
  one or prime road should terror th through ties time visit wanted went whose woman women ambassador blast body
  bombing bus called companies congress dinar dinars executed expected family flight food fuel got killing leaving
  led make missile named office percentage phones plot port prison red report school see send shot show shut since
  sit smugglers supposed teachers teams tonnes took town unity until water an backing banks base border carrying
  caught crisis death decide describe education embassy explosion fair fighters finance forecast four free
  governorate gunmen himself industry injured inspection interior jobs judges keep kind late leaders mass metro
  migrant not offices opening order passengers place plane plastic power project promise prosecutors public raise
  received reshuffle resolution return roads sector seize short sign start stopped suspects taken tax terrorism
  terrorists told tourism train tranche urge visited votes win worth wounded young abroad announced anti any army
  arrest article authorities away baby bad bag belonged blockade bodies bottled boy bring brought business
  businessmen carry centre children cigarettes claim close closing coast cold company criticism customs deep
  delegation demand drug electoral event expect factory fall fight fighting figures find forces german hand health
  him hotel hours iphone joint judicial kept last leader leaked left lists live living made mayor meat missing
  names nationality navy network newspaper night object officials only opened opposition ordered other phosphate
  picked planned plant post private protest quake quarter reached real respond rise running sell service session
  snow statement station stop study talk talks them they those tourists turnout tweet use video view visa weapons
  weather week without accident agree agreements agriculture aid aim all alleged altogether announce around
  attended authority avoid became believe billion blame break brothers candidates cash ceasefire cell chamber
  checked chosen cigarette civilians closed commander condition confidence consumer couldn courts criticise
  currency deaths decider declaration defendants delegate die discuss drowned dump eastern economic electricity
  equal expel exports extremists father fear field file fired flying fraud full gave general graves ground happen
  happened harvest having helicopter hijab import inauguration inflation initiative intelligence interest
  investment investors iphones jazz jendouba job justice key killer legal local lorry lose lost makers means media
  met might militants military most motorway mp murder need non number olive once output packs pedestrians pick
  play poetry press prevention prices produce projects proposed pulled pupils question ran reach read receive
  record recorded refugees regional reject reopen reports resign results reveal revolution runoff saken sank save
  sea season secondary settlements shares she signatories six slide smuggling so soldier spokesman staff stampede
  states stay stood storm street subsidised sue suicide suitcase summer suspended sweep ten terrorist than third
  threat threaten threatened toll top torture total treated trip troops truth trying turn unemployment used ut
  violations volleyball warn warning way widow withdraw work working worshippers zakat across actually advance
  adviser age agency agreed alert allegedly alone along ambassadors amended anyone areas armed arms articles
  artists association attackers attempts attract awaits babies baccalaureate banned beat because become begin
  belgian besides bigger birth blaze bomber bombings book broke build bureau buy capital card carnival cases cause
  cement cemetery cereal ceremony chaired channel charity cheese chief cholera choose church citizens civil
  claimed clashes classes clear coastguards coming commented compare compared complain condolences confirm
  confirmed confiscated constitution contact contest contract convicted convoy cooperation copper councils cover
  covered create critics crossing dangerous deadline defence deport deputies destroyed diabetes diplomatic direct
  director diverted document dollar done drafted drawn driver driving drop du earlier economy edition elect
  emergency ending energy enter entertainment environment envoy equality euro every ex exact exchange executive
  expired export extra extremist fake fans favour films final firm firms five football former forum forward fought
  fourth gang getting given gone governance grant grounds groups guards guilty gun gunman guns hacking half halt
  handed handling hanged happens headcount headed heads helped hidden high hijackers hire homes honoured hundreds
  identified importing incomes infections inheritance inmates ins inside inspectors instead institute insult
  investigation invited issue jihadists join joined joining judge jury kinds label land large later latest lawyer
  lawyers legislative let level licence lightning line listed litres maid main match member memorandum mid
  militant milk ministerial mission model months mother nationalities nuclear nurse offered officer often operates
  operation orders outgoing outside overtook own paid partnership passenger past petcoke petition phase photo
  pilgrims planted pledge pm poet policemen politicians politics polling polls position presidency presidents
  primary prince prisoners prisons probe problem production products prompted propeller province push qualifier
  questions raid rally ramming react ready really recall recording referees referendum reform reforms refuse
  relations replaced reply reported request rescued result returned returning revised reward right route rubbish
  rules russian sales score scrapped screen secretary sectors self seminar senior sentence services seven shepherd
  shrink site sites sixth smart smuggled some soon south southern specific spoke sponge stadium stance stations
  staying step stock stolen stranded strategy supermarket supply suspect suspected suspend taking tender tests
  text texts thank tied title track transitional trial truce turned uncovered units university unrest vaccine
  vegetable venue veto vetoed victims visits voters vs wage wants weapon weekly whether whole wholesale workers
  wouldn write written youth
`);
