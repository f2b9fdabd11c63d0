import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_3: readonly PasteSample[] = [
  {
    id: 'p1-sig-us-2',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Best,

Tobias "Toby" Grunwald
Owner/Operator
BlueFin Charters
"Where the big ones bite"
cell (305) 555-0162
toby@bluefincharters.example
fb.example/bluefincharters`,
    expect: {
      name: 'Tobias "Toby" Grunwald',
      email: 'toby@bluefincharters.example',
      phone: '+13055550162',
      company: 'BlueFin Charters',
    },
    alternatives: { name: ['Tobias Grunwald', 'Toby Grunwald'] },
  },
  {
    id: 'p1-sig-us-3',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thanks,
Xiomara

Xiomara Delacruz-Reyes | she/her/ella
Director of Nutrition Services
Pajaro Unified School District
831-555-0145 x3312

CONFIDENTIALITY NOTICE: This e-mail message is for the sole use of the intended recipient(s). If you are not the intended recipient, contact privacy@pajarousd.example or 831-555-0100.`,
    expect: {
      name: 'Xiomara Delacruz-Reyes',
      phone: '+18315550145 ext. 3312',
      company: 'Pajaro Unified School District',
    },
  },
  {
    id: 'p1-sig-ca-1',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'CA',
    text: `Cordialement / Regards,

Ghyslain Lafrenière-Côté, ing.
Chargé de projet | Project Manager
Aciéries Saguenay inc. / Saguenay Steelworks Inc.
C. 418-555-0139
B. 418-555-0100, poste 2214
ghyslain.lafreniere@acieriessaguenay.example`,
    expect: {
      name: 'Ghyslain Lafrenière-Côté',
      email: 'ghyslain.lafreniere@acieriessaguenay.example',
      phone: '+14185550139',
      company: 'Aciéries Saguenay inc.',
    },
    alternatives: {
      company: ['Saguenay Steelworks Inc.', 'Aciéries Saguenay inc. / Saguenay Steelworks Inc.'],
    },
  },
  {
    id: 'p1-sig-es-1',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Quedo a la espera de sus noticias.

Un saludo,

Itziar Goikoetxea Urrutia
Dpto. de Compras
CONSERVAS BERMEO, S.COOP.
Tlf.: 946 18 12 34 (ext. 27)
Fax: 946 18 12 35
igoikoetxea@conservasbermeo.example

Antes de imprimir este mensaje, asegúrese de que es necesario.`,
    expect: {
      name: 'Itziar Goikoetxea Urrutia',
      email: 'igoikoetxea@conservasbermeo.example',
      phone: '+34946181234 ext. 27',
      company: 'CONSERVAS BERMEO, S.COOP.',
    },
    alternatives: { company: ['Conservas Bermeo, S.Coop.'] },
  },
  {
    id: 'p1-sig-es-2',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Gracias y saludos
Fco. Javier Montesdeoca
Gerente
Plataneras de Tazacorte SAT
Móv. 629 12 34 56`,
    expect: {
      name: 'Fco. Javier Montesdeoca',
      phone: '+34629123456',
      company: 'Plataneras de Tazacorte SAT',
    },
    alternatives: { name: ['Javier Montesdeoca', 'Francisco Javier Montesdeoca'] },
  },
  {
    id: 'p1-sig-mx-1',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Quedo al pendiente, saludos cordiales.

L.A.E. Citlali Huerta Zamudio
Jefa de Abastecimiento
Embotelladora del Bajío, S.A. de C.V.
Oficina: (477) 710 1234 Ext. 118
WhatsApp: 477 123 4567
citlali.huerta@embotelladorabajio.example`,
    expect: {
      name: 'Citlali Huerta Zamudio',
      email: 'citlali.huerta@embotelladorabajio.example',
      phone: '+524771234567',
      company: 'Embotelladora del Bajío, S.A. de C.V.',
    },
  },
  {
    id: 'p1-sig-pe-1',
    country: 'PE',
    format: 'signature',
    defaultCountry: 'PE',
    text: `Atte.

Ing. Wilfredo Quispe Mamani
Superintendente de Mantenimiento
Minera Apu Kuntur S.A.C.
Cel: 987 654 321  RPM: #987654321
wquispe@apukuntur.example
Arequipa - Perú`,
    expect: {
      name: 'Wilfredo Quispe Mamani',
      email: 'wquispe@apukuntur.example',
      phone: '+51987654321',
      company: 'Minera Apu Kuntur S.A.C.',
    },
  },
];
