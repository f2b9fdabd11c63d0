import type { PasteSample } from '../sample.ts';

/** France, Belgium, Spain, Mexico, Argentina, Chile, Colombia, Italy, Portugal, Brazil, Romania. */
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
  {
    id: 'cl-spa',
    country: 'CL',
    format: 'signature',
    defaultCountry: 'CL',
    text: `Camila Rojas Muñoz
Ejecutiva de Ventas
Viña Cordillera SpA
+56 9 5555 0123
camila.rojas@vinacordillera.cl`,
    expect: {
      name: 'Camila Rojas Muñoz',
      email: 'camila.rojas@vinacordillera.cl',
      phone: '+56955550123',
      company: 'Viña Cordillera SpA',
    },
  },
  {
    id: 'co-sas',
    country: 'CO',
    format: 'signature',
    defaultCountry: null,
    text: `Cordialmente,
Andrés Felipe Gómez
Asesor Comercial
Café del Quindío S.A.S.
Bogotá, Colombia
Celular: 310 555 0123
NIT 900.123.456-7
andres.gomez@cafedelquindio.co`,
    expect: {
      name: 'Andrés Felipe Gómez',
      email: 'andres.gomez@cafedelquindio.co',
      phone: '+573105550123',
      company: 'Café del Quindío S.A.S.',
    },
  },
  {
    id: 'it-spa',
    country: 'IT',
    format: 'signature',
    defaultCountry: null,
    text: `Cordiali saluti,

Dott.ssa Chiara Bianchi
Responsabile Acquisti
Officine Meccaniche Rossi S.p.A.
Via Roma 1, 20121 Milano (MI)
Tel. 02 5550 1234 - Cell. 333 555 0123 - Fax 02 5550 1235
chiara.bianchi@officinerossi.it
P.IVA 01234567890 - Cap. Soc. € 500.000,00`,
    expect: {
      name: 'Chiara Bianchi',
      email: 'chiara.bianchi@officinerossi.it',
      phone: '+393335550123',
      company: 'Officine Meccaniche Rossi S.p.A.',
    },
  },
  {
    id: 'it-studio',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Distinti saluti
Avv. Marco De Luca
Studio Legale De Luca & Associati
Corso Umberto 20 - 80138 Napoli
081 555 0123
avv.deluca@studiodeluca.example
PEC: marcodeluca@pec.studiodeluca.example`,
    expect: {
      name: 'Marco De Luca',
      email: 'avv.deluca@studiodeluca.example',
      phone: '+390815550123',
      company: 'Studio Legale De Luca & Associati',
    },
  },
  {
    id: 'pt-lda',
    country: 'PT',
    format: 'signature',
    defaultCountry: null,
    text: `Com os melhores cumprimentos,
Eng.º Tiago Ferreira
Diretor Técnico
Azulejos do Tejo, Lda.
Rua Augusta 100, 1100-053 Lisboa
Tlm. 912 345 678
Telef. 213 456 789
tiago.ferreira@azulejosdotejo.pt
NIPC 501234567`,
    expect: {
      name: 'Tiago Ferreira',
      email: 'tiago.ferreira@azulejosdotejo.pt',
      phone: '+351912345678',
      company: 'Azulejos do Tejo, Lda.',
    },
  },
  {
    id: 'br-ltda',
    country: 'BR',
    format: 'signature',
    defaultCountry: null,
    text: `Atenciosamente,
Juliana Oliveira da Silva
Coordenadora de Vendas
Cerrado Sementes Ltda.
Av. Paulista, 1000 - São Paulo - SP, 01310-100
Cel.: (11) 91234-5678
CNPJ 12.345.678/0001-90
juliana.silva@cerradosementes.com.br`,
    expect: {
      name: 'Juliana Oliveira da Silva',
      email: 'juliana.silva@cerradosementes.com.br',
      phone: '+5511912345678',
      company: 'Cerrado Sementes Ltda.',
    },
  },
  {
    id: 'br-sa',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Att,
Rodrigo Souza | Analista de TI
Banco Ipê S/A
+55 21 3555-0123 ramal 4567
rodrigo.souza@bancoipe.com.br`,
    expect: {
      name: 'Rodrigo Souza',
      email: 'rodrigo.souza@bancoipe.com.br',
      phone: '+552135550123 ext. 4567',
      company: 'Banco Ipê S/A',
    },
  },
  {
    id: 'ro-srl',
    country: 'RO',
    format: 'signature',
    defaultCountry: null,
    text: `Cu stimă,
Ștefan Ionescu
Director Vânzări
SC Carpați Lemn SRL
Tel: 021 555 0123
Mobil: 0722 555 012
stefan.ionescu@carpatilemn.ro`,
    expect: {
      name: 'Ștefan Ionescu',
      email: 'stefan.ionescu@carpatilemn.ro',
      phone: '+40722555012',
      company: 'SC Carpați Lemn SRL',
    },
  },
  {
    id: 'fr-name-first-caps',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `LAMBERT Sophie
Assistante de direction
Transports Garonne SA
Tél. 05 56 55 01 23
s.lambert@transports-garonne.fr`,
    expect: {
      name: 'Sophie Lambert',
      email: 's.lambert@transports-garonne.fr',
      phone: '+33556550123',
      company: 'Transports Garonne SA',
    },
  },
];
