import type { PasteSample } from './sample.ts';

/** Chile, Colombia, Italy, Portugal, Brazil, Romania. */
export const ROMANCE_ELSEWHERE: readonly PasteSample[] = [
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
