/** What a label or a column heading says about its value. */
export type LabelKind =
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'middle-name'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'direct'
  | 'main'
  | 'home'
  | 'fax'
  | 'company'
  | 'note'
  | 'avatar'
  | 'web'
  | 'address'
  | 'role'
  | 'number'
  | 'other';

/** Labels and headings, separated by `|`, in the form of `plainWord`: small, without accents. */
export const LABELS: Readonly<Record<LabelKind, string>> = {
  name: `primary contact|main contact|key contact|point of contact|poc|contact 1|name|full name|fullname|contact name|contact|contact person|lead name|lead|person|customer name|your name|display name|
    ansprechpartner|ansprechpartnerin|vollstandiger name|kontaktperson|kontakt|nom complet|nom et prenom|nom prenom|prenom nom|prenom et nom|
    nombre completo|nombre y apellidos|nombre y apellido|persona de contacto|contacto|nome completo|nome e cognome|nominativo|referente|
    naam|volledige naam|contactpersoon|imie i nazwisko|nazwisko i imie|osoba kontaktowa|kontakt osobowy|namn|navn|nimi|yhteyshenkilo|
    kontaktpersona|nev|teljes nev|kapcsolattarto|jmeno a prijmeni|kontaktni osoba|фио|имя и фамилия|ф и о|контактное лицо|контакт|піб|
    контактна особа|имена|ονοματεπωνυμο|ad soyad|adi soyadi|isim|שם|שם מלא|איש קשר|الاسم|الاسم الكامل|姓名|名前|お名前|氏名|御名前|ご担当者名|担当者|ご担当者|联系人|聯絡人|
    이름|성명|성함|담당자|ho ten|ho va ten|nama|nama lengkap|ชื่อ|ชื่อ-นามสกุล|nume complet|nume si prenume|nume|ime i prezime|ime in priimek|vardas pavarde|nom|
    voor en achternaam|naam contactpersoon|name of contact|nombre del contacto|nom du contact|nom et prenoms|nom prenoms|nome contatto|nome do contato|
    osoba do kontaktu|jmeno prijmeni|meno a priezvisko|kontaktna osoba|име и фамилия|лице за контакт|ad ve soyad|ad soyadi|adi ve soyadi|isim soyisim|
    yetkili|yetkili kisi|ilgili kisi|kontaktisik|vards uzvards|vards un uzvards|vardas ir pavarde|nume prenume|prenume nume|persoana de contact|
    ten khach hang|ten lien he|nguoi lien he|nama kontak|ชื่อผู้ติดต่อ|ผู้ติดต่อ|ชื่อ นามสกุล|नाम|पूरा नाम|ονομα επωνυμο|υπευθυνος επικοινωνιας|نام|
    نام و نام خانوادگی|الاسم بالكامل|جهة الاتصال|שם איש קשר|שם ומשפחה|联系人姓名|联络人|聯絡人姓名|担当者名|담당자명|담당자 이름|прізвище та ім я|ім я та прізвище|контактна особа|
    invitee|invitee name|participant|eingeladener|teilnehmer|invite|participante|asistente|deelnemer|genodigde|фамилия имя|фамилия имя отчество|имя фамилия|client name|attendee|guest name|visitor`,
  'first-name': `first name|firstname|first|given name|givenname|given names|forename|fname|vorname|prenom|nombre|nombres|nombre de pila|
    nome|voornaam|imie|fornamn|fornavn|etunimi|krestni jmeno|jmeno|keresztnev|utonev|имя|імя|ім я|име|ονομα|ad|adi|שם פרטי|الاسم الأول|名|이름만|ten|nama depan|
    prenume|ime|voornamen|first names|meno|krstne meno|voorletters|initials|initialen|имя ваше|emri|име ваше|ime i|eesnimi|vards|vardas|keresztneve|רשום|प्रथम नाम|اسم|الاسم الاول|ชื่อจริง|ten goi`,
  'last-name': `last name|lastname|last|surname|family name|familyname|lname|second name|nachname|familienname|zuname|nom de famille|
    apellido|apellidos|cognome|sobrenome|apelido|ultimo nome|achternaam|familienaam|nazwisko|efternamn|efternavn|etternavn|sukunimi|
    prijmeni|priezvisko|vezeteknev|csaladnev|фамилия|прізвище|фамилно име|επωνυμο|επιθετο|soyad|soyadi|שם משפחה|اسم العائلة|姓|성|ho|nama belakang|prezime|priimek|perekonnanimi|uzvards|pavarde|mbiemri|презиме|фамилна|उपनाम|اللقب|العائلة|اسم العائله|นามสกุล|ho dem|naam achter`,
  'middle-name': `middle name|middlename|middle|zweiter vorname|deuxieme prenom|segundo nombre|tussenvoegsel|отчество|по батькові|drugie imie|secondo nome|nome do meio`,
  email: `email|e mail|e-mail|mail|email address|e mail address|mail address|email id|mail id|email addr|work email|business email|e|em|eml|
    invitee email|attendee email|e mail des eingeladenen|e mailadresse|emailadresse|e mail adresse|mailadresse|email adresse|adresse e mail|adresse email|adresse mail|adresse electronique|courriel|mel|
    correo|correo electronico|correo e|direccion de correo|e correo|posta elettronica|indirizzo email|indirizzo e mail|indirizzo mail|
    endereco de email|endereco de e mail|correio eletronico|correio electronico|e mailadres|emailadres|mailadres|adres e mail|adres email|poczta|
    e post|epost|e postadress|epostadress|sahkoposti|s posti|sposti|e pasts|el pastas|drakopumas|e posta|eposta|emailova adresa|e mail cim|email cim|
    эл почта|электронная почта|почта|эл адрес|имейл|имеил|е mail|ел пошта|електронна пошта|пошта|имейл адрес|ηλ ταχυδρομειο|email επικοινωνιας|ηλεκτρονικο ταχυδρομειο|
    דוא ל|דואל|דוא"ל|אימייל|מייל|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|البريد|ایمیل|邮箱|邮件|电邮|電郵|电子邮件|電子郵件|电子邮箱|信箱|メール|メールアドレス|eメール|이메일|메일|전자우편|
    thu dien tu|surel|อีเมล|อีเมล์|ईमेल|✉|📧|✉️|📩|@|🖂|📨|
    эл адреса|електронна адреса|адрес электронной почты|электронный адрес|email адрес|dia chi email|alamat email|ईमेल आईडी|الايميل|الإيميل|
    البريد الاليكتروني|e posta adresi|eposta adresi|mail adresi|e mail adresa|e mailova adresa|adresa de email|adresa e mail|adresa email|e mail aadress|
    e posti aadress|e pasta adrese|el pasto adresas|e postadresse|sahkopostiosoite|direccion de email|direccion e mail|direccion de correo electronico|
    correo institucional|correo corporativo|email corporativo|adresse courriel|indirizzo di posta elettronica|이메일 주소|電子郵件地址|电子邮箱地址|דואר אלקטרוני|
    כתובת מייל|כתובת דוא ל|e mail cim|email address work`,
  phone: `phone|telephone|tel|phone number|telephone number|phone no|tel no|ph|t|p|tph|call|number|contact number|contact no|phone nr|
    telefon|telefonnummer|telefonnr|tel nr|telnr|fon|rufnummer|fernruf|telephone fixe|numero de telephone|telf|telefono|tfno|tlf|tfn|tno|
    numero de telefono|numero di telefono|telefone|numero de telefone|telefoon|telefoonnummer|tel nummer|telefoonnr|nr telefonu|numer telefonu|nr tel|telefonszam|
    telefonni cislo|telefonne cislo|puhelin|puh|puhelinnumero|p nro|simi|sími|talrunis|tālrunis|telefonas|телефон|тел|телефони|номер телефона|номер телефону|
    τηλ|τηλεφωνο|tlfn|telefonnumer|tlf nr|טלפון|טל|טל'|هاتف|تلفون|الهاتف|تليفون|تلفن|رقم الهاتف|电话|電話|電話番号|联系电话|聯絡電話|聯繫電話|tel番号|전화|전화번호|연락처|dien thoai|dt|đt|đien thoai|
    telepon|telp|no telp|โทร|โทรศัพท์|फोन|दूरभाष|☎|☎️|📞|✆|🕿|☏|phone 1|phone 2|
    telefon kontaktowy|numer kontaktowy|n de telephone|no de telephone|n telephone|so dien thoai|sdt|so dt|nomor telepon|no telepon|เบอร์โทร|เบอร์โทรศัพท์|
    เบอร์ติดต่อ|फोन नंबर|संपर्क नंबर|شماره تماس|رقم التواصل|رقم الاتصال|מספר טלפון|контактный телефон|контактныи телефон|телефон для связи|
    τηλεφωνο επικοινωνιας|telefon numarasi|irtibat telefonu|talr|telefoninumber|numar de telefon|numar telefon|nr telefon|nr de telefon|telefonni cislo|
    telefonne cislo|broj telefona|kontakt telefon|kontaktni telefon|telefonska stevilka|联系方式|連絡先|お電話番号|연락 전화|contact phone|daytime phone|best number|
    best phone|telefono de contacto|telefono fijo|telefone de contato|telefone para contato|telefono fisso|tfn|telephone de contact|tlfs`,
  mobile: `mobile|mob|mobile phone|mobile number|mobile no|cell|cellphone|cell phone|cellular|m|c|mbl|whatsapp|whats app|wa|signal|telegram|viber|gsm|
    funk|funktelefon|handy|handynummer|mobil|mobiltelefon|mobilnummer|mobilfunk|mobilnr|portable|tel portable|port|telephone portable|natel|
    movil|celular|cel|telefono movil|cellulare|cell|telemovel|telm|telem|tml|tlm|tlmv|tm|mobiel|mobiele telefoon|mobiel nummer|gsm nummer|kom|komorka|komorkowy|tel kom|
    mobiltlf|mobilni|mobilni telefon|matkapuhelin|gsm|mobilszam|cep|cep telefonu|cep tel|моб|мобильный|мобильныи|мобильный телефон|сотовый|сотовыи|сот|мобилен|моб тел|мобільний|мобільнии|
    κιν|κινητο|кин|נייד|סלולרי|פלאפון|جوال|محمول|موبايل|الجوال|متحرك|همراه|手机|手機|移动电话|行動電話|手机号|携帯|携帯電話|携帯番号|휴대폰|핸드폰|휴대전화|모바일|hp|di dong|didong|
    มือถือ|โทรศัพท์มือถือ|โทรศัพท์เคลื่อนที่|เบอร์โทรศัพท์มือถือ|मोबाइल|📱|📲|
    telefon komorkowy|numer komorkowy|telephone mobile|tel mobile|telefone celular|telefono celular|celular whatsapp|whats|zap|telefono cellulare|
    tel cellulare|numero cellulare|numero di cellulare|nomor hp|no hp|no handphone|nomor whatsapp|เบอร์มือถือ|मोबाइल नंबर|شماره همراه|تلفن همراه|
    رقم الجوال|رقم الموبايل|رقم المحمول|טלפון נייד|מספר נייד|моб телефон|мобільний телефон|мобільнии телефон|номер мобильного|мобилен телефон|
    κινητο τηλεφωνο|cep numarasi|mobilais|mobilais talrunis|mobiltelefons|mobilus|mob tel|mobilus telefonas|mobiil|mobiiltelefon|telefon mobil|
    mobil telefon|mobitel|broj mobitela|mobilny telefon|mobilne cislo|matkapuhelinnumero|gsm|mobiltelefon|联系手机|微信同号|手机同微信|电话同微信|手机/微信|手提|手提電話|行动电话|м т|мобилни|мобилни телефон|celulari|sel|selfoon|selnommer|mobitel broj|лични телефон|휴대폰번호|휴대폰 번호|휴대전화번호|numero de celular|
    numero de movil|telefono movil|mobile telephone|phone mobile`,
  direct: `direct|direkte|directe|direct dial|direct line|direct phone|ddi|did|d|dd|dir|durchwahl|dw|direktwahl|direkt|ligne directe|tel direct|directo|telefono directo|diretto|linea diretta|direto|
    doorkiesnummer|rechtstreeks|bezposredni|direktnummer|suora|直通|直线|직통|прямой|прямои`,
  main: `main|main line|switchboard|reception|hq|headquarters|head office|head quarter|zentrale|empfang|hotline|support|toll free|tollfree|freephone|customer service|service|helpdesk|
    standard|accueil|centralita|centralino|centrale|central|pabx|pbx|vaxel|växel|sentralbord|omstilling|vaihde|centrala|sekretariat|secretariat|ustredna|代表|总机|總機|대표전화|24h|general`,
  home: `home|private|privat|prive|h|casa|domicilio|domicile|домашний|домашнии|自宅|家|prywatny|personal`,
  fax: `fax|fax no|fax number|telefax|telefaxnummer|faxnummer|facsimile|f|fx|telecopie|telecopieur|faks|faksi|faksas|факс|телефакс|φαξ|פקס|فاكس|传真|傳真|ファックス|ファクス|fax番号|팩스|แฟกซ์|โทรสาร|फैक्स|
    numero de fax|fax nr|📠|🖷|dataprint`,
  company: `company|company name|companyname|organization|organisation|organization name|org|account|account name|employer|business|business name|firm|client company|
    firma|firmenname|unternehmen|betrieb|gesellschaft|organisationsname|societe|entreprise|nom de l entreprise|nom de la societe|raison sociale|organisme|empresa|nombre de la empresa|
    compania|compañia|organizacion|razon social|azienda|societa|ragione sociale|ditta|organizzazione|nome da empresa|organizacao|bedrijf|bedrijfsnaam|organisatie|
    nazwa firmy|przedsiebiorstwo|organizacja|nazwa|foretag|företag|bolag|virksomhed|selskap|bedrift|yritys|organisaatio|spolecnost|firma nazev|ceg|cegnev|spolocnost|
    компания|организация|фирма|предприятие|место работы|компанія|организация|εταιρεια|εταιρια|επιχειρηση|sirket|kurum|firma adi|חברה|שם החברה|شركة|الشركة|اسم الشركة|شرکت|
    公司|公司名称|公司名稱|单位|企业|企業|会社|会社名|御社名|貴社名|社名|所属|회사|회사명|업체명|소속|cong ty|perusahaan|บริษัท|companie|tvrtka|podjetje|🏢|
    editeur|exploitant|επωνυμια|επωνυμια επιχειρησης|επωνυμια εταιρειας|назва компанії|назва організації|назва фірми|название компании|
    название организации|название фирмы|наименование|наименование организации|наименование компании|юридическое лицо|име на фирмата|име на фирма|
    ten cong ty|don vi|ten don vi|nama perusahaan|nama syarikat|syarikat|ชื่อบริษัท|हमारी कंपनी|कंपनी|कंपनी का नाम|نام شرکت|firmanavn|foretagsnamn|
    bedriftsnavn|selskapsnavn|virksomhedsnavn|yrityksen nimi|ettevote|ettevotte nimi|uznemums|uznemuma nosaukums|imone|imones pavadinimas|nume firma|
    numele companiei|numele firmei|denumire firma|societate|nazev firmy|nazev spolecnosti|nazov firmy|nazov spolocnosti|ceg neve|naziv tvrtke|
    naziv podjetja|naziv firme|poduzece|preduzece|sirket adi|firma unvani|kurum adi|kurulus|razao social|nome fantasia|denominazione|denominazione sociale|
    nome azienda|nome ditta|naam bedrijf|naam organisatie|nom de la structure|nom de la societe|etablissement|enseigne|nombre de empresa|
    nombre de la compania|nombre comercial|name of company|name of organization|client company|current company|employer name|שם העסק|שם חברה|اسم المؤسسة|
    جهة العمل|公司全称|单位名称|單位名稱|法人名|勤務先|勤務先名|상호|업체|기관명|회사 이름|arbeitgeber|place of work|اسم المنشأة|المنشأة|اسم الجهة|פירמה|ארגון|משרד|עסק|підприємство|установа|फर्म|फर्म का नाम|संस्था|kompania|ndermarrja|kompanija|фирма клиент|компанијата|производитель|företagets namn|name der firma|firmenbezeichnung`,
  note: `note|notes|comment|comments|remark|remarks|description|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung|anmerkungen|
    remarque|remarques|commentaire|commentaires|nota|notas|comentario|comentarios|observaciones|observacion|note interne|commento|commenti|osservazioni|
    observacao|observacoes|obs|opmerking|opmerkingen|notitie|notities|toelichting|uwagi|uwaga|notatka|notatki|komentarz|anteckning|anteckningar|bemærkning|merknad|
    huomautus|huomio|poznamka|poznamky|megjegyzes|заметка|заметки|комментарий|комментарии|примечание|примітка|примітки|коментар|σημειωση|σημειωσεις|σχολια|not|notlar|aciklama|
    הערה|הערות|ملاحظات|ملاحظة|备注|備註|備考|メモ|메모|비고|ghi chu|catatan|หมายเหตุ|observatii|napomena|opomba|
    how can we help|how can we help you|how may we help|wie konnen wir ihnen helfen|ihr anliegen|comment pouvons nous vous aider|votre demande|en que podemos ayudarle|cuentanos|details|additional information|what can we do for you|message|your message|nachricht|ihre nachricht|votre message|mensaje|su mensaje|messaggio|mensagem|bericht|uw bericht|wiadomosc|tresc wiadomosci|zprava|
    sprava|uzenet|mesaj|mesajiniz|сообщение|ваше сообщение|повідомлення|μηνυμα|הודעה|رسالة|الرسالة|رسالتك|留言|メッセージ|お問い合わせ内容|ご用件|메시지|문의내용|문의 내용|loi nhan|
    noi dung|pesan|ข้อความ|meddelande|besked|melding|viesti|enquiry|anfrage`,
  avatar: `avatar|avatar url|photo|photo url|picture|picture url|image|image url|profile picture|profile photo|foto|bild|profilbild|photo de profil|foto de perfil|imagen|immagine|zdjecie|头像`,
  web: `web|website|web site|www|url|site|homepage|home page|w|internet|webseite|site web|sitio web|pagina web|sito|sito web|strona|strona www|hemsida|hjemmeside|kotisivu|
    сайт|веб|веб сайт|ιστοσελιδα|אתר|الموقع|网址|網址|网站|網站|ホームページ|hp url|홈페이지|🌐|🌍|🔗|linkedin|xing|twitter|x|facebook|instagram|teams|calendly|github|blog|youtube|tiktok|wechat|微信|line|kakao|카카오톡`,
  address: `address|addr|adresse|anschrift|street|strasse|direccion|domicilio social|indirizzo|indirizzo sede|sede|endereco|morada|adres|bezoekadres|postadres|adress|osoite|adresa|cim|адрес|адреса|διευθυνση|כתובת|العنوان|عنوان|
    地址|住所|所在地|주소|dia chi|alamat|ที่อยู่|a|add|city|town|ort|stadt|ville|ciudad|citta|cidade|plaats|stad|miasto|город|местоположение|country|land|pays|pais|paese|kraj|страна|country code|
    zip|zip code|zipcode|postcode|postal code|plz|postleitzahl|code postal|codigo postal|cap|cep|kod pocztowy|индекс|postnummer|邮编|〒|state|region|province|bundesland|location|office|buro|büro|headquarter address|📍|🏠|🏢 address`,
  role: `title|job title|jobtitle|position|role|function|job|designation|department|dept|titel|funktion|abteilung|beruf|stelle|anrede|salutation|poste|fonction|service client|cargo|puesto|area|departamento|
    ruolo|qualifica|mansione|reparto|funcao|functie|afdeling|stanowisko|dzial|befattning|avdelning|stilling|avdeling|afdeling|titteli|osasto|pozice|oddeleni|beosztas|osztaly|должность|отдел|посада|відділ|
    θεση|unvan|gorev|pozisyon|תפקיד|מחלקה|المسمى الوظيفي|الوظيفة|المنصب|القسم|职位|職位|职务|职称|部门|部門|役職|部署|직책|직위|부서|chuc vu|phong ban|jabatan|ตำแหน่ง|แผนก|💼|industry|branche`,
  number: `zoom|skype|webex|qq|qq号|icq|iban|bic|swift|vat|vat id|vat no|vat number|vat reg|ust|ust id|ust idnr|ustid|ust id nr|uid|uid nr|steuernummer|steuer nr|st nr|stnr|steuernr|hrb|hra|hr b|fn|gnr|registergericht|handelsregister|idnr|id nr|registernummer|amtsgericht|
    siret|siren|rcs|ape|naf|tva|n tva|tva intracommunautaire|capital|capital social|au capital de|cif|nif|nie|dni|rfc|cuit|rut|nit|ruc|p iva|piva|partita iva|c f|cf|cod fisc|codice fiscale|rea|cap soc|sdi|pec|cnpj|cpf|nipc|
    kvk|btw|btw nr|kbo|bce|rpr|rsin|nip|regon|krs|pesel|bdo|ico|dic|ic|ic dph|spzn|org nr|orgnr|organisationsnummer|organisasjonsnummer|cvr|cvr nr|se nr|y tunnus|alv|kennitala|vsk|adoszam|cegjegyzekszam|bankszamla|
    инн|кпп|огрн|огрнип|окпо|бик|р с|рс|к с|счет|р/с|к/с|єдрпоу|едрпоу|іпн|мфо|еик|булстат|αφμ|α φ μ|δου|γεμη|γ ε μ η|vergi no|vergi|vd|mersis|mersis no|ticaret sicil no|ח פ|חפ|ע מ|ח.פ|مقابل|سجل تجاري|الرقم الضريبي|
    统一社会信用代码|税号|账号|帐号|統一編號|統編|法人番号|登録番号|사업자등록번호|사업자번호|법인등록번호|통신판매업|mst|ma so thue|npwp|gst|gstin|cin|ein|fein|duns|d u n s|abn|acn|nzbn|bn|crn|trn|licence|license|
    company no|company number|company reg|company registration|reg no|registered no|registered number|registration no|registration number|registered in england|registered|no registered|charity no|fca|frn|sra|sort code|account no|account number|account|
    acc no|konto|kontonummer|konto nr|kto|blz|nr konta|rachunek|order|order no|order number|bestellung|bestellnummer|auftrag|auftragsnummer|invoice|invoice no|rechnung|rechnungsnummer|re nr|kundennummer|kunden nr|customer no|customer number|customer id|
    case|ticket|ref|ref no|reference|id|employee id|pin|po box|p o box|pobox|postfach|bp|cs|cedex|apdo|apartado|casella postale|skr poczt|postbus|box|boks|date|datum|fecha|data|дата|gps|coordinates|lat|lng|lon|latitude|longitude|koordinaten|usd|eur|gbp|chf|size|
    cea|nmls|dre|lic|npi|bar no|creci|crea|oab|imei|serial|s n|isbn|issn|meeting id|passcode|conference id|zoom id|besprechungs id|kenncode|wert|budget|umsatz|revenue|price|preis|amount|betrag|qty|employees|mitarbeiter`,
  other: `organizer|organiser|organisateur|organizador|organizzatore|organisator|veranstalter|host|event host|owner|lead owner|assigned to|sales rep|from|to|cc|bcc|subject|sent|von|an|kopie|betreff|gesendet|de|para|asunto|enviado|a|objet|envoye|da|oggetto|inviato|assunto|aan|onderwerp|verzonden|od|do|temat|wyslano|от|кому|тема|от кого`,
};
