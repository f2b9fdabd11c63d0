import type { PasteSample } from './sample.ts';

const signature = (
  id: string,
  country: string,
  defaultCountry: string | null,
  text: string,
  expect: PasteSample['expect'],
): PasteSample => ({
  id,
  country,
  format: 'signature',
  defaultCountry,
  text,
  expect,
});

/** Signatures with a text beside the person that looks like a person, a firm or a number. */
export const CROWDED: readonly PasteSample[] = [
  signature(
    'crowded-assistant',
    'US',
    'US',
    `Harold Finch\nManaging Partner\nFinch & Reese LLP\n212-555-0171 direct\nhfinch@finchreese.example\n\nAssistant: Joan Carter, jcarter@finchreese.example, 212-555-0172`,
    {
      name: 'Harold Finch',
      email: 'hfinch@finchreese.example',
      phone: '+12125550171',
      company: 'Finch & Reese LLP',
    },
  ),
  signature(
    'crowded-unknown-name',
    'GB',
    'GB',
    `Best wishes,\nXanthe Quillfeather\nRestoration Lead\nThe Lost Orchard Project\nxanthe.q@lostorchard.example`,
    {
      name: 'Xanthe Quillfeather',
      email: 'xanthe.q@lostorchard.example',
      company: 'The Lost Orchard Project',
    },
  ),
  signature(
    'crowded-nickname',
    'US',
    'US',
    `Robert "Bobby" Tran\nField Technician\nClearline Internet\nM 714.555.0162`,
    { name: 'Robert "Bobby" Tran', phone: '+17145550162', company: 'Clearline Internet' },
  ),
  signature(
    'crowded-short-then-full',
    'GB',
    'GB',
    `Speak soon,\n\nTom\n\nTom Ashworth\nDirector\nAshworth Surveying Ltd\n01632 960333 | 07700 900333\ntom@ashworthsurveying.example`,
    {
      name: 'Tom Ashworth',
      email: 'tom@ashworthsurveying.example',
      phone: '+447700900333',
      company: 'Ashworth Surveying Ltd',
    },
  ),
  signature(
    'crowded-department',
    'DE',
    'DE',
    `Freundliche Grüße\nStefanie Lang\nPersonalabteilung\nSternwarte Optik SE\nStandort Jena\nTelefon: +49 3641 5550-44\nstefanie.lang@sternwarte-optik.example`,
    {
      name: 'Stefanie Lang',
      email: 'stefanie.lang@sternwarte-optik.example',
      phone: '+493641555044',
      company: 'Sternwarte Optik SE',
    },
  ),
  signature(
    'crowded-award',
    'AU',
    'AU',
    `Kind regards,\nLachlan Reid\nBusiness Development Manager\nRedgum Timber\nWinner: Best Supplier 2023\nM: 0412 345 678 | W: redgumtimber.example\nUnit 7, 20 Boundary Rd, Brisbane QLD 4000`,
    { name: 'Lachlan Reid', phone: '+61412345678', company: 'Redgum Timber' },
  ),
  signature(
    'crowded-both-genders',
    'CH',
    'CH',
    `Freundliche Grüsse | Meilleures salutations\n\nReto Aebischer\nProjektleiter / Chef de projet\nBundesamt für Seilbahnen\nTel. +41 58 555 01 23\nreto.aebischer@seilbahnen.example`,
    {
      name: 'Reto Aebischer',
      email: 'reto.aebischer@seilbahnen.example',
      phone: '+41585550123',
      company: 'Bundesamt für Seilbahnen',
    },
  ),
  signature(
    'crowded-brand-in-mail',
    'FR',
    'FR',
    `Léa Garnier\nCheffe de produit\nla petite fabrique\nlea@lapetitefabrique.example\n06 12 55 01 23`,
    {
      name: 'Léa Garnier',
      email: 'lea@lapetitefabrique.example',
      phone: '+33612550123',
      company: 'la petite fabrique',
    },
  ),
  signature(
    'crowded-part-of',
    'NL',
    'NL',
    `Hartelijke groet,\nBram Kuiper\nSenior Engineer\nDijkstra Waterbouw B.V.\nOnderdeel van Holland Infra Groep N.V.\nM +31 6 55 50 12 34\nb.kuiper@dijkstrawaterbouw.example`,
    {
      name: 'Bram Kuiper',
      email: 'b.kuiper@dijkstrawaterbouw.example',
      phone: '+31655501234',
      company: 'Dijkstra Waterbouw B.V.',
    },
  ),
  signature(
    'crowded-booking',
    'US',
    'US',
    `Gwen Park\nCustomer Success | Saffron CRM\nBook a time: https://cal.example/gwen/30\nZoom: 555 123 4567\ngwen@saffroncrm.example`,
    { name: 'Gwen Park', email: 'gwen@saffroncrm.example', company: 'Saffron CRM' },
  ),
  signature(
    'crowded-initials',
    'GB',
    'GB',
    `Regards\nJ. R. Hartley\nChief Engineer\nTyne Marine Engines PLC\njrh@tynemarine.example\nTel (switchboard) 0191 496 0100\nTel (direct) 0191 496 0123`,
    {
      name: 'J. R. Hartley',
      email: 'jrh@tynemarine.example',
      phone: '+441914960123',
      company: 'Tyne Marine Engines PLC',
    },
  ),
  signature(
    'crowded-vat-ie',
    'IE',
    'IE',
    `Kind regards\nSaoirse Ní Dhomhnaill\nAccounts\nCladdagh Crafts Teo\nVAT IE1234567T\nT +353 91 555 012\nsaoirse@claddaghcrafts.example`,
    {
      name: 'Saoirse Ní Dhomhnaill',
      email: 'saoirse@claddaghcrafts.example',
      phone: '+35391555012',
      company: 'Claddagh Crafts Teo',
    },
  ),
  signature(
    'crowded-comma-firm',
    'US',
    'US',
    `Lydia Moss\nMoss, Fern & Lichen LLP\nlmoss@mossfern.example\n(503) 555-0190`,
    {
      name: 'Lydia Moss',
      email: 'lmoss@mossfern.example',
      phone: '+15035550190',
      company: 'Moss, Fern & Lichen LLP',
    },
  ),
  signature(
    'crowded-person-firm',
    'DE',
    'DE',
    `Mit besten Grüßen\nThomas Bauer\nThomas Bauer Elektrotechnik\nGartenweg 2, 91054 Erlangen\n09131 555012\ninfo@bauer-elektro.example`,
    {
      name: 'Thomas Bauer',
      email: 'info@bauer-elektro.example',
      phone: '+499131555012',
      company: 'Thomas Bauer Elektrotechnik',
    },
  ),
];
