import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_5: readonly PasteSample[] = [
  {
    id: 'p10-pe-wa',
    country: 'PE',
    format: 'line',
    defaultCountry: 'PE',
    text: `[3/3/26 14:12] +51 955 512 345: Buen día soy Yesenia Huaraca de Textiles Ayacucho EIRL quisiera precio por mayor`,
    expect: { name: 'Yesenia Huaraca', phone: '+51955512345', company: 'Textiles Ayacucho EIRL' },
  },
  {
    id: 'p10-br-row',
    country: 'BR',
    format: 'row',
    defaultCountry: 'BR',
    text: `Cód.\tCliente\tContato\tDDD\tFone\tCelular\tE-mail\tUF
0412\tCerealista Grão Forte Ltda\tJosenildo Fagundes\t66\t3455-1234\t(66) 99955-1234\tjosenildo@graoforte.example\tMT`,
    expect: {
      name: 'Josenildo Fagundes',
      email: 'josenildo@graoforte.example',
      phone: '+5566999551234',
      company: 'Cerealista Grão Forte Ltda',
    },
  },
  {
    id: 'p10-br-linkedin',
    country: 'BR',
    format: 'profile',
    defaultCountry: 'BR',
    text: `Thalita Evangelista Prado
Conexão de 3º grau
Compradora Pleno na Viação Serra Azul | Suprimentos | Negociação
Ribeirão Preto, São Paulo, Brasil
Informações de contato
812 conexões`,
    expect: { name: 'Thalita Evangelista Prado', company: 'Viação Serra Azul' },
  },
  {
    id: 'p10-pt-sig',
    country: 'PT',
    format: 'signature',
    defaultCountry: 'PT',
    text: `Cumprimentos,

Dr.ª Benedita Falcão-Machado
Administradora
Termas do Gerês – Hotelaria e Turismo, S.A.
Lugar das Termas, 4845-067 Gerês
(+351) 253 551 234 (chamada rede fixa nacional)
benedita.falcao@termasgeres.example`,
    expect: {
      name: 'Benedita Falcão-Machado',
      email: 'benedita.falcao@termasgeres.example',
      phone: '+351253551234',
      company: 'Termas do Gerês – Hotelaria e Turismo, S.A.',
    },
  },
  {
    id: 'p10-it-card',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `Az. Agr. Il Falchetto
di Fratus Gianpietro e C. s.s.
Gianpietro Fratus
+39 338 551 2345
+39 035 551234 (uff.)
SDI: M5UXCR1
info@ilfalchetto.example`,
    expect: {
      name: 'Gianpietro Fratus',
      email: 'info@ilfalchetto.example',
      phone: '+393385512345',
      company: 'Az. Agr. Il Falchetto',
    },
    alternatives: {
      company: ['Az. Agr. Il Falchetto di Fratus Gianpietro e C. s.s.', 'Il Falchetto'],
    },
  },
  {
    id: 'p10-it-form',
    country: 'IT',
    format: 'profile',
    defaultCountry: 'IT',
    text: `RICHIESTA INFORMAZIONI
Nome e Cognome: Ornella Dall'Asta
Ragione Sociale: Dall'Asta Arredamenti Sas
Recapito telefonico: 0521 551234
Indirizzo mail: ornella@dallastaarredi.example
Richiesta: preventivo n. 12 scrivanie
Consenso privacy: sì`,
    expect: {
      name: "Ornella Dall'Asta",
      email: 'ornella@dallastaarredi.example',
      phone: '+390521551234',
      company: "Dall'Asta Arredamenti Sas",
      note: 'preventivo n. 12 scrivanie',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p10-gr-form',
    country: 'GR',
    format: 'profile',
    defaultCountry: 'GR',
    text: `Ονοματεπώνυμο: Πηνελόπη Ξενάκη
Επιχείρηση: Ξενάκης Αφοί Ο.Ε.
Τηλέφωνο επικοινωνίας: 6945 512 377
Email: pxenaki@xenakisbros.example
Μήνυμα: Ενδιαφέρομαι για 2 ψυγεία.`,
    expect: {
      name: 'Πηνελόπη Ξενάκη',
      email: 'pxenaki@xenakisbros.example',
      phone: '+306945512377',
      company: 'Ξενάκης Αφοί Ο.Ε.',
      note: 'Ενδιαφέρομαι για 2 ψυγεία.',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p10-cy',
    country: 'CY',
    format: 'signature',
    defaultCountry: 'CY',
    text: `Best regards,
Andreas Hadjigeorgiou
Procurement Officer
Troodos Spring Water Co. Ltd
P.O.Box 55123, 3820 Limassol, Cyprus
Tel.: +357 25 551234, Fax: +357 25 551235
Mob.: +357 99 551234
andreas.h@troodosspring.example`,
    expect: {
      name: 'Andreas Hadjigeorgiou',
      email: 'andreas.h@troodosspring.example',
      phone: '+35799551234',
      company: 'Troodos Spring Water Co. Ltd',
    },
  },
];
