import type { PasteSample } from './sample.ts';

/** France, Belgium, Spain, Mexico, Argentina. */
export const ROMANCE: readonly PasteSample[] = [
  {
    id: 'fr-sarl',
    country: 'FR',
    format: 'signature',
    defaultCountry: null,
    text: `Cordialement,

Jean-Luc DUPONT
Directeur Commercial
Société Exemple SARL
12 rue de la Paix - 75002 Paris
Tél : 01 42 68 53 00 - Port. : 06 12 34 56 78
jl.dupont@societe-exemple.fr
SIRET 732 829 320 00074`,
    expect: {
      name: 'Jean-Luc Dupont',
      email: 'jl.dupont@societe-exemple.fr',
      phone: '+33612345678',
      company: 'Société Exemple SARL',
    },
  },
  {
    id: 'fr-sas',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bien à vous,
Mme Amélie Lefèvre
Chargée de communication | Atelier des Lumières SAS
Ligne directe : +33 (0)4 72 55 01 23
Standard : +33 (0)4 72 55 01 00
Fax : +33 (0)4 72 55 01 01
amelie.lefevre@atelierdeslumieres.example`,
    expect: {
      name: 'Amélie Lefèvre',
      email: 'amelie.lefevre@atelierdeslumieres.example',
      phone: '+33472550123',
      company: 'Atelier des Lumières SAS',
    },
  },
  {
    id: 'fr-association',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bonjour Madame,

Je vous confirme notre rendez-vous du 14/09/2025 à 10:30.

Bien cordialement
Baptiste Moreau
Association Les Mains Vertes
06.55.50.12.34
contact@lesmainsvertes.example`,
    expect: {
      name: 'Baptiste Moreau',
      email: 'contact@lesmainsvertes.example',
      phone: '+33655501234',
      company: 'Association Les Mains Vertes',
    },
  },
  {
    id: 'be-nl',
    country: 'BE',
    format: 'signature',
    defaultCountry: null,
    text: `Met vriendelijke groeten,
Dries Van den Broeck
Zaakvoerder
Scheldezicht BV
Meir 1, B-2000 Antwerpen
GSM 0470 55 01 23
BTW BE 0123.456.789
dries@scheldezicht.be`,
    expect: {
      name: 'Dries Van den Broeck',
      email: 'dries@scheldezicht.be',
      phone: '+32470550123',
      company: 'Scheldezicht BV',
    },
  },
  {
    id: 'es-sl',
    country: 'ES',
    format: 'signature',
    defaultCountry: null,
    text: `Un saludo,

María del Carmen García López
Directora de Marketing
Aceites Sierra Morena, S.L.
C/ Mayor 15, 28013 Madrid
Tel. 915 550 123 | Móvil 655 501 234
mc.garcia@aceitessierramorena.es
CIF: B12345678`,
    expect: {
      name: 'María del Carmen García López',
      email: 'mc.garcia@aceitessierramorena.es',
      phone: '+34655501234',
      company: 'Aceites Sierra Morena, S.L.',
    },
  },
  {
    id: 'es-au',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Saludos cordiales
Jordi Puig i Ferrer
Cap de projectes
Enginyeria del Vallès SLP
93 555 01 23
jpuig@enginyeriavalles.example`,
    expect: {
      name: 'Jordi Puig i Ferrer',
      email: 'jpuig@enginyeriavalles.example',
      phone: '+34935550123',
      company: 'Enginyeria del Vallès SLP',
    },
  },
  {
    id: 'mx-sa',
    country: 'MX',
    format: 'signature',
    defaultCountry: null,
    text: `Atentamente,
Lic. Guadalupe Hernández Ruiz
Gerente de Compras
Talavera Industrial, S.A. de C.V.
Av. Reforma 222, Col. Juárez, Ciudad de México
Cel. +52 55 1234 5678
Oficina: 55 5555 0123 ext. 410
RFC: TIN010101AB1
guadalupe.hernandez@talavera.com.mx`,
    expect: {
      name: 'Guadalupe Hernández Ruiz',
      email: 'guadalupe.hernandez@talavera.com.mx',
      phone: '+525512345678',
      company: 'Talavera Industrial, S.A. de C.V.',
    },
  },
  {
    id: 'ar-srl',
    country: 'AR',
    format: 'signature',
    defaultCountry: null,
    text: `Saludos,
Ing. Martín Fernández
Jefe de Obra | Pampa Construcciones S.R.L.
Buenos Aires, Argentina
+54 9 11 5555 0123
mfernandez@pampaconstrucciones.com.ar`,
    expect: {
      name: 'Martín Fernández',
      email: 'mfernandez@pampaconstrucciones.com.ar',
      phone: '+5491155550123',
      company: 'Pampa Construcciones S.R.L.',
    },
  },
];
