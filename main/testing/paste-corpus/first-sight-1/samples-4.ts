import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_4: readonly PasteSample[] = [
  {
    id: 'p1-sig-pt-1',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Atentamente,
Leonor Vasconcelos Brandão
Direção de Compras
Faianças do Mondego, S.A.
Rua da Sofia, 112 | 3000-389 Coimbra
Tel. 239 123 456 (chamada para a rede fixa nacional)
Telem. 914 123 456
leonor.brandao@faiancasmondego.example`,
    expect: {
      name: 'Leonor Vasconcelos Brandão',
      email: 'leonor.brandao@faiancasmondego.example',
      phone: '+351914123456',
      company: 'Faianças do Mondego, S.A.',
    },
  },
  {
    id: 'p1-sig-br-1',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Att.,

Wellington Nascimento
Supervisor de Manutenção Industrial
USINA SANTA RITA DO PARDO
+55 (16) 3951-1234 Ramal 245
+55 (16) 99123-4567
wellington.nascimento@usinasantarita.example
CNPJ 12.345.678/0001-90`,
    expect: {
      name: 'Wellington Nascimento',
      email: 'wellington.nascimento@usinasantarita.example',
      phone: '+5516991234567',
      company: 'USINA SANTA RITA DO PARDO',
    },
    alternatives: { company: ['Usina Santa Rita do Pardo'] },
  },
  {
    id: 'p1-sig-it-1',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordialmente

Dott.ssa Fiammetta Bevilacqua
Ufficio Gare e Appalti
__________________________
Consorzio Bonifica Basso Piave
Piazza Indipendenza, 25 – 30027 San Donà di Piave (VE)
Tel. 0421 591234 – Fax 0421 591235
Cell. 348 591 2345
f.bevilacqua@bassopiave.example
PEC: protocollo@pec.bassopiave.example`,
    expect: {
      name: 'Fiammetta Bevilacqua',
      email: 'f.bevilacqua@bassopiave.example',
      phone: '+393485912345',
      company: 'Consorzio Bonifica Basso Piave',
    },
  },
  {
    id: 'p1-sig-it-2',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Grazie mille, buon lavoro
Geom. Walter Pellizzon
PELLIZZON COSTRUZIONI S.N.C. di Pellizzon W. & C.
via Roma 3, Feltre
0439 55123`,
    expect: {
      name: 'Walter Pellizzon',
      phone: '+39043955123',
      company: 'PELLIZZON COSTRUZIONI S.N.C. di Pellizzon W. & C.',
    },
    alternatives: { company: ['PELLIZZON COSTRUZIONI S.N.C.'] },
  },
  {
    id: 'p1-sig-dk-1',
    country: 'DK',
    format: 'signature',
    defaultCountry: 'DK',
    text: `Med venlig hilsen

Birgitte Højgaard Lund
Indkøbskoordinator

Vendsyssel Kartoffelmel A.m.b.a.
Industrivej 8 · 9700 Brønderslev
Direkte: 98 12 34 56 · Mobil: 29 12 34 56
bhl@vendsysselmel.example
CVR 12345678`,
    expect: {
      name: 'Birgitte Højgaard Lund',
      email: 'bhl@vendsysselmel.example',
      phone: '+4529123456',
      company: 'Vendsyssel Kartoffelmel A.m.b.a.',
    },
  },
  {
    id: 'p1-sig-se-1',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Hälsningar/Regards
Kjell-Åke Sjödin
Underhållschef
Ådalens Massa & Papper AB
SE-872 31 Kramfors
Vxl 0612-551 00
Dir 0612-551 23`,
    expect: {
      name: 'Kjell-Åke Sjödin',
      phone: '+4661255123',
      company: 'Ådalens Massa & Papper AB',
    },
  },
  {
    id: 'p1-sig-no-1',
    country: 'NO',
    format: 'signature',
    defaultCountry: 'NO',
    text: `Hilsen
Ragnhild Tveitane
daglig leder

Tveitane Gårdssag
Telefon 941 23 456
post@tveitanesag.example
Org.nr. 912 345 678 MVA`,
    expect: {
      name: 'Ragnhild Tveitane',
      email: 'post@tveitanesag.example',
      phone: '+4794123456',
      company: 'Tveitane Gårdssag',
    },
  },
];
