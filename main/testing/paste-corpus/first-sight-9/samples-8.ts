import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_8: readonly PasteSample[] = [
  {
    id: 'p9-cl-form',
    country: 'CL',
    format: 'profile',
    defaultCountry: 'CL',
    text: `Nombre y Apellido: Constanza Millaray Fuentealba
RUT: 15.551.234-5
Empresa: Salmonera Reloncaví Ltda.
Fono: +56 65 255 1234
Celular: +56 9 8155 1234
Correo: cfuentealba@reloncavi.example
Comentarios: Cotizar 400 redes`,
    expect: {
      name: 'Constanza Millaray Fuentealba',
      email: 'cfuentealba@reloncavi.example',
      phone: '+56981551234',
      company: 'Salmonera Reloncaví Ltda.',
      note: 'Cotizar 400 redes',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p9-co',
    country: 'CO',
    format: 'signature',
    defaultCountry: 'CO',
    text: `Cordialmente,

LUZ STELLA BUSTAMANTE OSPINA
Directora Administrativa y Financiera
TRILLADORA DE CAFÉ EL NEVADO S.A.S.
NIT 900.551.234-5
PBX (606) 885 1234 Ext. 105
Cel. 315 551 2345
lbustamante@elnevado.example`,
    expect: {
      name: 'Luz Stella Bustamante Ospina',
      email: 'lbustamante@elnevado.example',
      phone: '+573155512345',
      company: 'TRILLADORA DE CAFÉ EL NEVADO S.A.S.',
    },
    alternatives: { name: ['LUZ STELLA BUSTAMANTE OSPINA'] },
  },
  {
    id: 'p9-mx-card',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `GRUPO TEXTILERO DEL BALSAS SA DE CV
C.P. José Guadalupe Arreola Tépox
GERENTE DE COMPRAS
Blvd. Atlixco 5512-B, Puebla, Pue. C.P. 72160
Conm. 222 255 1234 ext 118
Cel. 222 155 1234
garreola@textilerobalsas.example
RFC: GTB050312AB1`,
    expect: {
      name: 'José Guadalupe Arreola Tépox',
      email: 'garreola@textilerobalsas.example',
      phone: '+522221551234',
      company: 'GRUPO TEXTILERO DEL BALSAS SA DE CV',
    },
  },
  {
    id: 'p9-br-sig',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `At.te,

Ueslei Bittencourt | Suprimentos
FRIGORÍFICO PAMPA GAÚCHO LTDA – EPP
F: (55) 3255-1234 R. 22 | C: (55) 9 9955-1234
uesleib@pampagaucho.example
Antes de imprimir, pense no meio ambiente.`,
    expect: {
      name: 'Ueslei Bittencourt',
      email: 'uesleib@pampagaucho.example',
      phone: '+5555999551234',
      company: 'FRIGORÍFICO PAMPA GAÚCHO LTDA – EPP',
    },
    alternatives: { company: ['FRIGORÍFICO PAMPA GAÚCHO LTDA'] },
  },
  {
    id: 'p9-it-pec',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordialità

Geom. Eleuterio Zambonin
Impresa Edile Zambonin & C. S.n.c.
via Pasubio 12 - 36015 Schio (VI)
Tel. 0445/551234 Fax 0445/551235 Cell. 335/5512345
P.E.C.: zamboninsnc@pec.example
e-mail: zambonin.eleuterio@impresazambonin.example
C.F./P.IVA 03551230245`,
    expect: {
      name: 'Eleuterio Zambonin',
      email: 'zambonin.eleuterio@impresazambonin.example',
      phone: '+393355512345',
      company: 'Impresa Edile Zambonin & C. S.n.c.',
    },
  },
  {
    id: 'p9-pt-form',
    country: 'PT',
    format: 'profile',
    defaultCountry: 'PT',
    text: `Nome *
Filomena Bettencourt Ávila
Empresa *
Queijaria Ilha de São Jorge
Telemóvel *
917 551 234
E-mail *
filomena@queijariasj.example
Assunto *
Pedido de orçamento`,
    expect: {
      name: 'Filomena Bettencourt Ávila',
      email: 'filomena@queijariasj.example',
      phone: '+351917551234',
      company: 'Queijaria Ilha de São Jorge',
    },
  },
  {
    id: 'p9-nl-row',
    country: 'NL',
    format: 'row',
    defaultCountry: 'NL',
    text: `Bedrijfsnaam,Voorletters,Tussenvoegsel,Achternaam,Functie,Telefoon,Mobiel,E-mailadres
Kwekerij Het Groene Hart,S.,van der,Plas,Eigenaar,0182 551234,06 55123498,s.vanderplas@kwekerijghh.example`,
    expect: {
      name: 'S. van der Plas',
      email: 's.vanderplas@kwekerijghh.example',
      phone: '+31655123498',
      company: 'Kwekerij Het Groene Hart',
    },
  },
];
