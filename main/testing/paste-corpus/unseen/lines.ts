import type { PasteSample } from '../sample.ts';

/** Plain lines as typed into chats and notes. */
export const LINES: readonly PasteSample[] = [
  {
    id: 'de-line-01',
    country: 'DE',
    format: 'line',
    defaultCountry: 'DE',
    text: `Herr Gunnar Priewe, 0201 / 77 31 46 08, g.priewe@ruhrlicht-kino.de`,
    expect: {
      name: 'Gunnar Priewe',
      email: 'g.priewe@ruhrlicht-kino.de',
      phone: '+4920177314608',
    },
  },
  {
    id: 'de-line-02',
    country: 'DE',
    format: 'line',
    defaultCountry: 'AT',
    text: `Elke Mahlzahn - Mahlzahn Catering GmbH - 0179 / 604 18 83 - elke@mahlzahn-catering.de`,
    expect: {
      name: 'Elke Mahlzahn',
      email: 'elke@mahlzahn-catering.de',
      phone: '+491796041883',
      company: 'Mahlzahn Catering GmbH',
    },
  },
  {
    id: 'us-line-01',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: `"Okonkwo, Adaeze" <adaeze.okonkwo@bluegrassbiofuels.com>; cell 859.621.4470`,
    expect: {
      name: 'Adaeze Okonkwo',
      email: 'adaeze.okonkwo@bluegrassbiofuels.com',
      phone: '+18596214470',
    },
  },
  {
    id: 'gb-line-01',
    country: 'GB',
    format: 'line',
    defaultCountry: 'GB',
    text: `Nigel Cholmondeley (07540 318 266)`,
    expect: { name: 'Nigel Cholmondeley', phone: '+447540318266' },
  },
  {
    id: 'it-line-01',
    country: 'IT',
    format: 'line',
    defaultCountry: 'IT',
    text: `Sig. Ruggero Tagliabue / 0039 349 812 6075 / ruggero.tagliabue@tagliabuemarmi.it`,
    expect: {
      name: 'Ruggero Tagliabue',
      email: 'ruggero.tagliabue@tagliabuemarmi.it',
      phone: '+393498126075',
    },
  },
  {
    id: 'ro-line-01',
    country: 'RO',
    format: 'line',
    defaultCountry: null,
    text: `Ștefania Munteanu, Carpați Lemn S.R.L., 0744 318 207, stefania@carpatilemn.ro`,
    expect: {
      name: 'Ștefania Munteanu',
      email: 'stefania@carpatilemn.ro',
      phone: '+40744318207',
      company: 'Carpați Lemn S.R.L.',
    },
  },
  {
    id: 'hu-line-01',
    country: 'HU',
    format: 'line',
    defaultCountry: null,
    text: `Szőllősi Eszter, Tiszavirág Kft., 06 30 518 2274, eszter.szollosi@tiszavirag.hu`,
    expect: {
      name: 'Szőllősi Eszter',
      email: 'eszter.szollosi@tiszavirag.hu',
      phone: '+36305182274',
      company: 'Tiszavirág Kft.',
    },
  },
  {
    id: 'ua-line-01',
    country: 'UA',
    format: 'line',
    defaultCountry: 'UA',
    text: `Андрій Ковальчук, 050 317 44 82, a.kovalchuk@lvivkava.ua`,
    expect: {
      name: 'Андрій Ковальчук',
      email: 'a.kovalchuk@lvivkava.ua',
      phone: '+380503174482',
    },
  },
  {
    id: 'cn-line-01',
    country: 'CN',
    format: 'line',
    defaultCountry: 'CN',
    text: `周雅婷，189 1653 2207，zhouyating@yulinhotel.cn`,
    expect: {
      name: '周雅婷',
      email: 'zhouyating@yulinhotel.cn',
      phone: '+8618916532207',
    },
  },
  {
    id: 'in-line-01',
    country: 'IN',
    format: 'line',
    defaultCountry: 'IN',
    text: `Vikramjit Singh Ahluwalia +91-98140-27365 vikramjit@ahluwaliatractors.in`,
    expect: {
      name: 'Vikramjit Singh Ahluwalia',
      email: 'vikramjit@ahluwaliatractors.in',
      phone: '+919814027365',
    },
  },
];
