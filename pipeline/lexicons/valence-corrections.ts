/**
 * Where AFINN-165 is wrong in news: it was made for tweets, and many words mean something else in reports on
 * politics, courts and markets. Source of the judgements: own. Licence: CC-BY-4.0.
 */
import type { ValueGroup } from './valence-table.ts';

const OWN = 'own; correction of Nielsen 2011';

export const newsCorrections: readonly ValueGroup[] = [
  {
    value: 0,
    reason: 'Says how much or how often, not how good: numbers rise in good news and in bad.',
    source: OWN,
    words:
      'big cut cuts cutting drop dropped expand expands extend extends growing ' +
      'growth growths huge increase increased intense limited lowest rise rises rose significance significant ' +
      'substantial substantially top tops worth',
  },
  {
    value: 0,
    reason: 'Names an office, a body, a document or a rule.',
    source: OWN,
    words:
      'absentee absentees oversight authority grand leadership legal legally mandatory natural resolution settlement settlements ' +
      'supreme united verdict verdicts vested',
  },
  {
    value: 0,
    reason: 'Belongs to trade, work and daily business.',
    source: OWN,
    words:
      'asset assets backed backing commit commits committed committing demand demanded demands engage engages ' +
      'exclusive interest interested interests join lobby lobbied lobbying lobbyist lobbyists pay savings share shared ' +
      'shares',
  },
  {
    value: 0,
    reason: 'Reports that something happens or is said, no more.',
    source: OWN,
    words:
      'admit admits admitted affected allow alone certain chance clarifies clear clearly clears feeling hard highlight important ' +
      'importance launched leading leave matter matters opportunity opportunities passive please prepared ' +
      'promptly reach reached reaches reaching reigning remarkable retained spark stop stopped stopping stops straight ' +
      'want',
  },
  {
    value: 0,
    reason: 'Has another meaning in news: “woo voters”, “a novel virus”, “poised to win”, “super PAC”.',
    source: OWN,
    words:
      'anticipation appease appeased appeases appeasing comedy comic cool deterrent diamond ease faith fine focused ' +
      'fresh god gray grey help helps incense intricate jesus loose looses novel obsessed parley poised privileged ' +
      'reliant shrew spirit super tout touted touting touts treasures vision visions vitamin woo',
  },
  {
    value: 0,
    reason: 'Takes away what follows; that alone decides: “prevent a war”, “avoid an answer”.',
    source: OWN,
    words: 'avert/v avoid/v combat/v prevent/v',
  },
  {
    value: -2,
    reason: 'Plans that unravel fall apart, which AFINN has as good; a charge is not yet a crime.',
    source: OWN,
    words: 'charged unravel/v',
  },
  {
    value: -1,
    reason: 'Milder in news than in tweets: troops withdraw, critics answer, courts sentence.',
    source: OWN,
    words: 'critic critics fighting prison sentence sentences withdrawal',
  },
  {
    value: 1,
    reason: 'Milder in news than in tweets.',
    source: OWN,
    words:
      'defender defenders fan friendly gold powerful prominent resolve resolved resolves resolving rich true',
  },
  {
    value: 3,
    reason: 'Very good, but debts and warrants are outstanding, too: not the top of the scale.',
    source: OWN,
    words: 'outstanding',
  },
];
