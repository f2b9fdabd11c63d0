import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_7_3: readonly PasteSample[] = [
  {
    id: 'p7-mx-1',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Saludos cordiales,

Lic. Rodolfo Xicoténcatl Meza
Gerente de Operaciones
Vidrios y Cristales Tonalá
Cel. 33 1234 5678
rodolfo@vidriostonala.example`,
    expect: {
      name: 'Rodolfo Xicoténcatl Meza',
      email: 'rodolfo@vidriostonala.example',
      phone: '+523312345678',
      company: 'Vidrios y Cristales Tonalá',
    },
  },
  {
    id: 'p7-br-1',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Atenciosamente,

Jurandir Tavares Prado
Gerente Industrial
Curtume Rio das Antas Ltda
(54) 3291-7755
(54) 99177-5512
jurandir@curtumerioantas.example`,
    expect: {
      name: 'Jurandir Tavares Prado',
      email: 'jurandir@curtumerioantas.example',
      phone: '+5554991775512',
      company: 'Curtume Rio das Antas Ltda',
    },
  },
  {
    id: 'p7-pt-1',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Com os melhores cumprimentos,

Benedita Sarmento Rosado
Diretora Comercial
Vidreira da Marinha Grande, S.A.
Tel. 244 775 512
Tlm. 917 755 123
benedita.rosado@vidreiramg.example`,
    expect: {
      name: 'Benedita Sarmento Rosado',
      email: 'benedita.rosado@vidreiramg.example',
      phone: '+351917755123',
      company: 'Vidreira da Marinha Grande, S.A.',
    },
  },
  {
    id: 'p7-it-1',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordiali saluti

Annamaria Brusaferro
Responsabile Logistica
Conserve Brusaferro S.p.A.
Tel. 0521 775512
Cell. 349 7755123
a.brusaferro@conservebrusaferro.example`,
    expect: {
      name: 'Annamaria Brusaferro',
      email: 'a.brusaferro@conservebrusaferro.example',
      phone: '+393497755123',
      company: 'Conserve Brusaferro S.p.A.',
    },
  },
  {
    id: 'p7-nl-1',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Met vriendelijke groet,

Marleen Zuidhoek
Inkoper verpakkingen
Zuidhoek Glastuinbouw BV
T 0174-775512
M 06-77551234
marleen@zuidhoekglas.example`,
    expect: {
      name: 'Marleen Zuidhoek',
      email: 'marleen@zuidhoekglas.example',
      phone: '+31677551234',
      company: 'Zuidhoek Glastuinbouw BV',
    },
  },
  {
    id: 'p7-be-1',
    country: 'BE',
    format: 'profile',
    defaultCountry: 'BE',
    text: `Nom : Godefroid Lambotte
Entreprise : Carrières de Sprimont
Tél. : 04 377 55 12
GSM : 0477 75 51 23
E-mail : g.lambotte@carrieressprimont.example`,
    expect: {
      name: 'Godefroid Lambotte',
      email: 'g.lambotte@carrieressprimont.example',
      phone: '+32477755123',
      company: 'Carrières de Sprimont',
    },
  },
  {
    id: 'p7-se-1',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Vänliga hälsningar

Ingegerd Palmcrantz
Inköpsansvarig
Höganäs Stengods AB
042-77 55 12
ingegerd.palmcrantz@hoganasstengods.example`,
    expect: {
      name: 'Ingegerd Palmcrantz',
      email: 'ingegerd.palmcrantz@hoganasstengods.example',
      phone: '+4642775512',
      company: 'Höganäs Stengods AB',
    },
  },
  {
    id: 'p7-no-1',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Med vennlig hilsen

Eldbjørg Rauø
Innkjøpssjef
Lofoten Tørrfisk AS
Mobil: 977 55 123
eldbjorg@lofotentorrfisk.example`,
    expect: {
      name: 'Eldbjørg Rauø',
      email: 'eldbjorg@lofotentorrfisk.example',
      phone: '+4797755123',
      company: 'Lofoten Tørrfisk AS',
    },
  },
];
