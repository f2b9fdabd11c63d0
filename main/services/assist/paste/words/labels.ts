/** What a label or a column's heading announces. */
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

/** Labels and headings, separated by `|`, as `plainWord` leaves them: small and without accents. */
export const LABELS: Readonly<Record<LabelKind, string>> = {
  name: `name|full name|fullname|contact name|contact|contact person|lead name|lead|person|customer name|your name|display name|
    ansprechpartner|ansprechpartnerin|vollstandiger name|kontaktperson|kontakt|nom complet|nom et prenom|nom prenom|prenom nom|prenom et nom|
    nombre completo|nombre y apellidos|nombre y apellido|persona de contacto|contacto|nome completo|nome e cognome|nominativo|referente|
    naam|volledige naam|contactpersoon|imie i nazwisko|nazwisko i imie|osoba kontaktowa|kontakt osobowy|namn|navn|nimi|yhteyshenkilo|
    kontaktpersona|nev|teljes nev|kapcsolattarto|jmeno a prijmeni|kontaktni osoba|фио|имя и фамилия|ф и о|контактное лицо|контакт|піб|
    контактна особа|имена|ονοματεπωνυμο|ad soyad|adi soyadi|isim|שם|שם מלא|איש קשר|الاسم|الاسم الكامل|姓名|名前|お名前|氏名|御名前|ご担当者名|担当者|ご担当者|联系人|聯絡人|
    이름|성명|성함|담당자|ho ten|ho va ten|nama|nama lengkap|ชื่อ|ชื่อ-นามสกุล|nume complet|nume si prenume|nume|ime i prezime|ime in priimek|vardas pavarde|nom`,
  'first-name': `first name|firstname|first|given name|givenname|given names|forename|fname|vorname|prenom|nombre|nombres|nombre de pila|
    nome|voornaam|imie|fornamn|fornavn|etunimi|krestni jmeno|jmeno|keresztnev|utonev|имя|імя|ім я|име|ονομα|adi|שם פרטי|الاسم الأول|名|이름만|ten|nama depan|
    prenume|ime|voornamen|first names`,
  'last-name': `last name|lastname|last|surname|family name|familyname|lname|second name|nachname|familienname|zuname|nom de famille|
    apellido|apellidos|cognome|sobrenome|apelido|ultimo nome|achternaam|familienaam|nazwisko|efternamn|efternavn|etternavn|sukunimi|
    prijmeni|priezvisko|vezeteknev|csaladnev|фамилия|прізвище|фамилно име|επωνυμο|επιθετο|soyad|soyadi|שם משפחה|اسم العائلة|姓|성|ho|nama belakang|prezime|priimek`,
  'middle-name': `middle name|middlename|middle|zweiter vorname|deuxieme prenom|segundo nombre|tussenvoegsel|отчество|по батькові|drugie imie|secondo nome|nome do meio`,
  email: `email|e mail|e-mail|mail|email address|e mail address|mail address|email id|mail id|email addr|work email|business email|e|em|eml|
    e mailadresse|emailadresse|e mail adresse|mailadresse|email adresse|adresse e mail|adresse email|adresse mail|adresse electronique|courriel|mel|
    correo|correo electronico|correo e|direccion de correo|e correo|posta elettronica|indirizzo email|indirizzo e mail|indirizzo mail|
    endereco de email|endereco de e mail|correio eletronico|correio electronico|e mailadres|emailadres|mailadres|adres e mail|adres email|poczta|
    e post|epost|e postadress|epostadress|sahkoposti|s posti|sposti|e pasts|el pastas|drakopumas|e posta|eposta|emailova adresa|e mail cim|email cim|
    эл почта|электронная почта|почта|эл адрес|имейл|имеил|е mail|ел пошта|електронна пошта|пошта|имейл адрес|ηλ ταχυδρομειο|email επικοινωνιας|ηλεκτρονικο ταχυδρομειο|
    דוא ל|דואל|דוא"ל|אימייל|מייל|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|البريد|ایمیل|邮箱|邮件|电邮|電郵|电子邮件|電子郵件|电子邮箱|信箱|メール|メールアドレス|eメール|이메일|메일|전자우편|
    thu dien tu|surel|อีเมล|อีเมล์|ईमेल|✉|📧|✉️|📩|@|🖂|📨`,
  phone: `phone|telephone|tel|phone number|telephone number|phone no|tel no|ph|t|p|tph|call|number|contact number|contact no|phone nr|
    telefon|telefonnummer|telefonnr|tel nr|telnr|fon|rufnummer|fernruf|telephone fixe|numero de telephone|telf|telefono|tfno|tlf|tfn|tno|
    numero de telefono|numero di telefono|telefone|numero de telefone|telefoon|telefoonnummer|tel nummer|telefoonnr|nr telefonu|numer telefonu|nr tel|telefonszam|
    telefonni cislo|telefonne cislo|puhelin|puh|puhelinnumero|p nro|simi|sími|talrunis|tālrunis|telefonas|телефон|тел|телефони|номер телефона|номер телефону|
    τηλ|τηλεφωνο|tlfn|telefonnumer|tlf nr|טלפון|טל|טל'|هاتف|تلفون|الهاتف|تليفون|تلفن|رقم الهاتف|电话|電話|電話番号|联系电话|聯絡電話|聯繫電話|tel番号|전화|전화번호|연락처|dien thoai|dt|đt|đien thoai|
    telepon|telp|no telp|โทร|โทรศัพท์|फोन|दूरभाष|☎|☎️|📞|✆|🕿|☏|phone 1|phone 2`,
  mobile: `mobile|mob|mobile phone|mobile number|mobile no|cell|cellphone|cell phone|cellular|m|c|mbl|whatsapp|whats app|wa|signal|telegram|viber|gsm|
    handy|handynummer|mobil|mobiltelefon|mobilnummer|mobilfunk|mobilnr|portable|tel portable|port|telephone portable|natel|
    movil|celular|cel|telefono movil|cellulare|cell|telemovel|telm|telem|tml|tlm|tlmv|tm|mobiel|mobiele telefoon|mobiel nummer|gsm nummer|kom|komorka|komorkowy|tel kom|
    mobiltlf|mobilni|mobilni telefon|matkapuhelin|gsm|mobilszam|cep|cep telefonu|cep tel|моб|мобильный|мобильныи|мобильный телефон|сотовый|сотовыи|сот|мобилен|моб тел|мобільний|мобільнии|
    κιν|κινητο|кин|נייד|סלולרי|פלאפון|جوال|محمول|موبايل|الجوال|متحرك|همراه|手机|手機|移动电话|行動電話|手机号|携帯|携帯電話|携帯番号|휴대폰|핸드폰|휴대전화|모바일|hp|di dong|đd|didong|
    มือถือ|मोबाइल|📱|📲`,
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
    公司|公司名称|公司名稱|单位|企业|企業|会社|会社名|御社名|貴社名|社名|所属|회사|회사명|업체명|소속|cong ty|perusahaan|บริษัท|companie|tvrtka|podjetje|🏢`,
  note: `note|notes|comment|comments|remark|remarks|description|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung|anmerkungen|
    remarque|remarques|commentaire|commentaires|nota|notas|comentario|comentarios|observaciones|observacion|note interne|commento|commenti|osservazioni|
    observacao|observacoes|obs|opmerking|opmerkingen|notitie|notities|toelichting|uwagi|uwaga|notatka|notatki|komentarz|anteckning|anteckningar|bemærkning|merknad|
    huomautus|huomio|poznamka|poznamky|megjegyzes|заметка|заметки|комментарий|комментарии|примечание|примітка|примітки|коментар|σημειωση|σημειωσεις|σχολια|not|notlar|aciklama|
    הערה|הערות|ملاحظات|ملاحظة|备注|備註|備考|メモ|메모|비고|ghi chu|catatan|หมายเหตุ|observatii|napomena|opomba`,
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
  other: `from|to|cc|bcc|subject|sent|von|an|kopie|betreff|gesendet|de|para|asunto|enviado|a|objet|envoye|da|oggetto|inviato|assunto|aan|onderwerp|verzonden|od|do|temat|wyslano|от|кому|тема|от кого`,
};
