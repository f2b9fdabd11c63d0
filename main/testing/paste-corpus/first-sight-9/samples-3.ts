import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_3: readonly PasteSample[] = [
  {
    id: 'p9-ca-en',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Cheers,
Sgt. (ret.) Murdoch MacAskill
Fleet Supervisor
Cape Breton Snow Removal Ltd.
902-555-0133 (h)
902-555-0134 (c)
mmacaskill@cbsnow.example`,
    expect: {
      name: 'Murdoch MacAskill',
      email: 'mmacaskill@cbsnow.example',
      phone: '+19025550134',
      company: 'Cape Breton Snow Removal Ltd.',
    },
  },
  {
    id: 'p9-au-abn',
    country: 'AU',
    format: 'signature',
    defaultCountry: 'AU',
    text: `Cheers,

Jarrah Nakamarra-Ellis
Community Engagement Officer
Red Dune Aboriginal Corporation
P (08) 8955 5123 | M 0491 570 551
E jarrah@reddune.example | A PO Box 55, Alice Springs NT 0871
ABN 55 123 456 789
We acknowledge the Traditional Owners of country.`,
    expect: {
      name: 'Jarrah Nakamarra-Ellis',
      email: 'jarrah@reddune.example',
      phone: '+61491570551',
      company: 'Red Dune Aboriginal Corporation',
    },
  },
  {
    id: 'p9-nz',
    country: 'NZ',
    format: 'signature',
    defaultCountry: 'NZ',
    text: `Ngā mihi,
Te Rina Paraone-Clarke
Operations Lead – Kaiwhakahaere
Southern Alps Deer Velvet Co Ltd
DDI 03 555 1234
021 055 1234
terina@sadeervelvet.example`,
    expect: {
      name: 'Te Rina Paraone-Clarke',
      email: 'terina@sadeervelvet.example',
      phone: '+64210551234',
      company: 'Southern Alps Deer Velvet Co Ltd',
    },
  },
  {
    id: 'p9-za',
    country: 'ZA',
    format: 'signature',
    defaultCountry: 'ZA',
    text: `Vriendelike groete / Kind regards

Hennie van Jaarsveld
Bestuurder: Aankope
Karoo Wol Koöperasie Bpk
Tel: 049 555 1234 | Sel: 082 555 1234 | Faks: 086 555 1234
hennie@karoowol.example`,
    expect: {
      name: 'Hennie van Jaarsveld',
      email: 'hennie@karoowol.example',
      phone: '+27825551234',
      company: 'Karoo Wol Koöperasie Bpk',
    },
  },
  {
    id: 'p9-in-hand',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Thanks & Rgds,
CA. Jignesh K. Patel
(Partner)
M/s. Patel Mehta & Associates, Chartered Accountants
302, Shivalik Arcade, C.G. Road, Ahmedabad - 380009
(O) 079-26551234, 40051234  (M) +91-98250 51234
jkpatel.ca@mailbox.example`,
    expect: {
      name: 'Jignesh K. Patel',
      email: 'jkpatel.ca@mailbox.example',
      phone: '+919825051234',
      company: 'Patel Mehta & Associates',
    },
    alternatives: {
      company: [
        'M/s. Patel Mehta & Associates',
        'Patel Mehta & Associates, Chartered Accountants',
        'M/s. Patel Mehta & Associates, Chartered Accountants',
      ],
    },
  },
  {
    id: 'p9-in-hindi-row',
    country: 'IN',
    format: 'row',
    defaultCountry: 'IN',
    text: `क्र.\tनाम\tफर्म का नाम\tमोबाइल नंबर\tईमेल\tशहर
3\tसुनीता अग्रवाल\tअग्रवाल मसाला उद्योग\t9414155123\tsunita@agarwalmasala.example\tजयपुर`,
    expect: {
      name: 'सुनीता अग्रवाल',
      email: 'sunita@agarwalmasala.example',
      phone: '+919414155123',
      company: 'अग्रवाल मसाला उद्योग',
    },
  },
  {
    id: 'p9-pk',
    country: 'PK',
    format: 'signature',
    defaultCountry: 'PK',
    text: `Regards,
Syed Kamran Haider Naqvi
GM Marketing & Exports
Indus Crescent Towel Mills (Pvt.) Limited
Off: +92-21-3255-1234-5
Cell: +92-300-255-1234
khnaqvi@industowel.example`,
    expect: {
      name: 'Syed Kamran Haider Naqvi',
      email: 'khnaqvi@industowel.example',
      phone: '+923002551234',
      company: 'Indus Crescent Towel Mills (Pvt.) Limited',
    },
    alternatives: { name: ['Kamran Haider Naqvi'] },
  },
];
