import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_10: readonly PasteSample[] = [
  {
    id: 'p8-line-us-date',
    country: 'US',
    format: 'line',
    defaultCountry: 'US',
    text: `call back Thelma Hargrove @ Hargrove Funeral Home 3/12/2026 10:30 am 618-555-0126 acct 55512345678`,
    expect: { name: 'Thelma Hargrove', phone: '+16185550126', company: 'Hargrove Funeral Home' },
  },
  {
    id: 'p8-line-in',
    country: 'IN',
    format: 'line',
    defaultCountry: 'IN',
    text: `Mr Venkata Subba Rao, Prop., Sri Balaji Rice Mill, Nellore - 524001, AP. Cell 98495 51234`,
    expect: { name: 'Venkata Subba Rao', phone: '+919849551234', company: 'Sri Balaji Rice Mill' },
  },
  {
    id: 'p8-card-gr',
    country: 'GR',
    format: 'signature',
    defaultCountry: 'GR',
    text: `Α. ΠΑΠΑΔΗΜΗΤΡΙΟΥ & ΥΙΟΙ Ο.Ε.
Χρωματοπωλείο
Αναστάσιος Παπαδημητρίου
Εθν. Αντιστάσεως 55, 412 22 Λάρισα
Τηλ. & Fax: 2410 551 234
Κιν. 6945 512 345
papadimitriou_paint@mailbox.example
Α.Φ.Μ. 095512345`,
    expect: {
      name: 'Αναστάσιος Παπαδημητρίου',
      email: 'papadimitriou_paint@mailbox.example',
      phone: '+306945512345',
      company: 'Α. ΠΑΠΑΔΗΜΗΤΡΙΟΥ & ΥΙΟΙ Ο.Ε.',
    },
  },
  {
    id: 'p8-card-my',
    country: 'MY',
    format: 'signature',
    defaultCountry: 'MY',
    text: `SYARIKAT PERNIAGAAN SERI MUTIARA SDN. BHD. (551234-X)
ENCIK AHMAD FAIZAL BIN ABDUL RAHMAN
Pengurus Besar
No. 5, Jalan Perindustrian 3, 81100 Johor Bahru
H/P: 012-755 1234  Tel: 07-355 1234  Faks: 07-355 1235
faizal@serimutiara.example`,
    expect: {
      name: 'Ahmad Faizal bin Abdul Rahman',
      email: 'faizal@serimutiara.example',
      phone: '+60127551234',
      company: 'SYARIKAT PERNIAGAAN SERI MUTIARA SDN. BHD.',
    },
    alternatives: {
      name: ['AHMAD FAIZAL BIN ABDUL RAHMAN', 'Ahmad Faizal Bin Abdul Rahman'],
      company: ['SYARIKAT PERNIAGAAN SERI MUTIARA SDN. BHD. (551234-X)'],
    },
  },
  {
    id: 'p8-card-ke',
    country: 'KE',
    format: 'signature',
    defaultCountry: 'KE',
    text: `Wanjiru Kamau-Otieno (Mrs.)
Supply Chain Lead
Rift Valley Tea Packers
Cell: 0722 155 123 | Off: 020 255 1234
P.O. Box 5512-20200 Kericho
wanjiru@riftvalleytea.example`,
    expect: {
      name: 'Wanjiru Kamau-Otieno',
      email: 'wanjiru@riftvalleytea.example',
      phone: '+254722155123',
      company: 'Rift Valley Tea Packers',
    },
  },
  {
    id: 'p8-card-ph',
    country: 'PH',
    format: 'signature',
    defaultCountry: 'PH',
    text: `Atty. Ma. Cristina G. dela Peña-Uy
Corporate Secretary
Visayan Sugar Milling Corporation
Bacolod City, Negros Occidental
Globe: 0917 155 1234 / Smart: 0998 155 1234
Tel (034) 455-1234 loc. 118
mcuy@visayansugar.example`,
    expect: {
      name: 'Ma. Cristina G. dela Peña-Uy',
      email: 'mcuy@visayansugar.example',
      phone: '+639171551234',
      company: 'Visayan Sugar Milling Corporation',
    },
    alternatives: { phone: ['+639981551234'] },
  },
];
