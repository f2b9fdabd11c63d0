import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_6_2: readonly PasteSample[] = [
  {
    id: 'p6-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `-- 
Rafael "Rafi" Abramowitz | Co-Founder, Kettle & Vine Provisions
(718) 555-0177 | rafi@kettleandvine.example | kettleandvine.example`,
    expect: {
      name: 'Rafael "Rafi" Abramowitz',
      email: 'rafi@kettleandvine.example',
      phone: '+17185550177',
      company: 'Kettle & Vine Provisions',
    },
    alternatives: { name: ['Rafael Abramowitz', 'Rafi Abramowitz'] },
  },
  {
    id: 'p6-us-3',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Jolene Haverford
Regional Director of Dining Services at Sunrise Prairie Retirement Communities
Wichita, Kansas, United States
500+ connections

About
Feeding people well since 1998.`,
    expect: { name: 'Jolene Haverford', company: 'Sunrise Prairie Retirement Communities' },
  },
  {
    id: 'p6-us-4',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'New lead: Dwight Pomerantz, owner of Pomerantz Pickles, (718) 555-0123, dwight@pomerantzpickles.example',
    expect: {
      name: 'Dwight Pomerantz',
      email: 'dwight@pomerantzpickles.example',
      phone: '+17185550123',
      company: 'Pomerantz Pickles',
    },
  },
  {
    id: 'p6-us-5',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `Date,Name,Company,Email,Phone,Message
3/5/2026,Calista Norwood,Norwood Alpacas,calista@norwoodalpacas.example,(802) 555-0144,Need 12 gates`,
    expect: {
      name: 'Calista Norwood',
      email: 'calista@norwoodalpacas.example',
      phone: '+18025550144',
      company: 'Norwood Alpacas',
      note: 'Need 12 gates',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p6-ca-1',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Regards,

Harjit Singh Dhaliwal
Orchard Manager
Similkameen Fruit Growers Association
Cell: 250-555-0136
harjit@similkameenfruit.example`,
    expect: {
      name: 'Harjit Singh Dhaliwal',
      email: 'harjit@similkameenfruit.example',
      phone: '+12505550136',
      company: 'Similkameen Fruit Growers Association',
    },
  },
  {
    id: 'p6-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement,

Coralie Vandamme
Assistante ADV
Tissages d'Armentières
Standard : 03 20 55 12 00
Ligne directe : 03 20 55 12 34
coralie.vandamme@tissages-armentieres.example`,
    expect: {
      name: 'Coralie Vandamme',
      email: 'coralie.vandamme@tissages-armentieres.example',
      phone: '+33320551234',
      company: "Tissages d'Armentières",
    },
  },
  {
    id: 'p6-fr-2',
    country: 'FR',
    format: 'line',
    defaultCountry: 'FR',
    text: 'RDV tel avec Mme Huguette Sauvageot, EHPAD Les Glycines, 03 84 55 12 34, jeudi 10h',
    expect: { name: 'Huguette Sauvageot', phone: '+33384551234', company: 'EHPAD Les Glycines' },
  },
  {
    id: 'p6-es-1',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Muchas gracias y un saludo,

Rebeca Villalonga Ferrer
Administración

Pinturas Llevant, S.L.
Avda. del Puerto, 55 - 46021 Valencia
Tel: 96 355 12 34
Whatsapp: 633 55 12 34
administracion@pinturasllevant.example`,
    expect: {
      name: 'Rebeca Villalonga Ferrer',
      email: 'administracion@pinturasllevant.example',
      phone: '+34633551234',
      company: 'Pinturas Llevant, S.L.',
    },
  },
];
