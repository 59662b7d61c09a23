/**
 * Words that keep an attribution from being a report of words or views: verbs of will, of finding out, of knowing
 * and of doing, and what stands around a verb of saying that is not, or not yet, said.
 *
 * Source: own; classes after Karttunen 1971 (implicatives, factives) and Hooper 1975. Licence: CC-BY-4.0.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs of will and choice: what follows "to" is done or wanted, not said. */
export const OF_WILL = set(
  'want plan intend aim decide choose prefer seek look prepare opt resolve refuse decline pretend aspire long wish commit consent ' +
    'fear fret worry assume',
);
/** Verbs that move somebody to a deed, by whatever means: "persuaded them to go". */
export const OF_CAUSING = set('persuade convince direct task invite call accept dare');
/** Verbs of finding out: in the infinitive and as a participle they name an aim, no finding. */
export const OF_ENQUIRY = set(
  'see find decide determine discover learn know understand judge consider calculate',
);
/** Verbs of knowing and perceiving: what follows is a fact the outlet states. */
export const OF_KNOWING = set(
  'know discover hear see remember sense ensure establish mean dictate prefer forget prove understand realize realise learn',
);
/** Verbs of dealing with a thing or somebody: "backed Korran", "discussed the budget"; "supports the plan" tells a view. */
export const OF_DEED = set(
  'back embrace celebrate thank credit champion target challenge address ' +
    'resent promote admit regard hate threaten fear protest contemplate weigh float report recognise recognize ' +
    'consider discuss announce claim raise refer echo advocate perceive depict portray read frame',
);
/** Verbs with a person or thing for their object that are said as a participle, too: ", praising the plan". */
export const OF_VERDICT = set(
  'criticise criticize slam blast condemn denounce accuse blame mock ridicule deride decry lambast lambaste castigate chastise rebuke ' +
    'chide bash berate disparage assail lament bemoan excoriate skewer scold praise applaud hail commend laud tout cite ' +
    'urge demand recommend propose question dispute deny dismiss predict',
);
/** Verbs of saying: they report nothing when denied, or when they are yet to happen. */
export const OF_SAYING = set(
  'say tell ask mention announce specify explain disclose reveal confirm comment elaborate discuss address detail reply respond answer note recall',
);
/** Verbs that tell a view when denied, too: "does not want the boats sold", "did not deny that it was late". */
export const OF_VIEW = set(
  'think believe feel understand hope suppose imagine consider judge expect want support agree accept approve endorse favor favour back ' +
    'recommend advise condone deny dispute contest doubt question mind regret trust buy care see view like foresee anticipate predict worry fear ' +
    'blame find rule call describe know hear wish plan intend object oppose reject',
);
/** "thinks of", "complained about": with a thing spoken about. */
export const OF_TOPICS = set(
  'think worry complain advocate push press rail warn boast brag speak dream accuse joke apologise apologize call',
);
/** Verbs of what something shows by itself: as a participle they tell the outlet’s conclusion. */
export const OF_SHOWING = set(
  'underscore underline highlight illustrate reflect show demonstrate prove suggest mean indicate signal',
);
/** The same, and verbs by which a paper tells what it holds. */
export const OF_EVIDENCE = set('reveal confirm imply');
/** Views in the present, deeds in the past: "supports the plan", but "has supported the candidates". */
export const OF_STANCE = set('support oppose back favor favour endorse');
/** They stand in what is thought or hoped, and before what is yet to be said. */
export const MODALS = set('would will could can might may should must');
/** "can claim", "may argue": nobody has said it. */
export const OF_CHOICE = set('can could may might must');
/** "ready to leave", "aware that …": states, not views. */
export const OF_STATE = set(
  'aware unaware mindful cognizant ready able unable eager hesitant willing unwilling',
);
/** Verbs of the mind and of evidence, which nobody hears inside the words of another. */
export const OF_MIND = set(
  'think believe feel understand hope assume suppose imagine consider judge show demonstrate prove establish',
);
/** "should urge", "must warn": nobody has done so. */
export const OF_DUTY = set('should must shall');
/** Verbs whose subject is somebody, even if it stays open who. */
export const ONLY_OF_PEOPLE = set('say think believe hope argue insist contend worry complain');
/** Words before a subject that leave open whether it is so. */
export const IRREALIS = set('if whether unless');
export const NEGATORS = set("not n't never cannot nor neither without");

/** "wants to say", "seems to imply": verbs before an infinitive that is not, or not surely, said. */
export const OF_AIM = set(
  'want plan intend aim decide choose prefer seek look prepare opt resolve refuse decline pretend aspire long wish try attempt fail need ' +
    'expect hope have ought like love hate threaten vow promise pledge agree offer ask urge tell order allow require set mean design use wait tend get be help ' +
    'seem appear serve happen force vote let enable lead cause learn forget authorize authorise poise encourage empower compel inspire permit ' +
    'forbid bother hesitate understand drive convince persuade work',
);
/** "was quick to note": adjectives of how somebody goes about saying it; not "likely to say", "safe to say". */
export const OF_EASE = set(
  'quick swift slow first last careful happy glad pleased proud sorry sad keen content honest bold brave candid frank gracious kind polite ' +
    'generous correct right wrong',
);
/** Verbs of what goes on in the mind: nobody says anything in order to "believe" it. */
export const OF_THOUGHT = set('believe think feel suppose assume imagine fear hope want worry doubt');
/** "an attempt to say": nouns of aims and chances. */
export const HAS_AIM = set(
  'opportunity chance ability right time hour minute way effort attempt bid right need failure inability reason place power pressure courage freedom move tendency lot ' +
    'people way reluctance incentive vote plan decision day time duty obligation responsibility authority permission campaign candidate choice ' +
    'other others cause ground thing exaggeration stretch scheme plot conspiracy mandate invitation instinct warrant motion little nothing much anything something quest basis leeway',
);
/** What is raised in words: "raised questions". */
export const WORDS_RAISED = set(
  'question concern doubt objection issue possibility prospect alarm fear spectre specter point complaint',
);
/** What shows things to the eye states nothing. */
export const PICTURES = set(
  'video footage photo photograph picture image clip screenshot recording camera film map',
);
