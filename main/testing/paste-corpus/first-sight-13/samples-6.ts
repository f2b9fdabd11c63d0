import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_6: readonly PasteSample[] = [
  {
    id: 'p13-sig-vn',
    country: 'VN',
    format: 'signature',
    defaultCountry: 'VN',
    text: `Trân trọng cảm ơn,
Phạm Ngọc Quỳnh Như
P. Kinh doanh
HTX Nông nghiệp Chè Shan Tuyết Hà Giang
SĐT/Zalo: 0862 551 234
quynhnhu@cheshantuyet.example`,
    expect: {
      name: 'Phạm Ngọc Quỳnh Như',
      email: 'quynhnhu@cheshantuyet.example',
      phone: '+84862551234',
      company: 'HTX Nông nghiệp Chè Shan Tuyết Hà Giang',
    },
  },
  {
    id: 'p13-sig-ke',
    country: 'KE',
    format: 'signature',
    defaultCountry: 'KE',
    text: `Kind regards,
Hon. Purity Cherotich Lang'at
Chairlady
Bomet Dairy Farmers Sacco
0711 551 234
purity@bometdairysacco.example`,
    expect: {
      name: "Purity Cherotich Lang'at",
      email: 'purity@bometdairysacco.example',
      phone: '+254711551234',
      company: 'Bomet Dairy Farmers Sacco',
    },
  },
  {
    id: 'p13-th-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Yes that works for us.

Ottilie Brathwaite
Saltmarsh Lamb Company
07700 900 661

From: Rep One <rep.one@ours.example>
Sent: 03 March 2026 09:12
To: Ottilie Brathwaite <ottilie@saltmarshlamb.example>
Subject: RE: Quote

Dear Ottilie, would Tuesday suit?
Rep One | Ours Ltd | 020 7946 0999`,
    expect: {
      name: 'Ottilie Brathwaite',
      phone: '+447700900661',
      company: 'Saltmarsh Lamb Company',
    },
    alternatives: { email: ['ottilie@saltmarshlamb.example'] },
  },
  {
    id: 'p13-th-2',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Inizio messaggio inoltrato:

Da: Ermete Casagrande <ermete@vetreriacasagrande.example>
Oggetto: Richiesta listino
Data: 3 marzo 2026 09:12:44 CET
A: info@nostra.example

Buongiorno, vorrei il vostro listino.
Ermete Casagrande
Vetreria Casagrande
041 5512345`,
    expect: {
      name: 'Ermete Casagrande',
      email: 'ermete@vetreriacasagrande.example',
      phone: '+390415512345',
      company: 'Vetreria Casagrande',
    },
  },
  {
    id: 'p13-th-3',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Hej! Kör på det.

Mvh Torgny Lillieström
Lillieströms Snickeri
0730-55 12 34

Den tis 3 mars 2026 kl 14:12 skrev Kalle Säljare <kalle@saljare.example>:

> Hej Torgny`,
    expect: { name: 'Torgny Lillieström', phone: '+46730551234', company: 'Lillieströms Snickeri' },
  },
  {
    id: 'p13-blk-1',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Gaëlle Kerbiriou-Nantel
Experte en marées vertes | Cheffe de projet @ Syndicat de la Baie | PhD
Syndicat de la Baie
Saint-Brieuc et périphérie
Coordonnées
Plus de 500 relations`,
    expect: { name: 'Gaëlle Kerbiriou-Nantel', company: 'Syndicat de la Baie' },
  },
  {
    id: 'p13-blk-2',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `Lead details
Lead source: Web
Full name: Ezra Tollefson
Company name: Tollefson Loon Decoys
Job title: Owner
Work email: ezra@loondecoys.example
Mobile phone: (218) 555-0187
Fax: (218) 555-0188
City: Ely
State: MN`,
    expect: {
      name: 'Ezra Tollefson',
      email: 'ezra@loondecoys.example',
      phone: '+12185550187',
      company: 'Tollefson Loon Decoys',
    },
  },
];
