import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_6: readonly PasteSample[] = [
  {
    id: 'p3-sig-th-1',
    country: 'TH',
    format: 'signature',
    defaultCountry: 'TH',
    text: `ด้วยความนับถือ
วรัญญา จันทร์เพ็ญ
เจ้าหน้าที่จัดซื้อ
โรงแรมริมโขงวิว
โทร 042-551234 มือถือ 081-7551234
warunya@rimkhongview.example`,
    expect: {
      name: 'วรัญญา จันทร์เพ็ญ',
      email: 'warunya@rimkhongview.example',
      phone: '+66817551234',
      company: 'โรงแรมริมโขงวิว',
    },
  },
  {
    id: 'p3-sig-in-1',
    country: 'IN',
    format: 'signature',
    defaultCountry: 'IN',
    text: `Regards,

Dr. (Mrs.) Meenakshi Sundararajan
HOD - Stores
Sri Annai Multispeciality Hospital
Ph: 04286 255123  Mob: 9443 255 123
stores@annaihospital.example`,
    expect: {
      name: 'Meenakshi Sundararajan',
      email: 'stores@annaihospital.example',
      phone: '+919443255123',
      company: 'Sri Annai Multispeciality Hospital',
    },
  },
  {
    id: 'p3-sig-ng-1',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Regards,
Alhaji Musa Danjuma
MD/CEO
Danjuma & Brothers Rice Mill Nig. Ltd
08035551234, 08085551234
musa@danjumarice.example`,
    expect: {
      name: 'Musa Danjuma',
      email: 'musa@danjumarice.example',
      phone: '+2348035551234',
      company: 'Danjuma & Brothers Rice Mill Nig. Ltd',
    },
    alternatives: { name: ['Alhaji Musa Danjuma'] },
  },
  {
    id: 'p3-sig-au-1',
    country: 'AU',
    format: 'signature',
    defaultCountry: 'AU',
    text: `Kind Regards,

Lachlan Papadimitriou | Procurement Lead
Coorong Shire Council
08 8575 5123 | 0491 575 123
lpapadimitriou@coorong.example
PO Box 28 Meningie SA 5264`,
    expect: {
      name: 'Lachlan Papadimitriou',
      email: 'lpapadimitriou@coorong.example',
      phone: '+61491575123',
      company: 'Coorong Shire Council',
    },
  },
  {
    id: 'p3-thread-gmail-se',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Toppen, vi kör på det!

/Embla

Embla Ringdahl
Kökschef
Värdshuset Tallbacken
073-555 12 34

Den tors 5 mars 2026 kl 14:12 skrev Pär Säljare <par@leverantor.example>:

> Hej Embla,
> Mvh Pär`,
    expect: { name: 'Embla Ringdahl', phone: '+46735551234', company: 'Värdshuset Tallbacken' },
  },
  {
    id: 'p3-thread-outlook-us',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Approved. Please invoice.

Gwendolyn Achebe-Stone
Controller
Palmetto Linen Rental
843.555.0119 direct

________________________________
From: Rory Vendor <rory@vendor.example>
Sent: Thursday, March 5, 2026 2:12:07 PM
To: Gwendolyn Achebe-Stone <gstone@palmettolinen.example>
Subject: Quote 5512

Rory Vendor, Vendor Inc., 212-555-0100`,
    expect: {
      name: 'Gwendolyn Achebe-Stone',
      phone: '+18435550119',
      company: 'Palmetto Linen Rental',
    },
    alternatives: { email: ['gstone@palmettolinen.example'] },
  },
  {
    id: 'p3-thread-fwd-it',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Ti giro la richiesta, la segui tu?

---------- Forwarded message ---------
Da: Eleonora Scognamiglio <e.scognamiglio@pastificiovesuvio.example>
Date: gio 5 mar 2026 alle ore 14:12
Subject: Richiesta listino
To: <vendite@noi.example>

Buongiorno, potete inviarmi il listino?
Eleonora Scognamiglio
Pastificio Vesuvio
081 555 1234`,
    expect: {
      name: 'Eleonora Scognamiglio',
      email: 'e.scognamiglio@pastificiovesuvio.example',
      phone: '+390815551234',
      company: 'Pastificio Vesuvio',
    },
  },
];
