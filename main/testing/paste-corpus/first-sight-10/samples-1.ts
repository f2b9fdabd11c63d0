import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_1: readonly PasteSample[] = [
  {
    id: 'p10-de-handwerk',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Hallo Frau Meier,
anbei die Maße, Montage dann KW 14.
MfG
T. Grabowski

Metallbau Grabowski
Inh. Tomasz Grabowski, Schlossermeister
Zechenweg 12 a
45899 Gelsenkirchen
Fon 0209-5512399 od. 0177/5512399
Fax 0209-5512398
metallbau.grabowski@mailbox.example
Steuernr. 319/5512/1234`,
    expect: {
      name: 'Tomasz Grabowski',
      email: 'metallbau.grabowski@mailbox.example',
      phone: '+491775512399',
      company: 'Metallbau Grabowski',
    },
    alternatives: { name: ['T. Grabowski'], phone: ['+492095512399'] },
  },
  {
    id: 'p10-de-uni',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Beste Grüße
Priv.-Doz. Dr. rer. nat. habil. Ingelore Quast

Institut für Holzwissenschaft
Hochschule Nordheide
Raum C 2.14
Tel. (05191) 5512-317 / -300 (Sekr.)
ingelore.quast@hs-nordheide.example
https://www.hs-nordheide.example/~quast`,
    expect: {
      name: 'Ingelore Quast',
      email: 'ingelore.quast@hs-nordheide.example',
      phone: '+4951915512317',
      company: 'Hochschule Nordheide',
    },
    alternatives: { company: ['Institut für Holzwissenschaft'] },
  },
  {
    id: 'p10-de-abwesend',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Automatische Antwort: Ich bin bis 12.04. nicht im Büro. In dringenden Fällen wenden Sie sich an Herrn Olaf Petzold (o.petzold@lausitzglas.example, 03573 55-120).

Viele Grüße
Mandy Krautz
Vertriebsinnendienst
Lausitzer Glashütte AG
Telefon 03573 55-134
m.krautz@lausitzglas.example`,
    expect: {
      name: 'Mandy Krautz',
      email: 'm.krautz@lausitzglas.example',
      phone: '+49357355134',
      company: 'Lausitzer Glashütte AG',
    },
  },
  {
    id: 'p10-de-shop',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Bestellung #551234 vom 03.03.2026
Rechnungsadresse:
Biohof Sonnentau
z. Hd. Roswitha Eickmeyer
Ahornallee 4
31688 Nienstädt
Tel: 05721 55123
E-Mail: eickmeyer@biohof-sonnentau.example
Lieferadresse: wie oben`,
    expect: {
      name: 'Roswitha Eickmeyer',
      email: 'eickmeyer@biohof-sonnentau.example',
      phone: '+49572155123',
      company: 'Biohof Sonnentau',
    },
  },
  {
    id: 'p10-de-xing',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Ansgar Tiedemann
Angestellt, Senior Procurement Manager, Ostfriesische Teemanufaktur GmbH
Leer, Deutschland
Über mich
Ich suche: Verpackungslösungen
E-Mail (geschäftlich): ansgar.tiedemann@of-tee.example
Mobil: +49 160 55123456`,
    expect: {
      name: 'Ansgar Tiedemann',
      email: 'ansgar.tiedemann@of-tee.example',
      phone: '+4916055123456',
      company: 'Ostfriesische Teemanufaktur GmbH',
    },
  },
  {
    id: 'p10-at-liste',
    country: 'AT',
    format: 'row',
    defaultCountry: 'AT',
    text: `Firma\tAnsprechperson\tTel.\tMobil\tMail\tBemerkung
Almkäserei Zillergrund KG\tFr. Notburga Egger\t05282/55123\t0676/5512345\tkaeserei@zillergrund.example\tbitte erst ab 15h anrufen`,
    expect: {
      name: 'Notburga Egger',
      email: 'kaeserei@zillergrund.example',
      phone: '+436765512345',
      company: 'Almkäserei Zillergrund KG',
      note: 'bitte erst ab 15h anrufen',
    },
  },
  {
    id: 'p10-gb-ltd-footer',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Regards

Declan Ogilvie-Shaw | Contracts Manager
m: 07700 900 188 | e: declan@harrogategroundworks.example

Harrogate Groundworks is a trading name of HGW Civils Limited. Registered in England No. 05551234. Registered office: 4 Spa Lane, Harrogate HG1 2AB. VAT Reg No GB 551 2345 67.`,
    expect: {
      name: 'Declan Ogilvie-Shaw',
      email: 'declan@harrogategroundworks.example',
      phone: '+447700900188',
      company: 'Harrogate Groundworks',
    },
    alternatives: { company: ['HGW Civils Limited'] },
  },
];
