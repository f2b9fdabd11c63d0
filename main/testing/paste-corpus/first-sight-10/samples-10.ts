import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_10: readonly PasteSample[] = [
  {
    id: 'p10-id-sig',
    country: 'ID',
    format: 'signature',
    defaultCountry: 'ID',
    text: `Hormat kami,

I Gusti Ayu Ratnawati, S.E., M.M.
Manajer Pengadaan
PT Samudera Mutiara Lombok (Persero) Tbk
Telp: (0370) 655123 | WA: 0819-1655-1234
ayu.ratnawati@mutiaralombok.example`,
    expect: {
      name: 'I Gusti Ayu Ratnawati',
      email: 'ayu.ratnawati@mutiaralombok.example',
      phone: '+6281916551234',
      company: 'PT Samudera Mutiara Lombok (Persero) Tbk',
    },
    alternatives: {
      company: ['PT Samudera Mutiara Lombok (Persero) Tbk.', 'PT Samudera Mutiara Lombok'],
    },
  },
  {
    id: 'p10-mm',
    country: 'MM',
    format: 'signature',
    defaultCountry: 'MM',
    text: `Best Regards,
Daw Khin Myat Noe
Managing Director
Inle Lotus Weaving Co., Ltd.
Ph: +95 9 4255 12345
khinmyatnoe@inlelotus.example`,
    expect: {
      name: 'Khin Myat Noe',
      email: 'khinmyatnoe@inlelotus.example',
      phone: '+959425512345',
      company: 'Inle Lotus Weaving Co., Ltd.',
    },
    alternatives: { name: ['Daw Khin Myat Noe'] },
  },
  {
    id: 'p10-np',
    country: 'NP',
    format: 'signature',
    defaultCountry: 'NP',
    text: `Namaste / Regards
Bishnu Prasad Adhikari
Store In-charge
Annapurna Carpet Udyog Pvt. Ltd.
Kathmandu | 01-4551234 | 9851055123
bishnu@annapurnacarpet.example`,
    expect: {
      name: 'Bishnu Prasad Adhikari',
      email: 'bishnu@annapurnacarpet.example',
      phone: '+9779851055123',
      company: 'Annapurna Carpet Udyog Pvt. Ltd.',
    },
  },
];
