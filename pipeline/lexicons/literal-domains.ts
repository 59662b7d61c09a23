/**
 * Nouns that show a sentence is literally about war, disaster, sport, crime, medicine, religion, animals or
 * finance, so that words which
 * are images elsewhere are left alone there. Source: own. Licence: CC-BY-4.0.
 */
import type { LiteralDomain } from './lexicon.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const literalNouns: Readonly<Record<LiteralDomain, ReadonlySet<string>>> = {
  war: list(
    'troop soldier army missile border invasion tank ceasefire rocket artillery drone airstrike shelling bomb bomber ' +
      'warship navy infantry battalion brigade front frontline trench rebel insurgent militia militant gunman gunfire ' +
      'mortar grenade ammunition weapon combat fighter warplane jet casualty general commander truce siege shell rifle ' +
      'marine paratrooper sniper convoy garrison offensive occupation bombardment',
  ),
  disaster: list(
    'flood river rainfall rain storm hurricane cyclone tornado typhoon earthquake magnitude quake tsunami wave wind ' +
      'wildfire fire firefighter blaze smoke acre hectare eruption volcano lava avalanche landslide mudslide snow ' +
      'blizzard forecast forecaster meteorologist evacuation evacuee levee dam shelter debris lightning drought heatwave ' +
      'weather temperature flame',
  ),
  sport: list(
    'goal match team coach season league player striker midfielder defender goalkeeper quarterback inning playoff ' +
      'championship tournament cup final semifinal half halftime score win defeat title stadium fan club pitch referee ' +
      'penalty touchdown medal race lap set boxer round bout ring knockout game fixture side wicket batsman bowler try ' +
      'racket tennis golf',
  ),
  crime: list(
    'police officer suspect victim murder killing homicide assault rape robbery shooting gunman knife stabbing court ' +
      'trial jury judge prosecutor charge defendant sentence prison jail detective investigator arrest crime scene ' +
      'forensic autopsy coroner manslaughter verdict',
  ),
  medicine: list(
    'patient doctor hospital nurse disease virus cancer tumor tumour surgery treatment symptom diagnosis drug vaccine ' +
      'infection dose clinic clinician physician therapy injury wound blood bone heart lung brain medicine epidemic ' +
      'pandemic outbreak illness trial',
  ),
  religion: list(
    'god lord church chapel cathedral mosque synagogue temple priest bishop archbishop cardinal pope papacy pastor preacher ' +
      'minister vicar imam rabbi monk nun clergy parish parishioner congregation diocese faith faithful believer prayer ' +
      'worship liturgy mass sacrament communion confession sermon homily scripture gospel bible verse psalm theology ' +
      'theologian doctrine dogma catechism commandment soul salvation heaven hell devil satan angel saint apostle prophet ' +
      'disciple heresy sin sinner repentance grace baptism pilgrimage creed religion seminary encyclical synod',
  ),
  animals: list(
    'animal dog cat horse cow cattle bull sheep goat pig chicken bird eagle hawk owl snake wolf bear lion tiger elephant ' +
      'shark whale dolphin fish rat mouse insect bee wasp spider ape monkey gorilla fox deer rabbit farm farmer zoo zookeeper ' +
      'vet veterinarian breed breeder species habitat wildlife herd flock pack prey predator hunter nest den paw claw tail ' +
      'pet puppy kitten kennel stable pasture ranch livestock carcass',
  ),
  finance: list(
    'share stock bond yield index market trader trading investor bank lender currency dollar euro pound yen commodity ' +
      'barrel gas crude oil price earnings quarter revenue dividend portfolio futures exchange point percent % basis ' +
      'inflation rate asset fund hedge equity valuation analyst broker brokerage bitcoin cryptocurrency loan mortgage',
  ),
};

/** With one of these in the sentence the words are images again: a war on a policy is no war. */
export const abstractObjects: ReadonlySet<string> = list(
  'talk policy party plan economy critic proposal bill vote campaign debate budget reform negotiation opinion argument ' +
    'headline tweet interview critic lawmaker senator congressman approval poll ideology',
);
