/**
 * Titles, role nouns and first names. Used to mark a proper noun as a person and to find the source of a
 * statement when no name is given ("a spokeswoman said").
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Each list is sorted by code unit; entries are separated by "|".
 */

/** Titles before a name, capitalised as in running text, without full stop. */
export const titles: readonly string[] = `
Adm|Admiral|Agent|Agriculture Minister|Air Chief Marshal|Air Marshal|Air Vice-Marshal|Airman|Alderman|
Alderwoman|Ambassador|Archbishop|Assemblyman|Assemblywoman|Assistant Chief Constable|
Assistant Commissioner|Assistant Professor|Assistant Secretary|Associate Professor|Attorney General|
Ayatollah|Baron|Baroness|Bishop|Brig|Brig Gen|Brigadier|Brigadier General|Brother|Business Secretary|
Cabinet Minister|Cabinet Secretary|Canon|Capt|Captain|Cardinal|Cdr|Ch Insp|Ch Supt|Chair|Chairman|
Chairperson|Chairwoman|Chancellor|Chief|Chief Constable|Chief Executive|Chief Inspector|Chief Justice|
Chief Minister|Chief Rabbi|Chief Secretary|Chief Superintendent|Chief Whip|Chief of Staff|Cllr|Cmdr|Coach|
Col|Colonel|Commander|Commerce Secretary|Commissioner|Commodore|Comptroller|Comrade|Congressman|
Congresswoman|Constable|Consul|Consul General|Coroner|Corporal|Councillor|Councilman|Councilor|
Councilwoman|Countess|Cpl|Crown Prince|Crown Princess|Culture Minister|Culture Secretary|DCI|DI|DS|Dame|
Defence Minister|Defence Secretary|Defense Minister|Defense Secretary|Delegate|Democratic Leader|Democratic Whip|Deputy Attorney General|
Deputy Chief|Deputy Chief Constable|Deputy Commissioner|Deputy Director|Deputy First Minister|
Deputy Mayor|Deputy Minister|Deputy Prime Minister|Deputy Secretary|Deputy Sheriff|Deputy Speaker|Det|
Det Insp|Det Sgt|Det Supt|Detective|Detective Chief Inspector|Detective Chief Superintendent|
Detective Constable|Detective Inspector|Detective Sergeant|Detective Superintendent|Director|
Director General|Director-General|District Attorney|District Judge|Doctor|Dr|Duchess|Duke|Earl|
Economy Minister|Education Minister|Education Secretary|Emeritus Professor|Emir|Emperor|Empress|
Energy Minister|Energy Secretary|Environment Minister|Environment Secretary|Envoy|Father|Field Marshal|
Finance Minister|Fire Chief|First Lady|First Minister|Flight Lieutenant|Foreign Minister|
Foreign Secretary|Fr|Frau|Gen|General|General Secretary|Gens|Gov|Governor|Governor General|Governor-General|
Governors|Govs|Grand Ayatollah|Grand Duke|Grand Mufti|Group Captain|Haji|Health Minister|Health Secretary|Herr|
High Commissioner|Home Secretary|Homeland Security Secretary|Hon|Honourable|House Majority Leader|
House Minority Leader|House Speaker|Housing Secretary|Imam|Immigration Minister|Insp|Inspector|
Inspector General|Interior Minister|Interior Secretary|Judge|Justice|Justice Minister|Justice Secretary|
King|Labor Secretary|Lady|Lady Justice|Lance Corporal|Lieutenant|Lieutenant Colonel|Lieutenant General|
Lieutenant Governor|Lord|Lord Chancellor|Lord Chief Justice|Lord Justice|Lord Mayor|Lt|Lt Cmdr|Lt Col|
Lt Gen|Lt Gov|Madam|Madame|Magistrate|Maj|Maj Gen|Major|Major General|Majority Leader|Majority Whip|
Marquess|Marshal|Mayor|Minister|Minority Leader|Minority Whip|Miss|Monsieur|Monsignor|Mother|Mr|
Mr Justice|Mrs|Mrs Justice|Ms|Ms Justice|Msgr|Mufti|Mullah|Mx|Nurse|Officer|PC|PCSO|Party Leader|Pastor|
Patriarch|Petty Officer|Police Chief|Police Commissioner|Police Constable|Police and Crime Commissioner|
Policing Minister|Pope|Premier|President|President-elect|Press Secretary|Prime Minister|Prince|Princess|
Private|Prof|Professor|Profs|Pte|Pvt|Queen|Rabbi|Rear Admiral|Recorder|Rep|Representative|Reps|Republican Leader|Republican Whip|Rev|Revd|
Reverend|Right Honourable|Rt Hon|Rt Rev|Seaman|Second Lieutenant|Secretary|Secretary General|
Secretary of State|Secretary-General|Security Minister|Sen|Senate Majority Leader|Senate Minority Leader|
Senator|Senators|Senior Coroner|Sens|Sergeant|Sergeant Major|Señor|Sgt|Shadow Chancellor|
Shadow Foreign Secretary|Shadow Health Secretary|Shadow Home Secretary|Shadow Secretary|Shah|Sheikh|
Sheikha|Sheriff|Sir|Sister|Solicitor General|Speaker|Special Agent|Special Counsel|Special Envoy|
Specialist|Squadron Leader|Staff Sergeant|State Attorney|State Rep|State Representative|State Senator|
Sultan|Superintendent|Supreme Leader|Supt|Surgeon General|Tanaiste|Taoiseach|Trade Minister|
Transport Minister|Transport Secretary|Transportation Secretary|Treasurer|Treasury Secretary|Trooper|Tsar|
Tánaiste|Under Secretary|Undersecretary|Vicar|Vice Admiral|Vice Chancellor|Vice President|
Vice President-elect|Vice-Chancellor|Vice-President|Viscount|WPC|Whip|Wing Commander
`
  .trim()
  .split(/\|\n?/);

/** Role nouns in lower case, singular; plurals only where they are irregular. */
export const roles: readonly string[] = `
academic|accountant|activist|actor|actress|addict|administrator|admiral|adviser|advisor|advocacy group|
advocate|agent|agronomist|aid agency|aid worker|aide|air traffic controller|airman|alderman|ally|ambassador|
ambulance worker|analyst|announcer|anthropologist|appointee|apprentice|archaeologist|archbishop|architect|
army chief|army officer|artist|assailant|assistant chief constable|assistant director|assistant professor|
assistant secretary|associate|associate professor|astronaut|astronomer|atheist|athlete|attendee|attorney|
attorney general|auditor|aunt|author|authorities|ayatollah|backbencher|baker|banker|barber|barrister|
bartender|believer|bereaved family|billionaire|biographer|biologist|bishop|blogger|board member|bodyguard|
bookmaker|border agent|border guard|boss|boyfriend|broadcaster|broker|brother|builder|bus driver|
businessman|businessmen|businesspeople|businessperson|businesswoman|businesswomen|buyer|bystander|
cabinet member|cabinet minister|cabinet secretary|caller|campaign group|campaign manager|campaigner|
candidate|captain|cardinal|cardiologist|care worker|caregiver|carer|caretaker|celebrity|centre director|
chair|chairman|chairmen|chairperson|chairwoman|challenger|chancellor|chaplain|charity|charity worker|chef|
chemist|chief constable|chief economist|chief executive|chief executive officer|chief financial officer|
chief inspector|chief justice|chief medical officer|chief of police|chief of staff|chief operating officer|
chief prosecutor|chief scientist|chief secretary|chief superintendent|chief whip|childminder|citizen|
city council member|city councillor|city manager|civil rights leader|civil servant|claimant|classmate|
cleaner|clergyman|clergymen|cleric|clerk|client|climate scientist|climatologist|clinician|club secretary|
co-author|co-chair|co-director|co-founder|co-leader|co-owner|co-worker|coach|coalition partner|coast guard|
coastguard|colleague|colonel|columnist|comedian|commander|commentator|commenter|commissioner|
committee chair|committee chairman|committee member|community activist|community leader|commuter|company|
complainant|comptroller|computer scientist|congressman|congressmen|congresswoman|congresswomen|
conservationist|constable|constituent|consul|consultant|consumer|contractor|convict|coordinator|coroner|
correspondent|council|council leader|council member|council officer|councillor|councilman|councilor|
councilwoman|counsellor|counselor|counterpart|county commissioner|county executive|cousin|coworker|creator|
creditor|crew member|criminologist|critic|crown prince|curator|customer|cyclist|dad|data scientist|daughter|
dealer|dean|debater|defector|defence analyst|defence attorney|defence chief|defence lawyer|defence minister|
defence secretary|defence source|defendant|defense analyst|defense attorney|defense lawyer|defense minister|
defense official|defense secretary|delegate|demographer|demonstrator|dentist|department|deputy|
deputy chief constable|deputy director|deputy governor|deputy head|deputy headteacher|deputy leader|
deputy mayor|deputy minister|deputy prime minister|deputy secretary|designer|detainee|detective|
detective chief inspector|detective inspector|detective sergeant|detective superintendent|developer|
diplomat|director|director general|director-general|disability campaigner|dispatcher|dissident|
district attorney|district judge|district nurse|doctor|documentary maker|donor|driver|ecologist|economist|
editor|editor-in-chief|education secretary|educator|election official|electrician|embassy|emergency worker|
employee|employer|engineer|entrepreneur|envoy|epidemiologist|essayist|ethicist|evacuee|evangelist|
ex-husband|ex-minister|ex-president|ex-wife|executive|executive director|executive editor|expert|extremist|
eyewitness|faculty member|family|family friend|family member|fan|farm worker|farmer|father|federal judge|
federal official|federal prosecutor|felon|fiancé|fiancée|fighter|filmmaker|finance minister|
finance secretary|financial adviser|financial analyst|fire chief|fire officer|fire service|firefighter|firm|
first lady|first minister|first responder|fisherman|fishermen|flight attendant|football manager|forecaster|
foreign minister|foreign ministry|foreign policy adviser|foreign policy expert|foreign secretary|foreman|
foster carer|foster parent|founder|friend|frontbencher|frontrunner|fundraiser|general manager|
general secretary|geneticist|geologist|girlfriend|goalkeeper|government|government lawyer|
government minister|government official|government source|governor|graduate|granddaughter|grandfather|
grandmother|grandparent|grandson|group|grower|guard|guardian|gunman|gynaecologist|gynecologist|hacker|head|
head coach|head of communications|head of government|head of policy|head of research|head of state|
headmaster|headmistress|headteacher|health boss|health care worker|health chief|health expert|
health minister|health official|health secretary|health worker|heckler|high commissioner|historian|
home secretary|homeowner|hospital boss|host|hostage|housing officer|human rights activist|
human rights lawyer|husband|imam|immigrant|immigration lawyer|immigration minister|immunologist|incumbent|
independent expert|industry body|industry group|infectious disease expert|influencer|informant|inmate|
insider|inspector|inspector general|instructor|insurer|insurgent|intelligence officer|intelligence official|
interior minister|intern|interpreter|interviewer|investigator|investor|janitor|jihadist|journalist|judge|
junior doctor|junior minister|juror|jury|justice minister|justice secretary|king|laborer|labourer|landlady|
landlord|landowner|law enforcement official|law professor|lawmaker|lawyer|lead author|lead investigator|
lead researcher|leader|leader of the opposition|lecturer|legal expert|legislator|librarian|lieutenant|
lieutenant colonel|lieutenant governor|lifeguard|lobby group|lobbyist|local authority|local leader|
local official|local resident|lorry driver|loyalist|magistrate|majority leader|manager|managing director|
managing editor|managing partner|manufacturer|marine biologist|mathematician|mayor|mechanic|mediator|medic|
member of congress|member of parliament|mentor|mercenary|meteorologist|microbiologist|midwife|midwives|
migrant|militant|military analyst|military chief|military expert|military officer|military official|
military spokesman|military spokesperson|miner|minister|ministry|minority leader|moderator|mom|
monitoring group|monk|mother|motorist|mourner|mufti|mum|musician|national security adviser|
national security advisor|national security official|navy officer|negotiator|neighbor|neighbour|nephew|
neurologist|neuroscientist|newspaper|niece|nominee|novelist|nun|nurse|nursery worker|observer|office worker|
officer|official|ombudsman|oncologist|onlooker|operative|operator|opponent|opposition leader|
opposition party|organiser|organizer|orphan|outsider|owner|paediatrician|painter|panelist|panellist|
paralegal|paramedic|parent|parish councillor|parishioner|parliamentarian|parole officer|parolee|participant|
partner|party chair|party chairman|party leader|party member|party official|party source|passenger|
passer-by|passerby|passers-by|pastor|pathologist|patient|peace activist|pediatrician|peer|pensioner|
permanent secretary|perpetrator|petitioner|pharmacist|philanthropist|philosopher|photographer|physician|
physicist|picketer|pilot|plaintiff|planner|player|playwright|plumber|podcaster|poet|police|
police and crime commissioner|police chief|police commissioner|police constable|police force|
police inspector|police officer|police source|police spokesman|police spokesperson|police spokeswoman|
policeman|policemen|policewoman|policewomen|policymaker|political adviser|political analyst|
political commentator|political consultant|political editor|political scientist|politician|pollster|pope|
practitioner|preacher|prefect|premier|presenter|president|president-elect|press officer|press secretary|
pressure group|priest|prime minister|prince|princess|principal|prison governor|prison officer|prisoner|
probation officer|producer|professor|professor emeritus|programmer|project manager|promoter|
property developer|prosecutor|protest leader|protester|protestor|provider|psychiatrist|psychologist|
psychotherapist|public defender|public health director|public health expert|public health official|
publicist|publisher|punter|pupil|queen|questioner|rabbi|radiologist|rancher|ranger|rapper|rapporteur|
ratepayer|reader|realtor|rear admiral|rebel|receptionist|rector|referee|refugee|regional director|
regional governor|registrar|regulator|relative|reporter|representative|rescue worker|rescuer|
research director|research fellow|researcher|resident|respondent|restaurateur|retailer|retiree|reviewer|
rights activist|rights group|rival|roommate|runner|sailor|salesman|salesmen|saleswoman|scholar|
school governor|school principal|schoolboy|schoolgirl|science adviser|scientist|screenwriter|scriptwriter|
secretary|secretary general|secretary of state|secretary-general|security adviser|security analyst|
security expert|security guard|security minister|security official|security source|seismologist|seller|
senator|senior adviser|senior advisor|senior aide|senior analyst|senior coroner|senior diplomat|
senior doctor|senior fellow|senior figure|senior investigating officer|senior lecturer|senior minister|
senior officer|senior official|senior researcher|senior source|sergeant|serviceman|servicemen|servicewoman|
shadow chancellor|shadow home secretary|shadow minister|shadow secretary|shareholder|sheikh|sheriff|
shop assistant|shop owner|shop steward|shopkeeper|shopper|singer|sister|smuggler|social media user|
social worker|sociologist|soldier|solicitor|solicitor general|son|songwriter|source|speaker|special adviser|
special counsel|special envoy|special rapporteur|specialist|spectator|speechwriter|spokesman|spokesmen|
spokespeople|spokesperson|spokeswoman|spokeswomen|staff member|staffer|stakeholder|state attorney general|
state legislator|state official|state representative|state senator|statesman|statesmen|stateswoman|
statistician|stepfather|stepmother|steward|stewardess|stockholder|strategist|student|student leader|
study author|stylist|subcontractor|superintendent|supervisor|supplier|supporter|surgeon|surveyor|survivor|
suspect|taxi driver|taxpayer|teacher|teaching assistant|team leader|teammate|tech executive|technician|
teenager|tenant|terrorism expert|terrorist|theologian|therapist|think tank|think-tank|thinktank|tipster|
tour operator|tourist|town councillor|trade body|trade minister|trade secretary|trade union|trade unionist|
trader|trafficker|trainer|transport secretary|traveller|treasurer|treasury secretary|trial lawyer|
tribal leader|trooper|truck driver|trucker|trustee|tutor|tycoon|umpire|uncle|undersecretary|union|
union boss|union leader|union member|union official|union representative|university lecturer|vendor|veteran|
veterinarian|vicar|vice chair|vice chairman|vice chancellor|vice president|vice-chancellor|vice-president|
victim|villager|virologist|visitor|volcanologist|volunteer|voter|waitress|warden|warlord|watchdog|
weather forecaster|whistle-blower|whistleblower|widow|widower|wife|witness|worker|world leader|worshiper|
worshipper|writer|youth worker|zookeeper
`
  .trim()
  .split(/\|\n?/);

/** First names that are not ordinary English words. */
export const givenNames: readonly string[] = `
Aaron|Abbas|Abby|Abdallah|Abdel|Abdelaziz|Abdul|Abdulaziz|Abdullah|Abebe|Abigail|Abiy|Abraham|Abu|Ada|
Adam|Adama|Adebayo|Adel|Adele|Adewale|Adnan|Adrian|Adriana|Adrien|Adrienne|Agnes|Agnieszka|Agus|Ahmad|
Ahmed|Ahmet|Aidan|Aileen|Aisha|Aisling|Ajay|Ajit|Akash|Akbar|Akhilesh|Akinwumi|Akira|Akram|Akshata|Alain|
Alan|Alana|Alasdair|Alassane|Alastair|Albert|Alberto|Albin|Alec|Alejandra|Alejandro|Aleksandar|Aleksander|
Aleksandr|Aleksandra|Aleksei|Alessandra|Alessandro|Alex|Alexa|Alexander|Alexandra|Alexei|Alexey|Alexis|
Alfie|Alfonso|Alfred|Alfredo|Ali|Alice|Alicia|Alina|Alireza|Alison|Alistair|Allan|Allen|Allison|Alvin|
Alyssa|Amadou|Amal|Amanda|Amartya|Amelia|Amin|Amina|Aminata|Amir|Amit|Amitabh|Amy|Ana|Anand|Anas|
Anastasia|Anatoly|Anders|Andrea|Andreas|Andrei|Andrej|Andrew|Andrey|Andriy|Andrzej|André|Andrés|Andy|
Angela|Angelina|Angelo|Angus|Anh|Anies|Anil|Anita|Anjali|Ann|Anna|Annabel|Annalena|Anne|Annette|Annie|
Annika|Anthony|Antoine|Anton|Antonella|Antonia|Antonio|Antonis|Antony|António|Anura|Anushka|Anwar|Aoife|
Archie|Ariel|Arjun|Armando|Armin|Arnaud|Arnold|Arseniy|Artem|Arthur|Arturo|Artyom|Arun|Arundhati|Arvind|
Asad|Asha|Ashish|Ashleigh|Ashley|Ashok|Ashraf|Asif|Asma|Assimi|Astrid|Atal|Atiku|Attila|Aubrey|Audrey|
Aung|Aurora|Austin|Ava|Avi|Avichai|Avigdor|Axel|Ayelet|Ayesha|Ayman|Ayo|Ayumi|Aziz|Babar|Bailey|Bambang|
Barbara|Barney|Barron|Barry|Bashar|Bashir|Bassam|Bassem|Bassirou|Beatrice|Beatriz|Becky|Belinda|Ben|
Benazir|Benedict|Benigno|Benjamin|Benny|Benoît|Beppe|Berat|Bernadette|Bernard|Bernd|Bernie|Bert|Beth|
Bethany|Betsy|Betty|Beverley|Beverly|Beyoncé|Bezalel|Bianca|Bilal|Bilawal|Binali|Bjorn|Björn|Bjørn|Blake|
Bobby|Bogdan|Bohdan|Bola|Bongbong|Bonnie|Boris|Borut|Boyko|Brad|Bradley|Brandon|Brenda|Brendan|Brent|
Brett|Brian|Brianna|Bridget|Brittany|Brooke|Bruce|Bruno|Bryan|Bryony|Bukayo|Burak|Byron|Caitlin|Caleb|
Calin|Callum|Calvin|Cameron|Camila|Camilla|Caoimhe|Cara|Carl|Carla|Carles|Carlo|Carlos|Carly|Carmen|
Carole|Carolina|Caroline|Carolyn|Carrie|Carter|Carwyn|Casey|Cassandra|Cassidy|Catherine|Cathy|Catriona|
Cecil|Cecilia|Cedric|Cem|Chaim|Chantal|Charlene|Charles|Charlie|Charlotte|Chelsea|Cheryl|Chiara|Chidi|
Chimamanda|Chinedu|Ching-te|Chinua|Chioma|Chloe|Chris|Christina|Christine|Christoph|Christophe|
Christopher|Chrystia|Ciara|Ciarán|Cindy|Claire|Clara|Clare|Clarence|Clark|Claude|Claudia|Claudio|Clayton|
Clifford|Clint|Clinton|Clive|Clyde|Clément|Cole|Colin|Colleen|Colm|Connie|Connor|Conor|Conrad|Constance|
Corey|Cormac|Cory|Courtney|Craig|Cristiano|Cristina|Cruz|Curtis|Cynthia|Cyril|Céline|César|Călin|Dafydd|
Daisuke|Dalia|Damian|Damien|Damon|Dan|Dana|Daniel|Daniela|Danielle|Danny|Daphne|Daria|Dario|Dariush|
Dariusz|Darrell|Darren|Darryl|Darya|Dave|David|Davina|Deanna|Debbie|Deborah|Debra|Declan|Deepak|Deepika|
Deirdre|Dejan|Delcy|Delia|Denis|Denise|Deniz|Dennis|Denys|Denzel|Derek|Dermot|Derrick|Desmond|Devendra|
Devin|Dhruv|Diana|Diane|Didier|Diego|Dieter|Dilma|Dimitris|Dinah|Dinesh|Diosdado|Dirk|Divya|Dmitri|Dmitry|
Dmytro|Dolly|Domingo|Dominic|Dominique|Donald|Donna|Donnie|Donovan|Doreen|Doris|Dorothy|Doug|Douglas|
Dragan|Droupadi|Duc|Duncan|Dustin|Dwayne|Dwight|Dylan|Eamon|Ebele|Ebrahim|Ed|Eddie|Edgar|Edi|Edith|Edmund|
Edmundo|Edna|Edouard|Eduardo|Edward|Edwin|Edwina|Ehud|Eileen|Einar|Ekaterina|Ekrem|Elad|Elaine|Eleanor|
Elena|Eleni|Eli|Elias|Elijah|Elisabeth|Eliza|Elizabeth|Ella|Ellen|Ellie|Elliot|Elliott|Ellis|Elly|Eloise|
Elon|Elsa|Elsie|Elton|Eluned|Elvis|Elżbieta|Emeka|Emi|Emilio|Emily|Emine|Emma|Emmanuel|Emmanuelle|
Emmerson|Emre|Enrico|Enrique|Eoghan|Eoin|Eric|Erica|Erik|Erika|Erin|Erna|Ernest|Ernesto|Ernie|Ernst|Esme|
Esteban|Esther|Ethan|Ethel|Etienne|Eugene|Eva|Evan|Evelyn|Evgeny|Evika|Evo|Ewa|Ewan|Eyal|Ezra|Fabien|
Fabio|Fabrice|Fadi|Fahad|Faisal|Farah|Farhan|Farid|Farooq|Fatima|Fatma|Fay|Faye|Federica|Federico|Fela|
Felipe|Felix|Femi|Ferdinand|Ferenc|Fergus|Fernanda|Fernando|Fethullah|Fidel|Finlay|Finn|Fintan|Fiona|
Florian|Florin|Floyd|Flávio|Fouad|Frances|Francesca|Francesco|Francis|Francisco|Franco|Francois|Frankie|
Franz|François|Françoise|Fraser|Fred|Freddie|Frederick|Fredrik|Freya|Friedrich|Fritz|Frédéric|Fumio|
Fyodor|Félix|Gabriel|Gabriela|Gabrielle|Gadi|Gail|Galina|Ganesh|Gareth|Garrett|Garry|Gary|Gaurav|Gautam|
Gavin|Geert|Geeta|Gemma|Gennady|Geoff|Geoffrey|George|Georgina|Gerald|Geraldine|Gerard|Gerardo|Gerhard|
Gerry|Geun-hye|Ghassan|Giacomo|Gianni|Gibran|Gideon|Gilad|Gilbert|Gilberto|Giles|Gilles|Gillian|Gina|
Giorgi|Giorgia|Giorgio|Giorgos|Giovanni|Gitanas|Giulia|Giulio|Giuseppe|Glenda|Glenn|Gloria|Golda|Gonzalo|
Gopal|Goran|Gordon|Gotabaya|Graeme|Graham|Greg|Gregory|Greta|Gretchen|Grzegorz|Guadalupe|Guido|Guillaume|
Guillermo|Gunnar|Gurpreet|Gustav|Gustavo|Gwen|Gwyneth|Gyorgy|György|Gábor|Gérald|Gérard|Günter|Günther|
Habib|Hadi|Hafez|Hage|Haile|Hailey|Haim|Hakainde|Hakan|Hakim|Hala|Halyna|Hamad|Hamdullah|Hamid|Hamish|
Hamza|Hana|Hanan|Hani|Hank|Hannah|Hans|Harald|Hardeep|Harjit|Harold|Harriet|Harrison|Harry|Haruhiko|
Haruki|Harvey|Hasan|Hashim|Hassan|Hatem|Hayley|Hector|Heidi|Heike|Heinrich|Heinz|Helen|Helena|Helga|Helle|
Helmut|Hemant|Henrik|Henry|Herbert|Herman|Hervé|Hibatullah|Hideki|Hilary|Hillary|Hina|Hiroko|Hiroshi|
Hisham|Horst|Hosni|Hossein|Howard|Hubert|Huda|Hugh|Hugo|Hulusi|Humphrey|Humza|Hussain|Hussein|Huw|Hyun|
Hélène|Iain|Ian|Ibrahim|Ibrahima|Idris|Idrissa|Ifeoma|Ignacio|Igor|Ihor|Ilan|Ilham|Ilya|Imad|Imelda|
Imogen|Imran|Imtiaz|Indira|Ingo|Ingrid|Ingrida|Inés|Iqbal|Irakli|Irene|Irina|Iryna|Isaac|Isabel|Isabella|
Isabelle|Isaiah|Isaias|Isla|Ismail|Issa|István|Itamar|Ivan|Ivana|Ivanka|Jacek|Jacinta|Jackie|Jacob|
Jacqueline|Jacques|Jacqui|Jae-in|Jae-myung|Jagmeet|Jaime|Jair|Jakaya|Jake|Jakob|Jakub|Jalal|Jamal|James|
Jamie|Jamil|Jana|Jane|Janet|Janice|Janine|Janusz|Jared|Jaroslaw|Jarosław|Jasmine|Jason|Javad|Javier|Jawad|
Jawaharlal|Jean|Jean-Claude|Jean-Luc|Jean-Marie|Jean-Michel|Jean-Noël|Jean-Paul|Jean-Pierre|Jeanette|
Jeanne|Jeb|Jed|Jeff|Jeffrey|Jelena|Jen|Jenna|Jennifer|Jenny|Jens|Jeremiah|Jeremy|Jermaine|Jeroen|Jerome|
Jerry|Jerzy|Jess|Jesse|Jessica|Jessie|Jesús|Jiabao|Jill|Jim|Jimmy|Jinping|Jintao|Jiri|Jiří|Jo|Joachim|
Joan|Joanna|Joanne|Joao|Joaquín|Jocelyn|Jodie|Jody|Joe|Joel|Joey|Johann|Johanna|Johannes|John|Johnny|Joko|
Jomo|Jon|Jonah|Jonas|Jonathan|Jong-il|Jong-un|Joon-ho|Jorge|Jose|Josef|Joseph|Josephine|Joshua|Josie|José|
Joyce|João|Juan|Juana|Juanita|Jude|Judit|Judith|Judy|Julia|Julian|Julie|Julien|Juliet|Julieta|Julio|
Julius|Junichiro|Junko|Jurgen|Justin|Justine|Jyoti|Jérôme|Józef|Jörg|Jürgen|Kaitlyn|Kaja|Kamal|Kamala|
Kapil|Karan|Kareem|Karel|Karen|Karim|Karin|Karl|Karl-Theodor|Karol|Karoline|Kash|Kassym-Jomart|Katalin|
Katarzyna|Kate|Katerina|Kateryna|Katharine|Katherine|Kathleen|Kathryn|Kathy|Katie|Katja|Katrin|Katrina|
Katy|Kavita|Kayla|Kayleigh|Kazuo|Keiko|Keir|Keira|Keith|Kelechi|Kelly|Kellyanne|Kelsey|Kelvin|Kemal|Kemi|
Ken|Kendall|Kenji|Kenneth|Kenny|Kenta|Keqiang|Kerry|Kersti|Kevin|Kgalema|Khadija|Khaled|Khaleda|Khalid|
Khalida|Khalil|Ki-moon|Kieran|Kim|Kimberley|Kimberly|Kiran|Kirill|Kirk|Kirsten|Kirstie|Kirsty|Klaus|Kofi|
Koichi|Kojo|Konrad|Konstantin|Konstantinos|Kostas|Krishna|Kristalina|Kristen|Kristian|Kristin|Kristina|
Krzysztof|Ksenia|Kumar|Kurt|Kwame|Kwasi|Kyle|Kylie|Kyriakos|Kyrsten|Kyrylo|Kyung-wha|Laila|Lakshmi|Lana|
Larisa|Larry|Lars|Laszlo|Laura|Lauren|Laurence|Laurent|Laurie|Lawrence|Layla|Leah|Leanne|Lech|Leif|Leigh|
Leila|Lena|Leni|Lenny|Leo|Leon|Leonard|Leonid|Leroy|Lesley|Leslie|Lester|Levi|Lewis|Leyla|Leymah|Liam|
Lijian|Lina|Linda|Lindiwe|Lindsay|Lindsey|Linh|Lionel|Lisa|Liz|Lizzie|Lloyd|Logan|Lois|Lorenzo|Loretta|
Lorna|Lorraine|Lottie|Louie|Louis|Louisa|Louise|Luc|Luca|Lucas|Lucia|Lucie|Lucinda|Lucy|Ludmila|Ludwig|
Luigi|Luis|Luisa|Luiz|Luka|Lukas|Lukasz|Luke|Lula|Luther|Lydia|Lyndon|Lynn|Lynne|Lyudmila|László|Maarten|
Mabel|Maciej|Mackenzie|Macky|Madeleine|Madeline|Madison|Maeve|Magdalena|Maggie|Magnus|Maha|Mahamat|
Mahathir|Mahatma|Mahdi|Mahesh|Mahinda|Mahmood|Mahmoud|Mahsa|Maia|Mairead|Majid|Makoto|Maksym|Malala|
Malcolm|Mallikarjun|Mamadou|Mamata|Mandy|Manfred|Manish|Manmohan|Manoj|Manon|Mansour|Manuel|Manuela|Marc|
Marcel|Marcela|Marcello|Marcelo|Marcia|Marcin|Marco|Marcos|Marcus|Marek|Margaret|Margot|Maria|Mariam|
Mariama|Marian|Mariana|Marianne|Mariano|Marie|Mariko|Marilyn|Mario|Marion|Mariusz|Marjorie|Markus|Marlene|
Marsha|Marshall|Marta|Martha|Martin|Martina|Marty|Marvin|Marwan|Mary|Maryam|María|Masako|Masayoshi|Masih|
Masoud|Masrour|Massimo|Mateo|Mateusz|Mathieu|Mathilde|Matilda|Matt|Matteo|Matthew|Matthias|Maureen|
Maurice|Mauricio|Maurizio|Maxim|Maxine|Maxwell|Maya|Mayawati|Mazloum|Małgorzata|Meena|Meera|Megan|
Megawati|Meghan|Mehdi|Mehmet|Mehran|Mei|Meir|Melania|Melanie|Meles|Melinda|Melissa|Melvin|Menachem|Meral|
Merav|Meredith|Mesut|Mette|Mevlut|Mhairi|Mia|Michael|Michaela|Michał|Michel|Michele|Michelle|Micheál|Mick|
Mickey|Miguel|Mihai|Mikael|Mikhail|Mikheil|Mikko|Milan|Mildred|Milena|Millie|Milo|Milorad|Milos|Miloš|
Milton|Min-ho|Minh|Miranda|Mircea|Miri|Miriam|Miroslav|Mitch|Mitchell|Mitt|Mladen|Mmusi|Mohamad|Mohamed|
Mohammad|Mohammed|Mohan|Mohsen|Moira|Mojtaba|Mokgweetsi|Molly|Mona|Monica|Monika|Monique|Moqtada|Morgan|
Morris|Morten|Morteza|Moses|Moshe|Mostafa|Moussa|Mstyslav|Muammar|Muhammad|Muhammadu|Muhyiddin|Mukesh|
Munir|Murat|Muriel|Murray|Musa|Mustafa|Mwai|Mwangi|Mykhailo|Mykola|Myra|Myung-bak|Nabil|Nadezhda|Nadia|
Nadine|Naftali|Najib|Naledi|Nancy|Nandi|Naoko|Naomi|Naoto|Narendra|Narges|Naruhito|Nasrin|Nasser|Natalia|
Natalie|Nataliya|Natalya|Natasha|Nathalie|Nathan|Nathaniel|Naveen|Nawaf|Nawaz|Nayib|Nazanin|Neha|Neil|
Nelson|Nemanja|Neville|Newt|Neymar|Ngozi|Nguyen|Niamh|Nicholas|Nicky|Nicola|Nicolae|Nicolas|Nicole|
Nicolás|Nicușor|Niels|Nigel|Nikhil|Nikita|Nikki|Nikol|Nikola|Nikolai|Nikolay|Nikos|Nils|Nina|Nir|Nirmala|
Nitin|Nitish|Nkosazana|Nnamdi|Noa|Noah|Noam|Noel|Noor|Nora|Norbert|Noriko|Norma|Norman|Norodom|Noura|
Nouri|Novak|Nuno|Nursultan|Ofer|Oisín|Oksana|Olaf|Oleg|Oleh|Oleksandr|Oleksandra|Oleksii|Oleksiy|Olena|
Olga|Olha|Oliver|Olivia|Olivier|Ollie|Olof|Olu|Olusegun|Omar|Omowunmi|Omri|Onyango|Oprah|Orhan|Orla|
Orlando|Osama|Oscar|Oskar|Osman|Otto|Ousmane|Owen|Pablo|Padraig|Paetongtarn|Paige|Pam|Pamela|Pankaj|Paola|
Paolo|Parisa|Pascal|Patricia|Patrick|Paul|Paula|Pauline|Paulo|Pavel|Pavlo|Pawel|Paweł|Pedro|Peggy|
Penelope|Percy|Perry|Pervez|Pete|Peter|Petr|Petra|Petro|Petteri|Phil|Philip|Philipp|Philippa|Philippe|
Phillip|Phoebe|Phuc|Phuong|Phyllis|Piers|Pieter|Pietro|Piotr|Polina|Polly|Pooja|Prabowo|Pradeep|Prakash|
Pramila|Pranab|Prashant|Prayuth|Prem|Preston|Priscilla|Priti|Priya|Priyanka|Przemysław|Pyotr|Péter|Qasem|
Qassem|Qiang|Quang|Quentin|Rachael|Rachel|Rachid|Radoslaw|Radosław|Radovan|Radu|Rafael|Rafał|Rafik|
Raghuram|Rahul|Raila|Rainer|Raj|Rajeev|Rajendra|Rajesh|Rajiv|Rajnath|Rakesh|Ralf|Ralph|Ramesh|Ramon|
Ramzan|Ramón|Randall|Randolph|Rania|Ranil|Ranjit|Raphaël|Raquel|Rashad|Rashid|Rashida|Rasmus|Ratko|Raul|
Ravi|Raymond|Raúl|Rebecca|Rebekah|Recep|Reem|Reggie|Reginald|Reid|Reinhard|Rekha|Renate|René|Reza|
Rhiannon|Rhodri|Rhonda|Rhun|Rhys|Ricardo|Riccardo|Richard|Ricky|Rinat|Rishi|Rita|Riyad|Robbie|Robert|
Roberta|Roberto|Robyn|Roderick|Rodney|Rodolfo|Rodrigo|Roger|Rohan|Rohit|Roland|Rolf|Romain|Ron|Ronald|
Ronan|Ronen|Ronnie|Rory|Rosa|Rosalind|Rosario|Rosie|Ross|Rowan|Roxanne|Roy|Ruben|Rubén|Rudolf|Rudy|
Ruhollah|Rui|Rumen|Rupert|Ruslan|Russell|Rustem|Ruth|Ryan|Ryszard|Róisín|Saad|Sabine|Sabrina|Sachin|
Saddam|Sadie|Sadio|Sadiq|Saeed|Saif|Sajid|Salah|Saleh|Salim|Sally|Salma|Salman|Sam|Samantha|Sami|Samia|
Samir|Samira|Sammy|Samuel|Sanae|Sandeep|Sandra|Sandro|Sanjay|Sanjeev|Sanna|Santiago|Saoirse|Sara|Sarah|
Sasha|Saskia|Satoshi|Satya|Sauli|Savannah|Sayed|Scarlett|Scott|Seamus|Sean|Sebastian|Seema|Selahattin|
Selena|Selina|Serena|Serge|Sergei|Sergey|Sergio|Serhii|Serhiy|Seth|Seán|Shabana|Shahbaz|Shahid|Shai|
Shamima|Shane|Shannon|Sharif|Sharon|Shashi|Shaun|Shavkat|Shawn|Shehbaz|Sheila|Shelby|Sheldon|Shelley|
Sherrod|Sheryl|Shigeru|Shimon|Shinji|Shinjiro|Shinzo|Shira|Shireen|Shirin|Shirley|Shlomo|Shohei|Shona|
Shreya|Sian|Siddharth|Sidney|Sigmar|Sigrid|Silvia|Silvio|Simon|Simone|Sinead|Sinéad|Siobhan|Sipho|Siya|
Siyabonga|Slobodan|Smriti|Sofia|Sofía|Solomon|Sonia|Sonya|Sophia|Sophie|Soraya|Soren|Spencer|Srettha|Sri|
Stacey|Stacy|Stanislav|Stanisław|Stanley|Stavros|Stefan|Stefania|Stefano|Stefanos|Stella|Stephanie|
Stephen|Steve|Steven|Stewart|Stuart|Stéphane|Suella|Suharto|Suk-yeol|Sukarno|Suleiman|Sundar|Sunil|Sunita|
Suresh|Susan|Susana|Susanna|Susannah|Susanne|Sushma|Susie|Susilo|Suu|Suzanne|Sven|Svetlana|Sviatlana|
Svitlana|Sydney|Sylvain|Sylvia|Sylvie|Szymon|Sándor|Séamus|Ségolène|Sérgio|Søren|Süleyman|Sławomir|
Tabitha|Tahir|Takashi|Takeshi|Takuya|Talal|Tamar|Tamara|Tamer|Tammy|Tamás|Tanya|Tara|Taras|Tarek|Tariq|
Taro|Tate|Tatiana|Tatyana|Taylor|Tayyip|Ted|Tedros|Tejashwi|Tendai|Tenzin|Terence|Teresa|Terri|Terry|Tess|
Tessa|Tetiana|Thabo|Thaksin|Thandi|Thanh|Thelma|Theo|Theodore|Theresa|Therese|Thi|Thiago|Thierry|Thomas|
Thorsten|Thulani|Tiago|Tibor|Tiffany|Tim|Timothy|Tina|Tino|Tobias|Toby|Todd|Tom|Tomasz|Tomislav|Tommy|
Tomoko|Tomás|Tomáš|Toni|Tony|Tonya|Toomas|Toshimitsu|Tracey|Tracy|Traian|Travis|Trent|Trevor|Tricia|
Tristan|Trong|Tuan|Tulsi|Tunde|Turki|Tyler|Tyrone|Tyson|Tzipi|Uhuru|Ulrich|Ulrike|Uma|Umar|Umberto|Ursula|
Usha|Usman|Ute|Uwe|Vaclav|Vadim|Vadym|Valdis|Valentin|Valentina|Valentino|Valeria|Valerie|Valerii|Valery|
Vanessa|Vasily|Vasyl|Vera|Verity|Vernon|Veronica|Vesna|Vicente|Vicki|Vicky|Victor|Victoria|Vijay|Vikram|
Viktor|Viktoria|Viktoriia|Vince|Vincent|Vincenzo|Vinod|Vinícius|Virat|Vitali|Vitalii|Vitaliy|Vitaly|
Vittorio|Vivek|Vivian|Vivienne|Vjosa|Vlad|Vladimir|Vladislav|Vladyslav|Volker|Volodymyr|Vsevolod|
Vyacheslav|Václav|Wael|Walid|Wally|Walter|Wanda|Wangari|Wanjiru|Warren|Wasim|Wayne|Weiwei|Wenbin|Wendell|
Wendy|Wenliang|Werner|Wes|Wesley|Whitney|Wilfred|Wilhelm|Willem|William|Willie|Wilma|Wim|Winston|Wojciech|
Wole|Wolfgang|Wopke|Wyatt|Xavier|Xiaobo|Xiaoping|Ximena|Xin|Xiomara|Xuan|Yaakov|Yael|Yahya|Yair|Yana|
Yanis|Yann|Yannick|Yannis|Yariv|Yaroslav|Yasir|Yasmin|Yasser|Yasuo|Yaw|Yegor|Yehuda|Yekaterina|Yelena|
Yemi|Yevgeny|Yevhen|Ying-jeou|Ying-wen|Yingluck|Yitzhak|Yo-jong|Yoav|Yoko|Yolanda|Yonatan|Yoshihide|Yossi|
Younis|Yousef|Youssef|Yoweri|Yuki|Yukio|Yuko|Yulia|Yuliia|Yuri|Yurii|Yuriko|Yuriy|Yury|Yusuf|Yuval|Yves|
Yvette|Yvonne|Zabihullah|Zac|Zach|Zachary|Zack|Zahra|Zaid|Zainab|Zakaria|Zalmay|Zanele|Zara|Zayed|
Zbigniew|Zdeněk|Zedong|Zeinab|Zemin|Zia|Ziad|Zlatan|Zoe|Zofia|Zoltan|Zoltán|Zoran|Zoya|Zsolt|Zubair|
Zulfiqar|Zuzana|Zvi|Álvaro|Édouard|Éric|Étienne|Óscar|Łukasz
`
  .trim()
  .split(/\|\n?/);

/** First names that are also ordinary English words or well-known places. */
export const ambiguousGivenNames: readonly string[] = `
Ace|Amber|Angel|April|Archer|Art|Ash|Asia|August|Autumn|Babe|Barb|Baron|Basil|Bay|Beau|Bill|Billy|Bin|
Bishop|Blaise|Blaze|Blessing|Bliss|Blossom|Bo|Bob|Bonny|Booker|Brandy|Brook|Brooks|Buck|Bud|Buddy|Bunny|
Buster|Cam|Can|Candy|Carol|Cary|Cash|Chad|Chance|Charity|Chase|Chastity|Cherry|Chester|China|Chip|
Christian|Chuck|Clay|Clement|Cliff|Clover|Colt|Comfort|Cooper|Coral|Crystal|Curry|Curt|Daisy|Dale|Dallas|
Dash|Dawn|Deacon|Dean|Del|Denver|Destiny|Dick|Dom|Don|Dot|Drew|Duke|Dusty|Earl|Ebony|Eden|Ember|Eve|Faith|
Felicity|Fern|Flint|Florence|Ford|Forest|Fortune|Fox|Frank|Gale|Gay|Gene|Genesis|Georgia|Gift|Gill|Ginger|
Glen|Glory|Goodluck|Grace|Grant|Gray|Grey|Guy|Happy|Harmony|Haven|Hazel|Heath|Heather|Heaven|Herb|Holly|
Honesty|Honey|Honor|Honour|Hope|Houston|Hung|Hunter|India|Innocent|Ion|Iris|Ivory|Ivy|Jack|Jade|Jasper|
Jay|Jewel|Job|Jordan|Josh|Joy|July|June|Junior|Juniper|Justice|Kent|Kenya|King|Kit|Kitty|Lance|Lane|
Laurel|Lavender|Lee|Liberty|Lily|London|Long|Love|Lucky|Major|Man|Marina|Marine|Mark|Mason|Mate|Maverick|
Max|May|Melody|Mercedes|Mercy|Merit|Merry|Mike|Miles|Ming|Misty|Mo|Moss|Myrtle|Nan|Nick|Noble|Nova|Olive|
Opal|Paddy|Page|Pansy|Paris|Parker|Pat|Patience|Patsy|Patty|Paz|Peace|Pearl|Peg|Penny|Pepper|Petal|
Phoenix|Pierce|Ping|Pip|Piper|Pixie|Poet|Poppy|Porter|Precious|Price|Prince|Princess|Promise|Prosper|
Prudence|Queen|Rain|Raja|Ram|Rand|Raven|Ray|Reed|Rex|Rich|Rick|River|Rob|Robin|Rocky|Rod|Roman|Rose|
Rosemary|Royal|Ruby|Rusty|Sage|Said|Salvador|Sandy|Sari|Sawyer|Scarlet|Scout|Serenity|Sherry|Sierra|Skip|
Sky|Sly|Sol|Son|Song|Sterling|Stew|Stormy|Sue|Sultan|Summer|Sung|Sunny|Tab|Tad|Tam|Tanner|Tao|Teddy|
Temperance|Terra|Trinity|Trip|True|Tucker|Unity|Van|Vic|Viola|Violet|Virginia|Wade|Ward|Will|Willow|Win|
Winter|Wisdom|Woody|Wren|Yogi|Young|Zen
`
  .trim()
  .split(/\|\n?/);
