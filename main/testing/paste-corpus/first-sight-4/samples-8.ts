import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_8: readonly PasteSample[] = [
  {
    id: 'p4-vc-2',
    country: 'JP',
    format: 'vcard',
    defaultCountry: 'JP',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iOS 17.2//EN
N:猫屋敷;蓮;;;
FN:猫屋敷 蓮
X-PHONETIC-FIRST-NAME:れん
X-PHONETIC-LAST-NAME:ねこやしき
ORG:猫屋敷畳店;
TEL;type=CELL;type=VOICE;type=pref:090-5599-1234
EMAIL;type=INTERNET;type=HOME;type=pref:ren@nekoyashiki-tatami.example
END:VCARD`,
    expect: {
      name: '猫屋敷 蓮',
      email: 'ren@nekoyashiki-tatami.example',
      phone: '+819055991234',
      company: '猫屋敷畳店',
    },
    alternatives: { name: ['猫屋敷蓮'] },
  },
];
