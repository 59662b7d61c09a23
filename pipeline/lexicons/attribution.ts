/**
 * Words that attribute: verbs, adjectives and nouns which say that somebody says, thinks or wants something.
 * Each has the complements it takes and a stance class, the way it presents what was said.
 *
 * Source: own; classes after Caldas-Coulthard 1994 (reporting verbs), Hooper 1975 (assertives), Karttunen 1971,
 * Krestel et al. 2008. Licence: CC-BY-4.0.
 */

/** How a reporting verb presents what was said. */
const STANCES = ['neutral', 'endorsing', 'doubting', 'hostile', 'alarming', 'conciliatory'] as const;
type Stance = (typeof STANCES)[number];

/**
 * What follows the word.
 * clause: "say (that) …", also in front of or behind its content ("…, she said") · that: only with "that" or
 * another opener · to: "vow to …" · whom: "urge them to …", "tell them that …" · object: "criticise the plan" ·
 * as: "describe it as …", "call it …" · paper: what a report, poll or study does ("shows that …").
 */
export type Complement = 'clause' | 'that' | 'to' | 'whom' | 'object' | 'as' | 'paper';

/** `stance complement …: lemma lemma …`; a word may stand in several rows of one part of speech. */
const VERBS = `
neutral clause: say state add continue answer reply respond recall write tweet post comment remark repeat reiterate explain declare
neutral clause: announce report conclude observe testify think believe hope predict estimate figure guess assume feel reckon joke
neutral clause: quip muse wonder ask argue suggest stress emphasise emphasize mention specify clarify assert describe opine theorize
neutral clause: theorise speculate expect imagine suppose underscore signal read blog email text message caption
neutral whom: tell ask inform notify brief advise instruct remind order direct invite request
neutral that: propose recommend discuss outline imply mean judge decide determine find discover learn realise realize understand know
neutral that: see consider view note sense hear indicate anticipate forecast project calculate agree doubt prefer envision envisage foresee dictate detail elaborate
neutral to: want plan intend aim propose decide choose prefer ask expect aspire long wish seek hope look pretend prepare opt resolve
neutral object: announce propose discuss mention cite describe outline favour favor prefer want address question raise explain report
neutral object: recommend consider predict reference reiterate emphasise emphasize stress highlight invoke recount detail summarise summarize tout back support
neutral object: announce suggest consider contemplate weigh float
neutral as: call describe see view characterise characterize depict portray term dub label brand regard consider deem cast paint nickname perceive frame
endorsing clause: note confirm reveal disclose acknowledge concede admit point affirm verify prove
endorsing that: show demonstrate recognise recognize remember recall establish ensure
endorsing object: confirm acknowledge admit recognise recognize concede reveal disclose
doubting clause: claim allege insist maintain contend purport deny boast brag protest
doubting that: deny profess
doubting object: claim allege deny dispute doubt downplay dismiss
doubting to: claim profess purport
hostile clause: charge complain fume rail grumble gripe scoff sneer taunt snap bark shout yell scream chant thunder rant vent counter retort
hostile object: criticise criticize slam blast attack condemn denounce accuse blame reject oppose mock ridicule deride decry lambast lambaste
hostile object: castigate chastise rebuke chide bash slate pan berate disparage assail challenge protest fault lament bemoan deplore despise hate resent excoriate skewer scold target
hostile whom: accuse blame berate scold dare
hostile as: slam blast dismiss denounce deride decry mock condemn brand ridicule criticise criticize attack disparage
alarming clause: warn fear caution worry threaten fret
alarming that: warn caution
alarming to: threaten fear
alarming object: fear threaten
alarming whom: warn caution urge implore beg beseech
conciliatory clause: promise pledge vow swear assure apologise apologize agree accept
conciliatory to: promise pledge vow swear offer agree volunteer consent commit
conciliatory whom: assure reassure thank promise persuade convince encourage praise
conciliatory object: praise welcome applaud hail commend endorse thank defend support back embrace celebrate laud champion credit
neutral to: refuse decline
neutral whom: encourage press push call pressure lobby task expect
neutral object: demand reject request
neutral clause: demand whisper mutter murmur interject echo urge pronounce confide ponder volunteer acquiesce chime proclaim marvel muse preach
hostile clause: whine moan carp
neutral clause: sing put tell remind assure inform advise boom gloat sum implore plead beg
neutral as: refer
neutral clause: thank point tease plead grouse bemoan lament chuckle cry exclaim sigh groan deadpan surmise intone enthuse implore beg
neutral clause: regret attest aver avow confess counsel crow exult gush hint insinuate jest mumble object posit postulate reason recollect
neutral clause: rejoice shriek snark sniff snort sputter stammer wail growl howl jeer admonish concur hiss gasp reassert
neutral as: declare pronounce herald rate define
conciliatory as: hail laud praise tout flatter salute
hostile as: vilify trash pillory lampoon
hostile object: rebut refute vilify lampoon rue disagree
neutral object: hint extol
conciliatory object: promise pledge
neutral that: demand request insist require vote rule order hold
neutral object: urge advocate promote condemn oppose express voice echo
neutral that: question highlight tout
neutral to: point
neutral paper: recommend show suggest find indicate say estimate conclude reveal confirm report state read note predict project record list warn put
`;

/** Adjectives after a form of "be" and the like: "is confident that", "is critical of". */
export const ATTITUDE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'afraid alarmed amazed angry anxious ashamed astonished aware certain clear cognizant concerned confident convinced ' +
    'critical curious deadset defiant delighted desperate determined disappointed disgusted doubtful dubious eager ' +
    'enthusiastic excited fearful fond frustrated furious glad grateful happy hesitant hopeful horrified impressed inclined ' +
    'insistent keen leery mindful nervous opposed optimistic outraged perplexed pessimistic pleased proud puzzled ready ' +
    'reluctant resentful sad satisfied sceptical shocked skeptical sorry supportive sure surprised suspicious sympathetic ' +
    'thankful thrilled troubled unaware uncertain uneasy unhappy unsure unwilling upset vocal wary willing worried dismissive adamant'
  ).split(' '),
);

/** Nouns of saying and thinking whose content follows: "the claim that …", "a plan to …". */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation acknowledgement admission advice agreement allegation announcement answer appeal argument assertion ' +
    'assessment assumption assurance attack belief boast call charge claim comment complaint concern conclusion ' +
    'confession contention conviction criticism declaration demand denial description disclosure doubt estimate ' +
    'expectation explanation fear finding forecast hope idea impression insistence intention judgment notion objection ' +
    'observation offer opinion opposition pledge point position prediction proposal proposition promise question reason ' +
    'recommendation reminder report request revelation rumor rumour sense speculation statement stance suggestion ' +
    'suspicion testimony theory thought threat understanding view vow warning wish worry plan desire determination ' +
    'support refusal willingness mantra slogan motto refrain remark quip joke retort rebuke characterization ' +
    'characterisation lament jab jibe plea dictum adage ruling verdict insinuation rationale premise ' +
    'rebuttal reasoning critique gripe line'
  ).split(' '),
);

/** People by what they are to others or known for, beside those of the gazetteers: "an ally said". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'ally anchor attendee protestor backer caller celebrity challenger contender detractor foe frontrunner hopeful mogul nominee pundit ' +
    'skeptic star subordinate tycoon viewer'
  ).split(' '),
);

/** Bodies that speak though nobody in them is named: "the organisation said". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'academy administration agency airline alliance association authority bank board body brand bureau cabinet campaign ' +
    'charity church club coalition college commission committee company consortium corporation council court crew ' +
    'delegation department embassy faction federation firm foundation government group hospital house institute ' +
    'institution junta leadership league lobby magazine ministry movement network newspaper office organisation organization ' +
    'outfit outlet panel parliament party police publication regulator school senate service site society startup station ' +
    'syndicate team tribunal trust union university watchdog'
  ).split(' '),
);

/** Things that are read or counted and so "say" something: they are sources, not people. */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  (
    'account ad advert advertisement affidavit agenda agreement analysis announcement article audit average biography bill ' +
    'book brief bulletin campaign census chart column complaint constitution data decree document documents dossier draft editorial email ' +
    'e-mail estimate exit figure file filing finding forecast guideline headline indictment interview investigation ' +
    'invitation flyer law lawsuit leaflet letter list mailer manifesto map memo message model news newspaper note notice order page paper ' +
    'petition platform poll polling post posting press projection proposal record release report reporting research ' +
    'resolution review rule ruling screenshot sign site slogan source statement statistic statistics story study survey ' +
    'tally text transcript tweet verdict video warrant website weather result number regulation media summary footage clip recording ' +
    'testimony inquiry probe search test photo picture schedule submission count examination evaluation assessment timeline memoir ' +
    'remarks excerpt caption essay op-ed piece blog index ranking rating simulation log diary'
  ).split(' '),
);

/** Verbs that speak of saying only with "that" or quoted words: "ruled that", not "ruled the country". */
export const NEEDS_THAT: ReadonlySet<string> = new Set(
  (
    'post hold order rule vote require request judge mean imply dictate detail elaborate consider view note continue respond reply ' +
    'answer react establish discover determine calculate indicate project signal read text email message blog caption ' +
    'figure chant thunder counter charge point volunteer recall establish ensure remember record list warn repeat figure'
  ).split(' '),
);

export interface AttributionVerb {
  readonly stance: Stance;
  readonly complements: ReadonlySet<Complement>;
}

/** Attributing verbs by lemma; the first row a verb stands in gives its stance. */
export const attributionVerbs: ReadonlyMap<string, AttributionVerb> = readVerbs(VERBS);

/** "intoned" → intone; undefined for what is no regular past form of a verb that takes a clause. */
export function pastFormOf(norm: string): string | undefined {
  if (!norm.endsWith('ed')) return undefined;
  const bases = [norm.slice(0, -1), norm.slice(0, -2)];
  return bases.find((verb) => attributionVerbs.get(verb)?.complements.has('clause'));
}

function readVerbs(table: string): Map<string, AttributionVerb> {
  const verbs = new Map<string, { stance: Stance; complements: Set<Complement> }>();
  for (const line of table.trim().split('\n')) {
    const [head = '', words = ''] = line.split(': ');
    const [stance, complement] = head.split(' ') as [Stance, Complement];
    for (const lemma of words.split(' ')) {
      const known = verbs.get(lemma);
      if (known === undefined) verbs.set(lemma, { stance, complements: new Set([complement]) });
      else known.complements.add(complement);
    }
  }
  return verbs;
}
