import type { PasteSample } from '../sample.ts';
import { crlf } from './crlf.ts';

/** vCards 2.1 and 3.0 from Central and Western Europe. */
export const VCARDS_3: readonly PasteSample[] = [
  {
    id: 'pt-vcard-01',
    country: 'PT',
    format: 'vcard',
    defaultCountry: null,
    text: String.raw`BEGIN:VCARD
VERSION:3.0
N:Conceição;Inês;Vaz;;
FN:Inês Vaz Conceição
ORG:Atlântico Têxteis\, S.A.
TEL;TYPE=work:252 318 407
TEL;TYPE=cell:936 541 228
ADR;TYPE=work:;;Rua da Indústria 77;Vila Nova de Famalicão;;4760-102;Portugal
EMAIL;TYPE=work:ines.conceicao@atlanticotexteis.pt
END:VCARD`,
    expect: {
      name: 'Inês Vaz Conceição',
      email: 'ines.conceicao@atlanticotexteis.pt',
      phone: '+351936541228',
      company: 'Atlântico Têxteis, S.A.',
    },
  },
  {
    id: 'br-vcard-01',
    country: 'BR',
    format: 'vcard',
    defaultCountry: 'PT',
    text: `BEGIN:VCARD
VERSION:3.0
N:Nascimento;Cauã;;;
FN:Cauã Nascimento
item1.TEL;waid=5521987163042:+55 21 98716-3042
item1.X-ABLabel:Celular
item2.EMAIL:caua@nascimentofilmes.com.br
item2.X-ABLabel:Trabalho
ORG:Nascimento Filmes ME;
END:VCARD`,
    expect: {
      name: 'Cauã Nascimento',
      email: 'caua@nascimentofilmes.com.br',
      phone: '+5521987163042',
      company: 'Nascimento Filmes ME',
    },
  },
  {
    id: 'nl-vcard-01',
    country: 'NL',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:3.0
N:Hoogland;Femke;van;ir.;
FN:ir. Femke van Hoogland
ORG:Deltawaard Waterbouw N.V.
TEL;TYPE=WORK,VOICE:010 - 413 62 80
TEL;TYPE=CELL,VOICE:06 - 22 80 41 57
EMAIL;TYPE=PREF,INTERNET:f.vanhoogland@deltawaard.nl
ADR;TYPE=WORK:;;Boompjes 258;Rotterdam;;3011 XZ;Nederland
END:VCARD
`),
    expect: {
      name: 'Femke van Hoogland',
      email: 'f.vanhoogland@deltawaard.nl',
      phone: '+31622804157',
      company: 'Deltawaard Waterbouw N.V.',
    },
  },
  {
    id: 'nl-vcard-02',
    country: 'NL',
    format: 'vcard',
    defaultCountry: 'NL',
    text: `Contactgegevens van de monteur:

BEGIN:VCARD
VERSION:2.1
FN:Joost Smeekens
N:Smeekens;Joost
TEL;CELL:0031 6 13 57 40 82
X-WHATSAPP:yes
END:VCARD`,
    expect: { name: 'Joost Smeekens', phone: '+31613574082' },
  },
  {
    id: 'be-vcard-01',
    country: 'BE',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:3.0
FN:Claessens, Lieve
N:Claessens;Lieve;;;
ORG:Kempische Metaalwerken NV
TEL;TYPE=work,voice:014 36 82 71
EMAIL;TYPE=work:lieve.claessens@kempmetaal.be
ADR;TYPE=work:;;Antwerpseweg 64;Geel;;2440;België
PHOTO;VALUE=uri:http://intranet.kempmetaal.be/foto/lcl.jpg
END:VCARD`,
    expect: {
      name: 'Lieve Claessens',
      email: 'lieve.claessens@kempmetaal.be',
      phone: '+3214368271',
      company: 'Kempische Metaalwerken NV',
    },
  },
  {
    id: 'pl-vcard-01',
    country: 'PL',
    format: 'vcard',
    defaultCountry: 'DE',
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BB=C3=B3=C5=82kiewska;Gra=C5=BCyna;;mgr;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:mgr Gra=C5=BCyna =C5=BB=C3=B3=C5=82kiewska
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Hurtownia Zio=C5=82owa =C5=81ab=C4=99d=C5=BA Sp. j.
TEL;CELL:+48 512 836 407
EMAIL:grazyna@hurtownialabedz.pl
END:VCARD
`),
    expect: {
      name: 'Grażyna Żółkiewska',
      email: 'grazyna@hurtownialabedz.pl',
      phone: '+48512836407',
      company: 'Hurtownia Ziołowa Łabędź Sp. j.',
    },
  },
  {
    id: 'pl-vcard-02',
    country: 'PL',
    format: 'vcard',
    defaultCountry: null,
    text: String.raw`BEGIN:VCARD
VERSION:3.0
FN:Bartłomiej Wójcicki
N:Wójcicki;Bartłomiej;;;
ORG:Śląskie Zakłady Odlewnicze S.A.;Dział Techniczny
TEL;TYPE=WORK:32 258 17 46
EMAIL;TYPE=WORK:b.wojcicki@szo-odlewnia.pl
ADR;TYPE=WORK:;;ul. Hutnicza 9;Gliwice;śląskie;44-100;Polska
NOTE:https://www.szo-odlewnia.pl/oferta\nKatalog wysłany 3.06
END:VCARD`,
    expect: {
      name: 'Bartłomiej Wójcicki',
      email: 'b.wojcicki@szo-odlewnia.pl',
      phone: '+48322581746',
      company: 'Śląskie Zakłady Odlewnicze S.A.',
      note: 'https://www.szo-odlewnia.pl/oferta\nKatalog wysłany 3.06',
    },
  },
  {
    id: 'cz-vcard-01',
    country: 'CZ',
    format: 'vcard',
    defaultCountry: null,
    text: String.raw`BEGIN:VCARD
VERSION:3.0
N:Růžičková;Zdeňka;;Mgr.;Ph.D.
FN:Mgr. Zdeňka Růžičková\, Ph.D.
ORG:Jazyková škola Vltava\, z.s.
TEL;TYPE=CELL:608 417 235
EMAIL:ruzickova@jazykyvltava.cz
ADR:;;Lannova tř. 16;České Budějovice;;370 01;Česká republika
END:VCARD`,
    expect: {
      name: 'Zdeňka Růžičková',
      email: 'ruzickova@jazykyvltava.cz',
      phone: '+420608417235',
      company: 'Jazyková škola Vltava, z.s.',
    },
  },
];
