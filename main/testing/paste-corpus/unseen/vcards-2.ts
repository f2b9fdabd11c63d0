import type { PasteSample } from '../sample.ts';
import { crlf } from './crlf.ts';

/** vCards 2.1 and 3.0 from Central and Western Europe. */
export const VCARDS_2: readonly PasteSample[] = [
  {
    id: 'ch-vcard-02',
    country: 'CH',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:4.0
KIND:individual
FN:Mme Élodie Rochat
ORG:Horlogerie du Val-de-Joux SA
TEL;TYPE=work;VALUE=uri:tel:+41-21-845-6307;ext=18
EMAIL;TYPE=work:e.rochat@horlogerie-valdejoux.ch
LANG:fr
LOGO:https://horlogerie-valdejoux.ch/logo.svg
END:VCARD`,
    expect: {
      name: 'Élodie Rochat',
      email: 'e.rochat@horlogerie-valdejoux.ch',
      phone: '+41218456307 ext. 18',
      company: 'Horlogerie du Val-de-Joux SA',
    },
  },
  {
    id: 'fr-vcard-01',
    country: 'FR',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(String.raw`BEGIN:VCARD
VERSION:3.0
N:DE LA ROCHETTE;Apolline;;Mme;
FN:Apolline de la Rochette
ORG:Domaine des Trois Cèdres\, SCEA
TITLE:Gérante
TEL;TYPE=WORK,VOICE:05 57 84 30 19
TEL;TYPE=CELL,VOICE:06 08 47 51 92
ADR;TYPE=WORK:;;Lieu-dit Peyroutas;Saint-Émilion;;33330;France
EMAIL;TYPE=INTERNET:apolline@trois-cedres.fr
END:VCARD
`),
    expect: {
      name: 'Apolline de la Rochette',
      email: 'apolline@trois-cedres.fr',
      phone: '+33608475192',
      company: 'Domaine des Trois Cèdres, SCEA',
    },
  },
  {
    id: 'fr-vcard-02',
    country: 'FR',
    format: 'vcard',
    defaultCountry: 'FR',
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fauconnier;Ma=C3=ABlle
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ma=C3=ABlle Fauconnier
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:P=C3=A9pini=C3=A8res de l'Authion
TEL;WORK;PREF:+33 2 41 57 80 36
NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Rencontr=C3=A9e au SIVAL =E2=80=93 int=C3=A9ress=C3=A9e =
par le module devis.=0AEnvoyer la documentation.
EMAIL;INTERNET:maelle@pepinieres-authion.fr
END:VCARD
`),
    expect: {
      name: 'Maëlle Fauconnier',
      email: 'maelle@pepinieres-authion.fr',
      phone: '+33241578036',
      company: "Pépinières de l'Authion",
      note: 'Rencontrée au SIVAL – intéressée par le module devis.\nEnvoyer la documentation.',
    },
  },
  {
    id: 'fr-vcard-03',
    country: 'FR',
    format: 'vcard',
    defaultCountry: 'DE',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Pr Guillaume Testud
N:Testud;Guillaume;;Pr;
EMAIL:g.testud@univ-belledonne.fr
TEL;TYPE=FAX:+33 4 76 12 80 44
URL:https://www.univ-belledonne.fr/~gtestud
END:VCARD`,
    expect: {
      name: 'Guillaume Testud',
      email: 'g.testud@univ-belledonne.fr',
    },
  },
  {
    id: 'it-vcard-01',
    country: 'IT',
    format: 'vcard',
    defaultCountry: 'IT',
    text: `BEGIN:VCARD
VERSION:3.0
N:Dell'Acqua;Pierpaolo;;Arch.;
FN:Arch. Pierpaolo Dell'Acqua
NICKNAME:Pippo
ORG:Dell'Acqua Progetti STP a r.l.
TEL;TYPE=WORK;TYPE=VOICE:051 648 22 17
TEL;TYPE=CELL;TYPE=VOICE:+39 335 718 4426
EMAIL;TYPE=INTERNET;TYPE=WORK:p.dellacqua@dellacquaprogetti.it
EMAIL;TYPE=INTERNET;TYPE=OTHER:dellacquaprogetti@legalpec.it
BDAY:1974-11-08
PHOTO;VALUE=URI;TYPE=PNG:https://dellacquaprogetti.it/img/staff/pp.png?v=3
END:VCARD`,
    expect: {
      name: "Pierpaolo Dell'Acqua",
      email: 'p.dellacqua@dellacquaprogetti.it',
      phone: '+393357184426',
      company: "Dell'Acqua Progetti STP a r.l.",
      avatarUrl: 'https://dellacquaprogetti.it/img/staff/pp.png?v=3',
    },
  },
  {
    id: 'it-vcard-02',
    country: 'IT',
    format: 'vcard',
    defaultCountry: null,
    text: crlf(`BEGIN:VCARD
VERSION:2.1
N:Zanardelli;Luce;;Sig.ra
ORG:Tessitura Valseriana Srl
TEL;WORK;VOICE:035 71 84 22
TEL;PAGER:035 71 84 00
ADR;WORK;PREF:;;Via Serio 3;Albino;BG;24021;Italia
EMAIL;INTERNET:luce.zanardelli@tessituravalseriana.it
REV:20230918T081500Z
END:VCARD
`),
    expect: {
      name: 'Luce Zanardelli',
      email: 'luce.zanardelli@tessituravalseriana.it',
      phone: '+39035718422',
      company: 'Tessitura Valseriana Srl',
    },
  },
  {
    id: 'es-vcard-01',
    country: 'ES',
    format: 'vcard',
    defaultCountry: null,
    text: `BEGIN:VCARD
VERSION:3.0
N:Altamirano Vega;Rocío;;Dña.;
ORG:Olivares de Cazorla S. Coop. And.;Exportación
TITLE:Responsable de exportación
TEL;TYPE=WORK,VOICE:953 72 41 08
TEL;TYPE=CELL:639 204 817
ADR;TYPE=WORK:;;Ctra. del Tranco km 3;Cazorla;Jaén;23470;España
EMAIL;TYPE=WORK:ralta
 mirano@olivarescazorla.es
END:VCARD`,
    expect: {
      name: 'Rocío Altamirano Vega',
      email: 'raltamirano@olivarescazorla.es',
      phone: '+34639204817',
      company: 'Olivares de Cazorla S. Coop. And.',
    },
  },
  {
    id: 'es-vcard-02',
    country: 'ES',
    format: 'vcard',
    defaultCountry: 'ES',
    text: crlf(`BEGIN:VCARD
VERSION:4.0
FN:Unai Etxeberria
TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+34-943-31-72-05
TEL;VALUE=uri;PREF=2;TYPE="voice,work":tel:+34-943-31-72-00
EMAIL:unai@donostiasurf.eus
ORG:Donostia Surf Eskola
NOTE:Llamar después de las 17:00. Dice: "solo en temporada alta".
END:VCARD
`),
    expect: {
      name: 'Unai Etxeberria',
      email: 'unai@donostiasurf.eus',
      phone: '+34943317205',
      company: 'Donostia Surf Eskola',
      note: 'Llamar después de las 17:00. Dice: "solo en temporada alta".',
    },
  },
];
