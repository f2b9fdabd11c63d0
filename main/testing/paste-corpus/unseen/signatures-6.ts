import type { PasteSample } from '../sample.ts';

/** Signatures from Poland, Czechia, the Nordic countries, Great Britain and Ireland. */
export const SIGNATURES_6: readonly PasteSample[] = [
  {
    id: 'fi-signature-01',
    country: 'FI',
    format: 'signature',
    defaultCountry: null,
    text: `Ystävällisin terveisin

Päivi Hämäläinen-Kääriäinen
myyntipäällikkö
Saimaan Pakkaus Oy
Satamatie 6, 53900 Lappeenranta
puh. 05 624 7731
gsm 040 718 2263
paivi.hamalainen@saimaanpakkaus.fi
Y-tunnus 1872345-6`,
    expect: {
      name: 'Päivi Hämäläinen-Kääriäinen',
      email: 'paivi.hamalainen@saimaanpakkaus.fi',
      phone: '+358407182263',
      company: 'Saimaan Pakkaus Oy',
    },
  },
  {
    id: 'fi-signature-02',
    country: 'FI',
    format: 'signature',
    defaultCountry: 'FI',
    text: `DI Juhani Räsälä
Toimitusjohtaja, Pohjantähti Automaatio Oyj
+358 (0)50 336 1489
juhani.rasala@pohjantahti-automaatio.com`,
    expect: {
      name: 'Juhani Räsälä',
      email: 'juhani.rasala@pohjantahti-automaatio.com',
      phone: '+358503361489',
      company: 'Pohjantähti Automaatio Oyj',
    },
  },
  {
    id: 'no-signature-01',
    country: 'NO',
    format: 'signature',
    defaultCountry: null,
    text: `Vennlig hilsen
Ingeborg Sæther Nygård
Kundeansvarlig | Fjellvarme AS
Mob: 918 47 306 | Sentralbord: 55 21 60 00
ingeborg.nygard@fjellvarme.no
Strandgaten 88, 5004 Bergen | Org.nr. 987 654 325 MVA`,
    expect: {
      name: 'Ingeborg Sæther Nygård',
      email: 'ingeborg.nygard@fjellvarme.no',
      phone: '+4791847306',
      company: 'Fjellvarme AS',
    },
  },
  {
    id: 'gb-signature-01',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'US',
    text: `Kind regards,

Philippa Thistlewood BA (Hons) ACIM
Head of Partnerships

Larkspur & Finch Publishing Ltd
14 Clerkenwell Green, London EC1R 0DP
t: 020 7253 8846
m: 07801 264 975
e: philippa.thistlewood@larkspurfinch.co.uk

Registered in England & Wales No. 08214477. VAT No. GB 158 2294 07
Registered office: 3rd Floor, 86-90 Paul Street, London EC2A 4NE`,
    expect: {
      name: 'Philippa Thistlewood',
      email: 'philippa.thistlewood@larkspurfinch.co.uk',
      phone: '+447801264975',
      company: 'Larkspur & Finch Publishing Ltd',
    },
  },
  {
    id: 'gb-signature-02',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Cheers, Gaz

Gareth Penhallow
Penhallow Roofing
Mob 07968 415 820
Sent from my iPhone`,
    expect: {
      name: 'Gareth Penhallow',
      phone: '+447968415820',
      company: 'Penhallow Roofing',
    },
  },
  {
    id: 'gb-signature-03',
    country: 'GB',
    format: 'signature',
    defaultCountry: null,
    text: `Many thanks
Dr Anjali Ramachandran FRCS (she/her)
Clinical Director | Severnside Imaging LLP | Bristol BS1 4QD
DDI +44 (0)117 315 6082 | Switchboard +44 (0)117 315 6000 | Fax +44 (0)117 315 6001
a.ramachandran@severnsideimaging.co.uk | PA: Tracey Dunmore, t.dunmore@severnsideimaging.co.uk

Please consider the environment before printing this email.
This email and any attachments are confidential and may be privileged. If you are not the intended
recipient please delete it and notify postmaster@severnsideimaging.co.uk immediately.`,
    expect: {
      name: 'Anjali Ramachandran',
      email: 'a.ramachandran@severnsideimaging.co.uk',
      phone: '+441173156082',
      company: 'Severnside Imaging LLP',
    },
  },
  {
    id: 'gb-signature-04',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `CALDERBROOK TEXTILES PLC
Unit 7, Dean Clough Mills, Halifax, West Yorkshire HX3 5AX
Opening hours: Mon - Thu 8.00 - 17.00, Fri 8.00 - 15.30

WINIFRED OAKESHOTT
Credit Controller
Tel: 01422 368 915 Ext 207
accounts@calderbrooktextiles.co.uk
woakeshott@calderbrooktextiles.co.uk
Bank: sort code 20-45-77 account 73918264`,
    expect: {
      name: 'Winifred Oakeshott',
      email: 'woakeshott@calderbrooktextiles.co.uk',
      phone: '+441422368915 ext. 207',
      company: 'CALDERBROOK TEXTILES PLC',
    },
  },
  {
    id: 'ie-signature-01',
    country: 'IE',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Kind regards / Le meas,

Caoimhe Ní Dhomhnaill
Regional Sales Manager
Glenbarrow Dairy Systems DAC
Unit 4, Raheen Business Park, Limerick V94 H2P8, Ireland
Office: 061 304 772
Mobile: 087 641 9053
caoimhe.nidhomhnaill@glenbarrow.ie`,
    expect: {
      name: 'Caoimhe Ní Dhomhnaill',
      email: 'caoimhe.nidhomhnaill@glenbarrow.ie',
      phone: '+353876419053',
      company: 'Glenbarrow Dairy Systems DAC',
    },
  },
  {
    id: 'ie-signature-02',
    country: 'IE',
    format: 'signature',
    defaultCountry: 'IE',
    text: `Thanks a million,
Fiachra

FIACHRA O'SULLIVAN | Managing Partner
O'Sullivan Keane Surveyors | 01 678 2294
fiachra@oskeane.com`,
    expect: {
      name: "Fiachra O'Sullivan",
      email: 'fiachra@oskeane.com',
      phone: '+35316782294',
      company: "O'Sullivan Keane Surveyors",
    },
  },
];
