import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_7: readonly PasteSample[] = [
  {
    id: 'p10-ee',
    country: 'EE',
    format: 'signature',
    defaultCountry: 'EE',
    text: `Tervitades

Triinu Lillemägi
ostujuht
Saaremaa Kadakas OÜ
Tallinna tn 55, 93811 Kuressaare
Tel 455 1234, mob 5155 1234
triinu@saarekadakas.example
Reg.kood 12551234`,
    expect: {
      name: 'Triinu Lillemägi',
      email: 'triinu@saarekadakas.example',
      phone: '+37251551234',
      company: 'Saaremaa Kadakas OÜ',
    },
  },
  {
    id: 'p10-no-row',
    country: 'NO',
    format: 'row',
    defaultCountry: 'NO',
    text: `Kundenr;Bedrift;Kontaktperson;Stilling;Tlf. direkte;Mobil;E-post
10551;Hardanger Siderlag BA;Torbjørg Eitrheim;Dagleg leiar;53 55 12 34;915 51 277;torbjorg@hardangersider.example`,
    expect: {
      name: 'Torbjørg Eitrheim',
      email: 'torbjorg@hardangersider.example',
      phone: '+4791551277',
      company: 'Hardanger Siderlag BA',
    },
  },
  {
    id: 'p10-dk-sig',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `Med venlig hilsen

Preben Løgstrup-Høj
Indkøbschef

Himmerlands Kartoffelcentral a.m.b.a.
Kartoffelvej 12 | 9600 Aars
Tlf. 98 55 12 34 (omst.) | Dir. 98 55 12 40 | Mob. 20 55 12 40
plh@himmerlandkartoffel.example`,
    expect: {
      name: 'Preben Løgstrup-Høj',
      email: 'plh@himmerlandkartoffel.example',
      phone: '+4520551240',
      company: 'Himmerlands Kartoffelcentral a.m.b.a.',
    },
  },
  {
    id: 'p10-se-form',
    country: 'SE',
    format: 'profile',
    defaultCountry: 'SE',
    text: `Förnamn: Ann-Louise
Efternamn: af Ekenstam
Organisation: Stiftelsen Gotlands Fårullsspinneri
Telefonnr: 0498-55 12 34
E-postadress: annlouise@farullsspinneri.example
Meddelande: Vi behöver en ny kardmaskin`,
    expect: {
      name: 'Ann-Louise af Ekenstam',
      email: 'annlouise@farullsspinneri.example',
      phone: '+46498551234',
      company: 'Stiftelsen Gotlands Fårullsspinneri',
      note: 'Vi behöver en ny kardmaskin',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p10-ru-thread',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `Добрый день! Согласовано.

--
С уважением,
Тагир Шайхутдинов
Инженер-снабженец
ПКФ «Нефтемаш-Сервис»
Тел.: 8(347)255-12-34

вт, 3 мар. 2026 г. в 14:12, Отдел продаж <sales@prodavec.example>:

> Направляем КП.`,
    expect: { name: 'Тагир Шайхутдинов', phone: '+73472551234', company: 'ПКФ «Нефтемаш-Сервис»' },
    alternatives: { company: ['Нефтемаш-Сервис'] },
  },
  {
    id: 'p10-ru-excel',
    country: 'RU',
    format: 'row',
    defaultCountry: 'RU',
    text: `Контрагент\tИНН\tКонтактное лицо\tДолжность\tТел. раб.\tТел. моб.\tПочта
ИП Шестакова Л.В.\t550123456789\tШестакова Любовь Викторовна\tИП\t(3812) 55-12-34\t8-913-655-12-34\tshestakova@tortyomsk.example`,
    expect: {
      name: 'Шестакова Любовь Викторовна',
      email: 'shestakova@tortyomsk.example',
      phone: '+79136551234',
      company: 'ИП Шестакова Л.В.',
    },
    alternatives: { name: ['Любовь Викторовна Шестакова'] },
  },
  {
    id: 'p10-by',
    country: 'BY',
    format: 'signature',
    defaultCountry: 'BY',
    text: `С уважением,
Дашкевич Янина Казимировна
ведущий специалист ОМТС
ОАО "Полоцкий льнокомбинат"
(+375 214) 55-12-34, +375 29 655-12-34 (А1)
dashkevich@polotsklen.example`,
    expect: {
      name: 'Дашкевич Янина Казимировна',
      email: 'dashkevich@polotsklen.example',
      phone: '+375296551234',
      company: 'ОАО "Полоцкий льнокомбинат"',
    },
    alternatives: { name: ['Янина Казимировна Дашкевич'], phone: ['+375214551234'] },
  },
];
