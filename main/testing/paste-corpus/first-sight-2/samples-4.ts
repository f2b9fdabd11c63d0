import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_4: readonly PasteSample[] = [
  {
    id: 'p2-sig-no-2',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Med vennlig hilsen / Best regards

Sigbjørn Aasland
Prosjektleder Akvakultur
Ryfylke Kultivering SA
Mobil: +47 913 55 123
Sentralbord: +47 51 75 51 00
sigbjorn.aasland@ryfylkekultivering.example`,
    expect: {
      name: 'Sigbjørn Aasland',
      email: 'sigbjorn.aasland@ryfylkekultivering.example',
      phone: '+4791355123',
      company: 'Ryfylke Kultivering SA',
    },
  },
  {
    id: 'p2-sig-dk-2',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `De bedste hilsner
Thyra

Thyra Grønkjær
Salgs- og marketingansvarlig
Skagen Røgeri ApS
Tlf. 98 44 55 12 (hverdage 9-15)
thyra@skagenrogeri.example`,
    expect: {
      name: 'Thyra Grønkjær',
      email: 'thyra@skagenrogeri.example',
      phone: '+4598445512',
      company: 'Skagen Røgeri ApS',
    },
  },
  {
    id: 'p2-sig-fi-2',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Kiitos ja mukavaa viikonloppua!

t. Jorma

Jorma Kettunen
Kunnossapitopäällikkö
Kainuun Turve Oy
Puh. 08 551 2345, 0400 551 234
jorma.kettunen@kainuunturve.example`,
    expect: {
      name: 'Jorma Kettunen',
      email: 'jorma.kettunen@kainuunturve.example',
      phone: '+358400551234',
      company: 'Kainuun Turve Oy',
    },
  },
  {
    id: 'p2-sig-pl-2',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Z poważaniem,

Specjalista ds. Logistyki
Ziemowit Czarnecki

Fabryka Mebli Giętych „Radomsko” S.A.
ul. Fabryczna 5
97-500 Radomsko
M: +48 697 512 345
T: +48 44 551 23 45`,
    expect: {
      name: 'Ziemowit Czarnecki',
      phone: '+48697512345',
      company: 'Fabryka Mebli Giętych „Radomsko” S.A.',
    },
  },
  {
    id: 'p2-sig-cz-2',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S pozdravem a přáním hezkého dne,

Vlastimil Koudelka
mistr údržby

Pivovar U Tří Sov
tel. 377 551 234
gsm 731 551 234
koudelka@pivovarsovy.example`,
    expect: {
      name: 'Vlastimil Koudelka',
      email: 'koudelka@pivovarsovy.example',
      phone: '+420731551234',
      company: 'Pivovar U Tří Sov',
    },
  },
  {
    id: 'p2-sig-hu-3',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Tisztelettel:

Dr. Vámosné Hegyi Piroska
gazdasági igazgató
Badacsonyi Pincészet Kft.
H-8261 Badacsony, Park u. 5.
Mobil: 06-20/551-2345
hegyi.piroska@badacsonyipince.example`,
    expect: {
      name: 'Vámosné Hegyi Piroska',
      email: 'hegyi.piroska@badacsonyipince.example',
      phone: '+36205512345',
      company: 'Badacsonyi Pincészet Kft.',
    },
  },
  {
    id: 'p2-sig-ro-2',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `O zi frumoasă,

Octavian Bălășoiu
Manager Achiziții & Logistică
Agro Dunărea S.R.L. | Punct de lucru Călărași
t: 0242 551 234 | m: 0723 551 234
octavian.balasoiu@agrodunarea.example`,
    expect: {
      name: 'Octavian Bălășoiu',
      email: 'octavian.balasoiu@agrodunarea.example',
      phone: '+40723551234',
      company: 'Agro Dunărea S.R.L.',
    },
  },
  {
    id: 'p2-sig-gr-2',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Με φιλικούς χαιρετισμούς,
Παναγιώτης Καραγιαννόπουλος
Υπεύθυνος Αγορών
Οινοποιία Νεμέας Μονοπρόσωπη ΙΚΕ
τηλ. 27460 55123 | κιν. 6945 512345
p.karag@nemeawinery.example`,
    expect: {
      name: 'Παναγιώτης Καραγιαννόπουλος',
      email: 'p.karag@nemeawinery.example',
      phone: '+306945512345',
      company: 'Οινοποιία Νεμέας Μονοπρόσωπη ΙΚΕ',
    },
  },
];
