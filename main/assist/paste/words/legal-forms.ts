/**
 * Legal forms at the end of a firm's name, with points and case as people write them. A point may
 * be left out. A `~` marks a form that is also a common word, initials or a place: it counts only
 * after other words and only in exactly these letters.
 */
export const ENDING_FORMS = `
GmbH & Co. KGaA|GmbH & Co. KG|GmbH & Co. OHG|GmbH & Co KG|AG & Co. KGaA|AG & Co. KG|SE & Co. KGaA|SE & Co. KG|UG (haftungsbeschränkt) & Co. KG|UG (haftungsbeschränkt)|gGmbH|GmbH|G.m.b.H.|Gesellschaft mbH|mbH|KGaA|~KG|~OHG|~GbR|~UG|~AG|~SE|e.K.|e. K.|e.V.|e. V.|e.G.|~eG|~eK|~eV|PartG mbB|PartGmbB|~PartG|Ges.m.b.H.|GesmbH|~OG|e.U.|~eU|GesbR|e.Gen.|eGen|~e. Gen.|Stiftung & Co. KG|GmbH & Cie. KG|& Co KG|& Co. KG|& Co. OHG|& Co. oHG|~oHG|GmbH & Co. oHG|eGbR|e.Kfm.|e.Kfr.|
S.à r.l.|S.à.r.l.|Sàrl|SàRL|S.A.R.L.|s.a.r.l.|s.a.l.|SARL|SARLU|SUARL|S.U.A.R.L.|SARL AU|S.A.R.L. AU|SA/NV|SRL/BV|S.A./N.V.|SASU|S.A.S.U.|S.A.S.|~SAS|EURL|E.U.R.L.|~SCI|~SNC|S.N.C.|S.C.A.|SCOP|S.A.|~SA|~SCP|SELARL|~SPRL|S.P.R.L.|SRL|S.R.L.|S.r.l.s.|Srls|S.r.l.|Srl|S.p.A.|SpA|SPA|s.r.l.|s.r.l.s.|s.p.a.|s.n.c.|s.a.s.|Società Agricola|Soc. Agr.|Società Cooperativa Agricola|Soc. Coop. Agricola|a socio unico|S.n.c.|Snc|S.a.s.|Soc. Coop.|Società Cooperativa|Società Benefit|S.S.|~e C.|~& C.|e C. s.s.|& C. s.s.|e C. S.n.c.|& C. S.n.c.|e C. snc|& C. snc|& C. S.a.s.|e C. S.a.s.|& C. sas|e C. sas|& C. Sas|& C. Snc|~s.s.|S.c.a.r.l.|Scarl|S.c.r.l.|S.C.p.A.|Società Consortile|S.r.l. Unipersonale|
S.A. de C.V.|~R.L.|~S.A.S. BIC|S.A.S. BIC|SA de CV|S.A.P.I. de C.V.|SAPI de CV|S. de R.L. de C.V.|S de RL de CV|S. de R.L.|S.L.U.|SLU|S.L.L.|S.L.P.|S.L.|~SL|S.A.U.|~SAU|S.A.C.|~SAC|S.C.|C.A.|S.R.L. de C.V.|E.I.R.L.|EIRL|S.A.A.|S. Coop.|S.COOP.|S. Coop. And.|S. Coop. Mad.|S. Coop. Gal.|S. Coop. V.|S. Coop. Ltda.|S. Coop. Galega|~SAT|S.A.T.|Cía. Ltda.|CIA. LTDA.|Cia. Ltda.|Cía. S. en C.|S. en C.|S.C. de R.L.|S.P.R. de R.L.|S. de R.L. MI|~A.C.|Sociedad Anónima|Limitada|Ltda.|Ltda|LTDA|Lda.|Lda|LDA|Unipessoal Lda.|Unipessoal, Lda.|EIRELI|S/A|~EPP|~ME|~MEI|
B.V.|~BV|N.V.|~NV|V.O.F.|~VOF|~CV|BVBA|CVBA|~VZW|ASBL|~U.A.|
A.m.b.a.|a.m.b.a.|f.m.b.a.|A.M.B.A.|F.m.b.a.|~amba|SCCL|S.C.C.L.|~CRL|C.R.L.|~GIE|SCIC|Bpk|Beperk|S.Coop.And.|~d.n.o.|~s.p.|k.d.|Koop.|ApS|A/S|I/S|K/S|P/S|~IVS|AB (publ)|~AB|~HB|~KB|ASA|~AS|~ANS|~DA|~Oy|Oyj|Oy Ab|~OY|~OYJ|~Ky|~Tmi|Q.P.S.C.|QPSC|Q.S.C.|W.L.L.|~Osk|Osuuskunta|ehf.|ehf|ohf.|ses.|hf.|ry|~r.y.|~ry|~hf|slf.|
Sp. z o.o. sp. k.|Sp. z o.o. Sp.k.|Sp. z o. o.|Sp. z o.o.|sp. z o.o.|Spółka z o.o.|spółka z ograniczoną odpowiedzialnością|Spółka Akcyjna|sp. k.|Sp. k.|Sp.k.|sp. j.|Sp. j.|Sp.j.|sp. p.|P.S.A.|s.c.|
s.r.o.|s. r. o.|spol. s r.o.|spol. s r. o.|a.s.|a. s.|v.o.s.|k.s.|o.p.s.|z.s.|Kft.|Kft|Zrt.|Zrt|Nyrt.|Nyrt|~Bt.|~Bt|~Kkt.|
d.o.o.|d. o. o.|d.d.|j.d.o.o.|D.O.O.|doo|д.о.о.|ДОО|а.д.|ДООЕЛ|DOOEL|d.o.o.e.l.|~a.d.|Sh.p.k.|sh.p.k.|sh.a.|shpk|SHPK|Sh.A.|~MMC|~ASC|MChJ|s.p.|k.d.a.|~d.n.o.|EOOD|OOD|~EAD|~AD|ЕООД|ООД|~ЕАД|~АД|S.R.L.|SRL|~OÜ|~SIA|~UAB|
Limited Liability Partnership|Limited Liability Company|Private Limited|Pvt. Ltd.|Pvt Ltd|Pvt. Ltd|(P) Ltd.|(P) Ltd|Pty. Ltd.|Pty Ltd|PTY LTD|Pty Limited|Pte. Ltd.|Pte Ltd|PTE LTD|Co., Ltd.|Co., Ltd|Co. Ltd.|Co.,Ltd.|Co.,Ltd|Co Ltd|CO., LTD.|CO.,LTD|Sdn. Bhd.|Sdn Bhd|SDN BHD|Bhd.|~Berhad|(Private) Limited|(Pvt) Ltd|(Pvt.) Ltd.|(Pty) Ltd|(Pty) Ltd.|(Nig.) Ltd|(Nig) Ltd|Nig. Ltd|Nigeria Ltd|(U) Ltd|(K) Ltd|(T) Ltd|LTE|Lte|
Limited|Ltd.|Ltd|LTD|LTD.|~LP|LLP|L.L.P.|LLLP|PLLC|P.L.L.C.|LLC|L.L.C.|Llc|JSC|PJSC|OJSC|CJSC|P.C.|~PC|P.A.|Inc.|Inc|INC.|INC|Incorporated|Corp.|Corp|CORP.|CORP|Corporation|Company|~Co.|~CO.|& Co.|& Co|& Cie|& Cie.|& Söhne|& Sohn|& Töchter|& Tochter|& Fils|& Filles|& Figlio|& Hijo|& Hermanos|y Hijos|e Hijos|e Filhos|& Filhos|e Figli|& Zoon|& Zn.|& Søn|& Sønner|& Söner|& Son|& Sons|& Daughters|& Daughter|& Partner|& Partners|& Associates|& Associés|& Figli|& Hijos|& Zonen|et Fils|Brothers|~ltd.|~inc.|~llc|~gmbh|~corp.|Ltée|ltée|enr.|S.E.N.C.R.L.|s.e.n.c.r.l.|S.E.N.C.|s.e.n.c.|PLC|plc|Plc|Plc.|plc.|P.L.C.|CIC|C.I.C.|~CLG|DAC|Teoranta|Teo.|Teo|Cyfyngedig|Cyf.|~Cyf|CC (Pty)|~CC|~NPC|Ultd|
K.K.|~KK|G.K.|~GK|Kabushiki Kaisha|Godo Kaisha|FZ-LLC|FZ LLC|FZCO|FZE|~FZC|DMCC|W.L.L.|WLL|S.P.C.|LLC-FZ|L.L.C-FZ|FZ-L.L.C|L.L.C|L.L.C.|L.L.C SPC|S.O.C.|K.S.C.C.|K.S.C.P.|~Est.|B.S.C.|Q.S.C.|K.S.C.|SAOG|SAL|S.A.L.|S.A.E.|
A.Ş.|A.S.|AŞ|Ltd. Şti.|Ltd.Şti.|Ltd Şti|LTD. ŞTİ.|LTD ŞTİ|San. ve Tic. A.Ş.|San. ve Tic. Ltd. Şti.|Tbk|Tbk.|
ΑΕ|Α.Ε.|Α.Ε.Β.Ε.|ΑΕΒΕ|ΕΠΕ|Ε.Π.Ε.|ΙΚΕ|Ι.Κ.Ε.|ΟΕ|Ο.Ε.|Ε.Ε.|Α.Β.Ε.Ε.|Μονοπρόσωπη Ι.Κ.Ε.|Μονοπρόσωπη ΙΚΕ|
בע"מ|בע״מ|בע''מ|בע”מ|ע"ר|ש.מ.מ|ش.م.م|ذ.م.م|ش.م.ل|م.م.ح|ش.ذ.م.م|المحدودة|ش.م.ع|ש"מ|ש.ם.|ע״ר|จำกัด (มหาชน)|จำกัด|
प्राइवेट लिमिटेड|प्रा. लि.|लिमिटेड|შპს|ՍՊԸ`;

/** Legal forms before the name. */
export const LEADING_FORMS = `СК|ТД|ТК|КФХ|СПК|УК|МУП|ГУП|ФГБУ|МБОУ|ГБУ|ТСЖ|АНО|СНТ|ЖК|ООО|ОАО|ЗАО|ПАО|НАО|АО|ИП|ТОО|ТОВ|ПрАТ|ПАТ|АТ|ФОП|ПП|ДП|ЧП|ФГУП|ГК|НПО|НПП|ЗАТ|ТДВ|Общество с ограниченной ответственностью|Товариство з обмеженою відповідальністю|Акционерное общество|
PT.|PT|CV.|ЕТ|ARGE|DNTN|HTX|บจก.|บมจ.|Sté|Ste|UAB|SIA|OÜ|AS|~AB|S.C.|SC|Công ty TNHH|Công ty Cổ phần|Công ty CP|CÔNG TY TNHH|CÔNG TY CỔ PHẦN|CTCP|Công ty|บริษัท|หจก.|ห้างหุ้นส่วนจำกัด|شركة|شرکت|مؤسسة|مجموعة|შპს|ՍՊԸ|Fa.|Firma|SCOP|SARL|SAS|EARL|GAEC|Société|Ets|Etablissements|Établissements`;

/** Chinese, Japanese and Korean signs of a firm, before or after its name. */
export const FIRM_SIGNS =
  '国立大学法人|公立大学法人|社会福祉法人|宗教法人|農事組合法人|独立行政法人|国立研究開発法人|農業生産法人|株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|社団法人|財団法人|学校法人|医療法人|特定非営利活動法人|NPO法人|\\(株\\)|\\(有\\)|㈱|㈲|股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司|集团|集團|公司|株式會社|주식회사|유한회사|유한책임회사|\\(주\\)|\\(유\\)|㈜|재단법인|사단법인|사무소|法律事務所|研究所|银行|銀行|大学|大學|事务所|事務所|대학교|병원|그룹|은행';
