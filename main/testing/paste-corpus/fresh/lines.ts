import type { PasteSample } from '../sample.ts';

export const FRESH_LINES: readonly PasteSample[] = [
  {
    id: 'f1-line-header',
    country: 'FI',
    format: 'line',
    defaultCountry: 'FI',
    text: '"Järvelä, Päivi" <paivi.jarvela@koivula.example>',
    expect: { name: 'Päivi Järvelä', email: 'paivi.jarvela@koivula.example' },
    alternatives: { company: ['Koivula'] },
  },
  {
    id: 'f1-line-slashes',
    country: 'ES',
    format: 'line',
    defaultCountry: 'ES',
    text: 'Nerea Goikoetxea / Conservas Bermeo S.A. / 946 12 34 56 / nerea@conservasbermeo.example',
    expect: {
      name: 'Nerea Goikoetxea',
      email: 'nerea@conservasbermeo.example',
      phone: '+34946123456',
      company: 'Conservas Bermeo S.A.',
    },
  },
  {
    id: 'f1-line-note',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'call Philippa Dunmore at Dunmore Granite re countertops 603-555-0187',
    expect: { name: 'Philippa Dunmore', phone: '+16035550187', company: 'Dunmore Granite' },
  },
  {
    id: 'f1-line-extension',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: 'Hubertus Fink, Finkwerk GmbH, 0711/123456-78, fink@finkwerk.example',
    expect: {
      name: 'Hubertus Fink',
      email: 'fink@finkwerk.example',
      phone: '+4971112345678',
      company: 'Finkwerk GmbH',
    },
  },
  {
    id: 'f1-line-two-mails',
    country: 'DK',
    format: 'line',
    defaultCountry: 'DK',
    text: 'Signe Krogh Madsen, signe@kroghmadsen.example, kontakt@kroghmadsen.example, +45 31 23 45 67',
    expect: {
      name: 'Signe Krogh Madsen',
      email: 'signe@kroghmadsen.example',
      phone: '+4531234567',
    },
  },
  {
    id: 'f1-line-fax-only',
    country: 'BE',
    format: 'line',
    defaultCountry: 'BE',
    text: 'Godelieve Baert, Baert Weverij NV, fax 09 234 56 78',
    expect: { name: 'Godelieve Baert', company: 'Baert Weverij NV' },
  },
];
