import type { PasteSample } from './sample.ts';

const row = (
  id: string,
  country: string,
  defaultCountry: string | null,
  text: string,
  expect: PasteSample['expect'],
): PasteSample => ({
  id,
  country,
  format: 'row',
  defaultCountry,
  text,
  expect,
});

const WINSTON = {
  name: 'Winston Smith',
  email: 'winston.smith@oceania.example',
  phone: '+442079460958',
  company: 'Oceania Records',
};

/** Rows of spreadsheets and exports, with and without their headings. */
export const ROWS: readonly PasteSample[] = [
  row(
    'row-tsv',
    'GB',
    null,
    'Winston Smith\twinston.smith@oceania.example\t+44 20 7946 0958\tOceania Records',
    WINSTON,
  ),
  row(
    'row-tsv-split',
    'GB',
    null,
    'Winston\tSmith\tOceania Records\twinston.smith@oceania.example\t+44 20 7946 0958',
    WINSTON,
  ),
  row(
    'row-tsv-last-first',
    'GB',
    null,
    'Smith\tWinston\twinston.smith@oceania.example\t+44 20 7946 0958\tOceania Records',
    WINSTON,
  ),
  row(
    'row-tsv-header',
    'GB',
    'GB',
    'Name\tEmail\tPhone\tCompany\tTitle\nWinston Smith\twinston.smith@oceania.example\t020 7946 0958\tOceania Records\tHead of A&R',
    WINSTON,
  ),
  row(
    'row-csv-header',
    'GB',
    'GB',
    'first_name,last_name,email,phone,company\nWinston,Smith,winston.smith@oceania.example,020 7946 0958,Oceania Records',
    WINSTON,
  ),
  row(
    'row-csv-quotes',
    'US',
    'US',
    'Company,Contact,E-mail,Phone\n"Acme, Inc.","Doe, Jane",jane@acme.example,"(415) 555-0123"',
    { name: 'Jane Doe', email: 'jane@acme.example', phone: '+14155550123', company: 'Acme, Inc.' },
  ),
  row(
    'row-de',
    'DE',
    'DE',
    'Vorname;Nachname;Firma;E-Mail;Telefon;Mobil;Bemerkung\nMax;Mustermann;Muster & Söhne GmbH;max@muster.example;089 123456;0170 5550123;ruft zurück',
    {
      name: 'Max Mustermann',
      email: 'max@muster.example',
      phone: '+491705550123',
      company: 'Muster & Söhne GmbH',
      note: 'ruft zurück',
    },
  ),
  row(
    'row-fr',
    'FR',
    'FR',
    'Nom;Prénom;Société;Adresse e-mail;Téléphone;Commentaires\nDUPONT;Marie;Brioche SA;marie.dupont@brioche.example;01 42 68 53 00;à rappeler',
    {
      name: 'Marie Dupont',
      email: 'marie.dupont@brioche.example',
      phone: '+33142685300',
      company: 'Brioche SA',
      note: 'à rappeler',
    },
  ),
  row(
    'row-es',
    'ES',
    'ES',
    'Nombre\tApellidos\tEmpresa\tCorreo electrónico\tMóvil\nLucía\tGarcía Pérez\tSol y Mar SL\tlucia@solymar.example\t655 501 234',
    {
      name: 'Lucía García Pérez',
      email: 'lucia@solymar.example',
      phone: '+34655501234',
      company: 'Sol y Mar SL',
    },
  ),
  row(
    'row-it',
    'IT',
    'IT',
    'Nome;Cognome;Azienda;Indirizzo e-mail;Cellulare;Note\nLuca;Ferrari;Ferrari Legnami Srl;luca@ferrarilegnami.example;333 555 0123;fiera 2024',
    {
      name: 'Luca Ferrari',
      email: 'luca@ferrarilegnami.example',
      phone: '+393335550123',
      company: 'Ferrari Legnami Srl',
      note: 'fiera 2024',
    },
  ),
  row(
    'row-nl',
    'NL',
    'NL',
    'Voornaam;Tussenvoegsel;Achternaam;Bedrijf;E-mailadres;Telefoonnummer\nJan;van der;Meer;Meerzicht BV;jan@meerzicht.example;020-5550123',
    {
      name: 'Jan van der Meer',
      email: 'jan@meerzicht.example',
      phone: '+31205550123',
      company: 'Meerzicht BV',
    },
  ),
  row(
    'row-pt',
    'PT',
    'PT',
    'Nome\tApelido\tEmpresa\tE-mail\tTelemóvel\nInês\tCosta\tAtlântico Lda\tines.costa@atlantico.example\t912 345 678',
    {
      name: 'Inês Costa',
      email: 'ines.costa@atlantico.example',
      phone: '+351912345678',
      company: 'Atlântico Lda',
    },
  ),
  row(
    'row-pl',
    'PL',
    'PL',
    'Imię;Nazwisko;Firma;Adres e-mail;Telefon;Uwagi\nEwa;Zielińska;Bursztyn S.A.;ewa@bursztyn.example;601 234 567;targi',
    {
      name: 'Ewa Zielińska',
      email: 'ewa@bursztyn.example',
      phone: '+48601234567',
      company: 'Bursztyn S.A.',
      note: 'targi',
    },
  ),
  row(
    'row-many',
    'US',
    'US',
    'Full Name,Email Address,Work Phone,Mobile Phone,Fax,Company Name,Notes\nAda Byron,ada@engine.example,212-555-0100,917-555-0101,212-555-0102,Analytical Engines,met at expo\nBob Two,bob@two.example,212-555-0103,,,Two Co,',
    {
      name: 'Ada Byron',
      email: 'ada@engine.example',
      phone: '+19175550101',
      company: 'Analytical Engines',
      note: 'met at expo',
    },
  ),
  row('row-fax-only', 'DE', 'DE', 'Name;E-Mail;Fax\nKarl Frost;karl@frost.example;089 123456', {
    name: 'Karl Frost',
    email: 'karl@frost.example',
  }),
  row(
    'row-markdown',
    'GB',
    'GB',
    '| Name | Company | Email |\n|---|---|---|\n| Winston Smith | Oceania Records | winston.smith@oceania.example |',
    { name: 'Winston Smith', company: 'Oceania Records', email: 'winston.smith@oceania.example' },
  ),
  row(
    'row-semicolons',
    'DE',
    'DE',
    'Nina Weber;Lichtblick GmbH;nina.weber@lichtblick.example;0711 5550123',
    {
      name: 'Nina Weber',
      company: 'Lichtblick GmbH',
      email: 'nina.weber@lichtblick.example',
      phone: '+497115550123',
    },
  ),
];
