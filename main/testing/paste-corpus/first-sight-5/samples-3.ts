import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_5_3: readonly PasteSample[] = [
  {
    id: 'p5-es-1',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Un saludo cordial,

Guadalupe Ordóñez de la Cruz
Secretaría Técnica · D.O. Aceite del Maestrazgo
Tel. 964 55 12 34
secretaria@doaceitemaestrazgo.example`,
    expect: {
      name: 'Guadalupe Ordóñez de la Cruz',
      email: 'secretaria@doaceitemaestrazgo.example',
      phone: '+34964551234',
      company: 'D.O. Aceite del Maestrazgo',
    },
  },
  {
    id: 'p5-es-2',
    country: 'ES',
    format: 'line',
    defaultCountry: 'ES',
    text: 'Llamar a Sra. Remedios Tortajada (Hotel Balneario Fuentes) 978 55 12 34 mañana a las 10',
    expect: {
      name: 'Remedios Tortajada',
      phone: '+34978551234',
      company: 'Hotel Balneario Fuentes',
    },
  },
  {
    id: 'p5-co-1',
    country: 'CO',
    format: 'profile',
    defaultCountry: 'CO',
    text: `Nombre: Yesenia Buitrago Londoño
Cargo: Jefe de Compras
Compañía: Panela Orgánica Villeta
Celular: 3125551234
Correo: yesenia@panelavilleta.example
Ciudad: Villeta, Cundinamarca`,
    expect: {
      name: 'Yesenia Buitrago Londoño',
      email: 'yesenia@panelavilleta.example',
      phone: '+573125551234',
      company: 'Panela Orgánica Villeta',
    },
  },
  {
    id: 'p5-ar-1',
    country: 'AR',
    format: 'signature',
    defaultCountry: 'AR',
    text: `Cordialmente,

Ing. Zoot. Lautaro Mendizábal
Cabaña Los Ñandúes
Ruta 5 km 312 - Pehuajó
Cel. (02396) 15-551234
lautaro@cabananandues.example`,
    expect: {
      name: 'Lautaro Mendizábal',
      email: 'lautaro@cabananandues.example',
      phone: '+5492396551234',
      company: 'Cabaña Los Ñandúes',
    },
    alternatives: { phone: [null, '+542396551234'] },
  },
  {
    id: 'p5-br-1',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Abraços,

Jociane Wittmann Schütz
Sócia-proprietária
Chocolates Serra Gaúcha
(54) 3286-1234 | (54) 99986-1234
jociane@chocserra.example
Siga-nos: @chocserra`,
    expect: {
      name: 'Jociane Wittmann Schütz',
      email: 'jociane@chocserra.example',
      phone: '+5554999861234',
      company: 'Chocolates Serra Gaúcha',
    },
  },
  {
    id: 'p5-it-1',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Ragione sociale: Apicoltura Monte Amiata di Bruschi G.
Referente: Giuliana Bruschi
P. IVA: 01234567890
Tel: 0564 551234
Cell: 347 0551234
Mail: giuliana@mielamiata.example`,
    expect: {
      name: 'Giuliana Bruschi',
      email: 'giuliana@mielamiata.example',
      phone: '+393470551234',
      company: 'Apicoltura Monte Amiata di Bruschi G.',
    },
  },
  {
    id: 'p5-it-2',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Grazie e buona giornata.

Nicolò Paternostro
Direzione Commerciale

SALINE DI TRAPANI SOC. COOP.
Tel +39 0923 551234
Mob +39 320 5512345
n.paternostro@salinetrapani.example`,
    expect: {
      name: 'Nicolò Paternostro',
      email: 'n.paternostro@salinetrapani.example',
      phone: '+393205512345',
      company: 'SALINE DI TRAPANI SOC. COOP.',
    },
    alternatives: { company: ['Saline di Trapani Soc. Coop.'] },
  },
  {
    id: 'p5-nl-1',
    country: 'NL',
    format: 'profile',
    defaultCountry: 'NL',
    text: `Contactpersoon: dhr. B.J. Wijnsma
Bedrijfsnaam: Wijnsma Loonbedrijf
Tel.: 0561-551234
Mobiel: 06-20551234
E-mail: info@wijnsmaloon.example
Opmerkingen: belt terug na 17.00`,
    expect: {
      name: 'B.J. Wijnsma',
      email: 'info@wijnsmaloon.example',
      phone: '+31620551234',
      company: 'Wijnsma Loonbedrijf',
      note: 'belt terug na 17.00',
    },
    alternatives: { note: [null] },
  },
];
