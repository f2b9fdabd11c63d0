import type { PasteSample } from '../sample.ts';

const sample =
  (format: PasteSample['format']) =>
  (
    id: string,
    country: string,
    defaultCountry: string | null,
    text: string,
    expect: PasteSample['expect'],
  ): PasteSample => ({ id, country, format, defaultCountry, text, expect });

const line = sample('line');
const row = sample('row');
const profile = sample('profile');
const card = sample('vcard');

/** More lines, rows, profiles and cards. */
export const MORE: readonly PasteSample[] = [
  line(
    'more-paren-phone',
    'US',
    'US',
    'Spoke to Dana Reyes (Sunstone Solar) 602-555-0144, wants a demo',
    { name: 'Dana Reyes', company: 'Sunstone Solar', phone: '+16025550144' },
  ),
  line(
    'more-dash',
    'GB',
    'GB',
    'Priya Shah - Lantern Books - priya@lanternbooks.example - 01632 960211',
    {
      name: 'Priya Shah',
      company: 'Lantern Books',
      email: 'priya@lanternbooks.example',
      phone: '+441632960211',
    },
  ),
  line(
    'more-mail-first',
    'FR',
    'FR',
    'c.fontaine@verrerie.example, Claire Fontaine, 06 55 50 11 22',
    { name: 'Claire Fontaine', email: 'c.fontaine@verrerie.example', phone: '+33655501122' },
  ),
  line('more-phone-first', 'DE', 'DE', '0151 55501234 Jens Albrecht', {
    name: 'Jens Albrecht',
    phone: '+4915155501234',
  }),
  line('more-herr', 'DE', 'DE', 'Herr Dr. Wolfgang Ziegler, Ziegler Optik GmbH, Tel. 07231/55501', {
    name: 'Wolfgang Ziegler',
    company: 'Ziegler Optik GmbH',
    phone: '+49723155501',
  }),
  line(
    'more-colon',
    'NL',
    'NL',
    'Contactpersoon: Joost de Graaf, tel: 0348-555012, mail: joost@kaashuis.example',
    { name: 'Joost de Graaf', phone: '+31348555012', email: 'joost@kaashuis.example' },
  ),
  line('more-at', 'US', null, 'Leah Kim @ Fernwood Studios, leah@fernwood.example', {
    name: 'Leah Kim',
    company: 'Fernwood Studios',
    email: 'leah@fernwood.example',
  }),
  line('more-single', 'GB', null, 'Madonna <madonna@popstars.example>', {
    name: 'Madonna',
    email: 'madonna@popstars.example',
  }),
  line('more-brackets', 'IT', 'IT', 'Elena Greco [Cantina Greco] +39 347 555 0199', {
    name: 'Elena Greco',
    company: 'Cantina Greco',
    phone: '+393475550199',
  }),
  line('more-tel-uri', 'GB', null, 'Winston Smith tel:+442079460958', {
    name: 'Winston Smith',
    phone: '+442079460958',
  }),
  line('more-lower-van', 'NL', 'NL', 'kees van dam, 06 55501234, kees.vandam@polder.example', {
    name: 'Kees van Dam',
    phone: '+31655501234',
    email: 'kees.vandam@polder.example',
  }),
  line('more-zh', 'CN', 'CN', '王小明 13800138000 广州市天河区天河路1号', {
    name: '王小明',
    phone: '+8613800138000',
  }),
  line('more-hebrew', 'IL', 'IL', 'יוסי לוי, לוי הנדסה בע"מ, 054-5550123, yossi@levi-eng.co.il', {
    name: 'יוסי לוי',
    company: 'לוי הנדסה בע"מ',
    phone: '+972545550123',
    email: 'yossi@levi-eng.co.il',
  }),
  line('more-greek', 'GR', 'GR', 'Κώστας Νικολάου, 6945550199, kostas@nikolaou.gr', {
    name: 'Κώστας Νικολάου',
    phone: '+306945550199',
    email: 'kostas@nikolaou.gr',
  }),
  line('more-two-phones', 'ES', 'ES', 'Iván Soler | fijo 93 555 01 23 | móvil 655 50 11 22', {
    name: 'Iván Soler',
    phone: '+34655501122',
  }),
  line(
    'more-mail-sentence',
    'US',
    'US',
    'You can reach Carla Mendez at carla.mendez@vistabank.example or 786-555-0123.',
    { name: 'Carla Mendez', email: 'carla.mendez@vistabank.example', phone: '+17865550123' },
  ),
  row(
    'more-row-xls',
    'DE',
    'DE',
    'Anrede\tTitel\tVorname\tNachname\tUnternehmen\tStraße\tPLZ\tOrt\tTelefon geschäftlich\tE-Mail-Adresse\nFrau\tDr.\tHeike\tLorenz\tLorenz Labor GmbH\tRingstr. 4\t04103\tLeipzig\t0341 555012\th.lorenz@lorenzlabor.example',
    {
      name: 'Heike Lorenz',
      email: 'h.lorenz@lorenzlabor.example',
      phone: '+49341555012',
      company: 'Lorenz Labor GmbH',
    },
  ),
  row(
    'more-row-outlook',
    'US',
    'US',
    'First Name,Middle Name,Last Name,Company,Business Phone,Mobile Phone,E-mail Address,Notes\nAnn,Marie,Lee,Lee Partners LLC,212-555-0144,917-555-0145,ann@leepartners.example,"Line one\nline two"',
    {
      name: 'Ann Marie Lee',
      email: 'ann@leepartners.example',
      phone: '+19175550145',
      company: 'Lee Partners LLC',
      note: 'Line one\nline two',
    },
  ),
  row(
    'more-row-hubspot',
    'GB',
    'GB',
    'Record ID,First name,Last name,Email,Phone number,Company name,Lead status\n5501,Winston,Smith,winston@oceania.example,+44 20 7946 0958,Oceania Records,New',
    {
      name: 'Winston Smith',
      email: 'winston@oceania.example',
      phone: '+442079460958',
      company: 'Oceania Records',
    },
  ),
  row(
    'more-row-last-comma',
    'US',
    'US',
    'Smith, Winston\tOceania Records\twinston.smith@oceania.example',
    { name: 'Winston Smith', company: 'Oceania Records', email: 'winston.smith@oceania.example' },
  ),
  row(
    'more-row-bare-de',
    'DE',
    'DE',
    '4711\tKranz\tUlrike\tKranz & Kollegen\t0361 555012\tulrike.kranz@kranz-kollegen.example',
    {
      name: 'Ulrike Kranz',
      company: 'Kranz & Kollegen',
      phone: '+49361555012',
      email: 'ulrike.kranz@kranz-kollegen.example',
    },
  ),
  row(
    'more-row-two-bare',
    'FR',
    'FR',
    'Marie Dubois\tmarie@dubois.example\t06 55 50 77 88\nPaul Petit\tpaul@petit.example\t06 55 50 77 99',
    { name: 'Marie Dubois', email: 'marie@dubois.example', phone: '+33655507788' },
  ),
  row('more-row-header-only-mail', 'US', 'US', 'Name,E-mail\n"Lee, Bruce",bruce@dragon.example', {
    name: 'Bruce Lee',
    email: 'bruce@dragon.example',
  }),
  row('more-row-intl', 'US', 'US', 'name;phone;country\nLars Olsen;22 55 01 23;Norway', {
    name: 'Lars Olsen',
    phone: '+4722550123',
  }),
  row(
    'more-row-ko',
    'KR',
    'KR',
    '이름\t회사\t휴대폰\t이메일\n최유진\t㈜새벽\t010-5555-0199\tyujin@saebyeok.example',
    { name: '최유진', company: '㈜새벽', phone: '+821055550199', email: 'yujin@saebyeok.example' },
  ),
  profile(
    'more-profile-xing',
    'DE',
    null,
    `Anja Kern\nPremium\nSenior Consultant bei Lindentor Beratung\nHamburg, Deutschland\n1. Kontakt`,
    { name: 'Anja Kern', company: 'Lindentor Beratung' },
  ),
  profile(
    'more-profile-pipe',
    'US',
    null,
    `Andre Johnson\n3rd degree connection3rd\nCTO | Co-Founder at Gridwell | ex-Google\nAustin, Texas Metropolitan Area\nContact info`,
    { name: 'Andre Johnson', company: 'Gridwell' },
  ),
  profile(
    'more-profile-nl',
    'NL',
    null,
    `Sophie Visser\nHR-adviseur bij Zuiderzee Zorggroep\nUtrecht, Nederland\nContactgegevens\n500+ connecties`,
    { name: 'Sophie Visser', company: 'Zuiderzee Zorggroep' },
  ),
  profile(
    'more-profile-br',
    'BR',
    null,
    `Marcelo Teixeira\nGerente de TI na Usina Boa Vista S/A\nCampinas, São Paulo, Brasil`,
    { name: 'Marcelo Teixeira', company: 'Usina Boa Vista S/A' },
  ),
  profile(
    'more-profile-connections',
    'IN',
    null,
    `Ananya Krishnan\n· 1st\nProduct Designer @Kaveri Health\nBengaluru, Karnataka, India\nMessage\nMore`,
    { name: 'Ananya Krishnan', company: 'Kaveri Health' },
  ),
  profile(
    'more-profile-none',
    'GB',
    null,
    `Eleanor Marsh\nIndependent Researcher\nOxford, England, United Kingdom\n87 connections`,
    { name: 'Eleanor Marsh' },
  ),
  card(
    'more-card-outlook',
    'DE',
    null,
    `BEGIN:VCARD\nVERSION:2.1\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:2\nN;LANGUAGE=de;CHARSET=Windows-1252:Kern;Anja;;Frau\nFN;CHARSET=Windows-1252:Anja Kern\nORG:Lindentor Beratung GmbH\nTITLE:Beraterin\nTEL;WORK;VOICE:+49 (40) 555012-0\nTEL;CELL;VOICE:+49 (151) 55501234\nTEL;WORK;FAX:+49 (40) 555012-9\nADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Lindenstra=C3=9Fe 1=0D=0A;Hamburg;;20095;Deutschland\nEMAIL;PREF;INTERNET:anja.kern@lindentor.example\nREV:20250101T120000Z\nEND:VCARD`,
    {
      name: 'Anja Kern',
      email: 'anja.kern@lindentor.example',
      phone: '+4915155501234',
      company: 'Lindentor Beratung GmbH',
    },
  ),
  card(
    'more-card-google',
    'ES',
    null,
    `BEGIN:VCARD\nVERSION:3.0\nFN:Nerea Ibáñez\nN:Ibáñez;Nerea;;;\nitem1.EMAIL;TYPE=INTERNET:nerea@hojaverde.example\nitem1.X-ABLabel:\nTEL;TYPE=CELL:655 501 299\nADR;TYPE=WORK:;;Gran Vía 1;Bilbao;;48001;España;Gran Vía 1\\n48001 Bilbao\nORG:Hoja Verde\nNOTE:Interesada en muestras\nEND:VCARD`,
    {
      name: 'Nerea Ibáñez',
      email: 'nerea@hojaverde.example',
      phone: '+34655501299',
      company: 'Hoja Verde',
      note: 'Interesada en muestras',
    },
  ),
  card(
    'more-card-data-photo',
    'US',
    null,
    `BEGIN:VCARD\nVERSION:4.0\nFN:Lee Chang\nN:Chang;Lee;;;\nPHOTO:data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\nTEL;TYPE="cell";VALUE=text:+1 808 555 0123\nEND:VCARD`,
    { name: 'Lee Chang', phone: '+18085550123' },
  ),
  card(
    'more-card-text-around',
    'GB',
    null,
    `Here is my card:\n\nBEGIN:VCARD\nVERSION:4.0\nFN:Rory Kerr\nEMAIL:rory@highlandkayak.example\nEND:VCARD\n\nSee you!`,
    { name: 'Rory Kerr', email: 'rory@highlandkayak.example' },
  ),
  card(
    'more-card-kr',
    'KR',
    null,
    `BEGIN:VCARD\nVERSION:3.0\nN:김;민수;;;\nFN:김민수\nORG:(주)한빛소프트\nTEL;TYPE=CELL:010-1234-5678\nEMAIL:minsu@hanbit.co.kr\nEND:VCARD`,
    {
      name: '김민수',
      company: '(주)한빛소프트',
      phone: '+821012345678',
      email: 'minsu@hanbit.co.kr',
    },
  ),
];
