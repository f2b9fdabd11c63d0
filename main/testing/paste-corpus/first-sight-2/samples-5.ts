import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_5: readonly PasteSample[] = [
  {
    id: 'p2-sig-tr-2',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımla / Best Regards

BÜŞRA ILGAZ ÇINAR
İTHALAT SORUMLUSU
MARMARA KÂĞIT AMBALAJ A.Ş.
T: +90 262 551 23 45 / 1204
M: +90 549 551 23 45
busra.ilgaz@marmarakagit.example`,
    expect: {
      name: 'Büşra Ilgaz Çınar',
      email: 'busra.ilgaz@marmarakagit.example',
      phone: '+905495512345',
      company: 'MARMARA KÂĞIT AMBALAJ A.Ş.',
    },
    alternatives: { name: ['BÜŞRA ILGAZ ÇINAR'], company: ['Marmara Kâğıt Ambalaj A.Ş.'] },
  },
  {
    id: 'p2-sig-ru-2',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `--
С уважением,
Дарья Мельниченко
Заместитель директора по закупкам
Агрохолдинг "Золотая Нива"
Тел. раб.: +7 (861) 255-12-34 (доб. 105)
Тел. моб.: +7 (918) 255-12-34
E-mail: d.melnichenko@zolniva.example`,
    expect: {
      name: 'Дарья Мельниченко',
      email: 'd.melnichenko@zolniva.example',
      phone: '+79182551234',
      company: 'Агрохолдинг "Золотая Нива"',
    },
    alternatives: { company: ['Агрохолдинг Золотая Нива'] },
  },
  {
    id: 'p2-sig-ua-2',
    country: 'UA',
    format: 'signature',
    defaultCountry: 'UA',
    text: `Дякую!

Соломія Гнатюк
менеджерка з постачання
ФОП Гнатюк С. В. («Соняшник»)
+38 (067) 551 23 45
solomiia@soniashnyk.example`,
    expect: {
      name: 'Соломія Гнатюк',
      email: 'solomiia@soniashnyk.example',
      phone: '+380675512345',
      company: 'ФОП Гнатюк С. В.',
    },
    alternatives: { company: ['ФОП Гнатюк С. В. («Соняшник»)', 'Соняшник'] },
  },
  {
    id: 'p2-sig-il-2',
    country: 'IL',
    format: 'signature',
    defaultCountry: 'IL',
    text: `תודה ויום נעים,

איתן רוזנצוויג | סמנכ"ל תפעול
מפעלי פלסטיק עמק חפר
טל. 09-7651234 | נייד 054-7651234 | פקס 09-7651235
eitan@plastic-hefer.example`,
    expect: {
      name: 'איתן רוזנצוויג',
      email: 'eitan@plastic-hefer.example',
      phone: '+972547651234',
      company: 'מפעלי פלסטיק עמק חפר',
    },
  },
  {
    id: 'p2-sig-ae-2',
    country: 'AE',
    format: 'signature',
    defaultCountry: 'AE',
    text: `Thanks & regards,

Fatima Al Suwaidi | فاطمة السويدي
Head of Supply Chain | رئيس سلسلة الإمداد
Gulf Pearl Hospitality Group
D +971 4 555 1234  M +971 55 555 1234
fatima.alsuwaidi@gulfpearl.example`,
    expect: {
      name: 'Fatima Al Suwaidi',
      email: 'fatima.alsuwaidi@gulfpearl.example',
      phone: '+971555551234',
      company: 'Gulf Pearl Hospitality Group',
    },
    alternatives: { name: ['فاطمة السويدي'] },
  },
  {
    id: 'p2-sig-ma-1',
    country: 'MA',
    format: 'signature',
    defaultCountry: 'MA',
    text: `Bien cordialement,

Abdelilah BENCHEKROUN
Directeur Technique
Sté TANGER CÂBLES S.A.R.L.
GSM : +212 6 61 55 12 34
Fixe : +212 5 39 55 12 34
a.benchekroun@tangercables.example`,
    expect: {
      name: 'Abdelilah Benchekroun',
      email: 'a.benchekroun@tangercables.example',
      phone: '+212661551234',
      company: 'Sté TANGER CÂBLES S.A.R.L.',
    },
    alternatives: { name: ['Abdelilah BENCHEKROUN'], company: ['TANGER CÂBLES S.A.R.L.'] },
  },
  {
    id: 'p2-sig-jp-3',
    country: 'JP',
    format: 'signature',
    defaultCountry: 'JP',
    text: `何卒よろしくお願い申し上げます。
━━━━━━━━━━━━━━
医療法人 あけぼの会
総務課 係長
不破 慎之介（ふわ しんのすけ）
住所：〒500-8113 岐阜県岐阜市金園町1-1
電話：058-251-1234（直通）
Fax：058-251-1235
Mail：fuwa@akebono-kai.example
━━━━━━━━━━━━━━`,
    expect: {
      name: '不破 慎之介',
      email: 'fuwa@akebono-kai.example',
      phone: '+81582511234',
      company: '医療法人 あけぼの会',
    },
    alternatives: { name: ['不破慎之介'], company: ['医療法人あけぼの会'] },
  },
];
