/** More given names, by the region where they are common; in the form of `plainWord`. */
export const MORE_GIVEN_NAMES = `
alistair alasdair gregor iain kenny lachlan mungo hector calum catrin carys eilidh eleri ffion gwen gwenllian iolo ieuan lowri mali mared nerys nia rhiannon rhodri sioned siwan tegan tomos
aine aisling brid brigid clodagh deirdre dearbhla eimear emer fionnuala cathal colm conall daithi diarmuid donal donnacha eamon enda fergal fergus fiachra fintan oisin ronan ruairi tadhg
turlough abel alvin amos barry bernadette bertha beth brent bridget burt carlton chad chester clarence clayton clifford clifton clyde colleen cory courtney curtis daryl darrell dawn delbert
della dewey dwayne dwight eddie edgar edith edna eileen eleanor ellis elmer eloise elsie elwood enid ernest ethel eugene faye felicity floyd forrest francine frederick gail garrett gavin
geoffrey geraldine gertrude gilbert gladys glenda glenn gretchen guy gwendolyn harriet harrison hattie herbert hilary hubert ida ira irene irma irving isaac ivan jackie janelle jasmine jed
jenna jerome jodi joel joni josh josie juanita judd judah kendra kent kirk kristen kristy kurt lamar latoya leah leland leonard leroy leslie lester levi lillian lionel lloyd lois lonnie
loretta lorna lorraine louella luther lyle lynette lynn mabel mable malik mandy marcus marcy marguerite marian maribel marjorie marlene marlon marsha marshall marvin mathew maureen maurice
mavis maxine melinda melvin meredith merle mildred millicent milton mindy minnie miriam mitchell mona morris muriel murray myra myrtle nadine naomi nathaniel neal nelson nettie norma norman
ollie orlando orville pamela patsy paulette pauline peggy penelope percy perry phil phillip phoebe phyllis preston quincy ralph ramona randall raquel reginald rex rhoda rhonda rita robbie
robyn rodney roger roland roosevelt rosalie rosemary roxanne rudy rufus russ ruthie sadie sally sheila sheldon shelby sheri sherman sherri sherry sonia sophie spencer stacey stacy stan
stella sue sylvia tabitha tamara tammy tanya tasha ted terence teri theodore tiffany todd toni travis trisha trudy valerie vance velma vera vernon vicki vicky viola vivian vonda wade wallace
wanda warren wendell wilbur wilma winona woody yolanda yvette yvonne zachariah albrecht adelheid agathe albert alena alfons alfred alina alma almut alwin amalie andre angelika anika
anneliese annemarie anni ansgar arne arnold arno arnulf astrid august balthasar bastian beate benedikt benjamin benno berthold bertram birger bjarne bodo burkhart carl carolin caroline
carsten christiane christine christoph clara clemens collin conrad constantin daniela david dennis dieter dietmar dietrich dominik dorothea edda edeltraud edmund egon elfi elfriede elias
elina elisa emma erich ernst erwin esther eugen evelyn ewald fabienne falk felicitas ferdinand fiete finja florentine frank franka frauke fridolin frieda gabi gebhard georg gerald gerd
gerold gerrit gero gerlinde gernot gertraud gertrud gisbert gottfried gundula gustav guido hajo harald hans-peter hanno harm hartwig heiko heiner heinz-peter helene helmuth henning henriette
henrik heribert hilke hinnerk hugo ilona inga ingeborg iris isabell isolde jannik jannis janina jasmin jeannette jelena joachim joerg jorn josefa josefine judith juergen julius justus
karl-heinz karola karsten kaspar katharina kathi kathrin katja kevin klara klaas kord lambert lasse laurenz leander leni leonhard leonore liane liesel liselotte lothar lotte louisa luca
lucas ludger luise luka mads malte manuela marcel marco margarete margit margot margret marga mariele marina marion marita marius markward marlies marten mathias mathilde maria-theresia
meinhard meinolf meinrad merlin michaela mila mirjam mirko monique nadja natascha nele nicola nico niels nikolaus norbert okka oliver oswald ottmar otmar paula pascal patricia peer philine
raimund rebekka reimer reiner reinhart remo renee rene rico rieke robin roman romy ronja ronny rosa rosi rosalinde roy rupprecht ruth sabrina sandro sara sascha selma severin sibylle
sieghard siegmar sigmar silas sina sindy sofie sonka stefania steffen steffi susann svea sybille tabea tatjana theo theodor theres thekla thilo thies tilman tillmann tim timm timo tom
traugott trude udo ulf ulla ulli ulrich urban urte ursel valentin vanessa veit verena vicco viktor vinzent vivien walburg walter waltraut wendelin werner wibke wilhelm wilhelmine willi wim
winfried wolf wolf-dieter yasmin zoe adele adrien aimee alban albane alexia alix ambre ameline anaelle annabelle annick anouk apolline ariane arlette armand armelle arsene arthur athenais
aubin aurelien axelle aymeric basile baudouin blaise blandine blanche brice bryan carine carole cassandre celestin celia charlene charles charline clarisse clea cleo coline colette constance
coralie cyprien cyril cyrille daphne delphin diane dorothee edouard eglantine eliane elie eliott elsa emeric emile emmanuelle enzo esteban eugenie evelyne fanny fanchon faustine felicie
felix fernand firmin flavie flavien flora florian frederique gael gaspard gautier geoffroy georges georgette germain germaine gilberte ginette gisele gontran gregoire gregory gwenael hadrien
ilan isabeau ismael jacinthe jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves
jeanne jeannine joanna joelle jonathan jordan joris joseph josette josselin jules julienne justin justine karine katell killian lancelot laure laureline laurie leandre leonie leopold liliane
lilian lison loic lola lou louane louisette louis-philippe lubin lucette lucien lucienne ludovic lydie lylou madeleine magali malo marceau marcelle marianne marie-claire marie-helene
marie-jose marielle marin marine martial martin maryse marylene maud melanie melissa melina melodie meryl micheline mickael mireille morgan mylene nadege natacha nathan nino noemie nolwenn
odette odilon olga olympe oriane orlane oscar pacome paola paul paule perrine philibert pierre-yves pierrick pierrette prosper quitterie rachel raoul raymonde regine regis renaud robert
rodolphe romane romuald rose-marie roselyne rosine roxane sabine sacha salome samuel serge severine sidonie simon simone solange solene stanislas suzanne suzette sylviane sylvie tanguy
tatiana thea thelma thierry thomas tiphaine titouan tony toussaint tristan ulysse urbain ursule valere valery vianney victoire victor violaine violette virgile viviane wilfrid william
xaviere yael yohan yolande yvan yveline yvon zelie zephyr abelardo adela adelaida adolfo agueda aida alan alejandra alfonso alfredo alirio alison almudena alonso amador amalia amparo
ana-maria anabel analia anastasio andrea angeles angelica angelina anibal anita antonia araceli aracely ariadna ariel armando arnoldo artemio arturo asuncion aurelio aurora azucena barbara
bartolome basilio belen benigno benito berenguer bernabe bernardo blanca borja brenda brigida candelaria caridad carla carles carlota carmelo carmina carolina casimiro catalina cayetana
cecilia celestino celina cesareo chelo ciriaco claudio clemente conchita consuelo cristobal dalia damaris damian danilo dariela delfina delia demetrio desiree diana dionisio dora doroteo
edgardo edmundo eduardo edwin efrain eladio eleuterio eliana elisenda eliseo elkin eloisa elvira emeterio emilia emiliano enriqueta epifanio ericka erika ermenegildo ernestina esmeralda
estefania estela eugenia eugenio eulalia eulalio eusebio eva evangelina evelia ezequiel fabian fabiola facundo faustino fausto federica federico felicidad feliciano felipa ferran fidel
filiberto filomena florencia florencio florinda fortunato francisca froilan fulgencio galo genaro genoveva gerardo german gilberto gines gisela gladis gloria graciela gregorio griselda
guillermina haydee heberto heliodoro heriberto herminia higinio hilario hilda hipolito hortensia humberto ignacia iker ileana imanol imelda indalecio isaias isaura israel ivette ivonne
izaskun jacobo janet jeronimo jimena joan joaquina jon josep josune joselito juan-carlos judit julian juliana julieta julissa justino justo karla katia koldo laia lazaro leandro leocadia
leonel leonor leopoldo leticia liborio lidia ligia liliana lisandro lizbeth llorenc loreto luciano lucila lucio lucrecia ludivina luis-alberto macarena magda maialen maika malena manel
marcela marcelino marcelo marcia marcial margarita mari mariano maricarmen maricela mariela marilu marisa marisela maritza marlen matias maura mauro maximiliano maximino mayra melba melchor
melisa micaela milagros minerva mireia miryam misael modesto moises monserrat nadia narciso natividad nayeli nelida nelly nestor nicanor nicolasa nieves nilda noe noel noemi norberto nydia
odalys ofelia olivia omar oswaldo otilia ovidio pascual pastora patricio paulina paulino petra petrona pilar placido pompeyo porfirio primitivo priscila prudencio purificacion quique rafaela
ramiro rebeca refugio regina reinaldo renata reyes reynaldo rigoberto roberta robustiano rodolfo rogelio rolando romina romualdo roque rosa-maria rosalia rosalinda rosana rosaura roser ruben
rufino sabino salvadora samanta santos saturnino saul sebastiana selena severiano silvestre silvina silvio sixto sofia soraya susana tadeo tania teodora teodoro teofilo tirso tobias tomasa
ulises urbano uriel urko valeriano vanesa venancio veronica vicenta victorino virgilio virginia wendy wilmer xenia yadira yamila yanina yesenia yoselin yuri zacarias zaida zenaida zoraida
zulema achille ada adalgisa addolorata adelaide adelmo adriana adriano agata agnese agostino alba alberta alberico alda alfio alfonsina alice altea ambra amedeo amelia amerigo amilcare
anastasia annalisa annamaria annarita annunziata anselma ariana arianna armida arnaldo assunta attilio augusta augusto aurelia azzurra baldassarre bartolomeo benedetta benedetto biagio
brunella bruna calogero camilla carmela carmine cesare cesira chantal claretta clelia clotilde concetta corrado cosimo costantino costanza cristiana cristiano cristoforo dalila damiano dante
daria dario debora diego dino diletta dolores domitilla donato doriana duilio edmondo edoardo efisio elda eleonora elettra eligio elio emanuele emilio enea ennio enza erica ermanno ermes
ernesto ersilia ester evelina ezio fabrizia fabrizio fausta felice ferdinando ferruccio fiammetta fiorella fiorenza flavia flavio floriana franca fulvia furio gabriella gaetana gaetano
gaspare gavino gemma gennaro genoveffa geremia germana germano giacinto giada giampaolo giampiero giancarlo gianfranco gianmarco gianmaria gianpaolo gianpiero gilda gina gino gioacchino
gioele giordano giosue giovanna-maria girolamo gisella giuditta giuliano giuseppa giuseppina giusy giustino goffredo graziano graziella greta guglielmo iacopo ignazio igino ilario ilenia
immacolata ines innocenzo iolanda isa isabella isacco isidoro italo ivana ivano ivo jessica lamberto lara laurenzia lavinia lea leda leo leonida letizia lia liana lina lino lisa livia livio
loris luana lucia lucilla lucrezia ludovica luigia luigina luisella maddalena maela mafalda manfredi manlio manuel mara marcella marcello mariangela marianna maria-grazia mariella marilena
marinella maristella marta martino marzia marzio massimiliano massimiliana matilde mattea melania mimmo miranda moira monia morena moreno natalia natalino nazario nella nello nerina nevio
nicla nicolo nunzia nunzio ombretta orazio orietta ornello orsola osvaldo ottavia ottavio palmira palmiro pancrazio paride pasquale pasqualina patrizio pia piergiorgio pierluigi piero
pierpaolo pietra pio pompeo priscilla quirino rachele raimondo rebecca remigio renzo rinaldo rino rocco romeo romolo rosanna rosaria rossana rossella sabatino sabina salvatrice samuela
sandra santino saverio sebastiano selene settimio severina severino sibilla silvana silvano silverio silvestro simonetta sirio siro sonja spartaco susanna sveva tarcisio tecla terenzio tina
tino tiziano tosca tullia tullio ugo umberta valentino valeria vanda vania velia vincenza virna viviana zaira zelinda abilio acacio adelia adelino ademar ademir adilson afranio agenor
agostinho ailton albertina alberto alcides aldair alessandra alexandre aline aloisio altair alvaro alzira americo aniceto anselmo aparecida aparecido arlindo armenio artur aureliano baltazar
belmira belmiro benedita benedito benvinda bernardino caio caetano camilo candida carmelita carmem cassia cassiana cassio celeste celso cesar cicero cintia clarice claudemir claudete claudia
claudineia cleber cleide cleiton cleusa clovis conceicao cosme cristina custodio dalva damiao davi davide deise denilson denis dinis dirce djalma domingas domingos edilson edinaldo edite
edivaldo edmilson ednaldo egidio eliete elisabete elisangela elza emanuel emerson emidio ermelinda estevao eunice eurico evandro evaristo everaldo everton fabiana fabiano fabricia fabricio
fatima felicia filipa firmino floriano franciele frederico gabriela geovana geraldo gerson gervasio getulio gilson giovana glauber glaucia graciete graziela gualter haroldo helder helena
helio heloisa henrique henriqueta herculano hermano honorio horacio iago ilda ilidio inacia inacio ingrid iraci irineu isabel itamar ivanilda ivete ivone izabel jacira jacinta jacqueline
jadson jaime jair jairo janaina jandira janete jeferson joaquim jocelia jociane joelma jonas jordana jorgelina josiane josias josue jovita judite juliano julio junior jurandir juvenal kleber
laercio laerte laura lauro leandra leonidas leopoldina lindomar lorena lourdes lourenco lucelia lucilia lucinda lucineide luis-carlos luzia magno maicon manoel marcilio marcos maria-joao
mariane marilda marilene marilia marinalva marinho mario maristela marli martim martinha maximiano mayara michele milena mirian moacir monica murilo natanael neide nelia neusa neuza nilton
nivaldo noemia odair odete olavo olimpia onofre osmar otaviano pascoal perpetua quiteria raimunda raimundo raul rayane regiane reginaldo robson romeu romulo ronaldo rosangela rosilene
rosimeire rosinda rubens rute salete salomao sebastiao serafim sidnei silvania silvia silvino simao soraia suelen suely tadeu tais tatiane telma tercia terezinha tito tomas tome ubirajara
valdemar valdete valdirene valdomiro valentim valmir vanderlei vasco vicente vitalina vitor waldemar waldir wanderley wanderson welington wesley wilson xisto yara zelia zilda zulmira aart
adriaan aldert alida alje annechien annelies annet ansje antje arend arie arjan arjen auke baukje bauke bernadet bernard berend boudewijn bouke bregje carolien coen coenraad cor corrie
corien daan diederik diny dorien douwe dries eelco egbert elly els emiel engelbert esmee evelien evert feico femmie fokke folkert frederik frits froukje gea geertje geert geertruida gerard
gerben gert gijs gijsbert gonda greetje guus hank hans harmen harry hein heleen hennie henk herman herma hettie huib huub jaap jacco jacob jacoba jan-willem jan-kees janny jannes jannie
jantine jarno jeanine jelmer jenneke jesse jet jetske joep johan johanna jolien joop jorien jorrit josien jurgen jurrien karst klaasje koos kor laurens leendert lennart lies liesje linda
lisanne loes louwrens luc luuk machteld maikel manon margreet margriet marieke marijn marinus marit marja marjan marjolein martje mathijs matthijs meindert meike melle menno merel michiel
mieke mien minke nanda nanne nelleke nel niek nienke noortje onno pascalle paulien peter-jan petronella pien piet-hein quinten reinier reinout remco renske rianne richard riemer riet rinse
rinus robbert roderick roel roelof rogier roeland rolf rutger sanderijn sebastiaan siebe siemen silke sjaak sjors stefan stephanie stef steven suze swaantje teun teunis tessel theun tiemen
tijmen tijn titia tjeerd toine ton toon trijntje truus ubbo ulbe vincent wessel wiebe wieger wilco wilfried wilhelmina willeke willemien wout xander yke ype yvo zwaantje adrian albin aldona
alicja alojzy andzelika aniela antoni antonina apolonia arkadiusz arleta augustyn balbina bartlomiej bartosz berenika blazej blanka bogdan bogna bogumil bogumila boguslaw bogusława boleslaw
bronislawa cecylia cezary czeslaw czeslawa dominika dorian eliza emil emilian eryk eugeniusz ewelina felicja felicjan feliks ferdynand franciszek franciszka fryderyk gabriel genowefa
gertruda gracjan grzegorz gustaw henryka hieronim honorata horacy iga ignacy ireneusz iwo izydor jagoda janusz jaromir jaropelk jarogniew jeremi jeremiasz jolanta jozef jozefa juliusz justyn
kajetan kalina kalikst kamilla karina karol kasia kasper kazimiera klemens klementyna konstancja konstanty kordian kornelia kornel krystian krystyn ksawery ksenia lech lena leokadia leon
leontyna lilianna lubomir lucjan lucyna ludmila ludwik ludwika luiza maciek maksymilian maja malwina manfred marcelina marcjanna mariola maryla maryna maurycy michalina mieczyslaw mikolaj
milan milosz miron miroslaw miroslawa monika narcyz natan nikodem nikola nina oktawian oktawia oliwia oliwier oskar otylia patryk pelagia radzimir rajmund remigiusz roksana romana rozalia
roza rudolf rufin ryszarda salomea saturnin seweryn sergiusz slawa sylwester sylwestra szczepan szymon tacjana tadzio tekla teodor teofil teresa tobiasz tymon tymoteusz tytus urszula wacław
waclaw walenty waleria walerian wera wieslaw wiesława wiktor wincenty witold wladyslaw wladyslawa wlodzimierz wojciecha zachariasz zaneta zdzislawa zenobia zenon ziemowit zlata zuzia zygfryd
zygmunt zyta alexandra alica alojz alzbeta ambroz andrej anezka anton apolena arnost augustin bedrich blahoslav bohdan bohumila bohumir bohus boleslav borivoj bozena branislav bretislav
bronislava cestmir dalimil darina denisa dezider drahomir drahomira dusan eduard erik ervin evzen filip gejza gizela havel hedvika hermina horymir hynek igor imrich irena ivona ivica izabela
jachym jan-pavel jarmil jarmila jaromira jaroslava jeronym jindra jindriska jirina jolana judita justina kamil kamila karin karolina kazimir klement kornelie kristian kristina kristyna kvido
kveta kvetuse leona leos lidmila ljuba lucie ludek ludvik lumir magdalena mariana marketa matej mateus matous matyas maxmilian medard mecislav mikulas milada milos miloslav miloslava milota
miluse mojmir nadezda natalie nela odeta oldrich oldriska olivie otakar oto patricie patrik pavlina pavol pravoslav premysl prokop radan radim radislav radmila radomir radomira radoslav
radovan rastislav rostislav ruzena saskie silvestr slavomir stanislava stela stepan stepanka stibor svatava svatopluk svatoslav svetlana sylva tadeas tibor tomislav valentyna vavrinec
vendelin vendula vieroslava vilem vilma vincenc viktorie vladan vladena vladislav vlasta vlastislav vratislav xenie zbynek zbysek zdena zdislava zelmira zora zorka zoltan zuzka lubica lubos
lubor frantiska adel adorjan agoston aladar aliz almos ambrus andor anett aniko antal apollonia aranka arpad aron attila barnabas bela benedek bendeguz beata bernadett bertalan bettina
bianka botond borbala brigitta csanad csaba csenge csilla dalma dani denes dezso donat dorottya edina edit elek elemer emese emoke endre enik eniko erno etelka fanni farkas fruzsina gellert
gergely geza gitta gizella gusztav gyongyi gyongyver hajnalka hedvig helga henrietta huba hunor ibolya ildi ilka illes imola ignac iren istvan ivett izabella izidor janka jeno jolan jozsa
jozsef juli kalman karoly kata katinka kati kelemen kinga klaudia kristof kristofer laszlo lenke levente lehel lilla lorand lorinc lukacs magdolna marcell marietta marton mate melitta
menyhert mihaly miklos mira mirtill nandor nikoletta odon otto peter piroska raymund reka rezso rozsa sarolta sebestyen szabina szabolcs szandra szilard szilveszter szonja terez terezia
tihamer timea tivadar tunde uros vendel veronika vince virag vilmos zalan zelma zita zsanett zsigmond zsofi zsombor zsuzsa zsuzsi aage agda agot aksel alf alfhild allan anders-petter andrine
anine anja anker ann-charlotte ann-christin ann-kristin ann-marie anna-karin anna-lena anna-maria anneline annette arild arnfinn arnhild arve asbjorn asgeir ase asger aslak aslaug asmund aud
audun axelina baard bard benedikte benny berger bergljot bernt bert bertil birgit birgitte birk bjornar bo-goran borge borghild borje bosse britta brit brita brynhild bror carl-johan
carl-gustaf cathrine cecilie charlott christen christer christin claes dag dagfinn dagny dan daniella ditte dorte dorthea ebbe edel edvard edvin egil einar eivind elen elin elisabet elise
ella ellinor elof else embla emely erland erling eskil eskild esben eva-lena eva-karin eyvind finn fredrika fredrik-olav frode gerda germund gerth gisle gjermund goran gorm gorel gosta gothe
greger grim gry gudmund gullan gunhild gunn gunnel gunnlaug gunvor guri gustaf guttorm haldis halfdan hallvard halvard halvor hampus hanna-maria hannibal hasse havard hedda helge helmer
henry hermod hilding hilmar hjalmar hjordis holger hogne idar ilse inga-britt inga-lill ingar inge-marie ingela inger ingegerd ingemar ingmar ingolf ingunn ingvar ingvild iver ivar jan-erik
jan-ove jan-olof jannicke jan-petter jeanette jeppe jerker jesper jette jo joakim jofrid johan-petter jonatan jonna jorgen jorun jorunn josef jostein julie jytte kaj kaja kalle kare
karen-margrethe karin-anita karl-erik karl-johan karna karoline kathrine ketil kim-andre kirsti kjartan kjellaug kjersti klas klaus knud kristoffer laila lars-erik lars-goran laurits leiv
lennarth lillemor lill lilly linn lise lise-lotte lisbet lisbeth liselott lovise ludvig maiken maj maj-britt malene maria-helena mariann marte marthe martha marika mattis merete mette-marit
mia michala mikkel mildrid mille minna mogens morthen nanna nicklas nicolai nicoline niels-erik nikoline nils-erik njal noa noomi norunn oda oddbjorn oddny oddvar odin olaug ole-petter oline
olle olof oluf orjan ornulf osten ottar ove palle par peder peder-ole per-anders per-erik per-olof per-arne pelle pernille petter pontus preben ragna ragnar ragnvald rannveig rakel randi
ranveig rasmus rebecka reidar reidun rigmor roald roar runar sander sara-maria sigfrid sigmund signy sigrid sigve sigvard simen siri siren siv sixten sjur snorre sofus solfrid solbritt stale
staffan stefanie steinar stellan sten stig stina stine sture sunniva sune sven-erik sverre synne synnove tage tarald tarjei terese theresa thor thorbjorn thore thorvald thorleif thorstein
thorunn tilde tjorven tom-erik toralf torben tord tore-andre torfinn torgeir torgrim torild torill torkil torleif tormod torolf torunn torsten trine-lise truls trygve turid tuva tyge
ulf-goran ulla-britt unni ursula uno valborg valter vanja verner vibeke vidar vigdis viggo vilde vilhelm villy vivi wenche wiggo yngve yngvar aada aapo aarne aaro aarre ahti ailanna aili
aimo aini airi akseli aleksi aliisa anna-liisa anna-maija anne-mari annikki annukka anssi anu armi arto arttu arvo asko atte auli aulis aulikki auri eerika eerikki eija eila eine einari eino
elli elmeri emmi ensio erkki esa esko eetu eveliina hannele hanne harri heidi heikki helinä heljä helka hellevi hemmo hilkka hilla hilma iida iikka iines iiris iivari ilari ilpo inkeri irja
irmeli isto ismo jaakko jalmari jani janika jarkko jarmo joona joonas jouko jouni juhana juho jukka-pekka jussi juuso jyrki kaarlo kaino kaija kalervo katariina kauko kerttu kimi konsta
krista kristiina kullervo kyllikki kyosti lassi leea leila lempi lenni lilja luukas maija maija-liisa maini maire marja-leena marja-liisa marjaana marjatta marjo marjukka marketta martti
mauno mauri meeri merja mervi miia mikael milja mirja mirjami mirkka miro miska niilo niina niko noora nea oiva onni oona orvokki osmo otso paavo pauli pauliina pentti perttu pertti petteri
pietari pihla piia pirkko pirkka-pekka raija raili raimo raine rainer raisa rauli rauno reetta reijo reino riina riku riitta risto-matti ritva-liisa roope saija saila saima salla salme
samuli santeri santtu sauli seija senja sinikka sini sisko sointu sulo suvi taavi taina taisto tapio tanja tarmo taru tatu tauno tellervo teppo terhi terho teuvo tiia tinja toini toivo topi
tuija tuomo tuire tuukka tuula-maija tuulia tuure tyyne unto urho urpo uuno valtteri vappu veera veijo veikko veli veli-matti veli-pekka venla viivi viljami viljo vilho ville-matti virpi
voitto vuokko yrjo
abdurrahim abdulkadir adem adil adnan akif alev alper alparslan alp anil arda arif arzu asim asiye asuman atakan atilla atilay attila ayben aycan aydan aydin aygul ayhan ayla aynur aysegul
aysel aysen aysu aysun ayten azize bahadir banu baris basak batuhan bayram bedia bedri behcet behice behiye bekir belgin belma berat berk berkan berkay berke berna berrin betul bilal bilge
binnur birgul birsen bulent bunyamin burak burc burcak burcu burhan canan caner cansu cavit celal celil cemal cemil cemile cemre cengiz cetin ceyda ceyhan ceyhun cigdem cihan cihat coskun
cuneyt dilara dilek dilsad dogukan dondu durmus dursun ebubekir edip efe egemen ekin ekrem elcin elvan emel emin emrah emrullah ender enes engin ercan ercument erdal erdem erdinc erdogan
eren ergin ergun erhan erkan erol ersin ersoy ertan ertugrul esen esin esma esref evrim eyup fadime fahri fahrettin faruk fatih fatos ferhat ferhunde feride feridun ferit fethi fevzi feyza
fikret fikri figen filiz firat fuat fulya funda furkan galip gizem gokce gokhan goksel gonca gonul gulay gulbahar gulcan gulden gulfem gulhan gulizar gullu gulnur gulsah gulsen gulseren
gulsum gulten gunay gungor gurkan gursel guven habibe hacer hakki halide halime halit hamdi hamide hamit hamza handan hande harun hasibe haydar hayrettin hayri hayriye haluk hicran hidayet
hikmet hilmi hulusi hulya hurriyet husamettin husnu idil idris ihsan ilhan ilhami ilker ilkay ilyas irem irfan isa ismet izzet jale kaan kadir kadriye kamber kamil kazim kerim kezban kiymet
koray korhan kubilay kubra kudret kursat kutlu latife levent lutfi lutfiye mahir mahmut mazlum mecit mediha mehtap melahat melih melike meltem memduh meral mert merih mesut metehan mete
metin mevlut mihriban mine mithat mucahit muge muhammet muharrem muhittin mukaddes mukadder munevver munir musa mutlu muzaffer muzeyyen mufit mujdat mujde mujgan naci naciye nadide nadir
nafiz nagihan nahit naim nail nalan namik nazan nazife nazim nazli nazmi nebahat necati necdet necip necla necmettin nedim nejat nermin neriman nese neslihan nesrin nevin nevzat nezahat
nezih nezihe nihal nihan nihat nilay nilgun nilufer nimet niyazi nuran nuray nurcan nurdan nurettin nurgul nurhan nuri nuriye nursel nursen nurten oguz oguzhan okan oktay okyanus olcay onat
onder ongun oral orcun orhan orkun ozan ozcan ozden ozer ozge ozhan ozkan ozkul oznur pakize pelin perihan pervin pinar rabia rahmi rahime raif raziye recai recep refik remzi remziye resat
resul reyhan rifat riza ruhi rukiye rusen rustem ruveyda saadet sabahat sabahattin saban sabri sadettin sadik sadiye saffet safiye sahin saim sakir salih saliha sami samet saniye sarp
satilmis sebahat sebnem seda sedat sefa sefer seher selahattin selami selcuk selda selma semih semiha semra sena senay sener senol serap seray sercan serdar serhat serpil sevda sevgul sevil
sevilay sevim sevinc sevtap seyfi seyhan seyit sezai sezen sezer sezgin sinan sinem soner songul suat suheyla sukran sukru sule sumeyye sureyya suzan taci taha tahir tahsin talat talha tamer
taner tanju tansel tansu tarik tayfun tayyar tekin teoman tevfik timucin tolgahan tufan tugay tugrul tugce tulay tulin tunc turan turgay turgut turhan turkan tufek ufuk ugur ulas ulku umit
umran ural utku vahap vahide vahit vedat vefa veli veysel vildan yahya yakup yalcin yasemen yasin yavuz yekta yeliz yener yesim yigit yilmaz yucel yuksel yunus yurdagul zekai zekeriya zeki
zekiye zeliha zerrin ziya zubeyde zuhal zulfu zumrut anca ancuta anamaria aurel aurelian aurica beniamin calin camelia catalin catalina cezar cipriana ciprian claudiu codruta codrut corina
corneliu cornel cosmin cosmina cristi cristinel dacian daciana dana dariu decebal denisa dinu doina doinita dorel doriana dorin dorina dragos dumitra dumitru ecaterina elisabeta emanoil
emilian eugen felicia filip floarea flavius florentina florica gavril georgeta georgiana gheorghita gigel grigore hermina horatiu horia iacob ileana ilie ilinca ioan ionel ionut iosif irinel
iulia iulian iuliana iuliu larisa leontina liviu luminita lucian lucretia madalin margareta maricica marinela matei mihail mihaita mihnea minodora mircea mirela miruna mugur narcis narcisa
natalita nelu niculae nicolae nicoleta nicusor oana ovidiu paraschiva petre petrica petronela petru puiu rares remus rodica romica ruxandra sanda sandu serban silviu simion smaranda sorina
stanca stelian steliana stefanita steluta tiberiu titi toader tiberius traian tudorel valeriu vasilica violeta viorel viorica virgil vladut zamfir aivars agris aija ainars aldis aleksandrs
alise andis andrejs anitra antra arnis artis arturs arvids astra astrida austra baiba benita biruta dace daiga daina dainis dagnija didzis dzintars dzintra edgars edvins egils eglita eriks
ervins evija gatis gints gundars gunta guntars guntis gunita ieva ilga ilgvars ilmars ilvars ilze inara ineta inese ingars ingrida inguna irita ivars janis jekabs jevgenijs jurgis juris
kaspars karlis kristaps krisjanis laima lasma liga lauris linards lolita madara maris martins mihails mikus modris nauris normunds olegs oskars ojars peteris raimonds raitis raivis reinis
ritvars rihards roberts rolands ruta sandis sanita sarmite sergejs sintija skaidrite solvita teodors uldis valdis vairis valters velta viesturs vija vilnis viktors vineta visvaldis zanda
zigmars zinta aidas aiste akvile albinas algimantas algirdas alvydas andrius antanas ansas arnoldas aruna arunas arvydas audrius audrone aurelija ausra austeja birute bronius ceslovas
dainius daiva danguole danute darius deimante deividas donatas dovile dovydas edvardas egidijus egle eimantas ernestas evaldas faustas gabija gediminas genovaite giedre giedrius gintaras
gintautas grazina grazvydas henrikas ignas indre irmantas jokubas juozas jurate jurga jurgita justas juste karolis kastytis kazimieras kestutis kestas kornelija kristijonas laimonas laimis
laurynas leonas lijana linas liudas loreta mantas marijus martynas mindaugas mykolas nerijus neringa nijole nomeda orinta paulius petras povilas raimundas raimonda ramunas ramune remigijus
rimantas rimas rimvydas robertas rokas rolandas romas romualdas rosita rytis salomeja sarunas saulius sigita sigitas silvija simas simonas skaiste skirmante solveiga stasys tadas tauras ugne
vaida vaidas vaidotas vaiva valdas valentinas valerija vaclovas vytautas vytas vykintas vilija vilius virginijus virginija vidmantas vigantas zilvinas zydrunas zygimantas aadu ahto aigar
aime aivar aire allar alar andrus arved eha eike elve endel erki gerli hando hannes heiki heino helje helmi helve henn hille ilmar imbi jaak jaan jaanika jaanus janar janek janno joosep
juhan juri kadri kaido kaie kairi kalev kalju kalmer karmen kauri kersti koidu kristel kristi kristo kulli kyllike laur leho leili lembit liina liis liisi liivi maarja madis maie maret
margus mati maive meelis meeli merike mihkel milvi peep peeter pille priidik priit pihel raimond raivo rein riho riin siim siiri sille sirje sirli sulev taavet tambet tanel tarvo teet tiit
tonis tonu toomas triin triinu ulle urmas urve vahur valdek valdo valve vello villu virve vilja agim ajla albana altin amela amir amira amra anesa ardian arben arbnor armend arta artan
astrit bardhyl bashkim bekim besim besnik blerim blerta bojana borislav borivoje bosko branimir branislava branka branko bratislav burim damira darinka darko davor davorin dejan dejana
dijana ditmir djordje dragana dragica drago dragoljub dragomir drazen dubravka dubravko dunja dusanka edin elmir elvedin elvir emina emir enis ermin esad fadil fatmir flutura franjo gezim
goranka gordan gordana haris hrvoje ilir iljaz isidora iva ivica jadranka jadranko jasmina jasna jelica jovan jovanka jovica katica kresimir kreshnik krunoslav ksenija lazar lejla lidija
liridon ljerka ljiljana ljubica ljubisa ljubomir ljubo lorik luan ljupka ljupco marica marinko marjana mateja matija mato mensur merima merisa mersiha mihajlo mihovil milanka mileva milivoj
milivoje milka miljana milomir milorad milutin mimoza miodrag miran mirjana mirna mirsad mirza mitja mladen mladenka momcilo munira nadica nebojsa nedeljko nedeljka nedzad nemanja nermina
nevena nevenka nihad ninoslav nikica nives nusret ognjen olivera olja ozren pavle pavao perica predrag primoz rade radica radislav radivoj radojka radosav radul ramiz ranka ranko rajko ratko
ruza ruzica safet sajo sanela sanjin sasa sasha sead sefik semir senad senka sinisa sladana sladjana slaven slavica slavko slavoljub slobodan slobodanka smilja spomenka srdan srdjan srecko
stana stanko stevan stipe stjepan stojan suncica suzana svetozar tihana tihomir tomo tomaz trajko vanja vedran vedrana velimir veljko vesela veselin vesna vidoje vinko vjekoslav vladimirka
vlado vlatka vlatko vojislav vojin vuk vukasin zdenko zdravko zdravka zeljka zeljko zeljana zivko zivorad zlatan zlatica zlatko zlatka zorana zorica zvezdan zvonko abdelkader abdelkrim
abdellah abdelaziz abdelmalek abderrahim abderrahmane abdeljalil abdul abdulaziz abdulkarim abdullatif abdulmajeed abdulwahab abdulhamid abdulsalam abeer adham afaf ahlam aicha akram alaa
amal amani amine amjad ammar anas anis anwar arwa asma asmaa assia awad ayman aymen azeddine aziz aziza badreddine bader bakr bandar basel bashar bashir basma bassam bassem bilel bouchra
brahim chafik chaimaa chokri dalal dima doaa dounia driss eman emad eyad fadel fadi fadia fadwa fahd faiza fares farida farouk fathi fatiha fawzi fayez fayrouz firas fouad ghada ghassan
habib habiba hadi hafsa haitham hajar hajer hakim halima hamdan hamed hamid hanaa hanadi hani hanifa haroun haya hayat hazem heba hessa hiba hicham houda houssam husam hussam ibtissam idriss
ihab ikram ilham iman imane inas isam issam jaber jabir jalal jamil jamila jassim jawad joumana kamal kamel karima kenza khalifa khalil khawla kholoud lamia lamis latifa loubna lubna maha
mahdi maher majd majda majida malak malika mamdouh manal mansour marwan marwa maysa medhat meriem mervat mishari mohsen mouad mouna moussa mourad muna mustapha muath nabeel nabil nabila
nader nahed nahla naima najat najib najla najwa nawal nawaf nayef nazih nesrine nevine nidal nizar nouf noureddine nourhan obaid omaima osama othman oussama qais rabab rabie rachid rachida
raed rafik raghad rahma rajaa rakan ramadan rami ramy ramzi randa rasha rashed rawan razan redouane rehab rida riyad riad ruba sabah sadiq saeed safa safaa safae sahar saida salah saleh
salem salim salima salman samar sameh samer samia saif sanaa saoud shadi shaima sherif shereen siham simo slimane sofiane soha souad soufiane suhail suleiman tahani taoufik thamer turki
wadie wafa wafaa wahid wajdi wassim wessam widad wissam yahia yasser yassin yassine youness younes youssra zahia zahra zaid zakaria zakia zeina ziad zineb ziyad zouhair aarav aarti abha
abhay abhijit abhinav abhishek aditi ajit akash akhil akshay alka alok aman amar amarjit ambika amitabh amol amrita anand ananth aniket anirudh anjana anju ankit ankita ankur anoop anshul
anuj anupam anupama anurag aparna archana arnab arpita arti arvind ashish ashwin ashwini atul avinash babita balaji baldev balwinder bharat bharati bhaskar bhavana bhavesh bhavna bhupinder
bhushan bina binod chaitanya chandan chandra chandrakant chandrashekar chetan chirag daljit darshan darshana dayanand debashish deepali deepika deepti devendra devika dhananjay dhanesh
dharmendra dheeraj dilip dinesh dipak dipali dipti divyesh eknath falguni farah fareed fatema firoz gaurav gauri gayatri girish gitanjali gopinath govind gulshan gunjan gurmeet gurdeep
hardik hari hariharan harinder harjit harsh harsha harshad hema hemant hemlata hetal himanshu hitesh indira indrajit indu ishaan ishita ismat jagdish jahnavi jaideep jaya jayant jayanti
jayesh jayshree jignesh jitendra jyoti jyotsna kailash kalpana kamala kamalesh kamini kanchan kapil kartik karthik kashish kaushik kavitha ketan keshav khushboo kishore komal krishnan
kuldeep kulwinder kumar kunal kusum lalit lalita latha laxman laxmi madhav madhavi madhu madhuri mahendra mahima malini mamta manasi mandeep maneesh mangesh manik manish manisha manjula
manjunath manju manmohan mayank mayur meena meenakshi megha milind minal mitesh mithun mridula mukesh mukul murali muthu nadeem nagaraj nalini namita nandini naresh narayan narendra navin
navneet nayan neelam neeraj neeta neeti nidhi nilesh nilima nimisha niraj nirmala nitin nitya niteesh omkar padmaja palak pallavi paresh parth parul parvez pavan pavithra payal piyush poonam
prabhakar prabhu pradip pragya prajakta pramod pranav prasad prashant prasanna prateek pratibha pratik praveen preeti prerna prithvi priti punit purnima pushpa radhika raghav raghavendra
raghu rahim rajan rajani rajat rajeev rajendra rajib rajinder rajiv rajkumar rajni raju rakesh rakhi ramachandran raman ramanathan rameshwar ramya ranjan ranjana ranjit ranjith rashmi
ravindra reena renu renuka reshma richa rishabh rishi ritesh ritika riya rohini roopa roshan roshni rucha ruchi rupa rupali rupesh sagar sahil sakshi sameer sampath sandhya sangeeta sangita
sanjana sanjeev sanjiv santosh sapna sarika sarita saroj saroja sarvesh satheesh satish satyam saurabh savita seema senthil shailaja shailesh shalini shankar shanthi sharad sharmila shashank
shashi sheetal shekhar shilpa shirish shiv shivani shobha shraddha shreyas shrikant shruti shubham shweta siddhant simran smita smriti snehal sonal sonali soumya sourav sridevi sridhar
srikanth srinivas srinivasan sriram subhash subramaniam sudha sudhakar sudhir sujata sujatha sukanya sukhwinder suman sumit sumitra sundar sundaram supriya surabhi surendra surinder sushant
sushil sushila sushma swapna swapnil swarna swathi syed tanmay tanvi tapas tarun tejas trupti tushar uday ujjwal umesh upendra urmila utkarsh uttam vaibhav vaishali vaishnavi vandana vani
varsha vasant vasudha vasudev veena venkat venkatesh vibha vidhya vidhi vijaya vijayalakshmi vikas vimal vimala vinay vineet vineeta vinit vipin vipul viral virendra vishal vishwanath
viswanathan yamini yash yashwant yogesh yogita yuvraj zeenat zubin chaminda chathura dilani dilshan gayan kasun lasantha nadeesha nalaka nimal nirosha nuwan pradeepa priyantha ruwan sanath
saman tharindu thilina upul afsaneh alireza arash arezoo azadeh babak bahram behnaz behrouz behzad bijan dariush ehsan elaheh farhad farid fariba farideh farnaz farshid farzad farzaneh
fereshteh ghazal golnaz hamidreza hesam homa hooman hossein iraj kamran kaveh keyvan khosrow kianoush kourosh ladan laleh leyla mahnaz mahsa mahtab mandana masoud masoumeh mehran mehrdad
mina mojgan mojtaba morteza nahid narges nasrin nazanin negar niloofar nooshin omid parisa parviz payam pedram pooya pouya ramin reza roya saeid sepideh setareh shahin shahla shahram
shahriar shirin siamak sohrab soheila taraneh vahid yalda zohreh abayomi abdoulaye abdoul abena abiodun abiola abdou adaeze adama adaobi adebola adebisi adekunle adeola adesola adewale adjoa
adunni afolabi ahmadou aissata aissatou akinyi akwasi amadou aminata amare anyango assane atieno awa ayodele ayodeji ayoola babatunde babajide bamidele bintou biodun birhanu boubacar
bongani bosede bukola busisiwe cheikh chiamaka chidi chidinma chidiebere chika chimamanda chinyere chinonso chinwe chukwudi chukwuemeka cheikhou dawit diarra djibril ebele ebere ebuka ekene
enoch ephraim eniola esi esinam fanta fatou femi feyisayo folake foluke gakuru getachew godfrey habtamu hailu haile halimatou ibrahima idrissa idowu ifeanyi ifeoma ikechukwu ikenna isiaka
jabulani jelani jengo kabelo kagiso kehinde kelechi koffi kojo kouame kouassi kudzai kwabena kwaku kwasi kweku lamine latifat lekan lindiwe lungile lwazi maame mamadou mandla mariama mbali
mekonnen modou mpho mulugeta muthoni mwangi mwende nandi ndidi ndeye nkechi nkosana nneka nnamdi nokuthula nombulelo nompumelelo nonhlanhla nosipho ntombi nyambura nyokabi obiora obinna oby
odunayo ogechi okechukwu okello olamide olayinka olufemi olumide oluwafemi oluwatobi olusegun oluwakemi oluchi omolara omotola onyinye opeyemi oumar ousmane palesa penda ramatou rethabile
rotimi rufaro salif salimata samba segun seydou sekou selam semira seun sibongile sibusiso sifiso simphiwe siphokazi sizwe solomon tafadzwa taiwo tapiwa tariro tatenda temesgen temitope
tendai themba thandi thandiwe thulani tiyani tobi tomiwa tope tsepo tshepo tumelo tunji uche uchenna uzoma vusi wambui wangari wairimu waweru wekesa xolani yaa yaw yewande yetunde zinhle
zola zukiswa adrianus agung agustina agustinus andri anggi anggraini anisa aris arya asep bambang bayu cahyadi candra deddy dede dedi desi dewanti dhani dian diah didik dimas dita dinda doni
dwi edi eka endah endang erna fajar febri fitri fitriani galih gilang gita haryanto hartono heru ika imam indra irawan ismi iwan jaka juwita kadek komang krisna laksmi lilis lukman luh
meilani mulyadi nanda nengah novi novita nurhayati nuraini oki panji pandu pratiwi puji putu rahmat rangga ratih retno ria rian ridwan rini rio rizal rizki satria sigit sinta siska sugeng
sugianto suharto sukma sulastri sumarni suparman supriyadi suryadi susanti susilo sutrisno suwarni syahrul taufik teguh triana tuti umi vina wahyu wati wawan widodo widya winda wira wulan
yanti yanto yayan yogi yudi yuli yuliana yulianti yuni yusnita zulkifli azlan aishah aminah azizah faridah fauzi fauziah hafiz hafizah halim haslina hazim izzati jamaludin kamarul khairul
mazlan mohd mohamad muhamad nadiah nazri noraini norazlina norhayati norliza nurin razak rohani roslan rosli rosmah rosnah saiful salleh sharifah shahrul suhaimi suraya syafiq syazwan zainal
zainudin zaleha zulaikha zurina alon alona analyn aracelli arnel arvin bayani benjie bernadeth corazon crisanto crispin dindo editha efren eleazar elpidio emelita erlinda ferdie imee
jennylyn jerico jhun jinky jocelyn jovelyn jomar jonalyn jonel leilani lito ligaya lilibeth liwayway lorelei lualhati luningning luzviminda maricel maricris maribeth marilou marivic marites
maryjane nenita noynoy rizalina rochelle rommel roselle rowena ruel ruffa sheryl sherwin teresita anong apichat aranya arunee boonmee buppha chanida chaiwat chalerm chatchai chutima duangjai
ekachai jintana jirapat kamol kanchana kanokwan kittipong kittisak krit kulap lamai manop montri narong natthapong niran nittaya nongnuch nopparat orathai panida patcharin pensri phichit
pimchanok pongsak prasert prasit preecha preeya ratana rungnapa sakda sasithorn saowanee sirikit sirirat sombat somboon somjai sompong somporn somsri sumalee sunee supaporn supattra surachai
surasak suwanna tanawat tawan thanakorn thawatchai thida thongchai udom ubon vichai waraporn warunee watcharee weerachai wichai wipa worawut yupin bich cuong dat diem dieu hien hieu hoai hue
huyen khoa lien loan ngan ngoc nhan nhi nhung nhu oanh phong phuc quan quynh quyen thanh thai thang thien thinh thoa thuy tien toan tram trinh trung tuyet tung tuong uyen vinh viet xuan yen
achara akio arata asami asuka atsushi ayaka ayako ayano ayumu chie chieko chihiro daichi daisuke eiji eiko emiko etsuko fumiko fumio goro hajime haruki haruna hayato hideki hideo hiroaki
hiroki hiroko hiromi hiroyuki hisao hisashi hitomi hitoshi honoka ikuko isamu isao izumi junichi junko kanako kaori kazuaki kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuya keiichi keita
keigo kenichi kenjiro kento kimiko kiyoshi koichi koji kosuke kotaro kouji kumi kunio kyoko machiko maki makiko mamoru mariko masaaki masahiko masahiro masaki masako masami masanori masao
masaru masashi masato masayuki masumi mayu mayuko mayumi michiko michio mihoko miki mikiko minako minori mitsuko mitsuo mitsuru miwa miyuki mizuki momoka momoko motoki nanako naohiro naoto
natsuki natsuko natsumi noboru nobuko nobuo nobuyuki nori noriko norio nozomi osamu reiko rie rieko rika riku risa ritsuko ryoichi ryoko ryosuke ryota ryuichi ryuji saburo sachiko saki
satomi satoko satoru sayaka sayuri seiichi seiji seiko setsuko shigeko shigeo shigeru shiho shinichi shinji shinobu shinya shiori shizuka shizuko shoji shogo shohei shoko shuichi shuji shun
shunsuke shuhei sumiko susumu suzuko tadao tadashi taichi taiki takafumi takahiro takako takanori takao takaya takayuki takehiko takeo takeshi tamami tatsuo tatsuya terumi teruo tetsuo
tetsuro tokiko tomoaki tomohiro tomokazu tomomi tomoya tomoyuki toru toshiaki toshie toshihiro toshiko toshio toshiyuki tsuneo tsutomu tsuyoshi wakana wataru yasuhiro yasuko yasuo yasushi
yasuyuki yayoi yoichi yoji yoshie yoshihiro yoshiko yoshimi yoshinori yoshio yoshito yuichi yuichiro yuji yuka yukari yukie yukihiro yukiko yukio yuko yuma yumiko yuriko yusuke yutaka yuuki
yuya yuzuki byung changmin chul daehyun donghyun dongwook eunji eunjung haeun hyejin hyeon hyunjin hyunwoo inho jaehyun jaeho jaewon jieun jihye jihyun jimin jinho jinwoo jisoo jisung jiwon
jiyeon jiyoung joohyun juhee junho junhyuk kangmin kyunghee kyungsoo mijin minho minji minjung minseok minsu miyoung myung namjoon sangho sanghoon sejin seokjin seongmin seulgi seunghoon
seunghyun seungmin soojin soyeon subin sujin sungho sunghoon sungjin sungmin taehyung taeyang wonjun woojin yejin yeonjin yongsoo youngho youngjae youngmi youngsoo yujin yuna
`;
