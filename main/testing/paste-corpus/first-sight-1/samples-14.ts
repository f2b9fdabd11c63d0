import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_14: readonly PasteSample[] = [
  {
    id: 'p1-li-3',
    country: 'BR',
    format: 'profile',
    defaultCountry: 'BR',
    text: `Rosângela Pimentel
(Ela/Dela)
Gerente de Suprimentos na Frigorífico Boa Vista
Chapecó, Santa Catarina, Brasil
Informações de contato
Mais de 500 conexões
Frigorífico Boa Vista
Universidade Federal de Santa Catarina`,
    expect: { name: 'Rosângela Pimentel', company: 'Frigorífico Boa Vista' },
  },
  {
    id: 'p1-li-4',
    country: 'ES',
    format: 'profile',
    defaultCountry: 'ES',
    text: `Iñaki Zubizarreta · 1er
Director de Operaciones en Astilleros Pasaia
San Sebastián, País Vasco, España · Información de contacto
Experiencia
Director de Operaciones
Astilleros Pasaia · Jornada completa
ene. 2021 - actualidad · 5 años 3 meses`,
    expect: { name: 'Iñaki Zubizarreta', company: 'Astilleros Pasaia' },
  },
  {
    id: 'p1-li-5',
    country: 'NL',
    format: 'profile',
    defaultCountry: 'NL',
    text: `Experience
Facilitair manager
Museum Het Vlaslint · Fulltime
jan. 2022 - heden
Dordrecht

Marijke Oosterhuis
Facilitair manager bij Museum Het Vlaslint
Dordrecht en omgeving`,
    expect: { name: 'Marijke Oosterhuis', company: 'Museum Het Vlaslint' },
  },
  {
    id: 'p1-web-1',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Impressum

Angaben gemäß § 5 DDG

Ziegenhof Brömmel
Inhaberin: Friederike Brömmel
Dorfstraße 8
29482 Küsten

Telefon: 05841 55123
Telefax: 05841 55124
E-Mail: hof@ziegenhof-broemmel.example

Umsatzsteuer-Identifikationsnummer gemäß § 27 a UStG: DE 123 456 789

Verantwortlich i.S.d. § 18 Abs. 2 MStV:
Friederike Brömmel (Anschrift wie oben)`,
    expect: {
      name: 'Friederike Brömmel',
      email: 'hof@ziegenhof-broemmel.example',
      phone: '+49584155123',
      company: 'Ziegenhof Brömmel',
    },
  },
  {
    id: 'p1-web-2',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Mentions légales
Éditeur du site : SARL Les Ruchers du Causse
Siège social : Le Bourg, 46240 Lunegarde
RCS Cahors 512 345 678
Directeur de la publication : Bastien Delmas
Tél. : 05 65 51 23 45
contact@ruchersducausse.example
Hébergeur : OVH SAS, 2 rue Kellermann, 59100 Roubaix – 09 72 10 10 07`,
    expect: {
      name: 'Bastien Delmas',
      email: 'contact@ruchersducausse.example',
      phone: '+33565512345',
      company: 'SARL Les Ruchers du Causse',
    },
    alternatives: { name: [null] },
  },
  {
    id: 'p1-web-3',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `Contact us
Lindisfarne Boat Builders Ltd
Harbour Road
Seahouses
NE68 7RN
Telephone: 01665 555 123
Email: hello@lindisfarneboats.example
Opening hours
Mon–Fri 8am–5pm
Company No. 01234567 | VAT No. GB 123 4567 89`,
    expect: {
      email: 'hello@lindisfarneboats.example',
      phone: '+441665555123',
      company: 'Lindisfarne Boat Builders Ltd',
    },
  },
  {
    id: 'p1-web-4',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Contatti
Frantoio Oleario Cocuzza S.r.l.
Contrada Serra, 12 - 87060 Rossano (CS)
Tel +39 0983 551234
Fax +39 0983 551235
Referente commerciale: Rosalba Cocuzza
rosalba@frantoiococuzza.example
P.IVA 01234567890`,
    expect: {
      name: 'Rosalba Cocuzza',
      email: 'rosalba@frantoiococuzza.example',
      phone: '+390983551234',
      company: 'Frantoio Oleario Cocuzza S.r.l.',
    },
  },
];
