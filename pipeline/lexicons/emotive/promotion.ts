import type { EntryGroup } from '../lexicon.ts';

/** Promotion: the words of advertising. */
export const promotion: EntryGroup = {
  why: '“{text}” sounds like an advertisement. Saying what is new or special about it would let readers judge.',
  source: 'own; class after Recasens et al. 2013 (one-sided terms)',
  entries: [
    ['authentic', 1, ''],
    ['bespoke (solution|solutions|experience)', 2, ''],
    ['best-in-class', 2, ''],
    [
      'boast/v (a|an|some|one of|over|more than|the)',
      2,
      'have/v',
      {
        why: '“{text}” sounds like an advertisement. “Has” says the same.',
        except: ['boast/v *0-3 (that|about)'],
      },
    ],
    ['boundary-pushing', 2, 'new'],
    [
      'breakthrough',
      1,
      'advance/n',
      {
        counter: 'For a first of its kind in science it can be fair.',
        literal: ['sport', 'war', 'medicine'],
      },
    ],
    ['bursting with', 2, 'with', { literal: ['disaster'] }],
    ['=bustling/ADJ', 2, 'busy'],
    ['commitment to excellence', 3, ''],
    ['(cutting-edge|leading-edge|cutting edge)', 2, 'new', { except: ['cutting-edge of (blade|tool)'] }],
    ['dream (destination|holiday|home|house|job|vacation|wedding)', 1, ''],
    ['dynamic (leader|leadership|duo|team|company|city|market|young)', 2, 'active', { literal: ['sport'] }],
    [
      'exciting',
      2,
      'new|of interest',
      { literal: ['sport'], except: ['(not|less|hardly|more) *0-2 exciting'] },
    ],
    ['fast-growing', 1, 'growing'],
    ['flourishing', 1, 'growing'],
    [
      'forward-looking',
      2,
      '',
      { except: ['forward-looking (statement|statements|infrared|information|radar|guidance)'] },
    ],
    ['forward-thinking', 2, 'modern'],
    [
      '(go-ahead|up-and-coming)',
      1,
      'new',
      {
        except: [
          '(the|given|give|get|got|final|legal|green) *0-1 go-ahead',
          'go-ahead (run|goal|touchdown|home|score|to|for|basket|three-pointer|single|homer|field)',
        ],
        literal: ['sport'],
      },
    ],
    [
      'gold standard',
      1,
      'best method/n',
      {
        except: [
          '(gold standard) (act|era|of currency)',
          '(currency|monetary|dollar|pound|bank|leave|left|abandon|abandoned|off|inflation) *0-5 gold standard',
        ],
      },
    ],
    ['golden (age|era|opportunity)', 1, ''],
    ['ground-breaking', 2, 'new|first', { except: ['ground-breaking (ceremony|ceremonies)'] }],
    [
      'groundbreaking',
      2,
      'new|first',
      {
        except: [
          'groundbreaking (ceremony|ceremonies|event)',
          '(ceremony|held|hold|attend|attended) *0-3 groundbreaking $',
        ],
      },
    ],
    ['(hidden gem|hidden gems)', 2, 'little-known place'],
    ['high-end', 1, 'expensive'],
    ['innovative', 2, 'new', { counter: 'With the new method described, it only sums that up.' }],
    ['(leading-light|market-leading|world-beating|industry-leading|award-laden)', 2, ''],
    ['legendary (status|career|performance|figure|hospitality)', 2, 'well-known'],
    ['lush', 1, 'green'],
    ['luxurious', 1, 'expensive'],
    ['mecca for', 2, 'popular with'],
    ['(must-visit|must-try)', 3, ''],
    ['nestled', 2, 'located', { except: ['nestled (against|in (her|his|their|my) (arms|arm|lap|neck))'] }],
    [
      'next-generation',
      1,
      'new',
      {
        except: [
          'next-generation (sequencing|fighter|console|consoles|firewall|access|jammer|squad|bomber|aircraft|air)',
        ],
      },
    ],
    ['one of a kind', 2, 'single'],
    ['one-of-a-kind', 2, 'single'],
    ['(open-hearted|open-minded)', 1, ''],
    [
      "(paradise for|a paradise|tropical paradise|shopper's paradise)",
      2,
      'popular place',
      { except: ['(bird|birds|fool|gangsta|lost|bird of|adam and eve) *0-1 paradise'] },
    ],
    ['pioneering', 1, 'early|first'],
    ['proud (history|tradition|heritage|record|nation|people)', 2, 'long'],
    ['proven (ability|leader|record|track record|winner)', 2, '', { literal: ['sport'] }],
    [
      'revolutionary *0-1 (approach|breakthrough|change|concept|design|device|idea|invention|method|new|product|system|technique|technology|treatment|work)',
      2,
      'new',
      {
        except: ['revolutionary (war|guard|guards)', '(marxist|communist|cuban|iranian) *0-3 revolutionary'],
      },
    ],
    ['revolutionise/v', 2, 'change/v'],
    ['revolutionize/v', 2, 'change/v'],
    ['rich array of', 2, 'many'],
    ['richly (deserved|detailed|rewarding|textured|illustrated)', 2, ''],
    ['robust (debate|defence|defense|leadership|response)', 1, 'strong'],
    [
      'seamless',
      2,
      'smooth',
      { except: ['seamless (pipe|pipes|tube|tubes|steel|garment|gutters|garments)'] },
    ],
    ['seamlessly', 2, 'smoothly'],
    ['second-to-none', 2, ''],
    [
      'sophisticated',
      1,
      'advanced',
      {
        except: [
          'sophisticated *0-2 (actor|actors|analysis|attack|attacks|cyber|cyber-attack|cyberattack|device|devices|equipment|hackers|machinery|malware|operation|radar|system|systems|technology|tools|weapon|weapons|weaponry)',
        ],
      },
    ],
    ['sought-after', 2, 'in demand'],
    ['(state-of-the-art|state of the art)', 2, 'new|modern', { except: ['the state of the art (in|of)'] }],
    ['stunningly (beautiful|good|gorgeous)', 3, ''],
    [
      '(thriving|booming)',
      1,
      'growing',
      {
        except: [
          '(thunder|voice|cannon|guns|music|laugh|booming) booming',
          'booming (voice|voices|sound|thunder|cannon|bass|laugh|baritone)',
        ],
      },
    ],
    ['top of the line', 2, 'most expensive'],
    ['transformative', 2, 'large', { except: ['transformative (use|fair)'] }],
    [
      'treasure trove',
      2,
      'large collection',
      {
        except: [
          '(coins|coin|gold|silver|buried|roman|viking|found) *0-4 treasure trove',
          'treasure trove (act|inquest)',
        ],
      },
    ],
    ['treasured', 2, ''],
    ['(tried and tested|tried-and-tested|tried and true|tried-and-true)', 1, ''],
    ['ultra-modern', 2, 'modern'],
    ['unbeatable (value|location|price|combination)', 2, ''],
    ['unbelievably (beautiful|good|talented)', 3, ''],
    ['(truly|totally|wholly|completely|so|very|quite|absolutely|uniquely|really) unique', 2, 'special|own'],
    [
      'unique *0-1 (ability|blend|brand|chance|charm|combination|experience|genius|gift|insight|leadership|mix|moment|opportunity|perspective|style|talent|talents|voice)',
      1,
      'special|own',
      {
        counter: 'If there is only one, the word is exact.',
      },
    ],
    ['uniquely (gifted|placed|positioned|qualified|suited|talented|equipped)', 2, 'well'],
    ['upscale', 1, 'expensive'],
    ['versatile', 1, ''],
    ['world-class', 2, 'very good', { literal: ['sport'] }],
  ],
};
