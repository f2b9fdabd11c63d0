import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_17: readonly PasteSample[] = [
  {
    id: 'p1-badge-2',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `VISITOR
Svea-Marie
Hinrichsen
Reederei Hinrichsen GmbH
Geschäftsführung
svea@reederei-hinrichsen.example`,
    expect: {
      name: 'Svea-Marie Hinrichsen',
      email: 'svea@reederei-hinrichsen.example',
      company: 'Reederei Hinrichsen GmbH',
    },
  },
  {
    id: 'p1-badge-3',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: 'EXPOSANT|00551234|DUPUIS-LEMAIRE|Clothilde|SAVONNERIE DES ALPILLES|clothilde@savonnerie-alpilles.example|+33490551234|FR',
    expect: {
      name: 'Clothilde Dupuis-Lemaire',
      email: 'clothilde@savonnerie-alpilles.example',
      phone: '+33490551234',
      company: 'SAVONNERIE DES ALPILLES',
    },
    alternatives: {
      name: ['DUPUIS-LEMAIRE Clothilde', 'Dupuis-Lemaire Clothilde'],
      company: ['Savonnerie des Alpilles'],
    },
  },
  {
    id: 'p1-vc-1',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.4//EN
N:Thibodeaux;Evangeline;Marie;;
FN:Evangeline Marie Thibodeaux
ORG:Atchafalaya Crawfish Co.;Wholesale
TITLE:Sales & Ops
EMAIL;type=INTERNET;type=WORK;type=pref:evangeline@atchafalaya.example
TEL;type=WORK;type=VOICE;type=pref:(337) 555-0110
TEL;type=CELL;type=VOICE:(337) 555-0177
TEL;type=WORK;type=FAX:(337) 555-0111
item1.ADR;type=WORK;type=pref:;;88 Bayou Rd;Breaux Bridge;LA;70517;United States
item1.X-ABADR:us
NOTE:Likes early calls
END:VCARD`,
    expect: {
      name: 'Evangeline Marie Thibodeaux',
      email: 'evangeline@atchafalaya.example',
      phone: '+13375550177',
      company: 'Atchafalaya Crawfish Co.',
      note: 'Likes early calls',
    },
    alternatives: { phone: ['+13375550110'] },
  },
  {
    id: 'p1-vc-2',
    country: 'DE',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=de;CHARSET=Windows-1252:Großkopf;Hannelore;;Frau
FN;CHARSET=Windows-1252:Hannelore Großkopf
ORG;CHARSET=Windows-1252:Großkopf Baustoffe KG
TITLE:Prokuristin
TEL;WORK;VOICE:+49 (5531) 55123
TEL;WORK;FAX:+49 (5531) 55124
EMAIL;PREF;INTERNET:h.grosskopf@grosskopf-baustoffe.example
REV:20260305T141200Z
END:VCARD`,
    expect: {
      name: 'Hannelore Großkopf',
      email: 'h.grosskopf@grosskopf-baustoffe.example',
      phone: '+49553155123',
      company: 'Großkopf Baustoffe KG',
    },
  },
  {
    id: 'p1-vc-3',
    country: 'PL',
    format: 'vcard',
    defaultCountry: 'PL',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=9Awi=C4=85tek;Mi=C5=82osz;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mi=C5=82osz =C5=9Awi=C4=85tek
TEL;CELL;PREF:+48604551234
TEL;X-Asystent:+48225551234
EMAIL;HOME:milosz@wigry.example
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Rybacka Sp=C3=B3=C5=82dzielnia Wigry
END:VCARD`,
    expect: {
      name: 'Miłosz Świątek',
      email: 'milosz@wigry.example',
      phone: '+48604551234',
      company: 'Rybacka Spółdzielnia Wigry',
    },
  },
  {
    id: 'p1-vc-4',
    country: 'KR',
    format: 'vcard',
    defaultCountry: 'KR',
    text: `BEGIN:VCARD
VERSION:3.0
N:선우;하늘;;;
FN:선우하늘 부장님
ORG:청해수산
TEL;TYPE=CELL:010-5534-5678
EMAIL:haneul@cheonghae.example
END:VCARD`,
    expect: {
      name: '선우하늘',
      email: 'haneul@cheonghae.example',
      phone: '+821055345678',
      company: '청해수산',
    },
  },
  {
    id: 'p1-vc-5',
    country: 'FR',
    format: 'vcard',
    defaultCountry: 'FR',
    text: `BEGIN:VCARD
VERSION:4.0
KIND:individual
FN:Solenn Kerguelen
N:Kerguelen;Solenn;;Mme;
ORG:Chantier naval du Blavet
EMAIL;TYPE=home:solenn.perso@mail.example
EMAIL;TYPE=work;PREF=1:solenn@chantierblavet.example
TEL;TYPE="voice,work";VALUE=uri:tel:+33-2-97-55-12-34
TEL;TYPE="fax,work";VALUE=uri:tel:+33-2-97-55-12-35
RELATED;TYPE=contact:mailto:secretariat@chantierblavet.example
END:VCARD`,
    expect: {
      name: 'Solenn Kerguelen',
      email: 'solenn@chantierblavet.example',
      phone: '+33297551234',
      company: 'Chantier naval du Blavet',
    },
  },
  {
    id: 'p1-line-1',
    country: 'GB',
    format: 'line',
    defaultCountry: 'GB',
    text: 'Pls call back Mrs Ottoline Prendergast re: boiler – Prendergast Care Homes – 07700 900477 (after 3pm) or ottoline@prendergastcare.example',
    expect: {
      name: 'Ottoline Prendergast',
      email: 'ottoline@prendergastcare.example',
      phone: '+447700900477',
      company: 'Prendergast Care Homes',
    },
  },
];
