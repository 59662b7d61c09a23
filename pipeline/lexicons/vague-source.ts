import type { Lexicon } from './lexicon.ts';

export const vagueSource: Lexicon = {
  id: 'vague-source',
  category: 'vague-source',
  title: 'Vague sources',
  description:
    'Attribution to unnamed, plural or missing sources. Graded: an office is named (1), only a kind of source (2), nobody at all (3).',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  counter: 'The person may be named elsewhere, or may be at risk if named.',
  groups: [
    {
      why: '“{text}” names an office or an organisation but no person. Readers can check less than with a name, but more than with “sources”.',
      source: 'own; class after Hyland 2005 (attribution)',
      except: [
        '(the|these|those|both|two|three|four|five) (official|aide|adviser|advisor|analyst|economist|researcher|scientist|diplomat|lawmaker|strategist|staffer) *0-1 (say/v|tell/v)',
      ],
      construction: 'unnamed-source',
      entries: [
        [
          'according to *0-3 _/PROPN (_/ADJ,NOUN,PROPN|) (aide|adviser|advisor|staffer|strategist|diplomat|operative|source)',
          1,
          '',
        ],
        ['according to *0-3 _/PROPN (_/ADJ,NOUN,PROPN|) =officials', 1, ''],
        [
          '(aide|adviser|advisor|staffer|operative|strategist|lobbyist|diplomat) (also|now|later|privately|) (say/v|tell/v|acknowledge/v|note/v|argue/v|suggest/v|warn/v|believe/v|fear/v|insist/v)',
          1,
          '[name and office] said',
          { counter: 'Common where staff may not speak in their own name.' },
        ],
        [
          '(analysts|economists|researchers|scientists|scholars) (also|now|later|) (say/v|argue/v|believe/v|warn/v|suggest/v|estimate/v|predict/v)',
          1,
          '[name and institution] said',
        ],
        [
          '(ask/v|request/v|insist/v on|grant/v|speak/v on|condition of|speak/v under|grant/v *0-1) *0-2 (anonymity)',
          1,
          '',
          {
            why: '“{text}” says the person is known to the journalist but not to readers, who cannot check the words.',
            counter: 'A promise of anonymity can protect someone who would lose a job or be in danger.',
          },
        ],
        [
          '(a|an|one|another) *0-3 _/PROPN (_/ADJ,NOUN,PROPN|) (official|aide|adviser|advisor|staffer|operative|strategist|diplomat|lawmaker) (also|now|later|) (say/v|tell/v|acknowledge/v|confirm/v|warn/v|describe/v)',
          1,
          '',
        ],
        [
          '(be|who be) not (authorised|authorized) to (speak|discuss|comment|talk)',
          1,
          '',
          { why: '“{text}” explains why a source has no name. Readers still cannot check who it is.' },
        ],
        [
          'declined to be (named|identified)',
          1,
          '',
          { why: '“{text}” explains why a source has no name. Readers still cannot check who it is.' },
        ],
        [
          'not to be (named|identified)',
          1,
          '',
          {
            why: '“{text}” explains why a source has no name. Readers still cannot check who it is.',
            except: ['not to be (named|identified) (after|for|as)'],
            literal: ['crime'],
          },
        ],
        [
          '(=officials|officeholders) (also|now|later|privately|) (say/v|tell/v|acknowledge/v|believe/v|fear/v|warn/v|insist/v|concede/v|admit/v|argue/v|suggest/v|maintain/v|estimate/v)',
          1,
          '[office] said',
          { counter: 'Ordinary in news about a ministry or agency that speaks as a body.' },
        ],
        [
          '(source|sources) (say/v|tell/v|claim/v|confirm/v|suggest/v)',
          2,
          '[office and number] said',
          {
            why: '“{text}” gives at most a side or a trade, no name and no number. Readers cannot tell who knows this or how.',
            except: [
              '(open|data|energy|power|food|primary|the|this|that|these|those|second|first|both) *0-1 (source|sources) (say/v|tell/v|claim/v|confirm/v|suggest/v)',
            ],
          },
        ],
        [
          '(who|official|aide|source|person|people|speaking|spoke) *0-2 (anonymously|on background|off the record|not for attribution)',
          1,
          '',
          {
            why: '“{text}” says the person is known to the journalist but not to readers, who cannot check the words.',
            except: ['(write/v|post/v|donate/v) anonymously'],
          },
        ],
      ],
    },
    {
      why: '“{text}” names a kind of source but not who, how many or from where. A name, an office or a number would let readers check.',
      source: 'own; class after Da San Martino et al. 2020 (appeal to authority)',
      except: [
        '(the|these|those|both|two|three|four|five|his|her|its|their|our|several of the) *0-1 (official|aide|adviser|advisor|analyst|economist|researcher|scientist|diplomat|lawmaker|strategist|staffer|expert|lawyer|attorney|doctor|scholar|historian|activist|advocate|campaigner|investigator) (say/v|tell/v|argue/v|believe/v|write/v|find/v|warn/v|note/v)',
        '(say/v|argue/v|believe/v|claim/v|think/v|fear/v) (they|we|he|she|i) (be|have|do|did|will|would|can|could|feel|felt) *0-2 (proud|tired|happy|ready|sorry|grateful|scared|glad)',
        '(forecaster|forecasters|meteorologist|meteorologists) *0-2 (say/v|warn/v|expect/v|predict/v|caution/v|estimate/v)',
        '(warn/v|say/v|predict/v|expect/v) (of|that|) *0-3 (rain|snow|storm|storms|flood|floods|flooding|wind|winds|gusts|hurricane|thunderstorms|tornado|tornadoes|heat|ice|frost|weather|tides|surf|drought|showers|fog|cyclone|typhoon|temperatures|swells|waves|avalanche|avalanches)',
      ],
      construction: 'unnamed-source',
      entries: [
        ['a (chorus|parade|slew|wave) of (criticism|critics|experts|voices)', 2, '[names]'],
        [
          'according to (aides|advisers|advisors|allies|insiders|strategists|operatives|lawmakers|diplomats|friends|associates|staffers|confidants)',
          2,
          'according to [name and office]',
        ],
        [
          'according to *0-1 (critics|opponents|supporters|observers|commentators|pundits|activists|advocates|campaigners|detractors|sceptics|skeptics|proponents)',
          2,
          'according to [name]',
        ],
        [
          'according to *0-1 (experts|analysts|economists|scientists|researchers|scholars|historians|doctors|lawyers)',
          2,
          'according to [name and institution]',
          {
            except: [
              'according to *0-1 (experts|analysts|economists|scientists|researchers|scholars|historians|doctors|lawyers) (at|from|with|for|of) *0-3 _/PROPN',
              'doctors without borders',
              'according to the _',
            ],
          },
        ],
        [
          'according to *0-1 (unnamed|anonymous|unidentified|several|multiple|various) *0-2 (source|official|aide|person|people|report)',
          2,
          'according to [number and office]',
        ],
        [
          'according to *0-2 (people|persons|those) *0-1 (familiar with|close to|briefed on|with (direct|) knowledge of|involved in)',
          2,
          'according to [number and office]',
        ],
        [
          'according to *0-2 =officials',
          2,
          'according to [office]',
          {
            except: [
              'according to *0-3 _/PROPN *0-1 officials',
              'according to (the|those|these|both|two|police|city|state|county|school|health|court|local|federal|hospital|election) *0-2 officials',
            ],
          },
        ],
        [
          '(advocates|campaigners|activists|opponents|supporters|proponents|backers|defenders) (also|now|have long|long|) (say/v|argue/v|claim/v|warn/v|fear/v|contend/v|believe/v|insist/v|counter/v|worry/v|hope/v)',
          2,
          '[name of group] say',
          {
            except: [
              '(by|of|that|which|for|among) *0-1 (advocates|campaigners|activists|opponents|supporters|proponents|backers|defenders) (claim|hope|fear|worry)',
              '(advocates|campaigners|activists|opponents|supporters|backers) (say/v|hope/v|believe/v|fear/v|worry/v|insist/v) (they|their)',
              '(percent|majority|half|third|_/NUM) *0-5 supporters (say/v|believe/v)',
            ],
          },
        ],
        [
          '(aides|advisers|advisors|allies|insiders|staffers|operatives|confidants|associates) (also|now|later|privately|have|) (say/v|tell/v|acknowledge/v|admit/v|describe/v|insist/v|believe/v|fear/v|worry/v|argue/v|concede/v|suggest/v|hope/v)',
          2,
          '[name and office] said',
          { except: ['_/PROPN (aides|advisers|advisors|staffers|operatives)'] },
        ],
        [
          '(analysts|economists|strategists|forecasters|investors|traders|pollsters) (also|now|later|have|) (say/v|warn/v|believe/v|fear/v|argue/v|expect/v|predict/v|caution/v|estimate/v|suggest/v|worry/v|think/v|point/v out)',
          2,
          '[name and firm] said',
          {
            except: [
              '_/PROPN (analysts|economists)',
              '(than|as) *0-1 (analysts|economists|forecasters|investors|traders) *0-2 (expect/v|predict/v|estimate/v)',
              '(analysts|economists) (expect/v|estimate/v|predict/v) *0-5 (percent|per cent|million|billion|trillion|basis points)',
            ],
          },
        ],
        [
          'as (one|an) (insider|observer|aide|adviser|advisor|critic|veteran|lawmaker|strategist|diplomat|wag) (put it|puts it|quipped|remarked|noted|explained)',
          2,
          'as [name] said',
        ],
        [
          '(a|an|one|another) (person|individual) *0-1 (familiar with|close to|with (direct|) knowledge of|briefed on|with ties to|involved in the)',
          2,
          '[office] involved in',
        ],
        [
          '(a|an|one|another) *0-2 (administration|government|defense|defence|military|intelligence|campaign|party|congressional|senior|western|security|law enforcement|former|top|transition|leadership) *0-2 (official|source) (also|now|later|) (say/v|tell/v|acknowledge/v|confirm/v|describe/v|admit/v)',
          1,
          '[name and office] said',
          {
            except: [
              '(a|an|one|another) *0-3 _/PROPN *0-2 (official|source) (also|now|later|) (say/v|tell/v|acknowledge/v|confirm/v|describe/v|admit/v)',
            ],
          },
        ],
        [
          '(a|an|one|another) *0-2 (aide|adviser|advisor|ally|insider|operative|staffer|strategist|confidant|associate) (also|now|later|) (say/v|tell/v|acknowledge/v|confirm/v|describe/v|admit/v|joke/v)',
          2,
          '[name and office] said',
        ],
        [
          '(a|the) growing (number|chorus) of *0-1 (analyst|critic|economist|expert|lawmaker|observer|people|politician|scholar|scientist|voice|voter)',
          2,
          '[number and names]',
          { counter: 'Fair where the number is given.' },
        ],
        [
          '(campaign|industry|party|senior) (figures|grandees|elders|bigwigs|veterans) *0-1 (say/v|warn/v|fear/v|believe/v|worry/v|argue/v|insist/v|admit/v)',
          2,
          '[names] said',
        ],
        [
          '(commentators|pundits|observers|watchers) (also|now|have|) (say/v|argue/v|believe/v|note/v|suggest/v|warn/v|think/v|see/v|point/v out|predict/v|agree/v|speculate/v|wonder/v|fear/v)',
          2,
          '[name] said',
          {
            except: ['(_/NUM|percent|half|third|majority|share|%) *0-3 (of|) *0-2 (observers|watchers)'],
            why: '“{text}” lets a whole group speak with one voice. Nobody can ask a group that has no members.',
          },
        ],
        [
          '(critics|detractors|sceptics|skeptics|naysayers) (also|now|have long|long|have|) (say/v|argue/v|charge/v|contend/v|fear/v|claim/v|warn/v|accuse/v|complain/v|point/v out|believe/v|allege/v|see/v|note/v|call/v|describe/v|deride/v|insist/v|question/v|counter/v|worry/v|maintain/v|slam/v|blast/v|pounce/v|cry/v foul)',
          2,
          '[name of critic] said',
          {
            why: '“{text}” brings in criticism without a critic. With a name, readers could judge why the person objects.',
            counter: 'Fair as a summary when the next lines name the critics.',
          },
        ],
        [
          'experts *0-1 (say/v|warn/v|believe/v|fear/v|argue/v|agree/v|caution/v|predict/v|think/v|worry/v|suggest/v|point/v out|estimate/v|expect/v|recommend/v|doubt/v)',
          2,
          '[name and institution] said',
          {
            why: '“{text}” borrows the authority of experts without telling who they are or what they studied.',
            counter: 'Fair as a summary when the text goes on to name them.',
          },
        ],
        [
          'friends of *0-3 (say/v|insist/v|claim/v)',
          2,
          '[name], a friend, said',
          { except: ['friends of the (earth|court|library)'] },
        ],
        ['historians *0-1 (say/v|argue/v|believe/v|agree/v|note/v)', 2, '[name of historian] said'],
        [
          'in the (eyes|view|opinion|minds|judgment|judgement) of (many|some|most|critics|observers|experts|analysts)',
          2,
          'in the view of [names]',
        ],
        ['(insider|source) (tells|told) (us|me)', 3, '[office] told us'],
        [
          '(knowledge of|familiar with|briefed on) (the|his|her|its|their) *0-2 (matter|situation|thinking|discussions|talks|deliberations|plans|conversation|conversations|negotiations|investigation|case|decision|process)',
          2,
          '',
          {
            except: [
              '(not|be|become|get|you|i|he|she|they|we) *0-2 familiar with',
              'according to *0-6 (familiar with|knowledge of|briefed on)',
            ],
          },
        ],
        [
          '(knowledgeable|informed|well-placed|reliable|trusted|credible|high-level|well-informed) (source|sources|insider|insiders) *0-1 (say/v|tell/v|confirm/v|claim/v|suggest/v)',
          2,
          '[office] said',
        ],
        [
          '(lawmakers|politicians|diplomats|legislators) (privately|quietly|behind closed doors|in private) (say/v|admit/v|concede/v|acknowledge/v|worry/v|fear/v|believe/v)',
          2,
          '[name and office] said',
        ],
        [
          'legal (experts|scholars|analysts|observers) *0-1 (say/v|warn/v|believe/v|argue/v|agree/v|doubt/v|note/v|caution/v|question/v)',
          2,
          '[name and law school] said',
        ],
        [
          '(many|some|most|other|several|numerous|few) *0-1 (analyst|commentator|critic|economist|expert|observer|pundit|scholar|scientist|historian|doctor|lawyer|strategist) *0-1 (say/v|argue/v|believe/v|fear/v|think/v|warn/v|agree/v|see/v|worry/v|predict/v|suggest/v|contend/v|question/v|wonder/v|point/v to|expect/v|note/v|view/v|consider/v)',
          2,
          '[number and names] said',
          {
            except: [
              '_/PROPN and *0-1 other *0-1 (analysts|commentators|critics|economists|experts|observers|scholars|scientists|historians|doctors|lawyers)',
            ],
          },
        ],
        [
          '=officials (also|now|later|privately|) (say/v|tell/v|acknowledge/v|believe/v|fear/v|warn/v|insist/v|concede/v|admit/v)',
          2,
          '[office] said',
          {
            except: [
              '_/PROPN *0-1 officials',
              '(police|fire|city|state|county|school|health|court|local|federal|hospital|election|university|airport|prison|district|park|emergency|company|the|those|these|both|other|two|three|and) *0-1 officials',
            ],
          },
        ],
        [
          '(outside|independent|industry|market|political|longtime|veteran|seasoned) (observers|analysts|watchers|insiders|experts|strategists) *0-1 (say/v|believe/v|argue/v|note/v|warn/v|see/v|agree/v|predict/v|wonder/v|think/v|doubt/v)',
          2,
          '[name and institution] said',
        ],
        [
          'people *0-1 (familiar with|close to|briefed on|with (direct|) knowledge of)',
          2,
          '[number and office]',
        ],
        [
          '(people|figures|sources|those|aides|officials|friends|some) close to *0-4 (say/v|tell/v|believe/v|insist/v|describe/v|fear/v)',
          2,
          '[name and office] said',
        ],
        [
          '(scientists|researchers|doctors|scholars|academics|psychologists) (also|now|have long|long|) (say/v|believe/v|warn/v|think/v|argue/v|agree/v|fear/v|caution/v|suspect/v)',
          1,
          '[name and institution] said',
          {
            except: ['(percent|per cent|of|two|three|four|five) *0-2 (scientists|doctors|researchers)'],
            counter: 'Ordinary in a report on one study whose authors were named before.',
          },
        ],
        [
          '(security|intelligence|military|diplomatic|defence|defense|government|party|campaign|law enforcement|industry|congressional|leadership|police|well-placed|senior|multiple|several) *0-1 =sources *0-1 (say/v|tell/v|claim/v|suggest/v|confirm/v|indicate/v|believe/v)',
          2,
          '[office and number] said',
        ],
        [
          '(seen|viewed|regarded|considered|perceived|hailed|derided|dismissed|described|mocked|praised|criticised|criticized|interpreted|read) by (many|some|most|critics|observers|experts|analysts|detractors|opponents) *0-1 as',
          2,
          'seen by [names] as',
        ],
        [
          '(senior|top|former|current|high-ranking|western|administration|intelligence|defense|defence|military|government|campaign) (official|aide|adviser|advisor) who *0-3 (ask/v|speak/v|request/v|decline/v)',
          2,
          '[name and office]',
        ],
        [
          '(senior|top|high-ranking|western|administration|intelligence|government|campaign|diplomatic) *0-1 (sources|officials|aides|advisers|advisors|insiders) (also|now|later|privately|) (say/v|tell/v|believe/v|fear/v|admit/v|insist/v|acknowledge/v|warn/v|suggest/v)',
          2,
          '[office and number] said',
        ],
        [
          'some (in|within|inside) the (party|administration|government|campaign|cabinet|room|industry|community) (say/v|argue/v|fear/v|believe/v|worry/v|think/v|hope/v|suspect/v)',
          2,
          '[names and offices] said',
        ],
        ['source close to', 2, '[office]'],
        ['sources (close to|familiar with|with knowledge of|inside|within)', 2, '[number and office]'],
        [
          'there are (those|some|people|many) who (say/v|argue/v|believe/v|think/v|claim/v|insist/v|fear/v)',
          2,
          '[names] say',
        ],
        ['those in the know', 3, '[names]'],
        ['to (many|some|most) (observers|critics|experts|analysts)', 2, 'to [names]'],
        [
          '(two|three|four|several|multiple|a handful of|a number of) *0-2 (people|sources|aides|advisers|advisors|allies) (familiar|close|briefed|with knowledge|say/v|tell/v)',
          2,
          '[offices] said',
        ],
        [
          '(unnamed|anonymous|unidentified) *0-2 (source|official|aide|insider|adviser|advisor|lawmaker|staffer|diplomat)',
          2,
          '[office]',
        ],
        [
          'what *0-1 (critics|detractors|opponents|supporters|experts|observers|some|many) (say/v|call/v|describe/v|see/v|term/v|deride/v|regard/v|consider/v|view/v)',
          2,
          'what [name] calls',
        ],
        [
          '(who|which|what|that) critics (say/v|call/v|fear/v|argue/v|charge/v|contend/v|claim/v)',
          2,
          'which [name] says',
        ],
      ],
    },
    {
      why: '“{text}” gives no source at all. Someone must have said it or thought it, and readers cannot tell who; a name would mend it, or the words can be left out.',
      source: 'own; class after Fowler 1991 (agentless passive)',
      except: [
        '(believed|considered|described|expected|known|regarded|reported|rumoured|rumored|said|seen|thought|understood|viewed|hailed|billed|dubbed|portrayed|perceived) *0-3 by (the|a|an|his|her|its|their|_/PROPN|police|investigators|officials|prosecutors|authorities)',
      ],
      entries: [
        [
          '(be|have been) (believed|thought|understood|assumed|presumed|considered) to (be|have)',
          2,
          '[name] believes',
          {
            literal: ['crime', 'medicine'],
            counter: 'Common and harmless for estimates that nobody disputes.',
            except: [
              '(scientist|researcher|study|dinosaur|fossil|species|planet|ancient|century) *0-9 (believed|thought) to',
            ],
          },
        ],
        [
          '(be|have been) (described|portrayed|hailed|branded|touted|billed|likened|derided|lauded|heralded) (as|to)',
          1,
          '[name] calls',
          {
            except: [
              '(can|could|might|may|would|will|should|to|best) be (described|portrayed)',
              '(described|portrayed) as *0-5 (suspect|armed|wearing|tall|build)',
            ],
          },
        ],
        [
          '(be|have been) (said|rumoured|rumored|reputed|whispered) to',
          3,
          '[name] says that',
          {
            except: [
              '(i|we) be said to',
              'that be said to',
              '(can|could|may|might|must|should) (not|) be said to',
            ],
          },
        ],
        [
          '(be|have been) (widely|generally|commonly|broadly|universally|long|often|frequently|largely) (seen|regarded|viewed|considered|believed|perceived|thought|hailed|held|assumed|acknowledged|criticised|criticized|mocked|ridiculed|praised|condemned|derided|panned|reported|expected|understood)',
          2,
          '[name] sees',
          {
            except: [
              '(widely|generally|commonly|often|frequently|long|usually) seen (at|in|on|with|wearing|by|around|outside|near|here|across|during|carrying|alongside)',
            ],
            counter: 'Fair where a survey shows how wide the view is.',
          },
        ],
        [
          'by (all|most|some|many) (accounts|estimates)',
          2,
          'according to [source]',
          {
            except: ['by (all|most|some|many) estimates *0-8 (percent|per cent|million|billion|thousand)'],
            counter: 'Fair for an undisputed matter of general knowledge.',
          },
        ],
        ['(conventional|received) wisdom', 1, 'common view'],
        ['critics have *0-1 (be|been) quick to', 2, ''],
        [
          '(everybody|everyone) (agrees|believes|accepts|now agrees|thinks)',
          2,
          '[names] agree',
          {
            except: [
              '(not|if|does|do|did|hope|hopes|sure|whether|where|what|almost|like) *0-1 (everybody|everyone)',
            ],
          },
        ],
        [
          'it (emerged|has emerged|transpired|has transpired|later emerged|has since emerged|then emerged) (that|)',
          2,
          '[name] reported that',
          { except: ['it *0-3 (emerged|transpired) (from|as|in|with|into|after|on|at|for)'] },
        ],
        [
          'it be (widely|generally|commonly|largely|broadly|universally) (known|said|thought|believed|understood|assumed|accepted|agreed|acknowledged|recognised|recognized|held|expected)',
          3,
          '[name] said',
        ],
        [
          'it be *0-1 (said|thought|believed|understood|alleged|claimed|rumoured|rumored|feared|suggested|reported|assumed|felt|hoped|argued|whispered|speculated) (that|)',
          3,
          '[name] said',
          {
            except: [
              'it be *0-1 (thought|believed) to',
              'it be (understood|felt) by',
              '(thought|understood) -',
              'it be *0-1 reported (to|on|as|in|by|for)',
              'it be hoped for',
              '(as|before|after|when|once|until|how|if|whether|where) it be *0-1 (reported|suggested|said|felt|understood|claimed|thought)',
              'it be (felt|understood|thought) (in|by|through|across|as|of)',
            ],
          },
        ],
        ['it be common knowledge', 2, ''],
        ['it has been (said|suggested|reported|claimed|alleged|argued|rumoured|rumored)', 3, '[name] said'],
        [
          'many believe',
          3,
          '[share in a survey] believe',
          { except: ['(how|too|not|so|as|than) many believe'] },
        ],
        [
          '(many|some|most) (people|voters|observers|residents|locals|onlookers|readers|viewers|fans) (also|now|still|) (say/v|think/v|believe/v|feel/v|fear/v|wonder/v|argue/v|see/v|suspect/v|worry/v|agree/v)',
          2,
          '[share in a survey] say',
          {
            except: [
              '(poll|survey|percent|per cent|respondents|pollster|polls) *0-9 (many|some|most) (people|voters)',
              '(how|too|so|as|than|what|that|a great) (many|some|most)',
              '(many|some|most) *0-1 (say/v|think/v|feel/v|fear/v|worry/v) (they|their|he|she|i|we)',
            ],
          },
        ],
        [
          '(many|some|others|most|plenty|several|few|millions) (say|say/v|argue/v|claim/v|fear/v|suspect/v|contend/v|wonder/v|suggest/v|insist/v|complain/v|warn/v|worry/v|predict/v|speculate/v|doubt/v|agree/v|believe/v|think/v|feel/v|hope/v)',
          2,
          '[names] say',
          {
            why: '“{text}” leaves open who and how many. Two people or two million would fit.',
            except: [
              '(how|too|not|so|as|than|what) (many|most)',
              '(some|many|others|most) (say|question|hope|doubt|fear|worry|claim|suspect) (in|over|on|about whether|for|from|of)',
              '(have|had|has|get|give|want|with|raise|raises|raised|without|is|find|expressed|express|cause) some (say|question|hope|doubt|fear|worry)',
              '(some|many|others|most|several|few) (say/v|think/v|feel/v|fear/v|worry/v|hope/v|complain/v|insist/v) (they|their|themselves|she|he|i|we)',
              'raise/v some question',
              '(some|others|many|most) (worried|feared|suspected) _/NOUN,PROPN',
              '(some|others|many|most) hope/v to',
              '(like|as|for|unlike) (some|many|others|most)',
              '(there|here) be some',
              'most (worrying|feared|suspected|hoped|agreed|insisting|telling)',
              '(what|how|that|than|as|of) (others|many|some|most) (think|feel|say|believe)',
            ],
          },
        ],
        [
          '(nobody|no one|no-one|=few) (seriously|really|) (believes|thinks|disputes|doubts|denies|questions|expects|believe|dispute|doubt|deny|expect|expected|believed|doubted)',
          2,
          '',
          {
            except: [
              '(expects|expect|expected|thinks) (their|his|her|its|the|a|an|him|them|us|me|you) *0-2 (_/NOUN|to)',
              '(believes|believe|believed|doubted|doubts|doubt) (him|her|them|it|me|us|you|the|a|his|their)',
              '(nobody|no one|=few) questions (the|a|his|her|their|about|that)',
              '(very|a|the|these|those|last|past|next) few',
              '(nobody|no one) believes (in|me|him|her|them|us|you)',
            ],
          },
        ],
        [
          '(people are|everyone is|everybody is|many people are|a lot of people are) (saying|wondering)',
          3,
          '[names] say',
          {
            except: [
              '(what|when|because|if|the|these|those|young|how many|which|so many) (people are) (saying|wondering)',
            ],
          },
        ],
        ['reputedly', 2, ''],
        [
          '(so|as) the (theory|story|argument|thinking|saying|legend|joke|rumour|rumor) goes',
          2,
          '[name] argues',
        ],
        [
          'the (theory|argument|thinking|reasoning|logic) (goes|runs|went) (that|)',
          2,
          '[name] argues',
          { except: ['(so|as) the (theory|argument|thinking|reasoning|logic) (goes|runs|went)'] },
        ],
        [
          'the (word|talk|buzz|rumour|rumor|chatter|whisper) (in|on|around) (the|) (street|town|capital|corridors)',
          3,
          '',
        ],
        [
          'there be (a|) (growing|widespread|general|broad|common) (belief|consensus|perception|assumption|agreement|view|feeling|sense)',
          2,
          '',
          {
            except: [
              '(belief|consensus|perception|agreement|view|feeling|sense) *0-2 (among|in|within|throughout|between)',
            ],
          },
        ],
        [
          'be (often|frequently|commonly|sometimes|routinely|regularly) (called|characterised|characterized|cited|credited|described|dubbed|labeled|labelled|likened|portrayed|referred to)',
          2,
          '[name] calls',
          { except: ['often called (to|on|in|upon|for|by|back)'] },
        ],
        [
          '(be|have been) (called|considered|described|hailed|held|regarded|seen|thought|viewed) by (many|most|some|several|others|countless|various) *0-2 (as|to)',
          2,
          '[name] sees',
        ],
        ['it (can|could|may|might) be (argued|said) that', 2, '[name] argues that'],
      ],
    },
    {
      why: '“{text}” says something was reported but not by whom or where. A title or a link would let readers look it up.',
      source: 'own',
      entries: [
        [
          'according to *0-1 (unconfirmed|media|news|press|local|some|multiple|several|various|online|early|initial|recent|published|leaked|) reports',
          2,
          'according to [title]',
          {
            except: [
              'according to _/PROPN reports',
              'according to (police|court|inspection|audit|medical|autopsy|weather|field|campaign finance|earnings|financial) reports',
            ],
          },
        ],
        ['(according to|in) (one|some|an) (theory|version of events|telling)', 2, 'according to [source]'],
        [
          'allegedly',
          1,
          '[name] says that',
          {
            counter: 'Needed before a court has decided; the accuser is often named close by.',
            construction: 'unnamed-report',
            except: [
              '(arrest/v|charge/v|indict/v|investigate/v|sue/v|accuse/v|fire/v|suspend/v|probe/v|prosecutor|prosecutors|indictment|complaint|lawsuit|investigation) *0-9 allegedly',
            ],
            literal: ['crime'],
          },
        ],
        [
          'an (estimate|estimated) _/NUM',
          1,
          '[source] counts',
          { counter: 'The counting body may be named nearby.' },
        ],
        [
          '(claims|allegations|accusations|stories|whispers) (have|) *0-1 (emerged|surfaced|circulated|swirled|resurfaced)',
          2,
          '[name] said',
        ],
        [
          '(leaked|confidential) (details|information) *0-1 (suggest/v|reveal/v|show/v|indicate/v)',
          1,
          '[document and date] says',
        ],
        [
          '(polls|surveys) (consistently|routinely|repeatedly|generally|also|) (show|suggest|indicate|find)',
          1,
          '[pollster and date] found',
          {
            except: [
              '(the|these|those|two|both|his|her|recent|exit|national|our|opinion|state|multiple|several|most|public) *0-1 (polls|surveys)',
              '(polls|surveys) (show|suggest|indicate|find) *0-8 (percent|per cent|points|percentage)',
            ],
          },
        ],
        [
          '(recent|multiple|several|numerous|various|media|news|press|local|some|unconfirmed|online|early|initial) reports *0-1 (suggest/v|say/v|claim/v|indicate/v|emerge/v|surface/v|allege/v|circulate/v)',
          2,
          '[title] reported',
          { except: ['(police|court|official|crime|incident) reports'] },
        ],
        [
          'reportedly',
          1,
          '[title] reported that',
          {
            counter: 'Honest shorthand where the text links or names the report nearby.',
            construction: 'unnamed-report',
            except: [
              'reportedly *0-1 (plan|planning|consider|considering|weigh|weighing|mull|mulling|prepare|preparing|plot|plotting|eye|eyeing|seek|seeking|hope|hoping|furious|fuming|livid|desperate|willing|unhappy|frustrated|eager|keen|open|ready|leaning|poised|set)',
            ],
          },
        ],
        [
          '=reports (suggest|say|claim|indicate|emerged|emerge|surfaced|suggested|claimed|swirled|circulated) (that|)',
          2,
          '[title] reported',
          {
            except: [
              '(the|these|those|both|two|three|his|her|its|their|police|court|other|monthly|annual|weekly|quarterly|jobs|_/PROPN) *0-1 reports',
            ],
          },
        ],
        ['^ =reports _', 2, '[title] says', { scope: 'headline', except: ['reports (of|on|from|about|to)'] }],
        [
          '(research|science|the science) (shows|suggests|says|tells us|proves|indicates) (that|)',
          1,
          '[author and year] found',
          {
            except: [
              '(the|this|that|his|her|their|its|our|new|own|recent|_/PROPN) *0-2 (research|science) (shows|suggests)',
              'political science',
            ],
          },
        ],
        [
          '(source|sources) $',
          2,
          '[office] says',
          {
            scope: 'headline',
            except: [
              '(energy|power|food|news|open|water|income|anonymous|primary|heat|fuel|data|its|the) *0-1 (source|sources) $',
              'of *0-3 (source|sources) $',
            ],
          },
        ],
        [
          '^ (source|sources) (_|)',
          2,
          '[office] says',
          { scope: 'headline', except: ['(source|sources) (of|code|material|for|documents|docs)'] },
        ],
        [
          '(source|sources|insider|insiders) (say/v|tell/v|claim/v|reveal/v|suggest/v|insist/v|confirm/v|allege/v|describe/v|indicate/v|believe/v|spill/v)',
          3,
          '[office and number] said',
          {
            why: '“{text}” gives neither name nor office nor number. Readers cannot tell who knows this or how.',
            counter: 'Where lives or jobs are at risk, editors may know the source and keep the name back.',
            except: [
              '_/PROPN,ADJ (_/ADJ,NOUN,PROPN|) (source|sources) (say/v|tell/v|claim/v|confirm/v|suggest/v)',
              '(open|data|energy|power|food|primary) (source|sources)',
              '(insider tell-all|insider tell-alls)',
              'insider tell (=all|=alls)',
              '(the|this|that|these|those|second|first|two|three|both) *0-1 (source|sources) (say/v|tell/v|describe/v|insist/v|claim/v|confirm/v)',
            ],
          },
        ],
        [
          'studies (have|) (show|shown|suggest|suggested|find|found|indicate|indicated|prove|proved|proven) (that|)',
          2,
          '[author and year] found',
          {
            why: '“{text}” points to research without naming it, so nobody can look it up.',
            except: ['(the|these|those|two|three|both|his|her|their|cited|_/PROPN) *0-2 studies'],
          },
        ],
      ],
    },
    {
      why: '“{text}” tells of doubt, fear or anger without saying who has it. Feelings and questions belong to someone; name them, or leave the words out.',
      source: 'own; class after Fowler 1991 (nominalisation)',
      entries: [
        [
          '(accusations|allegations|charges|claims) of *0-2 (bias|hypocrisy|racism|sexism|cronyism|nepotism|favouritism|favoritism|incompetence|cover-up)',
          1,
          '[name] said that',
          {
            except: ['(accusations|allegations|charges|claims) of *0-4 (by|from|against|made)'],
            literal: ['crime'],
          },
        ],
        [
          'amid (growing|mounting|rising|widespread|increasing|mounting public) (criticism|anger|outrage|concern|concerns|pressure|calls|doubts|scrutiny|unease|discontent|scepticism|skepticism|backlash)',
          2,
          '',
          { except: ['(pressure|calls|concern|concerns|criticism|anger|scrutiny|backlash) (from|by|among)'] },
        ],
        [
          '(anger|outrage|fury|criticism|concern|backlash|resentment|unease|discontent|scepticism|skepticism|opposition) (be|have been|) *0-1 (mounting|growing|swelling|building|brewing)',
          2,
          '',
          {
            except: [
              '(blood|air|water|high|low|atmospheric) pressure',
              '(concern|pressure|criticism|opposition|anger) *0-2 (from|among|by)',
            ],
          },
        ],
        [
          'calls (have been|had been|) *0-1 (growing|mounting|grow|mount|grew|mounted|intensify|intensified) (for|)',
          2,
          '[names] call',
          { except: ['calls (from|by)'] },
        ],
        [
          '(concern|concerns|fear|fears|doubt|doubts|alarm) (be|have been|has been|had been) *0-1 (raised|expressed|voiced|growing|mounting)',
          2,
          '[name] is concerned',
          { except: ['(raised|expressed|voiced) *0-1 by'] },
        ],
        [
          '(draw/v|spark/v|prompt/v|provoke/v|trigger/v|face/v|attract/v|unleash/v|ignite/v|elicit/v|cause/v) *0-2 (backlash|outrage|ridicule|uproar|furor|furore|outcry|firestorm|condemnation|consternation|mockery)',
          1,
          '[names] criticise',
          {
            except: [
              '(backlash|outrage|ridicule|uproar|outcry|condemnation|firestorm) *0-3 (from|by|among|of)',
            ],
          },
        ],
        ['eyebrows (be|have been|were|) raised', 2, ''],
        [
          'in (certain|some|many) (circles|quarters)',
          3,
          'by [names]',
          { except: ['in (some|many) quarters (of|the)'] },
        ],
        ['in (political|official|legal|diplomatic|intelligence|elite|policy|media) circles', 2, 'by [names]'],
        [
          '(pressure|calls) (is|are) (mounting|growing|building|intensifying)',
          1,
          '[names] ask',
          { except: ['(pressure|calls) (is|are) *0-1 (from|by)'] },
        ],
        [
          'questions (are being|have been|had been|were|are|being) (asked|raised)',
          2,
          '[name] asks',
          {
            except: [
              '(raised|asked) *0-1 (by|to|during|at|in)',
              '(the|all|his|her|their|your|these|those|any|every|certain|frequently|of|same|following) *0-1 questions',
              'no questions',
            ],
          },
        ],
        ['questions (swirling|swirl|mount|mounting|grow|are mounting|are growing)', 2, '[name] asks'],
        [
          '(questions|doubts) (remain|linger|persist|abound)',
          2,
          '',
          { counter: 'Fair where the open questions are then listed.' },
        ],
        [
          'raise/v *0-1 eyebrows',
          2,
          'be/v questioned by',
          { except: ['eyebrows *0-2 (among|from|with|for|at)', 'raise/v (his|her|their|my) eyebrows'] },
        ],
        [
          '(the internet|social media|internet users|netizens|social media users) (be|) (react/v|erupt/v|explode/v|rage/v|mock/v|slam/v|blast/v|lose/v|melt/v|go/v wild|go/v crazy|go/v nuts|divided|outraged|furious)',
          3,
          '[number] users wrote',
          {
            why: '“{text}” lets a few posts speak for everyone online. A number of posts, or names, would show how many.',
            except: [
              'twitter (slam/v|blast/v) *0-1 (ban|policy)',
              '(on|to|via|through|from) (twitter|the internet|social media)',
            ],
          },
        ],
        [
          'there be (a|) *0-1 (mounting|growing|widespread|real|serious|increasing|deep|lingering|rising|) (concern|concerns|fear|fears|doubts|unease|anger|suspicion|suspicions|worries|worry|outrage|calls|questions|alarm|scepticism|skepticism) (that|over|about|for|as to|of)',
          2,
          '[name] fears',
          {
            except: [
              '(judgment|judgement|phone|conference|cold|video|close|sales) calls',
              'there be no',
              'there be *0-3 (concern|concerns|fear|fears|worry|worries) *0-2 (among|from|in|at|within)',
            ],
          },
        ],
        [
          'under (mounting|growing|intense|increasing|heavy|enormous) (pressure|criticism|scrutiny)',
          1,
          '',
          { except: ['(pressure|criticism|scrutiny|fire) *0-1 (from|by|of)'], literal: ['war', 'medicine'] },
        ],
      ],
    },
  ],
};
