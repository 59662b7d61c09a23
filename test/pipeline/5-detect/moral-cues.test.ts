/** Words of right and wrong on invented sentences; awards, law, religion, sport and reported feelings are left alone. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { moral } from '../../../pipeline/lexicons/moral.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([moral]);

const MARKED: [text: string, words: string[]][] = [
  ['The clerks are complicit.', ['complicit']],
  ['The illegitimate vote was held in May.', ['illegitimate']],
  ['The board is known for nepotism.', ['nepotism']],
  ['The report lists the wrongdoing of the board.', ['wrongdoing']],
  ['She is a staunch critic of the board.', ['staunch']],
  ['The vote was heresy to the old guard.', ['heresy']],
  ['The council has a moral duty to act.', ['moral duty']],
  ['The plan is morally bankrupt.', ['morally bankrupt']],
  ['It is an immoral tax.', ['immoral']],
  ['Orlen is on the wrong side of history.', ['wrong side of history']],
  ['The evil plan failed.', ['evil']],
  ['It was a battle between good and evil.', ['battle between good and evil']],
  ['The board did the right thing.', ['did the right thing']],
  ['A righteous anger filled the hall.', ['righteous']],
  ['They struck a deal with the devil.', ['deal with the devil']],
  ['It was a cruel decision.', ['cruel']],
  ['The rules are inhumane.', ['inhumane']],
  ['The bombs killed innocent civilians.', ['innocent civilians']],
  ['The mayor has blood on her hands.', ['blood on her hands']],
  ['The reform is unjust.', ['unjust']],
  ['It is an unfair rule.', ['unfair']],
  ['The rich must pay their fair share.', ['fair share']],
  ['The scheme cheated thousands of customers.', ['cheated thousands of customers']],
  ['It is a rigged system.', ['rigged system']],
  ['The dishonest answer cost him the seat.', ['dishonest']],
  ['Corrupt officials ran the port.', ['Corrupt']],
  ['She deserves better.', ['deserves better']],
  ['The party betrayed its voters.', ['betrayed']],
  ['It was a betrayal.', ['betrayal']],
  ['They stabbed their leader in the back.', ['stabbed their leader in the back']],
  ['Law-abiding citizens will suffer.', ['Law-abiding']],
  ['The freedom-loving people of Noria voted.', ['freedom-loving']],
  ['He is an enemy of freedom.', ['enemy of freedom']],
  ['The speech was a disgrace.', ['disgrace']],
  ['Shame on the council.', ['Shame on']],
  ['It is a matter of basic decency.', ['basic decency']],
  ['The cowardly retreat surprised nobody.', ['cowardly']],
  ['They had the nerve to ask for more.', ['had the nerve to']],
  ['The oppressor fell at last.', ['oppressor']],
  ['The owners put profits before safety.', ['put profits before']],
  ['The scandal is a stain on his record.', ['stain on his record']],
  ['The depraved plot was uncovered.', ['depraved']],
  ['Bosses drew obscene profits.', ['obscene profits']],
  ['The sacred duty of the court is clear.', ['sacred duty']],
];

const LEFT_ALONE: [text: string][] = [
  ['He had an illegitimate young son.'],
  ['Ossel has a nepotism law.'],
  ['The accomplice was never found.'],
  ['Bram Vask denied any wrongdoing.'],
  ['The staunchness of the wall was tested.'],
  ['The resolution names blasphemy, heresy and apostasy.'],
  ['The Justice Department opened an inquiry.'],
  ['The minister of justice resigned.'],
  ['Turn to the right side of the road.'],
  ['The right side won the match.'],
  ['The firm paid customs duty on the wine.'],
  ['She is on duty until nine.'],
  ['The county fair opens on Saturday.'],
  ['The weather was fair and dry.'],
  ['He was sued for unfair dismissal.'],
  ['Critics say the rule is unfair.'],
  ['She received an honour from the queen.'],
  ['The dinner was held in honour of the nurses.'],
  ['He was given an honourable mention.'],
  ['The soldier was dishonorably discharged.'],
  ['The jury found him innocent.'],
  ['The innocent man was jailed for nine years.'],
  ['The law bans cruel and unusual punishment.'],
  ['He was charged with animal cruelty.'],
  ['Her voice betrayed no emotion.'],
  ['He was stabbed in the back with a knife, police said.'],
  ['The road was treacherous after the snow.'],
  ['The tribe protects its sacred mountain.'],
  ['The priest spoke of God and of sinful thoughts.'],
  ['It is the lesser of two evils.'],
  ['It is a wicked problem in mathematics.'],
  ['The heat was oppressive.'],
  ['Vandals desecrated the graves.'],
  ['The file is corrupt data.'],
  ['Prosecutors proved a corrupt intent.'],
  ['The chocolate cake was decadent.'],
  ['Tickets sold out in an hour.'],
  ['The virtuous circle of growth began.'],
  ['It was not just war that drove them out.'],
  ['She earned a well-deserved break.'],
];

/** Somebody’s verdict, not the text’s. */
const REPORTED: [text: string, words: string][] = [
  ['She felt betrayed.', 'betrayed'],
  ['Critics called it a disgrace.', 'disgrace'],
  ['The union denounced the plan as immoral.', 'immoral'],
  ['He was accused of disloyalty.', 'disloyalty'],
];

describe('words of right and wrong', () => {
  it.each(MARKED)('%s', (text, words) => {
    expect(cuesOf(lexicons, text).map((cue) => cue.text)).toEqual(words);
  });

  it.each(LEFT_ALONE)('%s', (text) => {
    expect(cuesOf(lexicons, text).map((cue) => cue.text)).toEqual([]);
  });

  it.each(REPORTED)('%s', (text, words) => {
    expect(cuesOf(lexicons, text).map((cue) => [cue.text, cue.voice])).toEqual([[words, 'indirect']]);
  });

  it('a form of “be” that denies it takes the mark away, another negator makes it one weaker', () => {
    expect(cuesOf(lexicons, 'The plan is not evil.')).toEqual([]);
    const [cue] = cuesOf(lexicons, 'They never saw evil.');
    expect([cue?.text, cue?.strength, cue?.negated]).toEqual(['evil', 2, true]);
    const [loyal] = cuesOf(lexicons, 'It is not a sacred cause.');
    expect([loyal?.strength, loyal?.negated]).toEqual([1, true]);
  });
});
