import type { PasteSample } from '../sample.ts';

/** Signatures from France, Italy, Spain, Portugal, Brazil, Mexico, the Netherlands and Belgium. */
export const SIGNATURES_3: readonly PasteSample[] = [
  {
    id: 'fr-signature-01',
    country: 'FR',
    format: 'signature',
    defaultCountry: null,
    text: `Bien cordialement,

Jean-Baptiste LESCURE
Directeur commercial
Ateliers Montfaucon SAS
18 rue des Tanneurs
69007 Lyon
Tél. : 04 78 61 22 35 – Port. : 06 71 84 20 93
jb.lescure@ateliers-montfaucon.fr
SAS au capital de 120 000 € – RCS Lyon 482 917 336 – TVA FR 31 482917336`,
    expect: {
      name: 'Jean-Baptiste Lescure',
      email: 'jb.lescure@ateliers-montfaucon.fr',
      phone: '+33671842093',
      company: 'Ateliers Montfaucon SAS',
    },
  },
  {
    id: 'fr-signature-02',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Mme Aurélie Quémeneur | Responsable Achats | Biscuiterie de l'Iroise SARL | +33 (0)2 98 44 17 60 | aurelie.quemeneur@biscuiterie-iroise.bzh`,
    expect: {
      name: 'Aurélie Quémeneur',
      email: 'aurelie.quemeneur@biscuiterie-iroise.bzh',
      phone: '+33298441760',
      company: "Biscuiterie de l'Iroise SARL",
    },
  },
  {
    id: 'fr-signature-03',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'BE',
    text: `Belle journée à vous,
Océane

Océane Thibaudier
Chargée de clientèle – Agence de Nantes

LOIRE ASSURANCES CONSEIL
4 bis quai de la Fosse, 44000 NANTES
Standard : 02.40.73.18.00
Ligne directe : 02.40.73.18.26
Fax : 02.40.73.18.01
o.thibaudier@loire-assurances.fr

Horaires : lundi–vendredi 9h–12h30 / 14h–18h
N° ORIAS 07 018 442 – SIRET 41329877600021
Ce message et ses pièces jointes sont confidentiels. Si vous l'avez reçu par erreur, merci de le détruire.`,
    expect: {
      name: 'Océane Thibaudier',
      email: 'o.thibaudier@loire-assurances.fr',
      phone: '+33240731826',
      company: 'LOIRE ASSURANCES CONSEIL',
    },
  },
  {
    id: 'fr-signature-04',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `De : Mehdi Benarroche <m.benarroche@solaris-toitures.fr>
Envoyé : mardi 14 mai 2024 09:12
À : commercial@galena.app
Objet : RE: devis n° 20240514-77

D'accord pour jeudi.

Mehdi Benarroche
Conducteur de travaux
Solaris Toitures EURL
07 66 12 90 48

Envoyé de mon iPhone`,
    expect: {
      name: 'Mehdi Benarroche',
      email: 'm.benarroche@solaris-toitures.fr',
      phone: '+33766129048',
      company: 'Solaris Toitures EURL',
    },
  },
  {
    id: 'it-signature-01',
    country: 'IT',
    format: 'signature',
    defaultCountry: null,
    text: `Cordiali saluti,

Dott.ssa Ginevra Pellegrinelli
Ufficio Vendite Estero

Rubinetterie Valsassina S.p.A.
Via Provinciale 88 - 23815 Introbio (LC)
Tel. +39 0341 98 07 15
Fax +39 0341 98 07 99
Cell. 347 619 20 54
g.pellegrinelli@rubinetterievalsassina.it
P.IVA e C.F. 02874510136 - REA LC-318204 - Cap. Soc. € 500.000 i.v.`,
    expect: {
      name: 'Ginevra Pellegrinelli',
      email: 'g.pellegrinelli@rubinetterievalsassina.it',
      phone: '+393476192054',
      company: 'Rubinetterie Valsassina S.p.A.',
    },
  },
  {
    id: 'it-signature-02',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Avv. Tommaso Scarpellini
Studio Legale Scarpellini & Associati
Piazza Cavour 7, 00193 Roma
tel. 06 3287 4415 - fax 06 3287 4416
t.scarpellini@scarpellini-legal.it
PEC: tommaso.scarpellini@ordineavvocatiroma.pec.it`,
    expect: {
      name: 'Tommaso Scarpellini',
      email: 't.scarpellini@scarpellini-legal.it',
      phone: '+390632874415',
      company: 'Studio Legale Scarpellini & Associati',
    },
  },
  {
    id: 'it-signature-03',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Un caro saluto
Niccolò

--
Niccolò D'Ambrosio • Area Manager Nord-Est
Cantine Ca' Morosin s.r.l. Società Agricola
☎ 0422 715 338
✉ n.dambrosio@camorosin.com
🌐 www.camorosin.com
Seguici su Instagram @camorosin`,
    expect: {
      name: "Niccolò D'Ambrosio",
      email: 'n.dambrosio@camorosin.com',
      phone: '+390422715338',
      company: "Cantine Ca' Morosin s.r.l. Società Agricola",
    },
  },
  {
    id: 'es-signature-01',
    country: 'ES',
    format: 'signature',
    defaultCountry: null,
    text: `Un saludo,

María del Carmen Ibarrondo Ruiz
Directora de Compras
Conservas Punta Galea, S.L.
Pol. Ind. Ugaldeguren III, nave 12 - 48170 Zamudio (Bizkaia)
Tfno.: 944 52 71 08 | Móvil: 655 318 274 | Fax: 944 52 71 09
mc.ibarrondo@puntagalea.es
CIF: B-95418723`,
    expect: {
      name: 'María del Carmen Ibarrondo Ruiz',
      email: 'mc.ibarrondo@puntagalea.es',
      phone: '+34655318274',
      company: 'Conservas Punta Galea, S.L.',
    },
  },
  {
    id: 'es-signature-02',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `D. Iñaki Zubeldia Etxarri
Soluciones Hidráulicas del Ebro SA
C/ Coso 102, 3º B
50001 Zaragoza
Tel. 976 21 84 66 ext. 12
izubeldia@hidraulicasebro.com

Antes de imprimir este correo, piense en el medio ambiente.
En cumplimiento del RGPD (UE) 2016/679 le informamos de que sus datos se tratan con la máxima confidencialidad.`,
    expect: {
      name: 'Iñaki Zubeldia Etxarri',
      email: 'izubeldia@hidraulicasebro.com',
      phone: '+34976218466 ext. 12',
      company: 'Soluciones Hidráulicas del Ebro SA',
    },
  },
  {
    id: 'es-signature-03',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Núria Casademont i Puig
Cap de Màrqueting
Torrons Vidalba, S.A.U.
Carrer de Balmes 214, 08006 Barcelona, España
+34 93 217 45 80
nuria.casademont@torronsvidalba.cat · atencio@torronsvidalba.cat
Enviat des del meu mòbil`,
    expect: {
      name: 'Núria Casademont i Puig',
      email: 'nuria.casademont@torronsvidalba.cat',
      phone: '+34932174580',
      company: 'Torrons Vidalba, S.A.U.',
    },
  },
];
