/** Common given names, in the form of `plainWord`: one is good evidence of a person. */
export const GIVEN_NAMES = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul andrew andy joshua kenneth kevin brian george
timothy tim ronald edward ed jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg alexander alex patrick pat frank
raymond jack dennis jerry tyler aaron jose adam nathan henry harry douglas doug zachary peter pete kyle noah ethan jeremy walter christian keith roger terry austin sean shaun gerald carl dylan
harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan allan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley brad russell lucas luke
oliver leo oscar archie alfie charlie theo freddie finn callum rory ewan angus hamish duncan malcolm graham graeme nigel trevor clive simon martin stuart stewart neil ian gavin craig lee dean
darren wesley winston clark bruce tony rick ricky ray max felix hugo miles owen evan rhys gareth dylan emrys huw aled declan cormac conor connor eoin cian padraig seamus niall brendan ciaran
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie
joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann anne kathryn abigail sophia frances
jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie kate katie lucy ella chloe ellie daisy poppy
fiona moira morag aileen kirsty catriona siobhan niamh aoife sinead ciara orla roisin grainne maeve claire clare gemma zoe holly molly jane jenny jill joanna jodie kim wendy tina tracy ursula
hans jurgen klaus peter wolfgang michael thomas andreas stefan stephan christian uwe karl heinz dieter manfred gerhard bernd frank matthias markus jorg sven torsten thorsten ralf holger jens
kai lars florian sebastian tobias philipp philip jan johannes fabian felix maximilian moritz julian niklas jonas lukas leon luis finn elias paul anton emil oskar jakob konrad friedrich fritz heinrich georg
ludwig otto hermann werner helmut horst gunter gunther rainer reinhard volker dirk detlef axel ingo olaf rudiger hartmut joachim jochen eberhard siegfried rolf rudolf rupert alois franz josef sepp xaver
ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa birgit heike anja martina stefanie katrin kathrin nicole silke
melanie sandra tanja daniela bianca anke antje britta carola cornelia dagmar doris elke eva franziska friederike gudrun hannelore heidi ilse inge johanna jutta kerstin kirsten lena lea leonie
mia lara laura lisa luisa magdalena marlene mareike nadine nina ramona regina rosemarie sigrid silvia simone sonja svenja tina ulrike ute verena veronika vera waltraud yvonne annika antonia
jean pierre michel philippe alain patrick nicolas christophe daniel laurent eric frederic david stephane olivier julien thierry sebastien pascal francois jacques bernard gerard rene andre louis
henri marcel luc mathieu matthieu guillaume antoine alexandre vincent benoit bruno christian claude denis didier dominique emmanuel etienne fabien fabrice florent franck gilles guy herve hugues
jerome joel loic marc mathis maxime mickael noel quentin raphael remi roland romain sylvain theo thibault tristan valentin xavier yann yannick yves baptiste clement corentin damien arnaud
nathalie isabelle sylvie catherine martine francoise christine valerie monique sandrine veronique nicole stephanie sophie celine chantal patricia anne brigitte julie aurelie jacqueline laurence
emilie audrey camille manon lea chloe ines jade louise alice juliette lucie mathilde margaux marion morgane pauline amelie anais aude beatrice benedicte caroline cecile corinne delphine
dominique elodie elise estelle florence genevieve helene josephine laetitia marguerite marianne mireille odile pascale solene virginie yvette
antonio jose manuel francisco juan david javier daniel carlos jesus alejandro miguel rafael pablo pedro angel sergio fernando jorge luis alberto alvaro diego adrian raul enrique ramon vicente ivan
ruben oscar andres joaquin santiago eduardo victor roberto jaime ignacio salvador ricardo mario gonzalo marcos jordi xavier oriol pau marc agustin arturo cesar cristian emilio ernesto esteban
felipe gabriel guillermo gustavo hector hugo ismael julio leonardo lorenzo mateo mauricio nicolas octavio rodrigo samuel sebastian tomas mercedes maria carmen ana isabel laura cristina marta
dolores lucia pilar elena raquel sara paula beatriz nuria silvia rosa montserrat irene patricia andrea rocio monica alba angela sonia alicia sandra susana marina yolanda natalia eva inmaculada
claudia concepcion esther noelia veronica carolina nerea ines miriam lorena victoria amparo catalina consuelo daniela fernanda gabriela guadalupe josefina juana leticia lourdes luisa magdalena
manuela mariana martina paola rosario soledad teresa valentina valeria ximena xiomara itziar ainhoa
giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano marco andrea alessandro matteo lorenzo
davide simone federico luca riccardo stefano roberto massimo fabio alberto claudio daniele enrico filippo gabriele giacomo gianluca gianni guido jacopo leonardo maurizio nicola piero raffaele
renato tommaso umberto valerio vittorio giulia chiara francesca federica sara martina valentina alessia silvia elisa ilaria elena giorgia paola laura roberta anna rosa angela giovanna teresa
lucia caterina antonella beatrice bianca carla cinzia claudia daniela donatella emanuela eleonora fabiana gaia ginevra giuliana lorena loredana luisa manuela margherita marina michela monica
patrizia raffaella rita sabrina serena simona sofia sonia stefania tiziana vanessa viola vittoria aurora alice
joao jose antonio manuel francisco luis carlos pedro paulo jorge miguel rui nuno tiago goncalo diogo bruno ricardo andre filipe hugo vasco duarte afonso rodrigo thiago lucas mateus matheus
gustavo guilherme vinicius leonardo leandro marcelo fabio fernando flavio marcio mauricio murilo otavio rafael renato roberto rogerio sergio ana maria beatriz ines joana catarina mariana
margarida leonor sofia rita marta teresa helena luisa carla sandra susana patricia vanessa larissa leticia juliana fernanda camila bruna amanda adriana aline bianca cristiane debora
eduarda gabriela isabela jessica luciana marcia priscila renata simone tatiana thais vitoria
jan piet kees willem hendrik johannes cornelis pieter dirk gerrit jeroen bas sander maarten martijn mark daan bram sem lars thijs tim ruben stijn joost jasper niels wouter koen pim rik rob ronald
ruud sjoerd theo ton wim anneke annemarie els ellen femke fleur floor hanneke ilse ineke inge ingrid iris janneke jolanda joke karin kim lieke lotte maaike maartje mariska marloes marieke
marijke miranda monique nienke petra roos sanne saskia sophie suzanne tessa willemijn yvonne dries pieterjan joris lode geert griet an katrien liesbeth veerle wouter hilde
piotr krzysztof andrzej tomasz pawel jan michal marcin jakub adam lukasz marek grzegorz mateusz wojciech mariusz dariusz zbigniew jerzy rafal robert kamil jacek dawid szymon kacper jaroslaw
maciej bartosz bartlomiej stanislaw henryk ryszard tadeusz kazimierz zdzislaw boguslaw leszek przemyslaw radoslaw sebastian slawomir filip hubert igor konrad artur damian anna maria katarzyna
malgorzata agnieszka barbara ewa krystyna magdalena elzbieta joanna aleksandra zofia monika teresa danuta natalia karolina marta julia beata dorota janina jadwiga jolanta halina iwona
grazyna irena justyna kinga kamila paulina sylwia weronika wiktoria zuzanna aneta bozena edyta emilia helena hanna izabela klaudia marzena milena patrycja renata wieslawa
jiri josef pavel martin tomas jaroslav petr miroslav zdenek vaclav michal frantisek jakub milan karel lukas david ondrej vojtech marek radek stanislav roman ivo libor lubos ales antonin bohumil
dalibor daniel filip jindrich ladislav vladimir vit jana marie eva hana anna lenka katerina lucie vera alena petra veronika jaroslava tereza martina jitka helena michaela ludmila zdenka ivana
eliska adela barbora dagmar dana gabriela iveta jarmila klara kristyna marketa milada monika nikola pavla radka renata romana sarka simona sona zuzana jozef stefan peter juraj jan marian
laszlo istvan jozsef janos zoltan sandor gabor ferenc attila peter tamas zsolt tibor andras csaba imre lajos gyorgy balazs gyula krisztian miklos mihaly bence daniel adam dora eszter erzsebet ilona katalin eva
anna zsuzsanna margit judit agnes julianna andrea ildiko erika krisztina monika zsofia reka noemi orsolya timea viktoria nora nikolett boglarka szilvia
lars anders mikael johan erik per peter jan thomas karl daniel fredrik andreas hans stefan magnus jonas mats bengt bo marcus mattias henrik nils bjorn bjarne sven ulf ake rolf leif lennart
emil oskar viktor axel gustav filip linus oliver elias hugo anna eva maria karin sara kristina lena emma kerstin marie ingrid christina linda birgitta marianne susanne annika elin monika
jenny hanna johanna ulla carina agneta asa astrid berit britt camilla cecilia ebba elsa frida gunilla helena ida josefin kajsa katarina linnea lisa lotta louise malin maja matilda moa pernilla
sofia sofie stina svea therese tove ulrika viktoria ole lars jens niels jorgen soren michael henrik thomas christian mads mikkel morten rasmus kasper jesper jakob anne mette hanne helle
kirsten lone inge gitte karen dorthe lene birthe bente pia tina charlotte maria trine mia rikke signe freja ingeborg solveig kari liv marit nina silje tone hilde heidi grete gro guro
knut kjell arne odd svein geir terje tor tore trond oyvind harald haakon sigurd sindre eirik espen kristian kristoffer magne olav pal rune stein stian vegard
juhani mikko matti timo antti jari kari pekka jukka markku hannu heikki juha janne ville sami teemu petri tuomas lauri eero ilkka kimmo marko mika olli pasi risto seppo tapani vesa aino
anneli maarit tuula helena johanna kaarina liisa pirjo ritva sari satu sanna tiina tarja paivi minna leena kirsi katja jaana hanna heli eeva elina emilia anni laura kaisa riikka saara sirpa
jon gunnar sigurdur olafur einar kristjan magnus gudrun sigridur kristin margret helga anna johann bjork
ivan petr sergey sergei alexey alexei dmitry dmitri dmitriy andrey andrei mikhail nikolay nikolai vladimir aleksandr alexandr evgeny evgeniy pavel maxim maksim anton roman oleg igor yuri yury viktor denis artem kirill
konstantin ilya vadim vitaly stanislav boris grigory timur ruslan anatoly gennady leonid lev semyon elena olga natalia natalya tatiana tatyana irina svetlana ekaterina marina anastasia julia yulia
ludmila lyudmila galina nadezhda vera ksenia daria darya alina polina valentina larisa oksana zoya zhanna evgenia olena oleksandr oleksandra andriy serhiy volodymyr mykola vasyl taras bohdan
ostap yaroslav dmytro yevhen iryna nataliya tetyana kateryna svitlana yuliya oksana halyna lesya solomiya
иван петр сергей сергеи алексей алексеи дмитрий дмитрии андрей андреи михаил николай николаи владимир александр евгений евгении павел максим антон роман олег игорь юрий юрии виктор денис артем кирилл
константин илья вадим виталий виталии станислав борис григорий григории тимур руслан анатолий анатолии геннадий геннадии леонид лев семен елена ольга наталья наталия татьяна ирина светлана екатерина марина
анастасия юлия людмила галина надежда вера ксения дарья алина полина валентина лариса оксана зоя жанна евгения мария анна виктория кристина
олександр олександра андріи сергіи володимир микола василь тарас богдан остап ярослав дмитро євген ірина наталія тетяна катерина світлана юлія галина леся соломія олена юріи іван петро оксана
георги димитър стоян христо петър никола тодор красимир пламен иванка елена десислава цветелина ралица
γιωργος γεωργιος δημητρης δημητριος νικος νικολαος γιαννης ιωαννης κωστας κωνσταντινος παναγιωτης χρηστος βασιλης θανασης αθανασιος αντωνης μιχαλης σταυρος σπυρος αλεξανδρος ανδρεας πετρος παυλος ηλιας
μαρια ελενη κατερινα αικατερινη βασιλικη σοφια αννα γεωργια δημητρα ευαγγελια ειρηνη χριστινα αγγελικη παναγιωτα αλεξανδρα ιωαννα
giorgos georgios dimitris dimitrios nikos nikolaos giannis yannis ioannis kostas konstantinos panagiotis christos vasilis thanasis antonis michalis stavros spyros eleni katerina vasiliki dimitra eirini
mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan halil suleyman abdullah emre can burak serkan hakan volkan tolga kemal kerem cem deniz onur selim tuncay
fatma ayse emine hatice zeynep elif meryem serife zehra sultan hanife merve busra esra derya ebru gamze gul hulya melek nur ozlem pinar selin sevgi sibel tugba yasemin aylin asli ece
andrei ion vasile gheorghe mihai constantin alexandru cristian florin adrian bogdan radu razvan sorin stefan tudor vlad ioana elena mihaela andreea cristina alina roxana simona raluca
marko ivan luka ante josip nikola petar tomislav zoran goran dragan milan milos nenad vladimir aleksandar dusan bojan igor damir mario ana marija ivana jelena milica katarina jovana snezana
moshe yosef david avraham yaakov yitzhak daniel eitan noam itay omer yonatan uri guy amit ronen yossi avi eyal gil tal tamar noa shira maya yael michal adi rachel rivka sarah esther hila
משה יוסף דוד אברהם יעקב יצחק דניאל איתן נועם איתי עומר יונתן אורי גיא עמית רונן יוסי אבי אייל גיל טל תמר נועה שירה מאיה יעל מיכל עדי רחל רבקה שרה אסתר הילה דנה רונית
mohammed mohamed muhammad mohammad ahmed ahmad mahmoud ali hassan hussein omar khaled khalid youssef yousef ibrahim abdullah abdulrahman tariq tarek karim kareem samir walid waleed nasser faisal
fahad saad sultan hamad rashid majid adel amr hisham hany wael fatima aisha khadija maryam mariam zainab layla leila noura nora huda amina salma sara rania dina hala mona samira yasmin reem hanan
محمد احمد أحمد محمود علي حسن حسين عمر خالد يوسف إبراهيم ابراهيم عبدالله عبد طارق كريم سمير وليد ناصر فيصل فهد سعد سلطان فاطمة عائشة خديجة مريم زينب ليلى نورة هدى أمينة سلمى سارة رانيا
theresia resi annegret leopold xaver vroni veronika ottilie hannelore irmgard hildegard roswitha elfriede gunnar torsten hartmut ekkehard burkhard detlef eckhard gerda gudrun heike imke inken jorn kerstin lutz maike meike nils okke ortwin reinhild rosemarie sieglinde solveig sonke swantje tjark ulrike volkmar waltraud wiebke wilfried yannik
raj rahul amit vijay sanjay ajay rajesh suresh ramesh mahesh anil sunil arun ashok deepak manoj vikram vivek rohit rohan arjun aditya karan nikhil pradeep prakash ravi sandeep sachin siddharth varun
vinod harish ganesh krishna gopal mohan naveen pankaj kiran priya pooja neha anjali anita sunita kavita deepa divya meera lakshmi nisha rekha ritu shreya sneha swati aishwarya ananya kavya lata
radha sita geeta usha vidya harpreet gurpreet manpreet jaspreet imran asif bilal farhan hamza usman zain faisal ayesha sana hina
राजेश अमित विजय संजय राहुल सुरेश प्रिया पूजा नेहा अनिता सुनीता कविता
wei jing li ming hui xin yan ying hong jun jie lei qiang yong bo tao hao chen fang xiu lan na min xiaoming xiaoli yu mei ling zhen guo hua jian ping
hiroshi takashi kenji satoshi makoto akira kazuo taro ichiro jiro yuki haruto sota ren daiki kenta shota takumi yuto naoki ryo tetsuya yoko keiko yumi naoko tomoko kumiko akiko haruka sakura aiko
mika emi yui hina aoi misaki ayumi megumi hanako
jihoon minjun seojun hyun sung soo ji min eun kyung hye jin young jae yoon
anh minh tuan hung dung linh huong lan mai thao trang nga hoa hanh phuong thu quang duc long nam son hai khanh bao nguyet
budi agus eko joko dewi siti sri rina putri ayu wayan made ketut nyoman rizky andi hendra ahmad nur aisyah farid azman
somchai somsak malee siriporn chai nattapong kanya suda arthit
juma amina kwame kofi ama akosua chinedu chioma emeka ngozi oluwaseun tunde adebayo funmi yusuf thabo sipho nomsa lerato zanele wanjiku kamau njeri otieno achieng abebe tigist
constanze kunigunde friedhelm wolfram hagen hauke enno ubbo birte gesine frauke insa levke jule jette gunda gudula hedwig walburga notburga kreszentia zenzi korbinian quirin
vinzenz kilian gallus beat urs reto gian ladina flurina corsin andri mauro ursin silvan regula ludovic gwendal mael maelle solenn enora erwan ronan tanguy loick gwenaelle
rozenn bastien thibaud gaetan gaelle ghislain ghislaine josiane huguette berenice clothilde philomene ombeline hortense capucine apolline maxence achille anatole theophile
augustin bertrand fulbert ludivine maude maylis clotilde honorine sidonie yanis mehdi nadia amaia maite leire begona inaki aitor unai gorka ander xabier meritxell montse
jordina arnau encarnacion remedios fermin isidro anselmo evaristo wilfredo hernan dario nahuel rayen citlali itzel xochitl jacinto yurley wilson edison telmo graca matilde
thayna iracema wellington rosangela cleonice jucelia elaine sueli vanderlei valdir gilmar edson iolanda iara fiammetta ludovico ettore ornella rosalba ermenegilda olindo
fulvio ruggero ubaldo gualtiero egidio lorella mirella nicoletta samuele mattia wietske tjitske sytske siep jelle hidde fenna lieselot birgitte thyra bodil
gullbritt gunhild ingalill torgny lovisa sigbjorn torbjorg ragnhild jorma kalevi maarika hallgrimur boguslawa ziemowit bronislaw zdzislawa
swietoslawa mieczyslaw miroslava vlastimil kvetoslava bohdana lubomira piroska gergo lacramioara octavian ionela crina madalina krasimir desislava zvonimir snjezana dragoslav
metka gintare vilhelmine zivile caoimhe padraic sorcha muireann dafydd sian jemima araminta ottoline imelda rosalind clementine fenella perpetua barnaby tamsin philippa
winifred prudence desdemona bartholomew thaddeus cornelius ezekiel jedediah josiah obadiah gideon ambrose horatio lucinda evangeline clementina keziah stacia chip rowdy
grayson hollis latonya marisol odessa tallulah willa thomasina aroha wiremu tane mere cagri nazlican gulizar nurhayat ozgur oezguer ilknur priyanka parvati venkata subramanian
harshvardhan anuradha dinuka nurul zodwa thandeka wanjiru fatoumata abdelilah abdelhak shahzaib nermeen каллиопи вениамин зинаида агриппина иннокентии савелии аигерим соломия
ярослава тамара маргарита лидия раиса нина ринат σολομων χρυσανθη καλλιοπη αριστοτελης θεοδωρος σπυριδων σταυρουλα παρασκευη אורית אביטל עינב هند ريم عبدالرحمن نرمين
`;

/** Surnames at the start of Chinese, Japanese and Korean names. */
export const CJK_SURNAMES =
  '王|李|张|張|刘|劉|陈|陳|杨|楊|赵|趙|黄|黃|周|吴|吳|徐|孙|孫|胡|朱|高|林|何|郭|马|馬|罗|羅|梁|宋|郑|鄭|谢|謝|韩|韓|唐|冯|馮|于|董|萧|蕭|程|曹|袁|邓|鄧|许|許|傅|沈|曾|彭|吕|呂|苏|蘇|卢|盧|蒋|蔣|蔡|贾|賈|丁|魏|薛|叶|葉|阎|余|潘|杜|戴|夏|钟|鍾|汪|田|任|姜|范|方|石|姚|谭|譚|廖|邹|熊|金|陆|陸|郝|孔|白|崔|康|毛|邱|秦|江|史|顾|顧|侯|邵|孟|龙|万|段|雷|钱|錢|汤|尹|黎|易|常|武|乔|贺|赖|龚|文|欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|公孙|公孫|慕容|令狐|钟离|鍾離|司徒|皇甫|尉迟|宇文|长孙|東方|东方|西门|南宫|夏侯|端木|呼延|独孤|澹台|蓝|藍|柳|祝|简|簡|温|溫|庄|莊|翁|倪|鲁|魯|韦|韋|葛|柯|凌|骆|駱|岳|齐|齊|梅|游|辛|左|关|關|阮|符|裘|褚|卫|衛|窦|章|苗|俞|鲍|鮑|费|費|岑|滕|毕|畢|邬|乐|皮|卞|伍|卜|穆|湛|祁|狄|米|臧|伏|谈|茅|庞|龐|纪|紀|舒|屈|项|項|闵|席|季|麻|娄|童|颜|顏|盛|刁|虞|莫|房|缪|宗|郁|单|洪|包|诸|吉|邢|裴|荣|榮|荀|甄|曲|芮|储|儲|靳|巫|焦|巴|牧|谷|宓|班|仲|伊|宫|宁|甯|仇|栾|甘|厉|戎|祖|景|詹|幸|韶|薄|宿|怀|蒲|鄂|索|籍|卓|蔺|屠|蒙|池|胥|闻|党|翟|贡|劳|姬|申|冉|雍|桑|桂|濮|牛|寿|燕|冀|浦|尚|晏|柴|瞿|连|連|茹|习|艾|容|古|戈|居|衡|耿|满|匡|寇|巩|聂|聶|晁|敖|冷|阚|那|饶|饒|沙|鞠|丰|巢|查|荆|竺|权|盖|桓|亢|况|晋|楚|闫|閆|涂|佟|佘|麦|麥|黄埔|仝|苟|隋|戚|尤|邸|奚|车|諶|谌' +
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|阿部|森|池田|橋本|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|今井|工藤|高田|増田|丸山|杉山|村田|大塚|新井|藤本|小山|平野|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保|木下|佐野|野村|松尾|市川|菊地|杉本|古川|大西|島田|水野|桜井|高野|吉川|山内|西田|飯田|菊池|西川|小松|北村|安田|五十嵐|川口|平田|関|中田|久保田|服部|東|岩田|土屋|川崎|福島|本田|辻|樋口|秋山|田口|永井|中西|吉村|川上|石原|大橋|松岡|馬場|浜田|森本|星野|矢野|浅野|松下|大島|吉岡|小池|野田|荒木|大谷|熊谷|松浦||本間|堀|堀江|堀内|松村|松永|丹羽|大竹|大久保|大川|大石|大森|大山|大沢|小沢|小澤|小泉|小柳|小倉|小原|小関|小笠原|小野寺|小田|川村|川端|川島|河村|河合|河原|河田|北川|北野|北原|南野|西山|西野|西尾|西本|東山|永田|中尾|中井|中澤|中沢|中谷|中原|中嶋|長尾|長田|長野|野崎|野中|濱田|林田|早川|早坂|原口|平井|平松|平山|日高|広瀬|廣瀬|福井|福本|福岡|福永|藤沢|藤澤|藤川|古田|古賀|堤田|星|前川|牧野|町田|松山|三宅|三好|三木|三谷|水谷|宮田|宮下|宮川|宮内|宮澤|村井|村松|村山|望月|森下|森川|森山|矢島|安井|柳沢|柳田|山根|山岸|山村|山岡|山川|山名|横田|横井|吉野|吉本|吉井|米田|若林|若松|渡部|鷲尾|榊原|榊|水無瀬|犬養|天野|荒井|荒川|有田|有馬|秋元|秋田|浅井|浅田|足立|東海林|相沢|相馬|青山|青柳|赤松|赤坂|明石|飯塚|飯島|池上|池内|石橋|石塚|石崎|石黒|磯部|板垣|市村|伊東|稲垣|稲葉|稲田|今村|岩本|岩下|岩井|岩瀬|植田|植木|上原|上村|上島|植松|臼井|内山|内藤|梅田|梅原|浦田|榎本|江口|江藤|遠山|及川|大内|大平|大場|大和|岡崎|岡村|岡部|奥田|奥村|奥山|落合|織田|甲斐|梶原|片山|片岡|勝又|加納|金井|金沢|金田|鎌田|神谷|神田|神山|亀井|唐沢|川瀬|川原|菅|菅野|岸本|木原|木内|桐山|草野|楠|栗原|栗田|黒木|黒田|黒川|桑原|小出|古谷|小玉|児玉|後藤田|権藤|坂井|坂口|坂田|酒巻|桜田|佐々|笹川|笹原|沢田|澤田|塩田|志村|篠原|篠崎|島崎|島村|嶋田|下田|下村|白井|白石|白川|新谷|末永|杉田|杉原|杉浦|鈴村|須藤|須田|関口|関根|仙波|高井|高松|高見|高山|滝沢|竹下|竹中|竹本|武井|武藤|多田|立花|辰巳|田代|田島|田辺|田畑|田原|谷川|玉木|田丸|千田|塚本|塚田|津田|土田|土井|堂本|遠野|徳永|徳田|富田|冨田|富永|豊田|内海|中根|中森|名取|成田|新美|西岡|西原|西脇|二宮|沼田|根本|野上|野沢|野島|萩原|橋口|長谷|畑中|羽田|浜口|浜野|花田|速水|原島|坂東|東野|引地|土方|平川|平沢|深沢|福地|藤岡|藤木|藤村|藤山|藤谷|船越|細川|細谷|細田|堀口|堀田|本多|本橋|前原|真田|増井|増山|松崎|松木|松島|松原|真鍋|丸岡|三上|三沢|溝口|皆川|美濃|宮地|宮原|武者|向井|村木|村瀬|室井|茂木|森岡|森永|諸橋|八木|矢口|保田|柳原|山上|山形|山城|山野|山辺|結城|湯浅|横尾|吉原|吉永|依田|六角|若山|鷲見|和泉|小鳥遊|安曇|白鳥|月岡|四方|千代田|桐生|氷室|葛西|蒲田|鮫島|西郷|伊集院|綾瀬|御手洗|東雲|五味|百瀬|七海|一条|二階堂|三田|四宮|八重樫|九条' +
  '김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|유|전|홍|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|탁|국|어|은|편|용|남궁|황보|제갈|선우|독고|사공|서문|동방|탁|피|석|봉|사|빈|형|복|태|예|경';
