import type { PasteSample } from './sample.ts';

const mailto = (id: string, text: string, expect: PasteSample['expect']): PasteSample => ({
  id,
  country: 'GB',
  format: 'mailto',
  defaultCountry: null,
  text,
  expect,
});

const profile = (
  id: string,
  country: string,
  text: string,
  expect: PasteSample['expect'],
): PasteSample => ({
  id,
  country,
  format: 'profile',
  defaultCountry: null,
  text,
  expect,
});

const MAILTOS: readonly PasteSample[] = [
  mailto('mailto-plain', 'mailto:winston@oceania.example', { email: 'winston@oceania.example' }),
  mailto('mailto-name', 'mailto:Winston%20Smith%20%3Cwinston@oceania.example%3E', {
    name: 'Winston Smith',
    email: 'winston@oceania.example',
  }),
  mailto(
    'mailto-body',
    'mailto:winston@oceania.example?subject=Hello&body=Please%20call%20me%0D%0Atomorrow',
    { email: 'winston@oceania.example', note: 'Please call me\ntomorrow' },
  ),
  mailto(
    'mailto-many',
    'mailto:winston@oceania.example,julia@oceania.example?cc=info@oceania.example',
    { email: 'winston@oceania.example' },
  ),
  mailto(
    'mailto-entity',
    '<MAILTO:winston+crm@oceania.example?subject=A%20%26%20B&amp;body=x%3Dy>',
    { email: 'winston+crm@oceania.example', note: 'x=y' },
  ),
  mailto('mailto-broken', 'mailto:winston@oceania.example?body=100%25%20or%20100%', {
    email: 'winston@oceania.example',
    note: '100% or 100%',
  }),
  mailto('mailto-unicode', 'mailto:j%C3%BCrgen@b%C3%BCcher.example', {
    email: 'jürgen@bücher.example',
  }),
  mailto('mailto-to', 'mailto:?to=winston@oceania.example&subject=Hi', {
    email: 'winston@oceania.example',
  }),
];

const PROFILES: readonly PasteSample[] = [
  profile(
    'profile-linkedin',
    'GB',
    `Winston Smith
Winston Smith
 · 2nd
Head of A&R at Oceania Records | Speaker
London, England, United Kingdom
 · Contact info
500+ connections`,
    { name: 'Winston Smith', company: 'Oceania Records' },
  ),
  profile(
    'profile-dots',
    'GB',
    `Winston Smith · 2nd
Head of A&R at Oceania Records
London, England, United Kingdom · Contact info
500+ connections`,
    { name: 'Winston Smith', company: 'Oceania Records' },
  ),
  profile(
    'profile-pronouns',
    'US',
    `Maya Patel (She/Her) · 3rd+
Director of Engineering @ Lumen Robotics
San Francisco Bay Area · Contact info
Lumen Robotics
1,234 followers · 500+ connections`,
    { name: 'Maya Patel', company: 'Lumen Robotics' },
  ),
  profile(
    'profile-contact-info',
    'US',
    `Contact Info
Maya Patel
Your Profile
linkedin.com/in/mayapatel
Phone
+1 415 555 0123 (Mobile)
Email
maya.patel@lumen.example
Birthday
March 4`,
    { name: 'Maya Patel', phone: '+14155550123', email: 'maya.patel@lumen.example' },
  ),
  profile(
    'profile-de',
    'DE',
    `Dr. Katharina Vogt
Leiterin Digitalisierung bei Stadtwerke Rheinau GmbH
Karlsruhe, Baden-Württemberg, Deutschland
Über 500 Kontakte`,
    { name: 'Katharina Vogt', company: 'Stadtwerke Rheinau GmbH' },
  ),
  profile(
    'profile-fr',
    'FR',
    `Étienne Girard
Responsable marketing chez Maison Lavande
Lyon, Auvergne-Rhône-Alpes, France
Coordonnées`,
    { name: 'Étienne Girard', company: 'Maison Lavande' },
  ),
  profile(
    'profile-experience',
    'US',
    `Kenji Watanabe
Product Manager
Experience
Senior Product Manager
Skylark Payments · Full-time
Jan 2021 - Present · 4 yrs 2 mos`,
    { name: 'Kenji Watanabe', company: 'Skylark Payments' },
  ),
  profile(
    'profile-es',
    'ES',
    `Laura Jiménez Ortega
Directora financiera en Grupo Almadraba
Sevilla, Andalucía, España
Más de 500 contactos`,
    { name: 'Laura Jiménez Ortega', company: 'Grupo Almadraba' },
  ),
];

export const OTHERS: readonly PasteSample[] = [...MAILTOS, ...PROFILES];
