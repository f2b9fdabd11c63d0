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

const line = sample('line');
const row = sample('row');
const _profile = sample('profile');
const _card = sample('vcard');

/** More lines and rows. */
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
];
