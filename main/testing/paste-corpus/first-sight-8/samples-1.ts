import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_1: readonly PasteSample[] = [
  {
    id: 'p8-vc-it-2',
    country: 'IT',
    format: 'vcard',
    defaultCountry: 'IT',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.4//EN
N:Della Valle;Pier Luigi;;Rag.;
FN:Rag. Pier Luigi Della Valle
ORG:Tessitura Valsesia S.n.c.;Amministrazione
EMAIL;type=INTERNET;type=WORK;type=pref:pl.dellavalle@tessituravalsesia.example
TEL;type=CELL;type=VOICE;type=pref:+39 347 661 2345
TEL;type=WORK;type=FAX:+39 0163 55125
item1.ADR;type=WORK;type=pref:;;Via Roma 4;Varallo;VC;13019;Italia
item1.X-ABADR:it
END:VCARD`,
    expect: {
      name: 'Pier Luigi Della Valle',
      email: 'pl.dellavalle@tessituravalsesia.example',
      phone: '+393476612345',
      company: 'Tessitura Valsesia S.n.c.',
    },
  },
  {
    id: 'p8-vc-ru-3',
    country: 'RU',
    format: 'vcard',
    defaultCountry: 'RU',
    text: `BEGIN:VCARD
VERSION:3.0
N:Щербакова;Ольга;Ивановна;;
FN:Щербакова Ольга Ивановна
ORG:АО «Волгосталь»
TITLE:Начальник отдела снабжения
TEL;TYPE=WORK,VOICE:8 (8442) 55-12-34\\, доб. 118
TEL;TYPE=WORK,FAX:8 (8442) 55-12-35
EMAIL:snab@volgostal.example
EMAIL:o.scherbakova@volgostal.example
END:VCARD`,
    expect: {
      name: 'Щербакова Ольга Ивановна',
      email: 'o.scherbakova@volgostal.example',
      phone: '+78442551234 ext. 118',
      company: 'АО «Волгосталь»',
    },
    alternatives: {
      name: ['Ольга Ивановна Щербакова', 'Ольга Щербакова'],
      phone: ['+78442551234'],
      email: ['snab@volgostal.example'],
      company: ['Волгосталь'],
    },
  },
  {
    id: 'p8-vc-kr',
    country: 'KR',
    format: 'vcard',
    defaultCountry: 'KR',
    text: `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EB=82=A8=EA=B6=81;=EC=9C=A4;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EB=82=A8=EA=B6=81=20=EC=9C=A4
TEL;CELL:010-6655-1234
TEL;WORK;FAX:031-655-1235
EMAIL;HOME:ngy@mailbox.example
END:VCARD`,
    expect: { name: '남궁 윤', email: 'ngy@mailbox.example', phone: '+821066551234' },
    alternatives: { name: ['남궁윤'] },
  },
  {
    id: 'p8-vc-whatsapp',
    country: 'BR',
    format: 'vcard',
    defaultCountry: 'BR',
    text: `BEGIN:VCARD
VERSION:3.0
N:;Seu Raimundo Borracharia;;;
FN:Seu Raimundo Borracharia
TEL;type=CELL;waid=5592991551234:+55 92 99155-1234
END:VCARD`,
    expect: { name: 'Seu Raimundo Borracharia', phone: '+5592991551234' },
    alternatives: {
      name: ['Raimundo', 'Seu Raimundo', null, 'Raimundo Borracharia'],
      company: ['Borracharia', 'Seu Raimundo Borracharia'],
    },
  },
  {
    id: 'p8-vc-assist',
    country: 'US',
    format: 'vcard',
    defaultCountry: 'US',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Delphine Okonkwo-Hart
N:Okonkwo-Hart;Delphine;;;
ORG:Bayou Rigging & Salvage
TEL;VALUE=uri;TYPE="work,voice":tel:+1-504-555-0116;ext=9
TEL;VALUE=uri;TYPE=cell;PREF=1:tel:+1-504-555-0171
X-ASSISTANT:Troy Babineaux
X-ASSISTANT-TEL:504-555-0199
EMAIL;PREF=2:delphine@bayourigging.example
EMAIL;PREF=1;TYPE=work:dokonkwo@bayourigging.example
NOTE:Met at OTC 2026.\\nWants winch demo.
END:VCARD`,
    expect: {
      name: 'Delphine Okonkwo-Hart',
      email: 'dokonkwo@bayourigging.example',
      phone: '+15045550171',
      company: 'Bayou Rigging & Salvage',
      note: 'Met at OTC 2026.\nWants winch demo.',
    },
  },
  {
    id: 'p8-sig-de-disclaimer',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit freundlichen Grüßen / Best regards

i. V. Sebastian Freiherr von Stauffen
Leiter Einkauf Rohstoffe / Head of Raw Material Purchasing

Rhenania Lacke & Farben GmbH & Co. KG
Industriestraße 77 | 67063 Ludwigshafen | Germany
Phone: +49 621 55 123-401 | Fax: +49 621 55 123-499 | Mobile: +49 172 55 12 340
mailto:sebastian.stauffen@rhenania-lacke.example | http://www.rhenania-lacke.example

Sitz der Gesellschaft: Ludwigshafen am Rhein, Registergericht: AG Ludwigshafen, HRA 55123
Komplementärin: Rhenania Verwaltungs GmbH, HRB 55124, Geschäftsführer: Dr. Anton Kühborth, Marlies Ziegenspeck
USt-IdNr.: DE 149 551 234

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte datenschutz@rhenania-lacke.example.`,
    expect: {
      name: 'Sebastian Freiherr von Stauffen',
      email: 'sebastian.stauffen@rhenania-lacke.example',
      phone: '+491725512340',
      company: 'Rhenania Lacke & Farben GmbH & Co. KG',
    },
    alternatives: { name: ['Sebastian von Stauffen'], phone: ['+4962155123401'] },
  },
];
