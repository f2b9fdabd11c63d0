import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_10: readonly PasteSample[] = [
  {
    id: 'p12-row-5',
    country: 'KR',
    format: 'row',
    defaultCountry: 'KR',
    text: `No.\t업체명\t담당자명\t직급\t전화번호\t휴대전화\tE-mail
7\t청송사과유통센터\t설지환\t과장\t054-255-1234\t010-4455-1234\tseol@csapple.example`,
    expect: {
      name: '설지환',
      email: 'seol@csapple.example',
      phone: '+821044551234',
      company: '청송사과유통센터',
    },
  },
  {
    id: 'p12-row-6',
    country: 'IT',
    format: 'row',
    defaultCountry: 'IT',
    text: `Cognome;Nome;Ditta;Indirizzo;CAP;Citta;Tel;Cell;Mail
Zanoncelli;Piervittorio;Torronificio Zanoncelli;Via Mella 5;26029;Soncino;037455123;3475512388;pv.zanoncelli@torroni.example`,
    expect: {
      name: 'Piervittorio Zanoncelli',
      email: 'pv.zanoncelli@torroni.example',
      phone: '+393475512388',
      company: 'Torronificio Zanoncelli',
    },
  },
  {
    id: 'p12-ln-1',
    country: 'GB',
    format: 'line',
    defaultCountry: 'GB',
    text: `Tel msg 3/3: Mrs Ogden (Ogden's Tripe Works) rang, call back 01706 496 123 before 5`,
    expect: { name: 'Ogden', phone: '+441706496123', company: "Ogden's Tripe Works" },
    alternatives: { name: ['Mrs Ogden', null] },
  },
  {
    id: 'p12-ln-2',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: `Neukontakt Messe: Ottfried Plambeck, Plambeck Bienenwachs, 04392/55123, ottfried@plambeck-wachs.example, schickt Muster`,
    expect: {
      name: 'Ottfried Plambeck',
      email: 'ottfried@plambeck-wachs.example',
      phone: '+49439255123',
      company: 'Plambeck Bienenwachs',
    },
  },
  {
    id: 'p12-ln-3',
    country: 'FR',
    format: 'line',
    defaultCountry: 'FR',
    text: `RDV jeudi avec Mme Capucine Delattre-Roy (Moutarderie Fallières) tél 03 80 55 12 34`,
    expect: {
      name: 'Capucine Delattre-Roy',
      phone: '+33380551234',
      company: 'Moutarderie Fallières',
    },
  },
  {
    id: 'p12-ln-4',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: `cc: Wyatt Longbranch <wyatt@longbranchsaddlery.example>, 307-555-0144 (cell)`,
    expect: {
      name: 'Wyatt Longbranch',
      email: 'wyatt@longbranchsaddlery.example',
      phone: '+13075550144',
    },
    alternatives: { company: ['Longbranchsaddlery', null, 'Longbranch Saddlery'] },
  },
  {
    id: 'p12-ln-5',
    country: 'IN',
    format: 'line',
    defaultCountry: 'IN',
    text: `Pls add lead: Gurpreet Kaur Sandhu - Sandhu Agro Implements - Ludhiana - 98140 55123 - interested in rotavator`,
    expect: {
      name: 'Gurpreet Kaur Sandhu',
      phone: '+919814055123',
      company: 'Sandhu Agro Implements',
    },
  },
];
