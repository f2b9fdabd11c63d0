import type { PasteSample } from './sample.ts';

/** Canada, Australia, New Zealand, South Africa, Nigeria, Kenya, India, Singapore, and bare ones. */
export const ENGLISH_ELSEWHERE: readonly PasteSample[] = [
  {
    id: 'ca-bilingual',
    country: 'CA',
    format: 'signature',
    defaultCountry: null,
    text: `Mathieu Tremblay, P.Eng.
Project Manager / Gestionnaire de projet
Boréal Énergie Inc.
1000 rue De La Gauchetière, Montréal, QC H3B 4W5
T 514-555-0123 | C 438-555-0145
mathieu.tremblay@boreal-energie.example`,
    expect: {
      name: 'Mathieu Tremblay',
      email: 'mathieu.tremblay@boreal-energie.example',
      phone: '+14385550145',
      company: 'Boréal Énergie Inc.',
    },
  },
  {
    id: 'au-pty',
    country: 'AU',
    format: 'signature',
    defaultCountry: null,
    text: `Cheers,
Bronwyn Hartley
State Manager NSW
Coolabah Fencing Pty Ltd
ABN 51 824 753 556
Level 2, 10 George St, Sydney NSW 2000
m 0491 570 156
p (02) 5550 1234
bronwyn@coolabahfencing.com.au`,
    expect: {
      name: 'Bronwyn Hartley',
      email: 'bronwyn@coolabahfencing.com.au',
      phone: '+61491570156',
      company: 'Coolabah Fencing Pty Ltd',
    },
  },
  {
    id: 'nz-signature',
    country: 'NZ',
    format: 'signature',
    defaultCountry: 'NZ',
    text: `Hemi Walker | Operations Manager
Tui Orchards Limited
DDI +64 9 555 0123
Mob 021 555 123
hemi.walker@tuiorchards.co.nz`,
    expect: {
      name: 'Hemi Walker',
      email: 'hemi.walker@tuiorchards.co.nz',
      phone: '+6421555123',
      company: 'Tui Orchards Limited',
    },
  },
  {
    id: 'za-signature',
    country: 'ZA',
    format: 'signature',
    defaultCountry: null,
    text: `Regards
Thabo Nkosi
Regional Sales Manager
Karoo Solar (Pty) Ltd
Cell: 082 555 0123
Tel: 011 555 0100
Fax: 086 555 0101
thabo.nkosi@karoosolar.co.za`,
    expect: {
      name: 'Thabo Nkosi',
      email: 'thabo.nkosi@karoosolar.co.za',
      phone: '+27825550123',
      company: 'Karoo Solar (Pty) Ltd',
    },
  },
  {
    id: 'ng-signature',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Engr. Chinedu Okafor
Managing Director
Delta Bridge Construction Nigeria Ltd.
14 Awolowo Road, Ikoyi, Lagos
0803 555 0123
c.okafor@deltabridge.com.ng`,
    expect: {
      name: 'Chinedu Okafor',
      email: 'c.okafor@deltabridge.com.ng',
      phone: '+2348035550123',
      company: 'Delta Bridge Construction Nigeria Ltd.',
    },
  },
  {
    id: 'ke-signature',
    country: 'KE',
    format: 'signature',
    defaultCountry: null,
    text: `Wanjiku Kamau
Head of Partnerships, Savanna Pay Limited
P.O. Box 12345-00100, Nairobi, Kenya
+254 712 345 678
wanjiku@savannapay.example`,
    expect: {
      name: 'Wanjiku Kamau',
      email: 'wanjiku@savannapay.example',
      phone: '+254712345678',
      company: 'Savanna Pay Limited',
    },
  },
  {
    id: 'in-signature',
    country: 'IN',
    format: 'signature',
    defaultCountry: null,
    text: `Thanks & Regards,
Rajesh Kumar
Sr. Manager - Business Development
Neelam Textiles Pvt. Ltd.
Plot 45, MIDC, Andheri East, Mumbai - 400093
M: +91 98765 43210 | T: 022 2345 6789
GSTIN: 27AAACN1234F1Z5
rajesh.kumar@neelamtextiles.in`,
    expect: {
      name: 'Rajesh Kumar',
      email: 'rajesh.kumar@neelamtextiles.in',
      phone: '+919876543210',
      company: 'Neelam Textiles Pvt. Ltd.',
    },
  },
  {
    id: 'sg-signature',
    country: 'SG',
    format: 'signature',
    defaultCountry: null,
    text: `Tan Wei Ling (Ms)
Senior Legal Counsel
Merlion Capital Pte. Ltd.
8 Marina Boulevard #12-01, Singapore 018981
DID: +65 6123 4567
HP: +65 9123 4567
weiling.tan@merlioncapital.com.sg`,
    expect: {
      name: 'Tan Wei Ling',
      email: 'weiling.tan@merlioncapital.com.sg',
      phone: '+6591234567',
      company: 'Merlion Capital Pte. Ltd.',
    },
  },
  {
    id: 'gb-only-role-mail',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `The Copper Kettle Bakery
Opening hours: 8:00-17:30
Tel. 01632 960999
info@copperkettle.example`,
    expect: {
      email: 'info@copperkettle.example',
      phone: '+441632960999',
      company: 'The Copper Kettle Bakery',
    },
  },
  {
    id: 'us-iphone',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thanks!

Nicole

Nicole Ramirez
Realtor®, DRE 01234567
Golden Coast Realty Group
c. 310.555.0155
nicole@goldencoastrealty.example

Sent from my iPhone`,
    expect: {
      name: 'Nicole Ramirez',
      email: 'nicole@goldencoastrealty.example',
      phone: '+13105550155',
      company: 'Golden Coast Realty Group',
    },
  },
];
