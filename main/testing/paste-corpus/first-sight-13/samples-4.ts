import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_13_4: readonly PasteSample[] = [
  {
    id: 'p13-sig-mx',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Quedo atenta,
M.V.Z. Araceli Nopaltitla Cruz
Comercialización
Rancho Caprino El Mezquital
(442) 255 1234, WhatsApp 442 155 1234
araceli@caprinomezquital.example`,
    expect: {
      name: 'Araceli Nopaltitla Cruz',
      email: 'araceli@caprinomezquital.example',
      phone: '+524421551234',
      company: 'Rancho Caprino El Mezquital',
    },
    alternatives: { name: ['M.V.Z. Araceli Nopaltitla Cruz'] },
  },
  {
    id: 'p13-sig-br',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Atenciosamente,
Dra. Jurema Tapajós Lisboa
OAB/PA 55.123
Lisboa & Tapajós Advogados Associados
(91) 3255-1234 / (91) 98155-1234
jurema@lisboatapajos.adv.br`,
    expect: {
      name: 'Jurema Tapajós Lisboa',
      email: 'jurema@lisboatapajos.adv.br',
      phone: '+5591981551234',
      company: 'Lisboa & Tapajós Advogados Associados',
    },
  },
  {
    id: 'p13-sig-it',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Cordialmente
Sig.ra Iolanda Bevilacqua
Segreteria - Pro Loco Castelmuzio
Piazza Pio II, 5
tel 0577 551234 - 349 5512399
proloco@castelmuzio.example`,
    expect: {
      name: 'Iolanda Bevilacqua',
      email: 'proloco@castelmuzio.example',
      phone: '+393495512399',
      company: 'Pro Loco Castelmuzio',
    },
  },
  {
    id: 'p13-sig-pl',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Łączę wyrazy szacunku
Gniewomir Zawadzki-Bąk
p.o. Nadleśniczego
Nadleśnictwo Puszcza Knyszyńska
tel. +48 85 655 12 34, +48 660 551 234
gniewomir.zawadzki@nadlesnictwo-pk.example`,
    expect: {
      name: 'Gniewomir Zawadzki-Bąk',
      email: 'gniewomir.zawadzki@nadlesnictwo-pk.example',
      phone: '+48660551234',
      company: 'Nadleśnictwo Puszcza Knyszyńska',
    },
  },
  {
    id: 'p13-sig-cz',
    country: 'CZ',
    format: 'signature',
    defaultCountry: 'CZ',
    text: `Hezký den
Ctibor Nezval
technik BOZP
KOVO Lužnice, výrobní družstvo
GSM 603 551 234
nezval@kovoluznice.example`,
    expect: {
      name: 'Ctibor Nezval',
      email: 'nezval@kovoluznice.example',
      phone: '+420603551234',
      company: 'KOVO Lužnice, výrobní družstvo',
    },
    alternatives: { company: ['KOVO Lužnice'] },
  },
  {
    id: 'p13-sig-hr',
    country: 'HR',
    format: 'signature',
    defaultCountry: 'HR',
    text: `Srdačan pozdrav / Best regards

Tonči Bezmalinović
Skipper & charter manager
Jedra Komiža d.o.o. za nautički turizam
mob +385 91 255 1234
tonci@jedrakomiza.example`,
    expect: {
      name: 'Tonči Bezmalinović',
      email: 'tonci@jedrakomiza.example',
      phone: '+385912551234',
      company: 'Jedra Komiža d.o.o. za nautički turizam',
    },
    alternatives: { company: ['Jedra Komiža d.o.o.'] },
  },
  {
    id: 'p13-sig-gr',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Φιλικά,
Αρετή Σαμαρτζοπούλου-Δρακάκη
Τμήμα Πωλήσεων
Κρητικά Βότανα ΙΚΕ
28310 55123 / 6974 551 234
areti@kritikavotana.example`,
    expect: {
      name: 'Αρετή Σαμαρτζοπούλου-Δρακάκη',
      email: 'areti@kritikavotana.example',
      phone: '+306974551234',
      company: 'Κρητικά Βότανα ΙΚΕ',
    },
  },
];
