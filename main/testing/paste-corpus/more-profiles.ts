import type { PasteSample } from './sample.ts';

const sample =
  (format: PasteSample['format']) =>
  (
    id: string,
    country: string,
    defaultCountry: string | null,
    text: string,
    expect: PasteSample['expect'],
  ): PasteSample => ({ id, country, format, defaultCountry, text, expect });

const _line = sample('line');
const row = sample('row');
const profile = sample('profile');
const card = sample('vcard');

/** More rows, profiles and cards. */
export const MORE_PROFILES: readonly PasteSample[] = [
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
