import type { PasteSample } from '../sample.ts';

/** Blocks copied from profile pages, team pages and directories. */
export const PROFILES_1: readonly PasteSample[] = [
  {
    id: 'us-profile-01',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Keisha Drummond
She/Her
 · 2nd
Director of Revenue Operations at Juniper Falls Software
Denver, Colorado, United States · Contact info
500+ connections
Message
More
Contact Info
Keisha’s Profile
linkedin.com/in/keisha-drummond-revops
Phone
720-514-8823 (Mobile)
Email
keisha.drummond@juniperfalls.io
Connected
Feb 11, 2024`,
    expect: {
      name: 'Keisha Drummond',
      email: 'keisha.drummond@juniperfalls.io',
      phone: '+17205148823',
      company: 'Juniper Falls Software',
    },
  },
  {
    id: 'us-profile-02',
    country: 'US',
    format: 'profile',
    defaultCountry: null,
    text: `Elliot Varga, PMP
Program Manager @ Cascade Aerostructures
Greater Seattle Area
1,204 followers

About
I help teams ship on time. Ex-consultant, dad of two, amateur beekeeper.

Reach me: elliot@cascadeaero.com | +1 425-391-7706`,
    expect: {
      name: 'Elliot Varga',
      email: 'elliot@cascadeaero.com',
      phone: '+14253917706',
      company: 'Cascade Aerostructures',
    },
  },
  {
    id: 'de-profile-01',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Wiebke Lüdemann
· 3.
Head of Procurement bei Nordstrand Windkraft SE
Husum, Schleswig-Holstein, Deutschland
Kontaktinfo
Mehr als 500 Kontakte
Nachricht
Mehr

Telefon
04841 / 66 29 318 (Geschäftlich)
E-Mail
wiebke.luedemann@nordstrand-windkraft.de
Geburtstag
14. September`,
    expect: {
      name: 'Wiebke Lüdemann',
      email: 'wiebke.luedemann@nordstrand-windkraft.de',
      phone: '+4948416629318',
      company: 'Nordstrand Windkraft SE',
    },
  },
  {
    id: 'de-profile-02',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Ihr Ansprechpartner
Dr.-Ing. Ruprecht Zinkernagel
Leiter Anwendungstechnik
Telefon: +49 7141 29 60-318
Telefax: +49 7141 29 60-300
E-Mail: r.zinkernagel@neckarpumpen.de
Unternehmen: Neckar Pumpenfabrik GmbH
Standort: Ludwigsburg`,
    expect: {
      name: 'Ruprecht Zinkernagel',
      email: 'r.zinkernagel@neckarpumpen.de',
      phone: '+4971412960318',
      company: 'Neckar Pumpenfabrik GmbH',
    },
  },
  {
    id: 'ch-profile-01',
    country: 'CH',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Seraina Tschudi
Produktmanagerin
Glarner Feinkost AG
Glarus, Schweiz
Mobil 078 614 33 08
seraina.tschudi@glarner-feinkost.ch
Mitglied seit 2016 · 231 Kontakte`,
    expect: {
      name: 'Seraina Tschudi',
      email: 'seraina.tschudi@glarner-feinkost.ch',
      phone: '+41786143308',
      company: 'Glarner Feinkost AG',
    },
  },
  {
    id: 'fr-profile-01',
    country: 'FR',
    format: 'profile',
    defaultCountry: null,
    text: `Anaïs Bourdelle
1er
Responsable e-commerce chez Maison Chantepie
Bordeaux, Nouvelle-Aquitaine, France
Coordonnées
Plus de 500 relations
Adresse e-mail
anais.bourdelle@maisonchantepie.fr
Téléphone
07 49 21 66 38 (Mobile)`,
    expect: {
      name: 'Anaïs Bourdelle',
      email: 'anais.bourdelle@maisonchantepie.fr',
      phone: '+33749216638',
      company: 'Maison Chantepie',
    },
  },
  {
    id: 'es-profile-01',
    country: 'ES',
    format: 'profile',
    defaultCountry: null,
    text: `Álvaro Monreal Sáenz
Jefe de Obra en Construcciones Alto Najerilla
Logroño, La Rioja, España
Información de contacto
Más de 500 contactos
Teléfono
618 40 27 93 (Móvil)
Email
amonreal@altonajerilla.es`,
    expect: {
      name: 'Álvaro Monreal Sáenz',
      email: 'amonreal@altonajerilla.es',
      phone: '+34618402793',
      company: 'Construcciones Alto Najerilla',
    },
  },
];
