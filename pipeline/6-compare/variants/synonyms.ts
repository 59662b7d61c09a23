/**
 * Words that tellings of one speech put for each other. Each class is a row of lemmas; classes are separated by
 * "|", the words of a phrase by "_". A word may stand in several.
 *
 * Source: own; common knowledge of English. Licence: CC-BY-4.0. Besides these the shipped lexicons count: an entry
 * and its neutral wordings are one class.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
abandon drop forsake|ability capability capacity|accept agree approve|accord agreement deal pact treaty|
accuse blame charge|achieve accomplish attain reach|act action step measure move|
additional extra further more|adequate enough sufficient|admit acknowledge concede|advance progress|
affair matter issue|afraid frightened scared fearful|against opposed_to|aggression attack assault|
aid assistance help support|aim goal objective purpose target|allow let permit|ally partner|
alter change modify|amazing incredible remarkable|amount sum quantity|anger fury rage outrage|
angry furious outraged|announce declare|answer reply response|anxious worried nervous|
any_more no_longer|apologise apologize be_sorry|apology regret|appeal plea|appear seem look|
area region zone|argument dispute fight quarrel row|arrest detain|ask request|ask tell order|
assess evaluate judge|assist help support back|assume suppose presume|
at_once immediately straight_away right_away instantly|attempt try effort|authority power|avoid prevent|
award prize|aware conscious|awful terrible horrible dreadful|bad poor|ban prohibit forbid|
battle fight struggle|beautiful lovely|begin start commence launch|believe think feel|
benefit gain advantage|big large huge great major|block stop prevent|book volume|border frontier|
bother trouble|box cage container case|brave courageous|break breach violate|brief short|bring carry|
build construct|business company firm|buy purchase|calm quiet peaceful|campaign drive|cancel scrap|
capital city|car vehicle|careful cautious|cause reason|cease stop end halt|certain sure|
challenge problem difficulty|chance opportunity|chaos disorder|chief head leader|child kid|
choice option|choose pick select opt|citizen resident|city town|clash conflict|clear plain obvious|
close shut|collapse fall|colleague partner|combat fight|come arrive|comfort ease|comment remark|
commit pledge promise vow|common shared|community neighbourhood neighborhood|complete finish|
complete total full entire whole|complex complicated difficult|concern worry fear|condition state|
conduct behaviour behavior|confident sure|confirm verify|confront face|
consequence result outcome effect|consider think|considerable significant substantial|
consult engage discuss talk|continue go_on keep|control command|cooperate collaborate|correct right|
cost price|country nation state|courage bravery|court tribunal|create make produce|
crime offence offense|crisis emergency|critical crucial vital essential key|criticise criticize attack|
crowd mob|cruel brutal|cry weep|curb limit restrict|cut reduce slash|damage harm hurt injury impact|
danger risk threat hazard|dangerous risky unsafe|dead killed|deadly lethal fatal|debate discussion|
decide determine resolve|decision ruling choice|decline fall drop decrease|decrease reduce lower lessen|
defeat beat|defend protect guard|delay postpone|demand request call|demonstrate show|
deny reject refuse|depart leave go|deploy send|deserve merit|desire wish want|destroy ruin wreck|
develop build|die perish pass_away|difficult hard tough|difficulty trouble problem|disappoint let_down|
disaster catastrophe tragedy|disgrace shame scandal failure|dismiss reject|display show|divide split|
doubt question|draw attract|dreadful terrible|duty obligation responsibility|early soon|earn make|
easy simple|economy business|education schooling|elect vote|eliminate remove|
emphasise emphasize stress|employ hire|employee worker|empty vacant|enable allow let|encourage urge|
end finish conclude close|enemy foe|enormous huge massive vast|ensure guarantee make_sure|enter join|
entire whole|error mistake|escape flee|essential necessary|establish found|examine study inspect|
excellent great superb|exercise drill training|exhausted tired weary|expand extend enlarge|
expect anticipate|expensive costly|explain clarify|explode blow_up go_off|express voice|extreme severe|
extremely very highly|fail collapse|failure mistake|fair just|faith trust belief|fake false|
false untrue|family household|famous well-known|fast quick rapid swift|fault blame|fear worry|
feel sense|fellow man guy|field area|fierce intense|fight battle combat|final last|find discover|
fine good|fire dismiss sack|firm strong|fix repair mend|focus concentrate|follow pursue|fool idiot|
for in_favour_of|force compel make|force power strength|foreign overseas|forget overlook|form shape|
free release|freedom liberty|friend ally|frighten scare terrify|fuel feed|fulfil fulfill meet honour|
function work|fund money|fury anger|future tomorrow|gather collect assemble|get receive obtain|
gift present|give provide offer grant|glad happy pleased|go leave|good great fine|
government administration|grateful thankful|greet welcome|grow increase rise|guilty responsible|
happen occur take_place|harm damage impact|harsh severe|hate loathe detest|health wellbeing|
hear listen|help aid|hide conceal|high tall|hit strike|hold keep|home house|
honest frank sincere candid|hope expect|horrible awful|hostile unfriendly|however whatever|
huge enormous|hurt injure wound kill|idea plan notion|ignore neglect|illegal unlawful|immediately now|
important significant crucial|impose enforce|impossible unthinkable|improve better|incident event|
include contain|increase raise rise grow|independent free|indicate show suggest|individual person|
inform tell|initial first|injured hurt wounded|innocent blameless|inquiry investigation probe|
insist maintain|install put|intend plan mean|interest concern|interfere meddle|
investigate probe examine|invite ask|issue problem question|jail prison|job work post|journey trip|
joy happiness|justice fairness|keep retain hold|kill murder slay|kind sort type|know realise realize|
lack shortage|land ground|language words|large big|late overdue|launch start|law legislation rule|
lawmaker politician|lead guide|leader chief|leadership supervision command guidance|leak spill|
leave depart quit|legal lawful|level degree|lie falsehood untruth|life existence|limit restrict|
link connect tie|little small|live reside|long lengthy|look see watch|lose forfeit|love adore|
lucky fortunate|mad crazy insane|main chief principal|major big important|make create|
manage handle run|mandatory compulsory|many numerous|march rally|massive huge|mean intend|meet see|
member participant|mention refer|method way approach|military army|mix blend|modern new|
moment time instant|money cash funds|monitor watch|monstrous horrible|moral ethical|motive reason|
mourn grieve|movement campaign|murder killing|must need have_to|naive innocent|narrow tight|
nasty unpleasant|nation country|natural normal|near close|necessary needed|need require want|
negotiate talk|neighbour neighbor|new fresh|nice pleasant|noise sound|normal usual ordinary|
notice see|now today|obey follow|object oppose|observe watch see|obstacle barrier|obvious clear|
odd strange|offensive insulting|offer propose|office post|old ancient|open frank|operate run work|
opinion view|opponent rival|oppose resist fight|oppression repression|order command|
organise organize arrange|origin source|outrageous shocking|overcome defeat|own possess|pain suffering|
panic fear|parent mother father|part portion piece|participate take_part join|party side|
path route road way|patient calm|pay spend|peace calm|penalty punishment|people folk public citizens|
perfect ideal|permanent lasting|permission consent|persuade convince|phone telephone|
place spot location|plan intend|plan scheme proposal|please delight|plot scheme|point argument|
police officers|policy approach|possible likely|post job|potential possible|poverty hardship|
powerful strong|practical useful|praise applaud|precise exact|prepare ready|present show|press media|
pressure force|pretend fake|pretty quite|pride dignity|principle value|private personal|probe inquiry|
problem issue|procedure process|produce make|profit gain|promise pledge vow|proof evidence|
proper right|propose suggest|prosper thrive|protect safeguard shield|protest demonstrate|proud pleased|
prove show|provide supply|provoke trigger spark|public open|publish print|pull draw|
punish penalise penalize|pursue chase seek|push press|put place|quick fast|
quickly fast rapidly swiftly soon|quiet silent|quit resign leave|race contest|radical extreme|
rage anger|raise lift increase|rapid quick|reach get|ready prepared willing|real genuine true|
realise realize understand|rebel insurgent|rebuild restore|receive get|recent new|
reckless careless irresponsible|recognise recognize acknowledge|recover heal|reduce cut|refuse decline|
regime government|regret be_sorry|regular normal|reject refuse|reliable dependable|rely depend|
remain stay|remember recall|remove take_away|rent lease|repair fix|repeat say_again|
replace substitute|report account|represent stand_for|require need demand|rescue save|resist oppose|
resolve settle solve|respect honour honor|respond react answer|responsible liable accountable|
rest remainder|result outcome|return come_back go_back|reveal disclose show|revenge retaliation|
rich wealthy|ridiculous absurd|rise increase|risk danger|road street|rob steal|role part|rough tough|
ruin destroy|rule govern|rumour rumor|run manage|rush hurry|sad unhappy|safe secure|safety security|
sanction penalty|satisfy please|say tell state|scare frighten|scheme plan|search look|secret hidden|
see look view|seek look_for|seize grab take|select choose|send dispatch|sensible reasonable|
separate divide|serious grave severe|serve help|settle resolve|severe harsh serious|shake tremble|
shame disgrace|share divide|sharp keen|shift move|shock stun|shocking appalling|shoot fire|
shout yell scream|show display reveal|sick ill|side part|sign signal|significant important major|
silly foolish stupid|similar alike|sincere honest|situation circumstances|size scale|skill talent|
sleep rest|slow gradual|small little tiny|smart clever|smart intelligent|soldier troop serviceman|
solid firm|solution answer|solve fix|soon quickly sooner|sorrow grief|sort kind|sound ring go_off|
space room|speak talk|special particular|speech address|speed pace|spirit mood|spoil ruin|
spread expand|stable steady|staff workers employees|stage phase|stand bear tolerate|start begin|
statement declaration|steady constant|step move|stop halt end|store shop|storm tempest|story tale|
strange odd weird|strategy plan|strength power|stress pressure|struggle fight|stupid foolish|
style manner|subject topic|succeed win|success victory|sudden abrupt|suffer endure|suitable fit|
supervise oversee|support back|suppose guess think imagine|surprise astonish|surrender give_up|
survive live|suspect believe|swear vow|system structure|take seize|talent gift|
talk speak conversation discussion|task job|teach instruct|tear rip|temporary short-term|tend incline|
tense strained|terrible awful|terrific great|test try|thank praise|think believe|
threat danger warning menace|threaten warn|throw hurl toss|tie link|time period|tired exhausted|
total whole|touch affect|tough hard|trade commerce|tradition custom|tragedy disaster|train teach|
transfer move|trap catch|travel go|treat handle|trial test|trick deceive|troops soldiers forces|
trouble problem|true real|trust believe|truth fact|try attempt|turn become|ugly unpleasant|
understand see|unfair unjust|unite join|universal general|upset distress|urge encourage press|
urgent pressing|use employ utilise utilize|useful helpful|useless worthless|usual normal|vague unclear|
valuable precious|value worth|various different several|vast huge|very really extremely so|
victim casualty|victory win triumph|violence force|violent brutal|visit see|vital crucial|
voter elector|wage pay salary|wait stay|walk march|war conflict|warn caution|wash clean|
waste squander|watch see|way route|weak feeble|weapon arm|weird strange|well good|wide broad|
wild savage|willing ready|wise sensible|wish want|withdraw pull_out|witness see|woman lady|
wonderful marvellous great|word term|work labour labor|world globe|worried concerned|worry concern|
worthy deserving|wound injure|wrong mistaken false|yell shout|young youthful|zone area
`
  .trim()
  .split(/\|\n?/)
  .map((line) => line.split(/\s+/).map((word) => word.replaceAll('_', ' ')));
