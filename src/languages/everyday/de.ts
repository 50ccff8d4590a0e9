import { words } from '../language.ts';

/** Words of questions on news in German, most frequent first. Made by tools/understood/everyday-words.ts. */
export const GERMAN_EVERYDAY = words(`
  der die in wie im von was den viele das auf welche laut dem nach an für mit wann bei zu des aus wurde tunesische
  wer welcher über sagte vor welchem zum am und sich welchen warum war tunesischen viel ein gegen es um beim
  welches vom zur ab als wurden hatte eine ist soll wen bis gab hoch wollte einem seine warf wem dass forderte
  haben hat kamen sollte unter wegen will alt lange seinem wo wozu ihre kam nicht sein sollten waren werden nannte
  sprach womit einen einer ging hielt hält nahm neuen rief seiner seit stellte algerische algerischen arabischen
  ersten französischen iphone kündigte leitete mehr reagierte seinen starben verlangte wird zwei bekam de erste
  fand gewann heißt ihrer legte machte neben neue noch sollen sozialen trat ums ut verletzt weshalb wieder wollen
  worauf worüber besuchte brachte drei durch empfing hinter holte ihr italienische liegt müssen rettete saudischen
  schlug schon sie stark stattfinden steht stimmte stimmten syrischen tat verurteilt verurteilte vielen wollten
  während zurück zwischen zählte andere anderen auch ausländische ausländischen außer begründete beiden beraten
  berief beschlagnahmt beschlossen beschrieb besonders bevor drohte du eigener eigentlich einigten entfernt
  erschoss erwartet fest festgenommen fielen fuhr führte gefasst gesperrt gestoppt groß gut half hatten ins kommen
  kostet lief man meisten muss nahmen nationalen per reiste rund saken saudische schloss setzt setzte sind sitzen
  stand tagte teil traf trotz tun tunesisch tunesisches türkische verabschiedete verglich verlangten versprach
  warfen weit weiteren wessen wofür wohin woran wäre zerstört zufolge zusammen ägyptischen alle antwortete as bat
  beauftragte befragt bekannt berät beschlagnahmte beschloss beteiligt beurteilte bewaffnete bilden bleiben
  brachten brennende dabei darf darüber dauerte diente eigene eingeladen eingeweiht endete entdeckte entgegnete
  entschied erhielt erhofft erklärte erteilte fanden fertig fiel flog forderten fördern führen gaben gebracht
  gefunden gegenüber gehört genau gesagt geschah gestiegen getötet gewählt gingen glaubt gleich griff griffen
  heißen hob ihren insgesamt internationalen irakische kann keine konnte konservative kostete können lehnte
  libysche libyschen lud läuft lösen löste machen mindestens muslimische möglichen nam neuer nutzen ohne
  pakistanische passierte plant politischen rechnete riet räumte sah schließen schlossen schoss selben sperrte
  spielen statt stehen stieg stoppte stürzte syrische taten tunesischer tunisienne umfasst verbot verboten
  verdient verdorbenen verhört verkauft verkaufte verletzte verliert verloren vermutlich verteuerte vertrat
  veröffentlichte vorgeschlagene warnte weg weiter weniger weswegen wirtschaftlichen worum zahlt zehn zuerst
  zweite zählten äußerte überlebte
`);
