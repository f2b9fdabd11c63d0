import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_6_6: readonly PasteSample[] = [
  {
    id: 'p6-thread-1',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Hi Nathan,

Yes please, go ahead.

Thanks
Morwenna Trelawny
Trelawny Cornish Pasties
01326 555 123

On Thu, 5 Mar 2026 at 14:12, Nathan Seller <nathan@seller.example> wrote:
> Hi Morwenna, shall I book it?`,
    expect: {
      name: 'Morwenna Trelawny',
      phone: '+441326555123',
      company: 'Trelawny Cornish Pasties',
    },
  },
  {
    id: 'p6-vc-1',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
N:Castleberry;Juno;;;
FN:Juno Castleberry
ORG:Castleberry Llama Treks
TEL;TYPE=CELL,VOICE:(828) 555-0133
TEL;TYPE=HOME,FAX:(828) 555-0134
EMAIL;TYPE=INTERNET:juno@castleberrytreks.example
URL:https://castleberrytreks.example
END:VCARD`,
    expect: {
      name: 'Juno Castleberry',
      email: 'juno@castleberrytreks.example',
      phone: '+18285550133',
      company: 'Castleberry Llama Treks',
    },
  },
];
