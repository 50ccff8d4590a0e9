import { words } from '../language.ts';

/** Words of questions on news in French, most frequent first. Made by tools/understood/everyday-words.ts. */
export const FRENCH_EVERYDAY = words(`
  de la le en il combien du quel les elle des quelle au qui dans qu pour été sur ont que pourquoi après est par et
  quels selon aux avril mai quelles avec dit se ils mars quand tunisien février une comment contre gouvernement
  loi on avait était fin son étaient janvier ministre où quoi tunisienne vers devait réconciliation sont entre
  fait jour juin parti pays police premier près sa arabe attentat morts part répondu arrêtés blessés comptait
  homme lors pendant personnes prix ses sujet voix attentats chef compte crise date décembre déclaré député
  festival groupe heure leur migrants mort parlement saoudien signé taux tour tunisiennes ville vote américaine
  annoncé août arrêté budget depuis directeur grève hôpital juge juillet jusqu marché mer mesures ministère
  municipales novembre pas pense prévoyait publiques reproche retrouvé saisis sécurité temps tué tête affaire
  ambassade anniversaire années appel article attaque aurait avaient avant avoir aéroport bilan capitale centrale
  chefs coalition comme congrès devant début entreprises faire faits finances français gouverneur guerre lancé
  main mise moment musulmans nom nouveau occasion octobre peine plus policiers politique populaire pourcentage
  pouvoir pris produits projet président péri réfugiés sans second septembre sous trouve tués valait victimes
  voiture vol économique élèves émir étrangères être accident accord accords accueillir accusations accuse accusé
  accusés agents algérienne alliance ambassadeur américain américains argent association attribue auteur autoroute
  autres avocat avocats banques biens billets bloc bureau bureaux bus camion campagne candidats ce centre ceux
  ciel cinq cinéma combats commerce condamné conducteur conduite conseil consommée constitutionnelle contrebande
  convention coréens course critiques croissance culture dates demande deux devaient dont drogue débat décret
  dégâts départ elles enfants enlevé enquête envers envoi explosion exprimé faisait femme femmes feu fils finale
  forces forum française frappe gaz hommes honoré incendie inflation infractions inscrits investiture invité
  iphone jeune jeunes jours judiciaire justice large lieux liste législatives magistrats manifesté marche match
  membres militaires monde monte mosquée moyen municipalité nationale nationalité ne ni nuit obtenues opposition
  or organisation ouvert palestinien palestiniens parallèle parlé partie partis pensait percuté peut plénière
  points porte porté position poste primaire prise prisons progressé promis promises prononcée propos présidence
  présidentielle prévoit père pèsent qualifié quantité quatre refusé relevé remplacé rencontre rencontré reprise
  représente responsable retrait risque réclamé saisie salut score secourus secrets signés siéger sommet succédé
  suivi syriens séisme tenait tenu terroristes tire tiré tourisme trafic téléphone unité ut vaccin venaient vente
  veut vidéo visa visite volé voter voté véhicule écarté électricité œuvre
`);
