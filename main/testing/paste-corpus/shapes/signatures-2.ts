import type { PasteSample } from '../sample.ts';

export const SHAPES_SIGNATURES_2: readonly PasteSample[] = [
  {
    id: 'sig-de-usenet',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mal sehen was hier mit der Signatur passiert!

--
Mit lieben Grüßen

Jorin Dünnebier
http://blog.duennebier.example
www.facebook.com/jorin.duennebier
Mobil:   +49 172 345 6789`,
    expect: { name: 'Jorin Dünnebier', phone: '+491723456789' },
  },
  {
    id: 'sig-de-ug-automailer',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Mit freundlichen Grüßen
Ihre Swantje Petersen

--
Treibholz UG (haftungsbeschränkt)
Auf dem Teich 19
24376 Kappeln

Telefon:  +49 151 611 03 501
Telefax:  +49 4642 95 24 70
E-Mail:   info@treibholz-kappeln.example

Registergericht: Amtsgericht Flensburg
Registernummer: HRB - 44244
Steuernummer: 08/650/13038`,
    expect: {
      name: 'Swantje Petersen',
      email: 'info@treibholz-kappeln.example',
      phone: '+4915161103501',
      company: 'Treibholz UG (haftungsbeschränkt)',
    },
    alternatives: { company: ['Treibholz UG'] },
  },
  {
    id: 'sig-fr-cedex',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement,

Ségolène BARTHÉLÉMY
Responsable Achats Hors Production
Groupe Charentaise de Distribution
Pôle Logistique – 2 rue de la Milétrie – BP 557
86021 POITIERS CEDEX
Tél : 05 49 55 01 89 / Fax : 05 49 55 01 58
Port. : 06 12 34 56 71
segolene.barthelemy@charentaise.example

Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires.`,
    expect: {
      name: 'Ségolène BARTHÉLÉMY',
      email: 'segolene.barthelemy@charentaise.example',
      phone: '+33612345671',
      company: 'Groupe Charentaise de Distribution',
    },
    alternatives: { phone: ['+33549550189'], name: ['Ségolène Barthélémy'] },
  },
  {
    id: 'sig-be-nl-fr',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Met vriendelijke groeten / Bien cordialement

Wannes Vandenbroucke
Aankoper / Acheteur
Brouwerij Sint-Goedele BV
T +32 2 555 01 23 – G +32 475 55 01 23
wannes@sintgoedele.example
BTW BE 0550.123.456 – RPR Brussel`,
    expect: {
      name: 'Wannes Vandenbroucke',
      email: 'wannes@sintgoedele.example',
      phone: '+32475550123',
      company: 'Brouwerij Sint-Goedele BV',
    },
    alternatives: { phone: ['+3225550123'] },
  },
  {
    id: 'sig-it-disclaimer',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Saluti
Dott.ssa Ilaria Cattabriga
Ufficio Acquisti

MotoPadana S.r.l. - 42121 REGGIO EMILIA
Tel/fax: +39 0522 550123 - Cell.: +39 334 5501234
e-mail i.cattabriga@motopadana.example
P. IVA 02241550123
_____________________________________________________________________
Se ricevete questo messaggio per errore, Vi preghiamo di restituircelo
immediatamente e di cancellarlo. Grazie.`,
    expect: {
      name: 'Ilaria Cattabriga',
      email: 'i.cattabriga@motopadana.example',
      phone: '+393345501234',
      company: 'MotoPadana S.r.l.',
    },
    alternatives: { phone: ['+390522550123'], name: ['Dott.ssa Ilaria Cattabriga'] },
  },
  {
    id: 'sig-ve-tlfs',
    country: 'VE',
    format: 'signature',
    defaultCountry: 'VE',
    text: `Atentamente,
Lic. Yusmary Briceño
Jefa de Estadística
Ferretería Los Llanos, C.A.
Tlfs. 0274-5501234 – Fax: 5501235
e-mail: ybriceno@losllanos.example`,
    expect: {
      name: 'Yusmary Briceño',
      email: 'ybriceno@losllanos.example',
      phone: '+582745501234',
      company: 'Ferretería Los Llanos, C.A.',
    },
    alternatives: { name: ['Lic. Yusmary Briceño'] },
  },
  {
    id: 'sig-cl',
    country: 'CL',
    format: 'signature',
    defaultCountry: 'CL',
    text: `Matías Huenchumil Soto | Jefe de Operaciones
Viña Quebrada Honda SpA
+56 9 5501 2345 | +56 2 2550 1234
matias.huenchumil@quebradahonda.example`,
    expect: {
      name: 'Matías Huenchumil Soto',
      email: 'matias.huenchumil@quebradahonda.example',
      phone: '+56955012345',
      company: 'Viña Quebrada Honda SpA',
    },
    alternatives: { company: ['Viña Quebrada Honda'] },
  },
  {
    id: 'sig-se-mvh',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `Hej,

Tack för din begäran.

Mvh
Mikaela Erikslund
Registrator, Norrtorps kommun
Tel 0176-55 01 23`,
    expect: { name: 'Mikaela Erikslund', phone: '+46176550123', company: 'Norrtorps kommun' },
  },
];
