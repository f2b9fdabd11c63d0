import type { PasteSample } from '../sample.ts';

/** Signatures from France, Italy, Spain, Portugal, Brazil, Mexico, the Netherlands and Belgium. */
export const SIGNATURES_4: readonly PasteSample[] = [
  {
    id: 'pt-signature-01',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Com os melhores cumprimentos,

Eng.º Duarte Sequeira Mourão
Diretor de Produção

Cerâmica Alto do Vouga, Lda.
Zona Industrial de Oiã, Lote 45
3770-059 Oiã – Portugal
Tel: 234 728 915 (chamada para a rede fixa nacional)
Telm: 918 204 637 (chamada para a rede móvel nacional)
duarte.mourao@altodovouga.pt
NIPC 508 214 773`,
    expect: {
      name: 'Duarte Sequeira Mourão',
      email: 'duarte.mourao@altodovouga.pt',
      phone: '+351918204637',
      company: 'Cerâmica Alto do Vouga, Lda.',
    },
  },
  {
    id: 'pt-signature-02',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Beatriz Falcão Antunes
Marea Turismo Unipessoal Lda
+351 21 347 90 16
beatriz@mareaturismo.com`,
    expect: {
      name: 'Beatriz Falcão Antunes',
      email: 'beatriz@mareaturismo.com',
      phone: '+351213479016',
      company: 'Marea Turismo Unipessoal Lda',
    },
  },
  {
    id: 'br-signature-01',
    country: 'BR',
    format: 'signature',
    defaultCountry: null,
    text: `Atenciosamente,

Thaís Guimarães Brandão
Gerente de Contas
Ipê Amarelo Logística Ltda.
Av. Brigadeiro Faria Lima, 2927 – 8º andar – São Paulo/SP – CEP 01452-000
Fone: (11) 3079-4418
Cel/WhatsApp: (11) 98742-0316
thais.brandao@ipeamarelo.com.br
CNPJ 12.345.678/0001-95`,
    expect: {
      name: 'Thaís Guimarães Brandão',
      email: 'thais.brandao@ipeamarelo.com.br',
      phone: '+5511987420316',
      company: 'Ipê Amarelo Logística Ltda.',
    },
  },
  {
    id: 'br-signature-02',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Abs,

Dr. João Vítor Pacheco
Sócio | Pacheco Lacerda Advogados
Rua da Bahia 1148, sala 901, Belo Horizonte – MG
+55 31 3222-8107 ramal 23
joao.pacheco@pachecolacerda.adv.br`,
    expect: {
      name: 'João Vítor Pacheco',
      email: 'joao.pacheco@pachecolacerda.adv.br',
      phone: '+553132228107 ext. 23',
      company: 'Pacheco Lacerda Advogados',
    },
  },
  {
    id: 'mx-signature-01',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'US',
    text: `Saludos cordiales,

Lic. Xóchitl Treviño Garza
Gerente de Ventas Región Norte
Aceros y Perfiles del Bajío, S.A. de C.V.
Av. Constitución 1500 Pte., Col. Centro, 64000 Monterrey, N.L., México
Oficina: 81 8342 6017
Celular: 81 1937 4420
xochitl.trevino@acerosbajio.com.mx
RFC: APB980312QX4`,
    expect: {
      name: 'Xóchitl Treviño Garza',
      email: 'xochitl.trevino@acerosbajio.com.mx',
      phone: '+528119374420',
      company: 'Aceros y Perfiles del Bajío, S.A. de C.V.',
    },
  },
  {
    id: 'nl-signature-01',
    country: 'NL',
    format: 'signature',
    defaultCountry: null,
    text: `Met vriendelijke groet,

Marijke van den Oeverloop
Accountmanager Zuid-Nederland

Grachtendal Techniek B.V.
Kanaaldijk 12, 5613 EX Eindhoven
T  040 - 291 38 77
M  06 - 51 84 20 39
E  m.vandenoeverloop@grachtendal.nl
KvK 17203845 | BTW NL8142.75.903.B01 | IBAN NL91 ABNA 0417 1643 00`,
    expect: {
      name: 'Marijke van den Oeverloop',
      email: 'm.vandenoeverloop@grachtendal.nl',
      phone: '+31651842039',
      company: 'Grachtendal Techniek B.V.',
    },
  },
  {
    id: 'nl-signature-02',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Groetjes, Sjoerd

drs. Sjoerd Wiersma | Adviseur | Friese Meren Pensioenadvies | 058-2134478 | sjoerd.wiersma@friesemerenpensioen.nl
Aanwezig: ma, di, do (8.30–17.00 uur)`,
    expect: {
      name: 'Sjoerd Wiersma',
      email: 'sjoerd.wiersma@friesemerenpensioen.nl',
      phone: '+31582134478',
      company: 'Friese Meren Pensioenadvies',
    },
  },
  {
    id: 'nl-signature-03',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Anouk Terpstra-de Wit
Inkoper

Bloemenhal Noordwijk Coöperatie U.A.
Postbus 208
2200 AE Noordwijk
Algemeen: +31 (0)71 361 44 00
Doorkiesnummer: +31 (0)71 361 44 52
anouk.terpstra@bloemenhal.nl

Disclaimer: De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.`,
    expect: {
      name: 'Anouk Terpstra-de Wit',
      email: 'anouk.terpstra@bloemenhal.nl',
      phone: '+31713614452',
      company: 'Bloemenhal Noordwijk Coöperatie U.A.',
    },
  },
  {
    id: 'be-signature-01',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Vriendelijke groeten,

Pieter-Jan Vercauteren
Zaakvoerder
Vercauteren Daken BVBA
Gentsesteenweg 317, 9300 Aalst
053 78 41 06 – 0475 62 19 83 (gsm)
pj@vercauterendaken.be
BTW BE 0456.781.392 – RPR Dendermonde`,
    expect: {
      name: 'Pieter-Jan Vercauteren',
      email: 'pj@vercauterendaken.be',
      phone: '+32475621983',
      company: 'Vercauteren Daken BVBA',
    },
  },
  {
    id: 'be-signature-02',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Monsieur Étienne DELFOSSE
Responsable logistique / Verantwoordelijke logistiek
Brasserie du Sablon SRL
Rue Haute 145 – 1000 Bruxelles / Hoogstraat 145 – 1000 Brussel
Tél./Tel. +32 2 512 63 47
Fax +32 2 512 63 48
etienne.delfosse@brasseriesablon.be`,
    expect: {
      name: 'Étienne Delfosse',
      email: 'etienne.delfosse@brasseriesablon.be',
      phone: '+3225126347',
      company: 'Brasserie du Sablon SRL',
    },
  },
];
