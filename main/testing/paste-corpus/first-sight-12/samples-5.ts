import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_12_5: readonly PasteSample[] = [
  {
    id: 'p12-sig-is',
    country: 'IS',
    format: 'signature',
    defaultCountry: 'IS',
    text: `Bestu kveðjur,
Þórhallur Eyjólfsson
Framkvæmdastjóri
Hestaleigan Hvammur
Sími +354 455 1234 / 855 1235
thorhallur@hvammur.example`,
    expect: {
      name: 'Þórhallur Eyjólfsson',
      email: 'thorhallur@hvammur.example',
      phone: '+3548551235',
      company: 'Hestaleigan Hvammur',
    },
    alternatives: { phone: ['+3544551234'] },
  },
  {
    id: 'p12-sig-pl',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Z wyrazami szacunku,

prof. dr hab. n. med. Cezary Wójtowicz-Maj
Kierownik Kliniki Ortopedii
Szpital Wojewódzki im. św. Łukasza w Bielsku
tel.: +48 33 655 12 34 (sekretariat)
c.wojtowicz@szpital-lukasza.example`,
    expect: {
      name: 'Cezary Wójtowicz-Maj',
      email: 'c.wojtowicz@szpital-lukasza.example',
      phone: '+48336551234',
      company: 'Szpital Wojewódzki im. św. Łukasza w Bielsku',
    },
    alternatives: {
      company: ['Szpital Wojewódzki im. św. Łukasza', 'Szpital Wojewódzki'],
      phone: [null],
    },
  },
  {
    id: 'p12-sig-cz',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S přáním pěkného dne

Mgr. et Mgr. Zdislava Procházková Beránková
ředitelka školy
Základní škola a mateřská škola Kunvald
Kunvald 55, 561 81
775 512 340 | 465 512 340
reditelka@zskunvald.example`,
    expect: {
      name: 'Zdislava Procházková Beránková',
      email: 'reditelka@zskunvald.example',
      phone: '+420775512340',
      company: 'Základní škola a mateřská škola Kunvald',
    },
    alternatives: { company: ['Základní škola'] },
  },
  {
    id: 'p12-sig-hu',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Tisztelettel:
Kelemenné Barta Ildikó
ügyvezető
Mézbolt és Méhészet Bt.
Tel.: 06 (63) 551-234, 06 (30) 551-2347
mezbolt@kelemenmez.example`,
    expect: {
      name: 'Kelemenné Barta Ildikó',
      email: 'mezbolt@kelemenmez.example',
      phone: '+36305512347',
      company: 'Mézbolt és Méhészet Bt.',
    },
    alternatives: { phone: ['+3663551234'] },
  },
  {
    id: 'p12-sig-ro',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu deosebită considerație,
Ing. Vasile-Cătălin Moldoveanu
Șef Depozit
Cooperativa Agricolă Lunca Siretului
Tel. 0740 551 234
vc.moldoveanu@luncasiretului.example`,
    expect: {
      name: 'Vasile-Cătălin Moldoveanu',
      email: 'vc.moldoveanu@luncasiretului.example',
      phone: '+40740551234',
      company: 'Cooperativa Agricolă Lunca Siretului',
    },
  },
  {
    id: 'p12-sig-gr',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Ευχαριστώ πολύ,

Γρηγόρης Μπουρλετίδης
Υπεύθυνος Αποθήκης
Ενωση Αγροτικών Συνεταιρισμών Δράμας
Τηλ. 25210 55123, εσωτ. 14
gbourletidis@easdramas.example`,
    expect: {
      name: 'Γρηγόρης Μπουρλετίδης',
      email: 'gbourletidis@easdramas.example',
      phone: '+302521055123 ext. 14',
      company: 'Ενωση Αγροτικών Συνεταιρισμών Δράμας',
    },
    alternatives: { phone: ['+302521055123'] },
  },
  {
    id: 'p12-sig-rs',
    country: 'RS',
    format: 'signature',
    defaultCountry: 'RS',
    text: `Srdačan pozdrav,
Radovan Stefanović-Ilić
Rukovodilac magacina
Zadruga "Plodovi Šumadije"
Mob. 065 155 12 34
radovan@plodovisumadije.example`,
    expect: {
      name: 'Radovan Stefanović-Ilić',
      email: 'radovan@plodovisumadije.example',
      phone: '+381651551234',
      company: 'Zadruga "Plodovi Šumadije"',
    },
  },
];
