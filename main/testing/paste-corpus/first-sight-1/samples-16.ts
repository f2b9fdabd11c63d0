import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_16: readonly PasteSample[] = [
  {
    id: 'p1-form-6',
    country: 'SA',
    format: 'profile',
    defaultCountry: 'SA',
    text: `الاسم الكامل: هند بنت سعود العتيبي
اسم الشركة: مخابز السنبلة
رقم الجوال: 0551239876
البريد الإلكتروني: hind@sunbulahbakery.example
الرسالة: نحتاج عرض سعر لأفران`,
    expect: {
      name: 'هند بنت سعود العتيبي',
      email: 'hind@sunbulahbakery.example',
      phone: '+966551239876',
      company: 'مخابز السنبلة',
      note: 'نحتاج عرض سعر لأفران',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p1-cal-1',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Demo: cold storage
When: Thu Mar 12, 2026 10:00am – 10:30am (CST)
Where: Zoom – https://zoom.example/j/99512345678
Organizer: our.rep@ourfirm.example
Invitee: Desdemona Kirkland
Invitee Email: desdemona@kirklandflorals.example
Phone: +1 913-555-0164
Company: Kirkland Florals`,
    expect: {
      name: 'Desdemona Kirkland',
      email: 'desdemona@kirklandflorals.example',
      phone: '+19135550164',
      company: 'Kirkland Florals',
    },
  },
  {
    id: 'p1-cal-2',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Eingeladener:
Burghard Schlotterbeck
E-Mail des Eingeladenen:
burghard@schlotterbeck-muehlen.example
Datum/Uhrzeit des Events:
09:30 - Mittwoch, 11. März 2026 (Berlin)
Telefonnummer:
+49 7123 55123`,
    expect: {
      name: 'Burghard Schlotterbeck',
      email: 'burghard@schlotterbeck-muehlen.example',
      phone: '+49712355123',
    },
    alternatives: { company: ['Schlotterbeck-Muehlen', 'Schlotterbeck Muehlen'] },
  },
  {
    id: 'p1-cal-3',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `Microsoft Teams meeting
Join on your computer, mobile app or room device
Meeting ID: 355 123 456 789
Passcode: aB3xY9
Or call in (audio only)
+44 20 3855 5123,,123456789# United Kingdom, London
Phone conference ID: 123 456 789#
________________
Araminta Goodenough
Estates Officer, Minster Yard Trust
araminta@minsteryard.example`,
    expect: {
      name: 'Araminta Goodenough',
      email: 'araminta@minsteryard.example',
      company: 'Minster Yard Trust',
    },
  },
  {
    id: 'p1-wa-1',
    country: 'IN',
    format: 'line',
    defaultCountry: 'IN',
    text: '[05/03/26, 2:14:33 PM] ~ Parvati Deshmukh: Namaste, I am Parvati Deshmukh from Sahyadri Mango Growers. My number is 98220 51234',
    expect: { name: 'Parvati Deshmukh', phone: '+919822051234', company: 'Sahyadri Mango Growers' },
  },
  {
    id: 'p1-wa-2',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: '[05.03.26, 14:12:07] Jupp Kesselheim: Moin, hier Jupp Kesselheim von Kesselheim Fruchthof, bitte anrufen 0171 5512399',
    expect: { name: 'Jupp Kesselheim', phone: '+491715512399', company: 'Kesselheim Fruchthof' },
  },
  {
    id: 'p1-wa-3',
    country: 'BR',
    format: 'line',
    defaultCountry: 'BR',
    text: '05/03/2026 14:12 - Cleonice Barroso: Oi, sou a Cleonice da Padaria Pão Dourado, meu zap é 85 98855-1234',
    expect: { name: 'Cleonice Barroso', phone: '+5585988551234', company: 'Padaria Pão Dourado' },
    alternatives: { name: ['Cleonice'] },
  },
  {
    id: 'p1-badge-1',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `BADGE ID 0045512
FIRST NAME: Thaddeus
LAST NAME: Winterbottom
COMPANY: Gallatin Valley Saddlery
TITLE: Owner
EMAIL: thad@gvsaddlery.example
PHONE: 4065550138
SCANNED: 2026-03-05 14:12:55`,
    expect: {
      name: 'Thaddeus Winterbottom',
      email: 'thad@gvsaddlery.example',
      phone: '+14065550138',
      company: 'Gallatin Valley Saddlery',
    },
  },
];
