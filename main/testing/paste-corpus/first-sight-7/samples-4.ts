import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_7_4: readonly PasteSample[] = [
  {
    id: 'p7-dk-1',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `Venlig hilsen

Holger Bruun-Mikkelsen
Produktionschef
Bornholms Glasværk ApS
Tlf. 56 77 55 12
holger@bornholmsglas.example`,
    expect: {
      name: 'Holger Bruun-Mikkelsen',
      email: 'holger@bornholmsglas.example',
      phone: '+4556775512',
      company: 'Bornholms Glasværk ApS',
    },
  },
  {
    id: 'p7-fi-1',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `Ystävällisin terveisin

Maija-Liisa Hakkarainen
Myyntijohtaja
Koli Mylly Oy
+358 40 775 5123
maija-liisa.hakkarainen@kolimylly.example`,
    expect: {
      name: 'Maija-Liisa Hakkarainen',
      email: 'maija-liisa.hakkarainen@kolimylly.example',
      phone: '+358407755123',
      company: 'Koli Mylly Oy',
    },
  },
  {
    id: 'p7-pl-1',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Pozdrawiam

Dobrosława Marczyńska
Specjalista ds. zakupów
Huta Szkła Krosno-Wschód Sp. z o.o.
tel. kom. 609 775 512
d.marczynska@hutakw.example`,
    expect: {
      name: 'Dobrosława Marczyńska',
      email: 'd.marczynska@hutakw.example',
      phone: '+48609775512',
      company: 'Huta Szkła Krosno-Wschód Sp. z o.o.',
    },
  },
  {
    id: 'p7-cz-1',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `S pozdravem

Ing. Oldřich Vlček
ředitel závodu
Mlékárna Tábor-Jih a.s.
tel. 381 775 512
oldrich.vlcek@mlekarnatabor.example`,
    expect: {
      name: 'Oldřich Vlček',
      email: 'oldrich.vlcek@mlekarnatabor.example',
      phone: '+420381775512',
      company: 'Mlékárna Tábor-Jih a.s.',
    },
  },
  {
    id: 'p7-hu-1',
    country: 'HU',
    format: 'signature',
    defaultCountry: 'HU',
    text: `Üdvözlettel,

Dombóvári Réka
beszerzési referens
Mecsek Porcelán Kft.
+36 72 775 512
dombovari.reka@mecsekporcelan.example`,
    expect: {
      name: 'Dombóvári Réka',
      email: 'dombovari.reka@mecsekporcelan.example',
      phone: '+3672775512',
      company: 'Mecsek Porcelán Kft.',
    },
    alternatives: { name: ['Réka Dombóvári'] },
  },
  {
    id: 'p7-ro-1',
    country: 'RO',
    format: 'signature',
    defaultCountry: 'RO',
    text: `Cu stimă,

Smaranda Văcărescu
Șef departament logistică
Sticla Turda SA
0264 775 512
smaranda.vacarescu@sticlaturda.example`,
    expect: {
      name: 'Smaranda Văcărescu',
      email: 'smaranda.vacarescu@sticlaturda.example',
      phone: '+40264775512',
      company: 'Sticla Turda SA',
    },
  },
  {
    id: 'p7-gr-1',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Με εκτίμηση,

Ευτυχία Λαμπροπούλου
Διευθύντρια Προμηθειών
Υφαντουργία Τρικάλων ΑΕ
Τηλ. 24310 77551
e.lampropoulou@yfantourgia.example`,
    expect: {
      name: 'Ευτυχία Λαμπροπούλου',
      email: 'e.lampropoulou@yfantourgia.example',
      phone: '+302431077551',
      company: 'Υφαντουργία Τρικάλων ΑΕ',
    },
  },
  {
    id: 'p7-tr-1',
    country: 'TR',
    format: 'signature',
    defaultCountry: 'TR',
    text: `Saygılarımla,

Sevgi Nur Tekindağ
Satın Alma Uzmanı
Kütahya Çini Sanayi A.Ş.
Tel: 0274 775 51 23
Cep: 0533 775 51 23
sevginur@kutahyacini.example`,
    expect: {
      name: 'Sevgi Nur Tekindağ',
      email: 'sevginur@kutahyacini.example',
      phone: '+905337755123',
      company: 'Kütahya Çini Sanayi A.Ş.',
    },
  },
];
