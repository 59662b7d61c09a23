/** Forms of an English verb from its base form, for lexicon patterns such as `slam/v`. */

/** Irregular verbs: base, past, participle. Facts of the language. */
const IRREGULAR = new Map(
  (
    'be was|were been;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent;' +
    'bet bet bet;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;' +
    'breed bred bred;bring brought brought;build built built;burn burned|burnt burned|burnt;burst burst burst;' +
    'buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;come came come;' +
    'cost cost cost;creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;do did done;draw drew drawn;' +
    'dream dreamed|dreamt dreamed|dreamt;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;' +
    'feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fling flung flung;' +
    'fly flew flown;forbid forbade forbidden;foresee foresaw foreseen;forget forgot forgotten;' +
    'forgive forgave forgiven;forsake forsook forsaken;freeze froze frozen;get got got|gotten;give gave given;' +
    'go went gone;grind ground ground;grow grew grown;hang hung|hanged hung|hanged;have had had;hear heard heard;' +
    'hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;kneel knelt|kneeled knelt|kneeled;' +
    'know knew known;lay laid laid;lead led led;lean leaned|leant leaned|leant;leap leapt|leaped leapt|leaped;' +
    'learn learned|learnt learned|learnt;leave left left;lend lent lent;let let let;lie lay|lied lain|lied;' +
    'light lit|lighted lit|lighted;lose lost lost;make made made;mean meant meant;meet met met;' +
    'mislead misled misled;mistake mistook mistaken;outdo outdid outdone;overcome overcame overcome;' +
    'override overrode overridden;oversee oversaw overseen;overthrow overthrew overthrown;pay paid paid;' +
    'plead pleaded|pled pleaded|pled;put put put;quit quit quit;read read read;rend rent rent;rid rid rid;' +
    'ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;' +
    'sell sold sold;send sent sent;set set set;shake shook shaken;shed shed shed;shine shone shone;' +
    'shoot shot shot;show showed shown|showed;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;' +
    'sit sat sat;slay slew slain;sleep slept slept;slide slid slid;sling slung slung;slink slunk slunk;' +
    'smell smelled|smelt smelled|smelt;speak spoke spoken;speed sped|speeded sped|speeded;spell spelled|spelt spelled|spelt;' +
    'spend spent spent;spill spilled|spilt spilled|spilt;spin spun spun;spit spat spat;split split split;' +
    'spoil spoiled|spoilt spoiled|spoilt;spread spread spread;spring sprang sprung;stand stood stood;' +
    'steal stole stolen;stick stuck stuck;sting stung stung;stink stank stunk;stride strode stridden;' +
    'strike struck struck|stricken;string strung strung;strive strove striven;swear swore sworn;' +
    'sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;' +
    'tear tore torn;tell told told;think thought thought;throw threw thrown;thrust thrust thrust;tread trod trodden;' +
    'undercut undercut undercut;undergo underwent undergone;understand understood understood;' +
    'undertake undertook undertaken;undo undid undone;uphold upheld upheld;upset upset upset;wake woke woken;' +
    'wear wore worn;weave wove woven;weep wept wept;win won won;wind wound wound;withdraw withdrew withdrawn;' +
    'withhold withheld withheld;withstand withstood withstood;wring wrung wrung;write wrote written'
  )
    .split(';')
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.split(' ');
      return [base, [past.split('|'), participle.split('|')]] as const;
    }),
);

/** Two-syllable verbs whose last consonant doubles all the same. */
const DOUBLING = new Set(
  'abet abhor admit allot befit commit compel concur confer control defer deter dispel embed emit equip excel expel forget handicap impel incur infer kidnap occur omit outwit patrol permit prefer propel quarrel rebel rebut recur refer regret remit repel submit transfer transmit travel cancel label level model signal fuel duel unravel'.split(
    ' ',
  ),
);

export interface VerbForms {
  /** "slam", "slams": need the tagger's VERB in running text. */
  readonly finite: readonly string[];
  /** "slammed", "slamming": may also be tagged as adjectives. */
  readonly participles: readonly string[];
}

/** All forms of a verb, British and American doubling alike. */
export function verbForms(base: string): VerbForms {
  const irregular = IRREGULAR.get(base);
  const stems = doubledStems(base);
  const regularPast = stems.map((stem) => (stem.endsWith('e') ? `${stem}d` : `${stem}ed`)).map(yToI(base));
  const past = irregular === undefined ? regularPast : irregular.flat();
  const ing = stems.map((stem) => ingForm(stem));
  const be = base === 'be' ? ['am', 'is', 'are'] : [];
  return {
    finite: unique([base, thirdPerson(base), ...be]),
    participles: unique([...past, ...ing]),
  };
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The stem before -ed and -ing; both spellings where English has two. */
function doubledStems(base: string): string[] {
  const doubled = `${base}${base.at(-1)}`;
  if (DOUBLING.has(base)) return /[^aeiou][aeiou]l$/.test(base) ? [base, doubled] : [doubled];
  const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || /^[^aeiou]*qu[aeiou][^aeiouwxy]$/.test(base);
  return oneSyllable ? [doubled] : [base];
}

function yToI(base: string): (form: string) => string {
  return (form) => (/[^aeiou]y$/.test(base) && form === `${base}ed` ? `${base.slice(0, -1)}ied` : form);
}

function ingForm(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(stem) && stem !== 'be') return `${stem.slice(0, -1)}ing`;
  return `${stem}ing`;
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
