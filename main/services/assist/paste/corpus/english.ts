import type { PasteSample } from '../sample.ts';

/** Great Britain, Ireland, the United States, Canada, Australia, New Zealand, South Africa, Nigeria, Kenya. */
export const ENGLISH: readonly PasteSample[] = [
  {
    id: 'gb-full',
    country: 'GB',
    format: 'signature',
    defaultCountry: null,
    text: `Kind regards,

Winston Smith
Head of A&R
Oceania Records Ltd
12 High Street, London NW1 6XE
M: +44 7911 123456 | T: 020 7946 0958 | F: 020 7946 0959
winston.smith@oceania.example | www.oceania.example

Registered in England No. 01234567. VAT No. GB 123 4567 89`,
    expect: {
      name: 'Winston Smith',
      email: 'winston.smith@oceania.example',
      phone: '+447911123456',
      company: 'Oceania Records Ltd',
    },
  },
  {
    id: 'gb-direct',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Many thanks
Dr Fiona MacLeod MBA
Director of Research | Thistle Biosciences plc
Office 0131 496 0123
Direct 0131 496 0456
fiona.macleod@thistlebio.example`,
    expect: {
      name: 'Fiona MacLeod',
      email: 'fiona.macleod@thistlebio.example',
      phone: '+441314960456',
      company: 'Thistle Biosciences plc',
    },
  },
  {
    id: 'gb-no-form',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Gareth Llewellyn
Commercial Manager

Penarth Joinery
The Old Sawmill, Unit 4
Cardiff CF10 1AA
07700 900123
gareth@penarthjoinery.co.uk`,
    expect: {
      name: 'Gareth Llewellyn',
      email: 'gareth@penarthjoinery.co.uk',
      phone: '+447700900123',
      company: 'Penarth Joinery',
    },
  },
  {
    id: 'gb-whole-mail',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Hi Martha,

Thanks for the call earlier. Could you send the quote to accounts@fenwick-doyle.example by 12/03/2025? Our PO is 4500123456.

Best,
Priya Nair
Procurement Lead, Fenwick Doyle LLP
+44 (0)161 496 0789 ext. 214
priya.nair@fenwick-doyle.example`,
    expect: {
      name: 'Priya Nair',
      email: 'priya.nair@fenwick-doyle.example',
      phone: '+441614960789 ext. 214',
      company: 'Fenwick Doyle LLP',
    },
  },
  {
    id: 'gb-pronouns',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Alex Okonkwo (they/them)
Community Manager
Harbour Lights Theatre Trust
e: alex.okonkwo@harbourlights.example
t: 01632 960145`,
    expect: {
      name: 'Alex Okonkwo',
      email: 'alex.okonkwo@harbourlights.example',
      phone: '+441632960145',
      company: 'Harbour Lights Theatre Trust',
    },
  },
  {
    id: 'ie-caps',
    country: 'IE',
    format: 'signature',
    defaultCountry: 'IE',
    text: `AOIFE O'BRIEN
SENIOR ACCOUNT MANAGER
LIFFEY DIGITAL LIMITED
Unit 3, Grand Canal Dock, Dublin 2
Mobile: 085 123 4567
Phone: 01 234 5678
AOIFE.OBRIEN@LIFFEYDIGITAL.IE`,
    expect: {
      name: "Aoife O'Brien",
      email: 'aoife.obrien@liffeydigital.ie',
      phone: '+353851234567',
      company: 'LIFFEY DIGITAL LIMITED',
    },
  },
  {
    id: 'us-suffix-labels',
    country: 'US',
    format: 'signature',
    defaultCountry: null,
    text: `Jordan P. Whitaker, CPA
Vice President, Finance
Cedar Ridge Holdings, Inc.
500 Market Street, Suite 1200
San Francisco, CA 94105
415-555-0132 (o) | 415-555-0178 (c) | 415-555-0199 (fax)
jwhitaker@cedarridge.example`,
    expect: {
      name: 'Jordan P. Whitaker',
      email: 'jwhitaker@cedarridge.example',
      phone: '+14155550178',
      company: 'Cedar Ridge Holdings, Inc.',
    },
  },
  {
    id: 'us-short',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `--
Marcus Bell
Founder @ Tinderbox Labs
(512) 555-0147
marcus@tinderboxlabs.io`,
    expect: {
      name: 'Marcus Bell',
      email: 'marcus@tinderboxlabs.io',
      phone: '+15125550147',
      company: 'Tinderbox Labs',
    },
  },
  {
    id: 'us-firm-first',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `GREAT LAKES FREIGHT LLC
Dana Kowalski
Dispatch Supervisor
dana.kowalski@greatlakesfreight.example
Cell 312.555.0110   Office 312.555.0100 x45
4200 S Pulaski Rd, Chicago, IL 60632
USDOT 1234567 MC 765432`,
    expect: {
      name: 'Dana Kowalski',
      email: 'dana.kowalski@greatlakesfreight.example',
      phone: '+13125550110',
      company: 'GREAT LAKES FREIGHT LLC',
    },
  },
  {
    id: 'us-toll-free',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Sincerely,
Rebecca Stein, PhD
Associate Professor of Chemistry
Hudson Valley University
Phone: 845-555-0166
Toll free: 1-800-555-0100
rstein@hvu.example`,
    expect: {
      name: 'Rebecca Stein',
      email: 'rstein@hvu.example',
      phone: '+18455550166',
      company: 'Hudson Valley University',
    },
  },
  {
    id: 'us-image-noise',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `[cid:image001.png@01D9A1B2.C3D4E5F0]
Tyler McDonald
Solutions Engineer
Northwind Analytics Corp.
[logo@2x.png]
tmcdonald@northwindanalytics.example
Direct: +1 (206) 555-0121
Follow us: twitter.com/northwind

CONFIDENTIALITY NOTICE: This e-mail may contain privileged information. If you are not the intended recipient, please notify postmaster@northwindanalytics.example and delete it.`,
    expect: {
      name: 'Tyler McDonald',
      email: 'tmcdonald@northwindanalytics.example',
      phone: '+12065550121',
      company: 'Northwind Analytics Corp.',
    },
  },
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
