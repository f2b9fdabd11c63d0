import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_4: readonly PasteSample[] = [
  {
    id: 'p4-it-1',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordiali saluti / Best regards

Ing. Pierluigi Santoruvo
Direttore di Stabilimento
_________________________
Oleificio Santoruvo & Figli s.a.s.
S.P. 231 km 12 – 70033 Corato (BA)
T. +39 080 8721234   F. +39 080 8721235
C. +39 328 8721234
p.santoruvo@oleificiosantoruvo.example`,
    expect: {
      name: 'Pierluigi Santoruvo',
      email: 'p.santoruvo@oleificiosantoruvo.example',
      phone: '+393288721234',
      company: 'Oleificio Santoruvo & Figli s.a.s.',
    },
  },
  {
    id: 'p4-it-2',
    country: 'IT',
    format: 'line',
    defaultCountry: 'IT',
    text: 'Sig.ra Immacolata Coppola - Caseificio La Bufalina - cell 338 5512345 - richiamare domani',
    expect: {
      name: 'Immacolata Coppola',
      phone: '+393385512345',
      company: 'Caseificio La Bufalina',
    },
  },
  {
    id: 'p4-nl-1',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Hartelijke groet,
Fokke-Jan Bijlsma

Molenaar | Korenmolen De Hoop
Molenstraat 1, 9101 DN Dokkum
0519 55 12 34 (molen)
06 11 55 12 34
fokkejan@molendehoop.example`,
    expect: {
      name: 'Fokke-Jan Bijlsma',
      email: 'fokkejan@molendehoop.example',
      phone: '+31611551234',
      company: 'Korenmolen De Hoop',
    },
  },
  {
    id: 'p4-be-1',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Cordialement – Met vriendelijke groeten

Godelieve De Smedt-Wauters
Office & Facility Manager
Brouwerij-Brasserie Sint-Goedele nv/sa
Tel.: 02 555 12 34 | GSM: 0496 55 12 34
godelieve.desmedt@sintgoedele.example`,
    expect: {
      name: 'Godelieve De Smedt-Wauters',
      email: 'godelieve.desmedt@sintgoedele.example',
      phone: '+32496551234',
      company: 'Brouwerij-Brasserie Sint-Goedele nv/sa',
    },
    alternatives: { company: ['Brouwerij-Brasserie Sint-Goedele nv'] },
  },
  {
    id: 'p4-dk-1',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `Venlig hilsen

Asger Thorhauge
Værkfører

Limfjords Maskinværksted A/S
Havnegade 12, 7600 Struer
Tlf.: 97 85 51 23 · Dir.: 97 85 51 27
at@limfjordsmaskin.example`,
    expect: {
      name: 'Asger Thorhauge',
      email: 'at@limfjordsmaskin.example',
      phone: '+4597855127',
      company: 'Limfjords Maskinværksted A/S',
    },
  },
  {
    id: 'p4-se-1',
    country: 'SE',
    format: 'row',
    defaultCountry: 'SE',
    text: 'Anna-Karin\tHedlund\tHedlunds Plantskola\tÄgare\tannakarin@hedlundsplantskola.example\t0511-551 23\t070-255 12 34',
    expect: {
      name: 'Anna-Karin Hedlund',
      email: 'annakarin@hedlundsplantskola.example',
      phone: '+46702551234',
      company: 'Hedlunds Plantskola',
    },
  },
  {
    id: 'p4-no-1',
    country: 'NO',
    format: 'line',
    defaultCountry: 'NO',
    text: 'Ringe tilbake: Gudveig Sæbø, Sæbø Mekaniske, 480 55 123, vil ha tilbud',
    expect: { name: 'Gudveig Sæbø', phone: '+4748055123', company: 'Sæbø Mekaniske' },
  },
  {
    id: 'p4-fi-1',
    country: 'FI',
    format: 'profile',
    defaultCountry: 'FI',
    text: `Yhteystiedot
Saaristolautat Oy
Toimitusjohtaja Veli-Pekka Nurmikoski
Puhelin 02 455 1234
Matkapuhelin 0500 455 123
veli-pekka.nurmikoski@saaristolautat.example
Rantatie 3, 21710 Korppoo`,
    expect: {
      name: 'Veli-Pekka Nurmikoski',
      email: 'veli-pekka.nurmikoski@saaristolautat.example',
      phone: '+358500455123',
      company: 'Saaristolautat Oy',
    },
  },
];
