import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_7: readonly PasteSample[] = [
  {
    id: 'p2-sig-in-2',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Warm Regards,
CA Harshvardhan Bhandari
Finance Controller
Malwa Oilseeds & Allied Products LLP
+91-98930-55123 | 0734-2551234
harsh@malwaoilseeds.example`,
    expect: {
      name: 'Harshvardhan Bhandari',
      email: 'harsh@malwaoilseeds.example',
      phone: '+919893055123',
      company: 'Malwa Oilseeds & Allied Products LLP',
    },
  },
  {
    id: 'p2-sig-lk-1',
    country: 'LK',
    format: 'signature',
    defaultCountry: 'LK',
    text: `Regards
Dinuka Wickramasinghe
Asst. Manager - Imports
Ruhunu Tea Packers (Pvt) Ltd
T: +94 41 225 1234 | M: +94 77 225 1234
dinuka@ruhunutea.example`,
    expect: {
      name: 'Dinuka Wickramasinghe',
      email: 'dinuka@ruhunutea.example',
      phone: '+94772251234',
      company: 'Ruhunu Tea Packers (Pvt) Ltd',
    },
  },
  {
    id: 'p2-sig-ke-1',
    country: 'KE',
    format: 'signature',
    defaultCountry: 'KE',
    text: `Kind regards,
Wanjiru Kamau-Odhiambo
Farm Operations
Naivasha Rose Growers
0722 551 234 / 0733 551 234
wanjiru@naivasharoses.example`,
    expect: {
      name: 'Wanjiru Kamau-Odhiambo',
      email: 'wanjiru@naivasharoses.example',
      phone: '+254722551234',
      company: 'Naivasha Rose Growers',
    },
    alternatives: { phone: ['+254733551234'] },
  },
  {
    id: 'p2-sig-ee-2',
    country: 'LV',
    format: 'signature',
    defaultCountry: 'LV',
    text: `Ar cieņu / С уважением
Jeļena Kuzņecova
Loģistikas speciāliste
SIA "Baltijas Granīts"
Tālr.: +371 67 551 234, mob. +371 29 551 234
jelena@baltgranits.example`,
    expect: {
      name: 'Jeļena Kuzņecova',
      email: 'jelena@baltgranits.example',
      phone: '+37129551234',
      company: 'SIA "Baltijas Granīts"',
    },
  },
  {
    id: 'p2-sig-hr-2',
    country: 'HR',
    format: 'signature',
    defaultCountry: 'HR',
    text: `Srdačan pozdrav,
Zvonimir Perković, dipl. ing.
Tehnički direktor
Ljevaonica Slavonija j.d.o.o.
Mob: 098 551 234 Fax: 035 551 235
zvonimir.perkovic@ljevaonica.example`,
    expect: {
      name: 'Zvonimir Perković',
      email: 'zvonimir.perkovic@ljevaonica.example',
      phone: '+38598551234',
      company: 'Ljevaonica Slavonija j.d.o.o.',
    },
  },
  {
    id: 'p2-thread-rep-top',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Hi Imelda, that price is fine from our side. Sam

> On 4 Mar 2026, at 09:12, Imelda Cartwright <imelda@cartwrightcandles.example> wrote:
>
> Could you do £4.20 a kilo?
>
> Imelda Cartwright
> Cartwright Candles`,
    expect: {},
    alternatives: {
      name: ['Imelda Cartwright', null],
      email: ['imelda@cartwrightcandles.example', null],
      company: ['Cartwright Candles', null],
    },
  },
  {
    id: 'p2-thread-de-wg',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `-------- Weitergeleitete Nachricht --------
Betreff: 	Anfrage Zaunpfähle
Datum: 	Wed, 4 Mar 2026 09:12:00 +0100
Von: 	Kunibert Sassenroth <k.sassenroth@mailbox.example>
An: 	verkauf@wir.example

Guten Tag,
ich brauche 400 Pfähle.
Kunibert Sassenroth
Gestüt Eichenhof
0176 55512345`,
    expect: {
      name: 'Kunibert Sassenroth',
      email: 'k.sassenroth@mailbox.example',
      phone: '+4917655512345',
      company: 'Gestüt Eichenhof',
    },
  },
  {
    id: 'p2-thread-ru',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `Добрый день, да, подтверждаю.

--
Вениамин Скоробогатов
завхоз, Санаторий "Сосновый бор"
8-950-551-23-45

04.03.2026, 09:12, "Отдел продаж" <sale@postavka.example>:
> Подтвердите заказ`,
    expect: {
      name: 'Вениамин Скоробогатов',
      phone: '+79505512345',
      company: 'Санаторий "Сосновый бор"',
    },
    alternatives: { company: ['Санаторий Сосновый бор'] },
  },
];
