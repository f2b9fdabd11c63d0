import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_2: readonly PasteSample[] = [
  {
    id: 'p13-sig-de-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Beste Grüße

Prof. Dr.-Ing. habil. Dr. h. c. Annelore Stieglitz
Lehrstuhl für Fördertechnik
Technische Universität Altmark
T: +49 3931 5512 0 (Sekretariat: Frau Kuhnt)
annelore.stieglitz@tu-altmark.example`,
    expect: {
      name: 'Annelore Stieglitz',
      email: 'annelore.stieglitz@tu-altmark.example',
      phone: '+49393155120',
      company: 'Technische Universität Altmark',
    },
    alternatives: { company: ['Lehrstuhl für Fördertechnik'] },
  },
  {
    id: 'p13-sig-de-3',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `VG Micha

Michael "Micha" Dombrowski
Dombrowski Veranstaltungstechnik
Ton • Licht • Bühne
0163 5512345
micha@dombro-vt.example`,
    expect: {
      name: 'Michael "Micha" Dombrowski',
      email: 'micha@dombro-vt.example',
      phone: '+491635512345',
      company: 'Dombrowski Veranstaltungstechnik',
    },
    alternatives: { name: ['Michael Dombrowski'] },
  },
  {
    id: 'p13-sig-at',
    country: 'AT',
    format: 'signature',
    defaultCountry: 'AT',
    text: `Beste Grüße
Ing. Kevin Ramsebner
Technischer Vertrieb | Region Ost

Traunkirchner Bootswerft GmbH, Uferstraße 5, 4801 Traunkirchen
Mobil: +43 664 885 51 23
Büro: +43 7617 5512-15
k.ramsebner@tk-bootswerft.example
FN 155123y LG Wels; UID-Nr. ATU 55123499`,
    expect: {
      name: 'Kevin Ramsebner',
      email: 'k.ramsebner@tk-bootswerft.example',
      phone: '+436648855123',
      company: 'Traunkirchner Bootswerft GmbH',
    },
  },
  {
    id: 'p13-sig-gb-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Kind regards,

Thomasin Akinfenwa | Client Accounts | Pendle & Marsh Auctioneers
The Old Drill Hall, Clitheroe BB7 1AA
T 01200 496 012 F 01200 496 013 E thomasin@pendlemarsh.example
Saleroom opening: Wed 10-4`,
    expect: {
      name: 'Thomasin Akinfenwa',
      email: 'thomasin@pendlemarsh.example',
      phone: '+441200496012',
      company: 'Pendle & Marsh Auctioneers',
    },
  },
  {
    id: 'p13-sig-gb-2',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Regards

Lt Col (Retd) Rupert Fanshawe-Greene MBE
Clerk to the Trustees
The Worshipful Company of Rope Makers
clerk@ropemakers.example
020 7946 0771`,
    expect: {
      name: 'Rupert Fanshawe-Greene',
      email: 'clerk@ropemakers.example',
      phone: '+442079460771',
      company: 'The Worshipful Company of Rope Makers',
    },
    alternatives: { company: ['Worshipful Company of Rope Makers'] },
  },
  {
    id: 'p13-sig-us-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thank you,

MARIBEL QUIÑONES-TATE
Office Manager
Tate Orthodontics of Amarillo, P.A.
(806) 555-0133 phone
(806) 555-0134 fax
maribel@tateortho.example`,
    expect: {
      name: 'Maribel Quiñones-Tate',
      email: 'maribel@tateortho.example',
      phone: '+18065550133',
      company: 'Tate Orthodontics of Amarillo, P.A.',
    },
    alternatives: { name: ['MARIBEL QUIÑONES-TATE'] },
  },
  {
    id: 'p13-sig-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Respectfully,
Chief Ranger Dakota Blackfeather
Mesa Verde Outfitters & Guides | Licensed & Bonded
cell 970.555.0141 | sat phone 011 8816 555 01234
dakota@mvoutfitters.example`,
    expect: {
      name: 'Dakota Blackfeather',
      email: 'dakota@mvoutfitters.example',
      phone: '+19705550141',
      company: 'Mesa Verde Outfitters & Guides',
    },
    alternatives: { name: ['Chief Ranger Dakota Blackfeather', 'Ranger Dakota Blackfeather'] },
  },
];
