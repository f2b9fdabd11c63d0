/** Words for what a person does, in the form of `plainWord`. Whole words only. */
export const ROLE_WORDS = `
manager managers director head chief officer ceo cto cfo coo cmo cio cro cpo chro ciso svp evp avp vp president vice founder cofounder owner
partner lead leader engineer developer consultant specialist analyst executive account representative rep coordinator assistant associate
administrator architect designer advisor adviser supervisor secretary treasurer chairman chairwoman chairperson chair buyer planner recruiter
trainer teacher professor lecturer researcher scientist student intern trainee freelancer freelance journalist editor author writer photographer
producer artist illustrator copywriter translator interpreter agent broker realtor attorney lawyer solicitor barrister paralegal notary accountant
auditor bookkeeper controller doctor physician nurse surgeon dentist therapist pharmacist veterinarian technician electrician plumber operator
foreman superintendent inspector officer principal dean registrar librarian evangelist strategist ambassador entrepreneur investor senior junior
sr jr deputy acting interim global regional national sales marketing purchasing procurement logistics operations hr finance accounting it support
development engineering research product project programme program business customer success communications communication recruiting training
department dept division team unit staff retired speaker mentor coach ux ui qa devops fullstack frontend backend software hardware data
secretaire responsavel ejer ejerleder ejendomsmester omistaja yrittaja emanta isanta eier fagansvarlig propietaria propietario proprietaria proprietario dono gospodarz gazda tulajdonosa kepviselo leitung superintendente referentka sef sefa vodja juhataja vadovas vadove vadybininkas vadybininke specialiste specialistas vaditajs vaditaja vedeja staf manajer kepala pengadaan leiter leiterin referent referentin berater beraterin inhaber inhaberin prokurist prokuristin vorstand assistenz assistentin sekretariat einkauf
verkauf vertrieb innendienst aussendienst buchhaltung personal abteilung bereich entwickler entwicklerin techniker projektmanager kaufmann kauffrau
anwalt rechtsanwalt rechtsanwaltin steuerberater steuerberaterin notar arzt apotheker gesellschafter meister stv stellv
directeur directrice responsable charge chargee gerant gerante pdg dg daf drh ingenieur ingenieure commercial commerciale chef assistante conseiller
conseillere attache attachee comptable avocat avocate fondateur fondatrice associee presidente adjoint adjointe consultante developpeur acheteur
directora gerente jefe jefa ejecutivo ejecutiva asesor asesora coordinador coordinadora ingeniero ingeniera abogado abogada fundador fundadora
encargado encargada tecnico tecnica contador contadora administrativo administradora socio socia presidenta vendedor compras ventas licenciado
direttore direttrice responsabile amministratore amministratrice ingegnere commercialista titolare socio impiegato impiegata addetto addetta avvocato
handlaggare registrator innkjoper inkopare indkober hankija hankejuht ostaja aankoper acheteuse beszerzo nakupci referens
presidente consulente venditore ufficio acquisti vendite fondatore
diretor diretora gestor gestora coordenador coordenadora engenheiro engenheira advogado advogada socia fundador analista vendas compras supervisor
directeur directrice hoofd medewerker medewerkster adviseur accountmanager verkoper inkoper eigenaar oprichter bestuurder zaakvoerder afdeling verkoop
dyrektor kierownik kierowniczka prezes wiceprezes specjalista specjalistka handlowiec inzynier konsultant ksiegowa ksiegowy doradca wlasciciel przedstawiciel dzial zastepca sprzedazy
reditel reditelka jednatel jednatelka vedouci obchodni manazer manazerka konatel riaditel predseda
ugyvezeto igazgato vezeto ertekesitesi menedzser munkatars asszisztens tulajdonos
vd saljare ansvarig inkopare ekonomichef saljchef avdelningschef konsult ordforande grundare utvecklare
direktor leder salgschef selger radgiver daglig salgssjef sjef konsulent innehaver grunnlegger afdelingsleder saelger indehaver udvikler
toimitusjohtaja johtaja paallikko myyntipaallikko asiantuntija suunnittelija omistaja perustaja myyjä
director manager administrator asociat fondator inginer consilier
direktor direktorica voditelj voditeljica predsjednik vlasnik
mudur muduru uzman uzmani muhendis yonetici koordinator sorumlu sorumlusu temsilcisi kurucu baskan baskani genel satis pazarlama
директор руководитель начальник менеджер инженер специалист генеральный генеральныи коммерческий коммерческии технический техническии исполнительный исполнительныи главный главныи бухгалтер заместитель консультант юрист
основатель владелец эксперт аналитик разработчик ассистент помощник отдел отдела продаж продажам департамент департамента управляющий управляющии партнер индивидуальный предприниматель
керівник керівниця начальник провідний фахівець спеціаліст інженер бухгалтер засновник відділ відділу продажу
управител мениджър мениджър изпълнителен търговски ръководител експерт счетоводител
διευθυντης διευθυντρια υπευθυνος υπευθυνη προισταμενος διευθυνων συμβουλος μηχανικος δικηγορος λογιστης συμβουλος πωλησεων προεδρος ιδρυτης
מנכ מנכל מנהל מנהלת סמנכל סמנכ יועץ יועצת מהנדס מהנדסת מייסד מייסדת שותף שותפה עורך עורכת ראש צוות מפתח מכירות שיווק מפתחת רכז רכזת
مدير مديرة المدير رئيس رئيسة مهندس مستشار محاسب مسؤول مسؤولة مساعد محامي منسق أخصائي اخصائي مبيعات المبيعات تسويق التسويق مؤسس تنفيذي التنفيذي العام قسم مندوب
ผู้จัดการ ผู้อํานวยการ ผู้อำนวยการ กรรมการ หัวหน้า วิศวกร ฝ่ายขาย พนักงาน ที่ปรึกษา เจ้าหน้าที่
direktur manajer kepala staf asisten pemilik pendiri pengarah eksekutif jurutera pengurus
प्रबंधक निदेशक अधिकारी अध्यक्ष इंजीनियर महाप्रबंधक
resp coord hod supv encarregado encarregada dirigente maitre brasseur technologist technolog geschaftsleiterin platschef kokschef fuhrparkleiter prokura shef шеф
завхоз снабженец технолог мастер агроном механик энергетик логист маистер завідувач главен маистор εγκυρος γραμματεια τεχνικος πωλητης ιδιοκτητης ιδιοκτητρια sefi 
ustabasi sahibi ortak muhasebe bashligi meestersmid bedrijfsleider werkvoorbereider projectleider udrzby mistr udrzba zastupce technik technicka מזכירה מזכיר בעלים משפטית
factor gamekeeper headteacher headmaster headmistress bursar warden curator verger churchwarden clerk councillor rukovodilac magacina rukovoditelj skladista afisa manunuzi framkvaemdastjori innkaupastjori innkaupastjóri verslunarstjori
obmann obfrau obleute vorsitzender vorsitzende vorstandsvorsitzender vorstandsvorsitzende kassier kassierer schriftfuhrer schriftfuhrerin geschaftsleitung betriebsleitung direktion direction direccion direzione direccao diretoria gerencia jefatura departement departamento dipartimento afdeling avdelning afdeling avdeling osasto oddeleni odbor osztaly otdel vicedirektor propriete filialleiter filialleiterin rektorat prodekan sachgebiet referat fachbereich stabsstelle
comprador compradora supridor suprimentos vendedora atendente recepcionista nutricionista veterinaria veterinario agronoma agronomo enologo enologa pleno estagiario estagiaria aprendiz auxiliar operador operadora motorista zelador sindico sindica
cocinero cocinera bodeguero mayordomo capataz regente delegado delegada apoderado apoderada representante almacenista jefatura mercadologo enfermera enfermero medico medica quimico quimica biologo biologa arquitecto arquitecta disenador disenadora periodista maestra maestro profesor profesora rector rectora alcalde alcaldesa concejal parroco
capoufficio caporeparto capocantiere magazziniere autista operaio perito ragioniere geometra enologo enologa agronomo farmacista dottoressa sindaco assessore parroco presidentessa vicepresidente socia titolari referente segretario segretaria segreteria cuoco pasticcere
acheteurs approvisionneur approvisionneuse vendeur vendeuse gestionnaire coordinateur coordinatrice animateur animatrice formateur formatrice chercheur enseignant enseignante proviseur intendant intendante econome cuisinier cuisiniere patissier patissiere vigneron vigneronne viticulteur recoltant exploitant exploitante maire adjointe greffier huissier notaire infirmier infirmiere pharmacien pharmacienne veterinaire architecte urbaniste webmaster redacteur redactrice stagiaire apprenti alternant technicien technicienne mecanicien preparateur logisticien
kupujaci kupec nakup nabavke nabave nabava prodaje prodaja komercijalista sef sefica tehnicar tajnica tajnik racunovodja direktorka upravnik poslovodja zaposleni vodja svetovalec svetovalka referent referentka
pergjegjes pergjegjese drejtor drejtore menaxher menaxhere blerjesh shitjesh administratore
nakupce nakupci skladnik mistrova sekretarka asistentka reditelstvi vyroby vyrobni technolog stavbyvedouci projektant mluvci starosta starostka predsedkyne
beszerzesi beszerzo raktaros titkarno konyvelo polgarmester elnok alelnok gyartasvezeto uzemvezeto muszaki gazdasagi kereskedelmi munkatarsa referense
kupiec zaopatrzeniowiec magazynier sekretarka wojt burmistrz soltys proboszcz prorektor dziekan rektor architekt radca prokurent pelnomocnik nauczyciel nauczycielka pielegniarka lekarz weterynarz technolog mistrz brygadzista zakupow kupca zaopatrzenia
inkopschef produktionschef driftchef verksamhetschef rektor kyrkoherde kanslist administrator projektledare platsansvarig butikschef kundansvarig agare forman styrelseordforande
indkobschef produktionschef driftsleder kontorassistent sekretaer formand bestyrelsesformand vaerkforer projektchef butikschef direktionsassistent bogholder
innkjopssjef produksjonssjef driftssjef kontorleder styreleder bestyrer butikksjef prosjektleder okonomisjef vaktmester
ostopaallikko hankintapaallikko tuotantopaallikko rehtori kirkkoherra puheenjohtaja isannoitsija toimistosihteeri myyntineuvottelija ostojohtaja
hankespetsialist ostujuht muugijuht tegevjuht raamatupidaja ostuspetsialist iepirkumu pardosanas valdes loceklis gramatvede pirkimu pardavimu buhaltere direktore direktorius viršininkas
achizitii vanzari directoare secretara primar inspector sef magaziner merceolog
satinalma satinalmacı ithalat ihracat uretim planlama kalite depo sekreter mudur yardimcisi
закупок закупкам закупки снабжению снабжения сбыта логистике кладовщик секретарь главврач врач учитель завуч ректор декан глава администратор продавец товаровед диспетчер прораб бригадир председатель правления
закупівель постачання логістики голова лікар вчитель адміністратор товарознавець директорка менеджерка
снабдяване продажби доставки домакин технолог кмет председател
προμηθειων πωλησεις αγορων λογιστηριο γραμματεας υπαλληλος γεωπονος οινολογος χημικος ιατρος δημαρχος
רכש קניין קניינית לוגיסטיקה תפעול חשבונאות חשב גזבר גזברית אחראי אחראית טכנאי
مشتريات المشتريات عقود العقود اللوجستية المخازن الموارد البشرية الإنتاج الصيانة الجودة مشرف مشرفة وكيل نائب عميد
بازرگانی تدارکات انبار مدیرعامل رئیس معاون مسئول
`;

/** Endings of role words only, in languages that join words. */
export const ROLE_ENDINGS = `
juht leiter leitung ermeister berater referent beauftragter beauftragte betreuer redakteur verwalter sekretar vertreter koordinator spezialist architekt disponent assistent
chefarzt oberarzt facharzt zahnarzt tierarzt chef sjef ansvarig ansvarlig leder ledare radgiver konsulent medarbetare medarbejder sekreterare mekaniker
leider medewerker adviseur beheerder verkoper begeleider paallikko johtaja asiantuntija insinoori sihteeri hoitaja koordinaattori vastaava
vezeto igazgato mernok kepviselo felelos szakerto ugyintezo
`;

/** The German endings of role words for women: `Chefärztin`, `Disponentin`, `Redakteurin`. */
export const ROLE_FEMININE =
  '^.{3,}(?:[bdgklnprstz]erin|torin|eurin|login|arztin|anwaltin|tektin|[aeo]listin|[fdt]erentin|sistentin|onentin|ultantin)$';

/** Parts at the start or in the middle of role words, in languages that join words. */
export const ROLE_STEMS = `
geschaftsfuhr leiterin sleiter bereichsleit abteilungsleit vertriebs verkaufs projektleit teamleit einkaufs personalreferen sachbearbeit mitarbeiter
ingenieur kundenberat kundenbetreu aussendienst innendienst gebietsleit niederlassungsleit betriebsleit entwicklungsleit softwareentwickl
verkoopleid directielid bedrijfsleid salgschef forsaljning forsaljnings saljchef projektled salgsled myynti liiketoiminta kehitys ertekesit ugyvez
менеджер директор инженер начальник руководител специалист διευθυν υπευθυν
`;

/** Titles in scripts without spaces; they may be anywhere in the text. */
export const ROLE_SIGNS =
  'Trưởng phòng|Phó phòng|Giám đốc|Nhân viên|Chuyên viên|Kế toán|Trợ lý|Quản lý|ผู้จัดการ|กรรมการ|หัวหน้า|เจ้าหน้าที่|代表取締役|代表社員|副理|襄理|協理|课长|科长|科長|处长|處長|组长|組長|厂长|廠長|店长|站长|採購|业务员|业务经理|業務員|秘书|秘書|会计|會計|工場長|所長|室長|院長|园长|園長|館長|局长|局長|校长|校長|住職|女将|主查|主査|主事|参事|理事長|理事|監査役|顧問|書記|杜氏|番頭|主任|工会|经销商|代表者|取締役|部長|課長|係長|主任|次長|室長|店長|支店長|営業|担当|マネージャー|エンジニア|ディレクター|コンサルタント|デザイナー|社長|専務|常務|執行役員|総務|経理|人事|総経理|总经理|总监|经理|經理|主管|主任|董事|工程师|工程師|顾问|顧問|助理|专员|專員|销售|業務|市场部|创始人|总裁|總裁|董事長|副總|總監|协理|協理|律师|律師|教授|대표이사|대표|이사|상무|전무|부사장|사장|팀장|과장|부장|차장|대리|사원|계장|주임|수석|소장|원장|점장|국장|조합장|회장|센터장|파트장|실장|본부장|매니저|연구원|책임|선임|영업|마케팅|엔지니어|(?:구매|총무|인사|재무|기획|생산|품질|물류|해외|국내|연구|개발|관리|경영|홍보|자재|무역|전략|디자인|기술|회계)(?:사업)?(?:부|팀|과|실|본부|파트|센터)';

/** Words at the start or the end of firms' names in everyday use. */
export const ORG_WORDS = `
group holding holdings solutions technologies technology tech systems software services consulting consultants partners studio studios labs lab laboratory
agency agentur bank university college institute institut hospital clinic klinik hotel hotels foundation stiftung association verein verband ministry
ministerium school schule academy akademie media digital records industries industry industrial logistics international ventures capital energy pharma
pharmaceuticals foods motors airlines insurance versicherung versicherungen werke werk bau verlag brothers enterprises enterprise trading networks network
press publishing works architects architekten attorneys rechtsanwalte kanzlei apotheke praxis restaurant cafe brewery brauerei winery weingut shop store
rsu rsud yayasan koperasi toko санаторий пансионат комбинат хозяйство агрохолдинг ферма магазин салон клиника больница гостиница ресторан кафе пекарня завод лицей гимназия санаторій господарство ферма крамниця пекарня gestut reiterhof rooms catering feedlots pianos cooperage bakehouse candles drilling brugge formatgeria adega queseria queserias quesos lacteos
zoo ehpad lycee college creche tissages tissage tisserands pekseg laks blomster kala volunteer fire police sheriff distillers brew cabana miel balneario συνεταιρισμος δημος σχολη uniwersytet nadlesnictwo luomutila питомник
laiterie distillerie verrerie fonderie chaudronnerie savonnerie voilerie tonnellerie charcuterie poissonnerie imprimerie brulerie pepiniere pepinieres ruchers chantier
pasieka gospodarstwo spoldzielnia wytwornia stolarnia hurtownia masarnia palarnia frigorifico usina moinho cooperativa ceramicas astilleros plataneras embotelladora hamacas forjas vivero viveros almazara frantoio pastificio vetreria distilleria maglificio conceria oreficeria
clinics tractors charters gypsum collective granary florals forge quarry fisheries aquarium ranch brewing roasters municipality district school schools partners growers
konditorei dachdeckerei reederei weingut sagewerk imkerei ziegelei genossenschaft
auberge hostellerie brasserie chateau domaine ferme scierie garage pharmacie librairie fromagerie biscuiterie conserverie menuiserie menuiseries
tuincentrum bakkerij brouwerij slagerij kwekerij zuivelhoeve weverij drukkerij backerei metzgerei gasthof gasthaus schreinerei tischlerei zimmerei
gartnerei molkerei druckerei spedition autohaus stadtwerke klinikum pizzeria trattoria ristorante agriturismo cantine fattoria pasticceria panificio
caseificio salumificio ferreteria panaderia vina bodega finca hacienda cafeteria mercado taller imprenta conservas quinta vinhos padaria laticinios
ceramica confeitaria piekarnia cukiernia drukarnia mleczarnia pekarna pivovar tiskarna nyomda pekseg kommun kommune hamn havn bageri snickeri
snedkeri mejeri bryggeri gartneri forlag trykkeri apotek sykehus sjukhus leipomo meijeri kirjapaino farms orchards dairy bakery butchery nursery
nurseries foundry sawmill lumber timber cider creamery outfitters supply supplies traders exporters exports imports textiles garments spinners handlooms looms
ceramics mills orthodontics logistik transport transporte transporti trasporti zeytincilik tekstil gida otomotiv makina mobilya ambalaj
cooperative cooperativa kooperatif hotel resort lodge inn kennels stables
factory corporation company inc council committee centre center theatre theater museum library church club society trust federation union authority office
realty properties estate estates construction builders engineering electronics robotics analytics dynamics interactive entertainment pictures films music
universitat universite universidad universita universidade universiteit uniwersytet universitet yliopisto univerzita egyetem universitesi
societe groupe cabinet editions etablissements mairie maison boulangerie banque assurances conseil conseils laboratoires transports
grupo compania editorial talleres clinica ayuntamiento seguros construcciones servicios soluciones sistemas tecnologias bodegas inmobiliaria
gruppo societa azienda officine comune fratelli cantina tipografia servizi soluzioni sistemi industrie costruzioni
comercio industria solucoes sistemas tecnologia consultoria construtora servicos engenharia
groep bedrijf gemeente stichting bouw installaties techniek adviesbureau
grupa zaklad fundacja uslugi przedsiebiorstwo biuro hurtownia
gruppen koncern byggeri teknik fabrik verksted bygg verkstad konsulter
ryhma talo rakennus
sanayi ticaret insaat holding bankasi grubu
компания группа завод банк агентство студия институт университет холдинг фабрика центр компанія група університет группаи торговый
εταιρεια ομιλος τραπεζα πανεπιστημιο συμβουλοι τεχνικη
חברה קבוצת בנק אוניברסיטת משרד טכנולוגיות מערכות פתרונות
شركة مجموعة مؤسسة بنك جامعة مكتب وزارة
บริษัท ธนาคาร มหาวิทยาลัย โรงพยาบาล
congty perusahaan bandara
enoteca gelateria salumeria macelleria osteria locanda cartiera acciaieria segheria torneria falegnameria lavanderia autofficina carrozzeria vivaio vivai apicoltura
birrificio cartotecnica mobilificio calzaturificio oleificio liquori coltellerie fromages cidrerie vignobles huilerie minoterie scieries couverture maconnerie
plomberie electricite paysages paysagiste transporteur ambulances hotellerie chantiers peniches papeterie cartonnerie tannerie filature corderie coutellerie confiterias
pasteleria heladeria carniceria pescaderia hosteria hostal turroneria azulejos harinas aceites almazaras vinedos granja aserradero maderas muebles
ferreterias curtidos porcicola avicola ganadera agricola acougue marcenaria serralheria torrefacao vinicola apicultura avicultura pecuaria oficina padarias polpas
moveis faiancas bordados weberei spinnerei schaferei kaserei brennerei kelterei fischerei gartencenter sagerei seilerei saatzucht klinikverbund pflegeheim seniorenheim
kindergarten grundschule gymnasium fahrschule reisebuero fleischerei optik hydraulik pumpen slachterij visserij jachtwerf hoveniers dakbedekking smederij brandweer
waterbedrijf zorggroep ziekenhuis boekhandel sagverk bryggeriet roykeri rogeri kraftlag kultivering pappersbruk bruk vardshus raddningstjanst lasarett kraftverk fiskeri
fiskebruk skogsbruk sadelmakeri smedja leipa sahat meijeriosuuskunta panimo kirjakauppa sairaala lukio turve tuote browar tartak stadnina przychodnia szpital fabryka
ksiegarnia restauracja zajazd kopalnia pekarny sklarna lesni nemocnice skola cukrarna bramborarna statek papirna pivovary pek pinceszet borasz malom furesz gyar
 panzio moara brutarie pensiune crama lemn fabrica tipografie spital gradina zadruga pekara mlekara pilana tiskara vinarija bolnica ljevaonica kamenolom soline
fabrikasi fabrika firin zeytin kooperatifi gubre seramik otel lokanta хлебозавод молокозавод лесхоз совхоз колхоз птицефабрика автосервис типография молкомбинат задруга
пекара болница хотел ресторант мелница αλευρομυλοι ξενοδοχειο οινοποιια ελαιουργειο φαρμακειο εστιατοριο κτημα ξυλεια creameries vineyards cellars stud mill waterworks
ferries boatyard chandlery kilns organs hatchery abattoir sawmills ironworks brickworks bottling freight haulage hauliers rentals rental linen laundry gardens
greenhouse greenhouses seeds feed saddlery peaches llamas mining quarries quarrying diocese hospice charity food hydro solar co-operative coop shire city
county borough town polytechnic infirmary surgery dental veterinary قرية مصنع مصانع مخابز مطاعم فندق مستشفى مدرسة مزارع مزرعة معرض קיבוץ מושב מפעלי מפעל יקב מאפיית מלון
farm farmers hospitality architecture architects landscape interiors bulb az agr viacao rodoviaria transportadora metalurgica siderurgica grafica editora livraria papelaria farmacia drogaria hospedaria pousada churrascaria lanchonete mercearia supermercado atacado distribuidora importadora exportadora cerealista curtume tecelagem malharia olaria usinagem
empaques envases plasticos quimicos alimentos lacteos carnicos pesquera salmonera minera constructora distribuidora comercializadora exportadora importadora agropecuaria agroindustrial trilladora arrocera lecheria quesera avicultores colegio instituto universitaria fundacion asociacion sindicato federacion camara hermanos hnos
scaffolding roofing paving plastering joinery carpentry landscaping groundworks civils demolition haulage couriers removals cleaning catering bakers butchers fishmongers florists opticians dentists vets solicitors surveyors estates lettings maltings gin distilling brewers vintners cider smokehouse tannery tanneries pottery potteries glassworks forge welding fabrication fabrications castings mouldings plastics rubber packaging labels signs printers bookbinders
seaweed seafood seafoods crawfish oyster oysters shrimp cattle poultry pork eggs honey pecan pecans almonds walnut cotton rice grain elevator elevators ginners irrigation agronomy nursery turf sod equine boats yachts marine marinas boatworks outboards trailers tractors implements welders machine machining tooling mfg manufacturing stampings fasteners bearings valves hydraulics pneumatics
kamieniarstwo stolarstwo ogrodnictwo rolnictwo transportowe budownictwo hodowla ubojnia mleczarstwo cegielnia kaflarnia szklarnia krawiectwo cukrownia gorzelnia browarnictwo odlewnia galwanizernia
stavebniny zahradnictvi truhlarstvi kovovyroba drevovyroba potraviny masna uzeniny vinarstvi pivovarstvi sklarstvi mlekarny pekarstvi cukrarstvi tesarstvi zamecnictvi autodoprava
kereskedes asztalos lakatos kertesz meheszet vagohid tejuzem szallitas epito faipari
nabytek sadrovnia mleczko zelezarny sroubarna strojirny
maslinarstvo ribarstvo poljoprivreda gradevina prijevoz brodogradiliste uljara ciglana staklara secerana sirarna mesnica zaga
viesbutis kepykla pienine lentpjuve malunas dzirnavas maiznica pienotava kokzagetava saeveski meierei pagariait kalatoostus
ostreiculture conchyliculture pisciculture apiculture elevage viticulture horticulture maraicher maraichage pepiniere terrassement charpente charpentes toiture serrurerie ferronnerie ebenisterie tapisserie peinture carrelage platrerie vitrerie marbrerie ardoisiere usinage tolerie emboutissage decolletage plasturgie cartonnages imprimeurs traiteur epicerie cremerie boucherie poissonnerie chocolaterie confiserie huileries pecheries armement mareyage syndicat mutuelle commune communaute departement prefecture rectorat paroisse fabrique
serramenti infissi marmi graniti ceramiche salumi formaggi olearia molini mulino mulini riseria pescheria ittica conserve lattiero vivaistica florovivaistica impresa edile edilizia arredamenti mobili tende tappezzeria elettrica termoidraulica idraulica carpenteria officina meccanica stampaggio lavorazioni minuterie tessitura filatura tintoria lanificio setificio cotonificio maglieria confezioni pelletteria conceria calzature
heizung sanitar metallbau stahlbau holzbau ofenbau tiefbau hochbau trockenbau zimmerei dachtechnik bedachungen elektrotechnik kaltetechnik maschinenbau anlagenbau formenbau werkzeugbau zerspanung galvanik lackiererei polsterei raumausstattung schneiderei naherei wascherei reinigung gebaudereinigung hausverwaltung imkerei hofladen biohof milchhof obsthof spargelhof weinkellerei sektkellerei mosterei muhle muhlen teehandel kaffeerosterei feinkost fischhandel raucherei schlachthof viehhandel landhandel baumschule baumschulen forstverwaltung forstbetrieb jagdschule hochschule fachhochschule landkreis kirchengemeinde pfarramt diakonie caritas werkstatten
naringar slakteri charkuteri chark rokeri skogar plantskola tradgard snickerier mekaniska gjuteri svets glas maleri vvs rederi varv fiskodling
maskinvaerksted maskinfabrik tommerhandel tomrer murer smed vvs autovaerksted vognmand gaard mosteri destilleri rederi skibsvaerft
sagbruk mekaniske verksted slakteri ysteri siderlag gardsbruk fiskeoppdrett oppdrett rederi tommer
konepaja saha puutarha leipomo kalatukku metsa turkis kone koneurakointi maanrakennus sahkoasennus
udyog masala mills traders enterprises spinners ginning rice dal oil flour fabrics sarees jewellers exports impex agro agrotech poultry dairy storage roadways roadlines caterers sweets
उद्योग ट्रेडर्स एंटरप्राइजेज स्टोर मिल इंडस्ट्रीज
آزمایشگاه کارخانه فروشگاه موسسه دانشگاه بیمارستان صنایع داروخانه کشت صنعت
משתלת משתלות מכון מרכז רשת יצרני סוכנות נגריית מסגריית מוסך
בית โรงแรม โรงงาน ราน ฟารม โรงเรยน สวน
`;

export const ORG_SIGNS =
  '\\b[Cc]o-?[Oo]p\\b|公司|研究院|设计院|商会|协会|基金会|바이오|텍(?=\\s|$)|조명|농협|수협|축협|조합|영농|농원|공방|목장|양조장|호텔|리조트|치과|의원|약국|학원|厂|廠|商行|贸易|酒店|合作社|工作室|工房|酒造|醸造|製麺|牧場|農園|農協|協同組合|旅館|クリニック|ホテル|集团|集團|银行|銀行|大学|大學|科技|会社|研究所|事務所|工業|製作所|商事|商店|協会|学院|學院|医院|醫院|그룹|대학교|은행|연구소|협회|학교|병원|컴퍼니|전자|건설|산업|테크|소프트|식품|물류|제과|무역|상사|정밀|중공업|유통|제약|화학|섬유|철강|에너지|시스템|솔루션|엔지니어링|출판|인쇄|코리아|화장품|가구|목재|농장|양조';

/** Words in addresses. */
export const ADDRESS_WORDS = `
street st road rd avenue ave lane ln boulevard blvd drive dr square sq court ct place plaza parkway pkwy highway hwy floor fl suite ste unit building bldg
tower house estate park way close crescent terrace block level room rm box strasse str platz allee weg gasse ring ufer damm chaussee postfach
rue chemin impasse quai cours place bat batiment etage cedex bp calle avenida av avda paseo carrera piso poligono apartado via viale piazza corso largo
rua travessa alameda praca andar sala bairro straat laan plein kade gracht weg singel dreef ul ulica aleja al pl os lok ulice namesti nam utca ut ter korut
gatan vagen gata vag gade vej alle plads vei veien katu tie kuja polku cad caddesi sok sokak mah mahallesi bulvari kat no
ул улица пр проспект пер переулок пл площадь бульвар шоссе наб набережная дом д корп корпус оф офис стр строение этаж кв вул вулиця просп бул
οδος λεωφ λεωφορος πλατεια רחוב רח שד דרך קומה شارع طريق حي مبنى برج ص ب
jalan jl jln lorong duong pho quan phuong nagar marg sector plot ถนน แขวง เขต ซอย
`;

export const ADDRESS_STEMS = `strasse gasse platz straat gracht kade gatan vagen katu utca ulice`;
