import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_1: readonly PasteSample[] = [
  {
    id: 'p13-vc-1',
    country: 'NO',
    format: 'vcard',
    defaultCountry: 'NO',
    text: `BEGIN:VCARD
VERSION:3.0
N:Aarflot-Bruun;Sunniva;;;
FN:Sunniva Aarflot-Bruun
ORG:Sunnmøre Sjøtransport AS;Drift
TITLE:Driftskoordinator
item1.TEL;type=pref:+47 915 51 301
item1.X-ABLabel:Vakttelefon
TEL;type=CELL;type=VOICE:+47 481 55 302
EMAIL;type=INTERNET;type=WORK:sunniva@sunnmoresjo.example
END:VCARD`,
    expect: {
      name: 'Sunniva Aarflot-Bruun',
      email: 'sunniva@sunnmoresjo.example',
      phone: '+4748155302',
      company: 'Sunnmøre Sjøtransport AS',
    },
    alternatives: { phone: ['+4791551301'] },
  },
  {
    id: 'p13-vc-2',
    country: 'HU',
    format: 'vcard',
    defaultCountry: 'HU',
    text: `BEGIN:VCARD
VERSION:3.0
N:Vadászi;Csenge;Lilla;;
FN:Vadászi Csenge Lilla
ORG:Őrségi Tökmagolaj Manufaktúra
TEL;TYPE=CELL:+36 30 255 9912
EMAIL:csenge@tokmagolaj.example
END:VCARD`,
    expect: {
      name: 'Vadászi Csenge Lilla',
      email: 'csenge@tokmagolaj.example',
      phone: '+36302559912',
      company: 'Őrségi Tökmagolaj Manufaktúra',
    },
  },
  {
    id: 'p13-vc-3',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Xiomara Delacroix-Webb
ORG:
TEL;TYPE=HOME,FAX:(985) 555-0118
TEL;TYPE=X-MAIN:(985) 555-0117
EMAIL;TYPE=HOME:xio.webb@mailbox.example
N:Delacroix-Webb;Xiomara;;;
NOTE:
END:VCARD`,
    expect: {
      name: 'Xiomara Delacroix-Webb',
      email: 'xio.webb@mailbox.example',
      phone: '+19855550117',
    },
  },
  {
    id: 'p13-vc-4',
    country: 'KR',
    format: 'vcard',
    defaultCountry: 'KR',
    text: `BEGIN:VCARD
VERSION:3.0
N:독고;영재;;;
FN:독고영재
ORG:강릉커피공방
TITLE:대표
TEL;TYPE=CELL:010-3355-7712
TEL;TYPE=WORK:033-655-7712
EMAIL:dokgo@gncoffee.example
END:VCARD`,
    expect: {
      name: '독고영재',
      email: 'dokgo@gncoffee.example',
      phone: '+821033557712',
      company: '강릉커피공방',
    },
  },
  {
    id: 'p13-vc-5',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Hofmolkerei Achtern Diek
ORG:Hofmolkerei Achtern Diek
TEL;TYPE=WORK:04841 55129
EMAIL;TYPE=WORK:moin@achterndiek.example
NOTE:Ansprechpartner: Wiebke
END:VCARD`,
    expect: {
      email: 'moin@achterndiek.example',
      phone: '+49484155129',
      company: 'Hofmolkerei Achtern Diek',
      note: 'Ansprechpartner: Wiebke',
    },
  },
  {
    id: 'p13-sig-de-1',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Viele Grüße nach Bremen

Ole Brodersen-Witt
Disposition

Hallig Logistik
Inhaber: Sönke Petersen e.K.
Am Außenhafen 5 • 25813 Husum
Fon: 0 48 41 / 55 12 - 31 • Fax: - 39
o.brodersen@hallig-logistik.example`,
    expect: {
      name: 'Ole Brodersen-Witt',
      email: 'o.brodersen@hallig-logistik.example',
      phone: '+494841551231',
      company: 'Hallig Logistik',
    },
  },
];
