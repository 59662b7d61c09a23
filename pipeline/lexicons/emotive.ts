import { atTheTop } from './emotive/at-the-top.ts';
import { biting } from './emotive/biting.ts';
import { colour } from './emotive/colour.ts';
import { dishonesty } from './emotive/dishonesty.ts';
import { emptyTalk } from './emotive/empty-talk.ts';
import { excess } from './emotive/excess.ts';
import { fame } from './emotive/fame.ts';
import { feeling } from './emotive/feeling.ts';
import { force } from './emotive/force.ts';
import { goodName } from './emotive/good-name.ts';
import { invention } from './emotive/invention.ts';
import { knownBadly } from './emotive/known-badly.ts';
import { lostTemper } from './emotive/lost-temper.ts';
import { manner } from './emotive/manner.ts';
import { person } from './emotive/person.ts';
import { pity } from './emotive/pity.ts';
import { poorWork } from './emotive/poor-work.ts';
import { praise } from './emotive/praise.ts';
import { promotion } from './emotive/promotion.ts';
import { puffery } from './emotive/puffery.ts';
import { riseAndFall } from './emotive/rise-and-fall.ts';
import { scorn } from './emotive/scorn.ts';
import { severity } from './emotive/severity.ts';
import { slyVerbs } from './emotive/sly-verbs.ts';
import { stance } from './emotive/stance.ts';
import { surprise } from './emotive/surprise.ts';
import { swearing } from './emotive/swearing.ts';
import { trouble } from './emotive/trouble.ts';
import { unreason } from './emotive/unreason.ts';
import { verdictNouns } from './emotive/verdict-nouns.ts';
import { violenceVerbs } from './emotive/violence-verbs.ts';
import type { Lexicon } from './lexicon.ts';

export const emotive: Lexicon = {
  id: 'emotive',
  category: 'emotive',
  title: 'Emotive words',
  description:
    'Words, admiring or scornful, whose connotation says more than what is reported. Literal reports of crime, injury, weather and sport are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  counter: 'It may be the plainest word for what the text has shown.',
  groups: [
    severity,
    scorn,
    person,
    feeling,
    biting,
    violenceVerbs,
    slyVerbs,
    verdictNouns,
    pity,
    surprise,
    praise,
    colour,
    unreason,
    dishonesty,
    poorWork,
    excess,
    manner,
    stance,
    fame,
    promotion,
    knownBadly,
    riseAndFall,
    force,
    trouble,
    atTheTop,
    puffery,
    goodName,
    invention,
    emptyTalk,
    lostTemper,
    swearing,
  ],
};
