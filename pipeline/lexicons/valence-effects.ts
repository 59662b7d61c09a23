/**
 * What verbs tell about those who do it and those it is done to: "X slams Y" blames Y, not X; "X lied" speaks of
 * X. Values on the scale of AFINN-165 (Nielsen 2011). The idea that verbs have effects on their participants is
 * Deng & Wiebe's (2014), the classes follow Levin 1993 (verbs of judgement, of killing, of social interaction)
 * and Martin & White 2005; the lists are our own. Licence: CC-BY-4.0.
 */
import { verbFormList } from './valence-table.ts';

export interface Effect {
  readonly id: string;
  /** Value for the one who does it. */
  readonly actor: number;
  /** Value for the one it is done to. */
  readonly affected: number;
  /**
   * Whether the words after it are about somebody or something else than the one who does it: "X called the plan
   * a disaster" says nothing of X.
   */
  readonly about: boolean;
  /** What it says, for a reader; `{name}` is the one the value is for. */
  readonly reason: string;
  readonly verbs: string;
}

/** The first is no effect; a verb has the first class that lists it. */
export const EFFECTS: readonly Effect[] = [
  { id: 'none', actor: 0, affected: 0, about: false, reason: '', verbs: '' },
  {
    id: 'blame',
    actor: 0,
    affected: -3,
    about: true,
    reason: 'somebody blames or mocks {name}',
    verbs:
      'accuse admonish assail attack bash belittle berate blame blast castigate censure chastise chide condemn ' +
      'criticise criticize decry defame demonise demonize denigrate denounce deride disparage excoriate fault flay ' +
      'heckle impugn insult lambast lambaste lampoon malign mock pan pillory rebuke reprimand ridicule roast savage ' +
      'scold scorch skewer slam slander smear taunt trash upbraid vilify',
  },
  {
    id: 'reject',
    actor: 0,
    affected: -2,
    about: true,
    reason: 'somebody is against {name}',
    verbs:
      'abandon abhor boo boycott challenge confront defy desert despise detest disavow discredit disdain dislike ' +
      'disown distrust ditch doubt dump forsake grill hate implicate loathe mistrust oppose protest question rebuff ' +
      'reject repudiate resent scorn scrutinise scrutinize shun snub spurn undercut',
  },
  {
    id: 'punish',
    actor: 0,
    affected: -3,
    about: true,
    reason: '{name} is accused, punished or dismissed',
    verbs:
      'apprehend arrest ban blacklist charge convict demote depose deport detain dethrone discipline disqualify expel ' +
      'extradite fire handcuff impeach imprison incarcerate indict investigate jail oust overthrow probe ' +
      'prosecute punish purge sack sanction sentence subpoena sue suspend topple unseat',
  },
  {
    id: 'defeat',
    actor: 2,
    affected: -2,
    about: false,
    reason: 'one side beats the other',
    verbs:
      'beat best crush defeat outflank outmaneuver outmanoeuvre outpoll outsmart outspend rout thrash trounce vanquish',
  },
  {
    id: 'praise',
    actor: 0,
    affected: 3,
    about: true,
    reason: 'somebody praises {name}',
    verbs:
      'acclaim admire applaud appreciate celebrate cheer cherish commend compliment congratulate extol hail honor ' +
      'honour idolise idolize laud like lionise lionize love praise recommend respect revere salute thank',
  },
  {
    id: 'support',
    actor: 0,
    affected: 2,
    about: true,
    reason: 'somebody stands by {name}',
    verbs:
      'acquit award back bless champion clear defend embrace endorse exonerate favor favour nominate prefer promote ' +
      'rally reward support tout trust vindicate vouch welcome',
  },
  {
    id: 'harm',
    actor: -3,
    affected: 0,
    about: true,
    reason: '{name} is said to harm others',
    verbs:
      'abuse alienate anger assault betray blackmail bribe bully cheat coerce damage deceive defraud degrade demean ' +
      'destroy embarrass embezzle endanger exploit extort grope harass humiliate hurt infuriate injure intimidate ' +
      'jeopardise jeopardize kill launder loot lure manipulate mislead molest murder offend outrage plunder poison ' +
      'rape rob ruin sabotage shoot smuggle stab stalk steal strangle terrorise terrorize threaten torture undermine ' +
      'weaken wound wreck',
  },
  {
    id: 'wrong',
    actor: -3,
    affected: 0,
    about: false,
    reason: '{name} is said to fail, deceive or do wrong',
    verbs:
      'backpedal backtrack blunder botch bungle collude conceal conspire disappoint distort dodge evade exaggerate ' +
      'fabricate fail falsify falter flip-flop flounder flout foment ignore incite lack lie meddle misspeak ' +
      'mishandle mismanage misstate misuse neglect obstruct overreach overstep pander panic peddle plagiarise ' +
      'plagiarize plead rant refuse renege scheme shirk spew squander stoke stonewall tamper violate whine',
  },
  {
    id: 'suffer',
    actor: -2,
    affected: 0,
    about: false,
    reason: '{name} is said to lose, give way or struggle',
    verbs:
      'apologise apologize concede crumble flop lag languish lose plummet quit regret resign retract slip sputter ' +
      'struggle stumble suffer trail',
  },
  {
    id: 'achieve',
    actor: 3,
    affected: 0,
    about: false,
    reason: '{name} is said to succeed',
    verbs:
      'accomplish achieve delight earn excel impress inspire outperform overcome pioneer prevail shine succeed thrive ' +
      'triumph unite uplift win',
  },
  {
    id: 'gain',
    actor: 2,
    affected: 0,
    about: false,
    reason: '{name} is said to lead or gain',
    verbs: 'boost deliver gain improve lead rebound secure soar strengthen surge',
  },
  {
    id: 'help',
    actor: 2,
    affected: 1,
    about: false,
    reason: '{name} is said to help',
    verbs:
      'assist comfort cure donate heal help mediate mentor nurture protect rescue restore reunite save shelter volunteer',
  },
  {
    id: 'say',
    actor: 0,
    affected: 0,
    about: true,
    reason: '{name} speaks here; the words are about somebody or something else',
    verbs:
      'acknowledge add announce argue ask assert believe brand call caution claim clarify comment conclude confirm ' +
      'contend continue declare deny describe discuss dub echo elaborate emphasise emphasize expect explain fear feel hear ' +
      'hint hope imply insist joke know label maintain mention muse note observe opine outline pledge point posit ' +
      'predict promise propose quip quote read recall reiterate remark repeat reply report respond retweet reveal say ' +
      'see signal speak speculate state stress suggest talk tell testify think tweet urge vow want warn wonder worry ' +
      'write',
  },
];

const EFFECT_OF = new Map<string, number>();
EFFECTS.forEach(({ verbs }, index) => {
  for (const base of verbs === '' ? [] : verbs.split(' ')) {
    for (const form of verbFormList(base)) if (!EFFECT_OF.has(form)) EFFECT_OF.set(form, index);
  }
});

/** Index into EFFECTS of a word that stands as a verb; 0 for none. */
export function effectOf(norm: string): number {
  return EFFECT_OF.get(norm) ?? 0;
}

/** Nouns that name what somebody says or feels about another: "X’s criticism of Y" is about Y. */
export const attitudeNouns: ReadonlySet<string> = new Set(
  (
    'condemnation contempt criticism critic critique denunciation disdain endorsement enemy objection opponent ' +
    'opposition praise rebuke rival support supporter trust'
  ).split(' '),
);
