import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_7_2: readonly PasteSample[] = [
  {
    id: 'p7-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Best,
Imani

Imani Whitlock-Soto
Events Manager
Paper Crane Bookshop
(503) 555-0113
imani@papercranebooks.example`,
    expect: {
      name: 'Imani Whitlock-Soto',
      email: 'imani@papercranebooks.example',
      phone: '+15035550113',
      company: 'Paper Crane Bookshop',
    },
  },
  {
    id: 'p7-us-3',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Priscilla Yoon
2nd degree connection
Director of Procurement at Harborview Senior Living
Seattle, Washington, United States
Contact info
500+ connections`,
    expect: { name: 'Priscilla Yoon', company: 'Harborview Senior Living' },
  },
  {
    id: 'p7-us-4',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: 'Wendell Crabtree, Crabtree Honey Farms, 706-555-0148, wendell@crabtreehoney.example',
    expect: {
      name: 'Wendell Crabtree',
      email: 'wendell@crabtreehoney.example',
      phone: '+17065550148',
      company: 'Crabtree Honey Farms',
    },
  },
  {
    id: 'p7-us-5',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `First Name,Last Name,Email,Company,Phone
Rosalia,Benavides,rosalia@benavidestiles.example,Benavides Tiles,(915) 555-0188`,
    expect: {
      name: 'Rosalia Benavides',
      email: 'rosalia@benavidestiles.example',
      phone: '+19155550188',
      company: 'Benavides Tiles',
    },
  },
  {
    id: 'p7-ca-1',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Sincerely,

Bronwen MacAskill
Harbour Master
Port of Souris Authority
902-555-0137
bmacaskill@portsouris.example`,
    expect: {
      name: 'Bronwen MacAskill',
      email: 'bmacaskill@portsouris.example',
      phone: '+19025550137',
      company: 'Port of Souris Authority',
    },
  },
  {
    id: 'p7-fr-1',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement,

Perrine Lacoste-Vidal
Responsable qualité
Conserves du Gévaudan SAS
04 66 77 55 12
perrine.lacoste@conserves-gevaudan.example`,
    expect: {
      name: 'Perrine Lacoste-Vidal',
      email: 'perrine.lacoste@conserves-gevaudan.example',
      phone: '+33466775512',
      company: 'Conserves du Gévaudan SAS',
    },
  },
  {
    id: 'p7-fr-2',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bonne journée,

Titouan Jaouen
Ostréiculteur
Huîtres Jaouen
06 77 55 12 34
titouan@huitres-jaouen.example`,
    expect: {
      name: 'Titouan Jaouen',
      email: 'titouan@huitres-jaouen.example',
      phone: '+33677551234',
      company: 'Huîtres Jaouen',
    },
  },
  {
    id: 'p7-fr-3',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Nom;Prénom;Entreprise;Fonction;Téléphone;Email
Chastagnier;Lilian;Menuiserie Chastagnier;Gérant;05 55 77 12 34;lilian@menuiserie-chastagnier.example`,
    expect: {
      name: 'Lilian Chastagnier',
      email: 'lilian@menuiserie-chastagnier.example',
      phone: '+33555771234',
      company: 'Menuiserie Chastagnier',
    },
  },
  {
    id: 'p7-es-1',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Un saludo,

Macarena Olivares Peñalver
Jefa de Calidad
Aceitunas Sierra Sur, S.L.
Tel. 953 77 12 34
Móvil 677 77 12 34
macarena@sierrasur.example`,
    expect: {
      name: 'Macarena Olivares Peñalver',
      email: 'macarena@sierrasur.example',
      phone: '+34677771234',
      company: 'Aceitunas Sierra Sur, S.L.',
    },
  },
];
