import type { PasteSample } from '../sample.ts';

/** Signatures from the United States, Canada, Australia, New Zealand and India. */
export const SIGNATURES_8: readonly PasteSample[] = [
  {
    id: 'ca-signature-02',
    country: 'CA',
    format: 'signature',
    defaultCountry: null,
    text: `Colleen MacAuley
Branch Manager
Kootenay Timber Supply Ltd.
540 Baker St, Nelson, BC V1L 4H9
P 250.352.7716 | Cell 250.505.4183 | F 250.352.7720
colleen@kootenaytimber.ca`,
    expect: {
      name: 'Colleen MacAuley',
      email: 'colleen@kootenaytimber.ca',
      phone: '+12505054183',
      company: 'Kootenay Timber Supply Ltd.',
    },
  },
  {
    id: 'au-signature-01',
    country: 'AU',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Cheers
Bronte Halloran
National Fleet Manager
Wattlebird Couriers Pty Ltd
Level 6, 45 Clarence St, Sydney NSW 2000
p 02 9290 4467  m 0418 736 205
bronte.halloran@wattlebird.com.au
ABN 53 004 085 616
We acknowledge the Traditional Owners of the land on which we work.`,
    expect: {
      name: 'Bronte Halloran',
      email: 'bronte.halloran@wattlebird.com.au',
      phone: '+61418736205',
      company: 'Wattlebird Couriers Pty Ltd',
    },
  },
  {
    id: 'au-signature-02',
    country: 'AU',
    format: 'signature',
    defaultCountry: 'AU',
    text: `Mr. Angus Trelawney · Trelawney Vineyards · (08) 8563 2217 · angus@trelawneyvineyards.com.au · PO Box 91, Tanunda SA 5352`,
    expect: {
      name: 'Angus Trelawney',
      email: 'angus@trelawneyvineyards.com.au',
      phone: '+61885632217',
      company: 'Trelawney Vineyards',
    },
  },
  {
    id: 'nz-signature-01',
    country: 'NZ',
    format: 'signature',
    defaultCountry: 'AU',
    text: `Ngā mihi nui

Aroha Tūhoe-Walker
Kaiwhakahaere / Operations Lead
Kauri Coast Honey Limited
28 Hokianga Road, Dargaville 0310, New Zealand
DDI: 09 439 6218
Mob: 021 684 907
aroha@kauricoasthoney.co.nz
NZBN 9429041234567`,
    expect: {
      name: 'Aroha Tūhoe-Walker',
      email: 'aroha@kauricoasthoney.co.nz',
      phone: '+6421684907',
      company: 'Kauri Coast Honey Limited',
    },
  },
  {
    id: 'in-signature-01',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thanks & Regards,
Lakshmi Venkataraghavan
Asst. General Manager – Exports
Nilgiri Spice Traders Pvt. Ltd.
No. 42, 3rd Cross, Indiranagar, Bengaluru – 560038, Karnataka, India
Ph: 080-2521 6634 | Mob: 98450 71326
lakshmi.v@nilgirispice.in
GSTIN: 29AABCN1234F1Z5 | CIN: U15495KA2009PTC049812`,
    expect: {
      name: 'Lakshmi Venkataraghavan',
      email: 'lakshmi.v@nilgirispice.in',
      phone: '+919845071326',
      company: 'Nilgiri Spice Traders Pvt. Ltd.',
    },
  },
  {
    id: 'in-signature-02',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `सादर,

श्री राजेश कुमार त्रिपाठी
विपणन प्रबंधक
गंगा वस्त्र उद्योग प्रा. लि.
सिगरा, वाराणसी 221010, उत्तर प्रदेश
दूरभाष: 0542-222 3417
मोबाइल: +91 94150 28173
rajesh.tripathi@gangavastra.co.in`,
    expect: {
      name: 'राजेश कुमार त्रिपाठी',
      email: 'rajesh.tripathi@gangavastra.co.in',
      phone: '+919415028173',
      company: 'गंगा वस्त्र उद्योग प्रा. लि.',
    },
  },
];
