/** Softening words on invented sentences, and the technical, legal and everyday uses of the same words. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { euphemism } from '../../../pipeline/lexicons/euphemism.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([euphemism]);

const MARKED: [text: string, words: string[]][] = [
  ['The raid caused collateral damage in two villages.', ['collateral damage']],
  ['They were held and subjected to enhanced interrogation.', ['enhanced interrogation']],
  ['The army carried out a surgical strike on the town.', ['surgical strike']],
  ['Soldiers neutralised two militants near Ossel.', ['neutralised two militants']],
  ['Three fighters were neutralized overnight.', ['fighters were neutralized']],
  ['Drones took out a commander of the group.', ['took out a commander']],
  ['Eastmark began a special military operation in March.', ['special military operation']],
  ['The general ruled out kinetic action.', ['kinetic action']],
  ['Some want boots on the ground in Noria.', ['boots on the ground']],
  ['The army pacified the province within a year.', ['pacified the province']],
  ['Korran will send lethal aid to the south.', ['lethal aid']],
  ['The colonel called no one: a tactical withdrawal had begun.', ['tactical withdrawal']],
  ['It was the third officer-involved shooting this year.', ['officer-involved shooting']],
  ['The officer discharged his weapon twice.', ['discharged his weapon']],
  ['He spent a month in administrative segregation.', ['administrative segregation']],
  ['The coach had sex with a minor.', ['sex with a minor']],
  ['It was non-consensual sex, the paper wrote.', ['non-consensual sex']],
  ['The state runs re-education camps in the west.', ['re-education camps']],
  ['Children were kept in a tender age shelter.', ['tender age shelter']],
  ['The company is downsizing its offices.', ['company is downsizing']],
  ['The paper let forty workers go.', ['let forty workers go']],
  ['She was let go in March.', ['was let go']],
  ['The plan includes a reduction in force.', ['reduction in force']],
  ['The chain rightsized in the autumn.', ['rightsized']],
  ['The bank reported negative growth.', ['negative growth']],
  ['The budget relies on revenue enhancement.', ['revenue enhancement']],
  ['Auditors found accounting irregularities.', ['accounting irregularities']],
  ['The agent paid a facilitation payment.', ['facilitation payment']],
  ['The minister wants entitlement reform.', ['entitlement reform']],
  ['The rocket had a rapid unscheduled disassembly.', ['rapid unscheduled disassembly']],
  ['Rangers harvested 20 wolves.', ['harvested 20 wolves']],
  ['Both sides held a frank exchange of views.', ['frank exchange of views']],
  ['The envoy was economical with the truth.', ['economical with the truth']],
  ['The mayor spoke of alternative facts.', ['alternative facts']],
  ['The singer passed away on Sunday.', ['passed away']],
  ['Three soldiers made the ultimate sacrifice.', ['ultimate sacrifice']],
  ['He apologised for past indiscretions.', ['past indiscretions']],
];

const LEFT_ALONE: [text: string][] = [
  ['The loan is backed by collateral and a house.'],
  ['The surgeon planned a surgical operation.'],
  ['The acid is neutralised with lime.'],
  ['They took out a loan for the roof.'],
  ['Orlen eliminated two rivals in the second round.'],
  ['The ball has kinetic energy.'],
  ['Special operations forces trained in Noria.'],
  ['The campaign has boots on the ground in all nine districts.'],
  ['The mother pacified the baby.'],
  ['The so-called enhanced interrogation was banned.'],
  ['The phrase collateral damage is a euphemism.'],
  ['She had a planned withdrawal from the race.'],
  ['It is a crime to discharge a firearm in the park.'],
  ['The officer fired his weapon twice.'],
  ['She is in a relationship with her child.'],
  ['The school opened a vocational training centre.'],
  ['The couple downsized their home after the children left.'],
  ['The kidnappers said the hostage would be let go.'],
  ['He was let go without charge by police.'],
  ['She let go of the rope.'],
  ['The company hired forty workers.'],
  ['Savings grew by four per cent.'],
  ['The council raised taxes.'],
  ['The payment was made in cash.'],
  ['The farm harvested 20 tonnes of wheat.'],
  ['They had a frank conversation about school.'],
  ['He told the truth.'],
  ['The book is about facts.'],
  ['The parade passed the town hall.'],
  ['He sacrificed a pawn.'],
  ['The council wants to restore order to its files.'],
  ['The driver fastened and tightened his seat belt.'],
  ['The rocket exploded.'],
  ['Police shot a man in Vellhaven.'],
  ['The judge used her discretion.'],
  ['The teacher had inappropriate clothes on.'],
  ['The firm sold its adult bicycles.'],
];

describe('softening words', () => {
  it.each(MARKED)('%s', (text, words) => {
    expect(cuesOf(lexicons, text).map((cue) => cue.text)).toEqual(words);
  });

  it.each(LEFT_ALONE)('%s', (text) => {
    expect(cuesOf(lexicons, text).map((cue) => cue.text)).toEqual([]);
  });

  it('gives plain words in the form of the marked ones', () => {
    const [cue] = cuesOf(lexicons, 'Soldiers neutralised two militants near Ossel.');
    expect(cue?.neutral).toEqual(['killed', 'captured']);
  });
});
