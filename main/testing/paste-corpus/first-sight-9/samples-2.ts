import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_2: readonly PasteSample[] = [
  {
    id: 'p9-gb-nhs',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Many thanks,
Dr Rhiannon Pryce-Morgan MBBS MRCGP
Clinical Lead, Frailty
Tel: 0117 496 0551 (sec: Maxine Dodd 0117 496 0552)
Northfold Community Healthcare NHS Trust
rhiannon.pryce@northfold.nhs.uk`,
    expect: {
      name: 'Rhiannon Pryce-Morgan',
      email: 'rhiannon.pryce@northfold.nhs.uk',
      phone: '+441174960551',
      company: 'Northfold Community Healthcare NHS Trust',
    },
  },
  {
    id: 'p9-gb-tradesman',
    country: 'GB',
    format: 'line',
    defaultCountry: 'GB',
    text: `Hi its Baz from Tideway Scaffolding, can u ring me bk on 07700 900771 ta`,
    expect: { name: 'Baz', phone: '+447700900771', company: 'Tideway Scaffolding' },
    alternatives: { name: [null] },
  },
  {
    id: 'p9-us-edu',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Best,
Anneke

Anneke Vandersloot, PhD, RN, FAAN
Professor & Associate Dean for Research
College of Nursing, Room 214B
Prairie State University
1200 University Dr., Fargo, ND 58102
(o) 701.555.0144  (f) 701.555.0145
anneke.vandersloot@prairiestate.edu
Pronouns: she, her, hers`,
    expect: {
      name: 'Anneke Vandersloot',
      email: 'anneke.vandersloot@prairiestate.edu',
      phone: '+17015550144',
      company: 'Prairie State University',
    },
    alternatives: { company: ['College of Nursing'] },
  },
  {
    id: 'p9-us-realtor',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `LaShonda Whitfield-Greer, REALTOR®, GRI, ABR
Your Home Team!
Magnolia Coast Realty Group, LLC
Each office independently owned and operated
Cell 228/555-0176 — Call or Text
Office 228/555-0100
lashonda@magnoliacoast.example
Lic# S-55123`,
    expect: {
      name: 'LaShonda Whitfield-Greer',
      email: 'lashonda@magnoliacoast.example',
      phone: '+12285550176',
      company: 'Magnolia Coast Realty Group, LLC',
    },
  },
  {
    id: 'p9-us-gov',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `V/r,

Capt. Dominic J. Ferrante, PE
Deputy Chief, Facilities Branch
Harborview Port Authority
Desk: (757) 555-0132 | DSN: 555-0132
dominic.j.ferrante@harborviewport.example`,
    expect: {
      name: 'Dominic J. Ferrante',
      email: 'dominic.j.ferrante@harborviewport.example',
      phone: '+17575550132',
      company: 'Harborview Port Authority',
    },
  },
  {
    id: 'p9-us-sentfrom',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Sounds good. Tuesday 2pm works.

Tamsyn Okafor-Reyes
Blue Heron Kayak Outfitters
Sent from my iPhone 503-555-0121`,
    expect: {
      name: 'Tamsyn Okafor-Reyes',
      phone: '+15035550121',
      company: 'Blue Heron Kayak Outfitters',
    },
    alternatives: { phone: [null] },
  },
  {
    id: 'p9-us-comma',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: `Fwd: lead - Kowalczyk, Theodore J (Ted); Tri-County Elevator Co-op; ted.kowalczyk@tricountycoop.example; 320-555-0188 x14`,
    expect: {
      name: 'Theodore J Kowalczyk',
      email: 'ted.kowalczyk@tricountycoop.example',
      phone: '+13205550188 ext. 14',
      company: 'Tri-County Elevator Co-op',
    },
    alternatives: {
      name: [
        'Theodore J (Ted) Kowalczyk',
        'Theodore Kowalczyk',
        'Ted Kowalczyk',
        'Theodore J. Kowalczyk',
      ],
    },
  },
];
