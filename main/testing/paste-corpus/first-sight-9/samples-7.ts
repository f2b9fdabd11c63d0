import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_7: readonly PasteSample[] = [
  {
    id: 'p9-lb',
    country: 'LB',
    format: 'signature',
    defaultCountry: 'LB',
    text: `Best,
Me. Joëlle Abi-Khattar Ghosn
Avocat à la Cour
Étude Ghosn & Associés
Rue Monnot, Imm. Sursock, Beyrouth
+961 1 355 123 / +961 3 155 123
joelle@ghosnlaw.example`,
    expect: {
      name: 'Joëlle Abi-Khattar Ghosn',
      email: 'joelle@ghosnlaw.example',
      phone: '+9613155123',
      company: 'Étude Ghosn & Associés',
    },
    alternatives: { phone: ['+9611355123'], company: ['Ghosn & Associés'] },
  },
  {
    id: 'p9-il-row',
    country: 'IL',
    format: 'row',
    defaultCountry: 'IL',
    text: `שם פרטי,שם משפחה,ארגון,נייד,דואר אלקטרוני,הערות
ליטל,בן-חמו,משתלת הנגב,0526551234,lital@negevplants.example,לחזור אחרי החג`,
    expect: {
      name: 'ליטל בן-חמו',
      email: 'lital@negevplants.example',
      phone: '+972526551234',
      company: 'משתלת הנגב',
      note: 'לחזור אחרי החג',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p9-ir',
    country: 'IR',
    format: 'signature',
    defaultCountry: 'IR',
    text: `با تشکر
مهندس بهنام رستگار
مدیر بازرگانی
شرکت فولاد کویر یزد
تلفن: ۰۳۵-۳۶۵۵۱۲۳۴ داخلی ۱۲
همراه: ۰۹۱۳۱۵۵۱۲۳۴
rastegar@kavirsteel.example`,
    expect: {
      name: 'بهنام رستگار',
      email: 'rastegar@kavirsteel.example',
      phone: '+989131551234',
      company: 'شرکت فولاد کویر یزد',
    },
  },
  {
    id: 'p9-fr-assoc',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bien à vous,

Pr Anne-Sophie de La Rochebrochard
Cheffe de service – Pneumologie
Hôpital Saint-Corentin
Secrétariat : 02 98 55 12 34
Ligne directe : 02 98 55 12 40
as.delarochebrochard@hopital-stcorentin.example`,
    expect: {
      name: 'Anne-Sophie de La Rochebrochard',
      email: 'as.delarochebrochard@hopital-stcorentin.example',
      phone: '+33298551240',
      company: 'Hôpital Saint-Corentin',
    },
  },
  {
    id: 'p9-fr-artisan',
    country: 'FR',
    format: 'line',
    defaultCountry: 'FR',
    text: `M. Yannick LE GOFF (menuiserie Le Goff Frères, Pontivy) 06.55.98.12.35 rappeler après 18h`,
    expect: {
      name: 'Yannick Le Goff',
      phone: '+33655981235',
      company: 'menuiserie Le Goff Frères',
    },
    alternatives: {
      company: ['Le Goff Frères', 'Menuiserie Le Goff Frères'],
      name: ['Yannick LE GOFF'],
    },
  },
  {
    id: 'p9-fr-row',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Civilité;Nom;Prénom;Fonction;Raison sociale;Tél. fixe;Tél. portable;Fax;Courriel;CP;Ville
Mme;DELAHOUSSE;Marie-Odile;Gérante;Pépinières de l'Authie;03 22 55 12 34;06 55 12 98 34;03 22 55 12 35;contact@pepinieres-authie.example;80600;Doullens`,
    expect: {
      name: 'Marie-Odile Delahousse',
      email: 'contact@pepinieres-authie.example',
      phone: '+33655129834',
      company: "Pépinières de l'Authie",
    },
  },
  {
    id: 'p9-be-fr',
    country: 'BE',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Bien cordialement,
Thibaut Vandermeulen
Responsable Qualité
SRL Chocolaterie du Pays Noir
GSM : 0475/55.12.34 — Bureau : 071/55.12.34
t.vandermeulen@chocopaysnoir.example
BE 0551.234.567`,
    expect: {
      name: 'Thibaut Vandermeulen',
      email: 't.vandermeulen@chocopaysnoir.example',
      phone: '+32475551234',
      company: 'SRL Chocolaterie du Pays Noir',
    },
  },
  {
    id: 'p9-es-tarjeta',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `HNOS. ECHEVARRÍA, C.B.
Instalaciones de riego
Iñigo Echevarría Goñi · Gerente
Pol. Ind. La Nava, nave 12 · 31300 Tafalla
948 551 234 · 655 551 234
inigo@hnosechevarria.example`,
    expect: {
      name: 'Iñigo Echevarría Goñi',
      email: 'inigo@hnosechevarria.example',
      phone: '+34655551234',
      company: 'HNOS. ECHEVARRÍA, C.B.',
    },
    alternatives: { company: ['Hnos. Echevarría, C.B.', 'HNOS. ECHEVARRÍA'] },
  },
];
