/** Forms of an English verb from its base form, for lexicon patterns such as `slam/v`. */

/** Irregular verbs: base, past, participle. Facts of the language. */
const IRREGULAR: ReadonlyMap<string, readonly [past: readonly string[], participle: readonly string[]]> =
  new Map(
    (
      'abide abided|abode abided|abode;arise arose arisen;awake awoke|awakened awoken|awakened;' +
      'babysit babysat babysat;be was|were been;bear bore borne;beat beat beaten;become became become;' +
      'befall befell befallen;begin began begun;behold beheld beheld;bend bent bent;beset beset beset;' +
      'bet bet bet;bid bid|bade bid|bidden;bind bound bound;bite bit bitten;bleed bled bled;' +
      'blow blew blown;break broke broken;breastfeed breastfed breastfed;breed bred bred;' +
      'bring brought brought;broadcast broadcast broadcast;browbeat browbeat browbeaten;build built built;' +
      'burn burned|burnt burned|burnt;burst burst burst;bust busted|bust busted|bust;buy bought bought;' +
      'cast cast cast;catch caught caught;choose chose chosen;' +
      'cleave cleaved|cleft|clove cleaved|cleft|cloven;cling clung clung;come came come;cost cost cost;' +
      'creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;dive dived|dove dived;do did done;' +
      'draw drew drawn;dream dreamed|dreamt dreamed|dreamt;drink drank drunk;drive drove driven;' +
      'eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;' +
      'fit fitted|fit fitted|fit;flee fled fled;fling flung flung;fly flew flown;forbid forbade forbidden;' +
      'forecast forecast|forecasted forecast|forecasted;foresee foresaw foreseen;' +
      'foretell foretold foretold;forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;' +
      'forsake forsook forsaken;forswear forswore forsworn;freeze froze frozen;get got got|gotten;' +
      'gird girded|girt girded|girt;give gave given;go went gone;grind ground ground;grow grew grown;' +
      'hamstring hamstrung hamstrung;hang hung|hanged hung|hanged;have had had;hear heard heard;' +
      'hew hewed hewed|hewn;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;inset inset inset;' +
      'keep kept kept;kneel knelt|kneeled knelt|kneeled;knit knitted|knit knitted|knit;know knew known;' +
      'lay laid laid;lead led led;lean leaned|leant leaned|leant;leap leapt|leaped leapt|leaped;' +
      'learn learned|learnt learned|learnt;leave left left;lend lent lent;let let let;' +
      'lie lay|lied lain|lied;light lit|lighted lit|lighted;lose lost lost;make made made;mean meant meant;' +
      'meet met met;melt melted melted|molten;mislead misled misled;misread misread misread;' +
      'misspell misspelled|misspelt misspelled|misspelt;mistake mistook mistaken;' +
      'misunderstand misunderstood misunderstood;mow mowed mowed|mown;offset offset offset;' +
      'outbid outbid outbid;outdo outdid outdone;outgrow outgrew outgrown;outrun outran outrun;' +
      'outsell outsold outsold;outshine outshone outshone;outspend outspent outspent;' +
      'overcome overcame overcome;overdraw overdrew overdrawn;overeat overate overeaten;' +
      'overhang overhung overhung;overhear overheard overheard;overpay overpaid overpaid;' +
      'override overrode overridden;overrun overran overrun;oversee oversaw overseen;' +
      'overshoot overshot overshot;oversleep overslept overslept;overspend overspent overspent;' +
      'overtake overtook overtaken;overthrow overthrew overthrown;partake partook partaken;pay paid paid;' +
      'plead pleaded|pled pleaded|pled;prove proved proved|proven;put put put;quit quit quit;' +
      'read read read;rebuild rebuilt rebuilt;recast recast recast;redo redid redone;redraw redrew redrawn;' +
      'remake remade remade;rend rent rent;repay repaid repaid;rerun reran rerun;resell resold resold;' +
      'reset reset reset;retake retook retaken;retell retold retold;rethink rethought rethought;' +
      'rewind rewound rewound;rewrite rewrote rewritten;rid rid rid;ride rode ridden;ring rang rung;' +
      'rise rose risen;run ran run;saw sawed sawn|sawed;say said said;see saw seen;seek sought sought;' +
      'sell sold sold;send sent sent;set set set;sew sewed sewn|sewed;shake shook shaken;' +
      'shave shaved shaved|shaven;shear sheared shorn|sheared;shed shed shed;shine shone shone;' +
      'shoot shot shot;show showed shown|showed;shrink shrank shrunk;shut shut shut;sing sang sung;' +
      'sink sank sunk;sit sat sat;slay slew slain;sleep slept slept;slide slid slid;sling slung slung;' +
      'slink slunk slunk;slit slit slit;smell smelled|smelt smelled|smelt;' +
      'sneak sneaked|snuck sneaked|snuck;sow sowed sown|sowed;speak spoke spoken;' +
      'speed sped|speeded sped|speeded;spell spelled|spelt spelled|spelt;spend spent spent;' +
      'spill spilled|spilt spilled|spilt;spin spun spun;spit spat spat;split split split;' +
      'spoil spoiled|spoilt spoiled|spoilt;spread spread spread;spring sprang sprung;stand stood stood;' +
      'steal stole stolen;stick stuck stuck;sting stung stung;stink stank stunk;' +
      'strew strewed strewn|strewed;stride strode stridden;strike struck struck|stricken;' +
      'string strung strung;strive strove striven;sublet sublet sublet;swear swore sworn;' +
      'sweat sweated|sweat sweated|sweat;sweep swept swept;swell swelled swollen|swelled;swim swam swum;' +
      'swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;' +
      'think thought thought;thrive thrived|throve thrived|thriven;throw threw thrown;thrust thrust thrust;' +
      'tread trod trodden;typecast typecast typecast;undercut undercut undercut;' +
      'undergo underwent undergone;understand understood understood;undertake undertook undertaken;' +
      'undo undid undone;unwind unwound unwound;uphold upheld upheld;upset upset upset;wake woke woken;' +
      'wear wore worn;weave wove woven;wed wedded|wed wedded|wed;weep wept wept;wet wetted|wet wetted|wet;' +
      'win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld;' +
      'withstand withstood withstood;wreak wreaked|wrought wreaked|wrought;wring wrung wrung;' +
      'write wrote written'
    )
      .split(';')
      .map((row) => {
        const [base = '', past = '', participle = ''] = row.split(' ');
        return [base, [past.split('|'), participle.split('|')]] as const;
      }),
  );

/** Verbs of two syllables or more whose last consonant doubles. Those in -l have both spellings: see below. */
const DOUBLING = new Set(
  (
    'abet abhor abut acquit admit airdrop allot aver babysit backslap befit begin beset bootleg commit concur ' +
    'confer debar defer demur deter disbar eavesdrop embed emit entrap equip forbid forget format hobnob horsewhip ' +
    'humbug incur infer inset inter kneecap leapfrog misfit nonplus occur offset omit outbid outfit outgun outrun ' +
    'outstrip outwit overlap overrun overstep permit prefer propel rebut recap recur refer refit regret remit ' +
    'rerun reset retrofit sandbag sidestep sublet submit transfer transmit transship unclog undercut unplug unwrap ' +
    'unzip upset wiretap zigzag'
  ).split(' '),
);

/** Verbs that are written with one consonant or two. */
const EITHER = new Set(
  'benefit bias combat dial duel equal focus fuel handicap input kidnap program refuel target worship'.split(
    ' ',
  ),
);

/** Verbs that keep their -e before -ing. */
const KEEPS_E = new Set('singe swinge tinge whinge binge'.split(' '));

export interface VerbForms {
  /** "slam", "slams": need the tagger's VERB in running text. */
  readonly finite: readonly string[];
  /** "slammed", "slamming": may also be tagged as adjectives. */
  readonly participles: readonly string[];
}

/** All forms of a verb, British and American doubling alike. */
export function verbForms(base: string): VerbForms {
  const stems = doubledStems(base);
  const past = IRREGULAR.get(base)?.flat() ?? stems.map(pastForm);
  const finite = base === 'be' ? ['be', 'am', 'is', 'are'] : [base, thirdPerson(base)];
  return { finite, participles: [...new Set([...past, ...stems.map(ingForm)])] };
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One form of a verb, British where there are two. "was" for the past of "be". */
export function verbForm(base: string, form: VerbForm): string {
  const stem = doubledStems(base).at(-1)!;
  if (form === 'base') return base;
  if (form === 'ing') return ingForm(stem);
  if (form === 'third') return base === 'be' ? 'is' : thirdPerson(base);
  const [past, participle] = IRREGULAR.get(base) ?? [];
  return (form === 'past' ? past : participle)?.[0] ?? pastForm(stem);
}

/** Which form of the verb a word is; "past" where past and participle are the same. */
export function verbFormOf(base: string, word: string): VerbForm | undefined {
  if (word === base || (base === 'be' && (word === 'am' || word === 'are'))) return 'base';
  if (word === (base === 'be' ? 'is' : thirdPerson(base))) return 'third';
  const [past, participle] = IRREGULAR.get(base) ?? [];
  const stems = doubledStems(base);
  if ((past ?? stems.map(pastForm)).includes(word)) return 'past';
  if (participle?.includes(word)) return 'participle';
  return stems.some((stem) => ingForm(stem) === word) ? 'ing' : undefined;
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'stomach') return 'stomachs';
  if (/[^aeiou]iz$/.test(base) || base === 'quiz') return `${base}zes`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const ONE_SYLLABLE = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/;
const UNSTRESSED_L = /[^aeiou][aeiou]l$/;

/** The stem before -ed and -ing; both spellings where English has two. */
function doubledStems(base: string): string[] {
  if (/[aeiou]c$/.test(base)) return [`${base}k`];
  const doubled = `${base}${base.at(-1)}`;
  if (DOUBLING.has(base) || ONE_SYLLABLE.test(base)) return [doubled];
  return EITHER.has(base) || UNSTRESSED_L.test(base) ? [base, doubled] : [base];
}

function pastForm(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function ingForm(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(stem) && stem !== 'be' && !KEEPS_E.has(stem)) return `${stem.slice(0, -1)}ing`;
  return `${stem}ing`;
}
