import type { PasteSample } from './sample.ts';

/** Great Britain, Ireland, the United States. */
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
];
