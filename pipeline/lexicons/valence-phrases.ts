/**
 * Phrases whose value is not the sum of their words, on the scale of AFINN-165 (Nielsen 2011). The longest
 * phrase wins, and none crosses a punctuation mark; a hyphen counts as a space. A word may stand in any form
 * that the tagger traces back to the one written here. Licence: CC-BY-4.0.
 */
import type { PhraseGroup } from './valence-table.ts';

const OWN = 'own; scale after Nielsen 2011';

export const phraseValues: readonly PhraseGroup[] = [
  {
    value: -3,
    reason: 'Crimes and failures that no word of the phrase tells alone.',
    source: OWN,
    phrases: 'civil war|ethnic cleansing|hate crime|hate speech|in meltdown|war crime',
  },
  {
    value: -2,
    reason: 'Trouble, danger or blame in a set phrase.',
    source: OWN,
    phrases:
      'at odds|at risk|bad luck|behind bars|can not stand|death penalty|death row|death toll|do not work|' +
      'failed state|fall apart|fall short|fed up|heart attack|heart disease|heart failure|in crisis|in trouble|' +
      'in turmoil|loose cannon|lose ground|made up|mess up|no fun|not working|out of control|' +
      'out of touch|poison pill|screw up|smoking gun|stand trial|step backward|take hostage|trade war|under attack|' +
      'under fire|under siege|wake up call|war of words|witch hunt',
  },
  {
    value: -1,
    reason: 'Pressure or weakness in a set phrase.',
    source: OWN,
    phrases: 'criminal record|lame duck|no win|step down|tear gas|under pressure',
  },
  {
    value: 0,
    reason: 'Names a service, an office, a market or a court; its words carry no tone there.',
    source: OWN,
    phrases:
      'care home|chief justice|child care|civil defence|civil defense|cold war|criminal court|criminal justice|' +
      'day care|debt ceiling|debt limit|fire brigade|fire chief|fire department|fire service|fire station|fire truck|' +
      'free agent|free kick|free trade|gold price|hard disk|hard drive|health care|intensive care|interest rate|' +
      'justice department|justice minister|justice system|ministry of justice|primary care|risk factor|' +
      'security forces|social care|support group|support staff|test positive|top secret|trust fund|welfare state',
  },
  {
    value: 0,
    reason: 'A turn of speech that judges nothing.',
    source: OWN,
    phrases:
      'a good deal|a great deal|a great many|as good as|as well as|at best|at worst|best known|better known|' +
      'for fear of|for good|good afternoon|good evening|good morning|good night|hard fought|hard line|in charge|' +
      'in favor of|in favour of|in support of|just like|kind of|like to|made up her mind|made up his mind|made up my mind|made up of|made up their mind|made up your mind|let alone|more or less|no doubt|no matter|no wonder|or worse|' +
      'rest assured|some kind|something like|swearing in|take care|thank you|things like|thanks to|wish list|would like|without fail',
  },
  {
    value: 1,
    reason: 'A step towards agreement in a set phrase.',
    source: OWN,
    phrases: 'cease fire|common ground|good faith|peace talk|right direction',
  },
  {
    value: 2,
    reason: 'Success or relief in a set phrase.',
    source: OWN,
    phrases: 'all clear|find alive|gain ground|gold medal|peace deal|record high|set free|well done|win over',
  },
];
