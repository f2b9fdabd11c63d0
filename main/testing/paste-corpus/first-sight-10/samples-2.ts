import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_2: readonly PasteSample[] = [
  {
    id: 'p10-gb-pa',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Please contact my PA, Linda Marsh (linda.marsh@fenwickports.example / 01632 960 111), to arrange.

Sir Peregrine Holloway-Blythe CBE
Non-Executive Chairman
Fenwick Ports Group plc
01632 960 100
p.holloway@fenwickports.example`,
    expect: {
      name: 'Peregrine Holloway-Blythe',
      email: 'p.holloway@fenwickports.example',
      phone: '+441632960100',
      company: 'Fenwick Ports Group plc',
    },
    alternatives: { name: ['Sir Peregrine Holloway-Blythe'] },
  },
  {
    id: 'p10-gb-church',
    country: 'GB',
    format: 'line',
    defaultCountry: 'GB',
    text: `Rev Sally-Ann Oyelaran, St Botolph's PCC, wants 40 chairs - 07700 900345 / rector@stbotolphs.example`,
    expect: {
      name: 'Sally-Ann Oyelaran',
      email: 'rector@stbotolphs.example',
      phone: '+447700900345',
      company: "St Botolph's PCC",
    },
  },
  {
    id: 'p10-ie-voice',
    country: 'IE',
    format: 'line',
    defaultCountry: 'IE',
    text: `voicemail from a Fergal Mac Giolla Bhríde re quote, Donegal Seaweed Co-op, 086 155 1234`,
    expect: {
      name: 'Fergal Mac Giolla Bhríde',
      phone: '+353861551234',
      company: 'Donegal Seaweed Co-op',
    },
  },
  {
    id: 'p10-us-quoted',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Perfect, thank you!

Marisela Quintanar
Event Sales
Hotel Palo Verde
928-555-0117

> On Mar 3, 2026, at 9:12 AM, Dan Seller <dan@ourside.example> wrote:
> 
> Hi Marisela, see attached.
> 
> Dan Seller
> 415-555-0199`,
    expect: { name: 'Marisela Quintanar', phone: '+19285550117', company: 'Hotel Palo Verde' },
  },
  {
    id: 'p10-us-outlook-fwd',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `________________________________
From: Hollingsworth, Beau T. <beau.hollingsworth@deltacottongin.example>
Sent: Tuesday, March 3, 2026 7:58 AM
To: Sales <sales@ourside.example>
Subject: Quote for baler parts

Please quote the attached list.

Beau Hollingsworth
Parts Mgr.
Delta Cotton Gin Co.
O 662-555-0151 | C 662-555-0152`,
    expect: {
      name: 'Beau Hollingsworth',
      email: 'beau.hollingsworth@deltacottongin.example',
      phone: '+16625550152',
      company: 'Delta Cotton Gin Co.',
    },
    alternatives: { name: ['Beau T. Hollingsworth'] },
  },
  {
    id: 'p10-us-csv-quote',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `"Nguyen-Baptiste, Odile","Bayou Teche Crawfish, Inc.","Owner","337.555.0166","odile@bayoutechecrawfish.example","New Iberia, LA 70560"`,
    expect: {
      name: 'Odile Nguyen-Baptiste',
      email: 'odile@bayoutechecrawfish.example',
      phone: '+13375550166',
      company: 'Bayou Teche Crawfish, Inc.',
    },
    alternatives: { name: ['Nguyen-Baptiste, Odile'] },
  },
  {
    id: 'p10-us-text',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: `(616) 555-0108 - Gertie at Holland Bulb Farm, tulips, call b4 noon`,
    expect: { name: 'Gertie', phone: '+16165550108', company: 'Holland Bulb Farm' },
    alternatives: { name: [null] },
  },
  {
    id: 'p10-us-badge',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `NRA SHOW 2026
ATTENDEE
Rosalind "Roz"
Featherstonehaugh
Beverage Director
Copperline Hospitality
Boise, ID`,
    expect: { name: 'Rosalind Featherstonehaugh', company: 'Copperline Hospitality' },
    alternatives: { name: ['Rosalind "Roz" Featherstonehaugh', null] },
  },
];
