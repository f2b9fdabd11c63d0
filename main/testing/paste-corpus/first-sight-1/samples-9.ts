import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_9: readonly PasteSample[] = [
  {
    id: 'p1-sig-pk-1',
    country: 'PK',
    format: 'signature',
    defaultCountry: 'PK',
    text: `Regards,
Engr. Shahzaib Ghaffar
Asst. Manager Procurement
Indus Tannery (Pvt.) Limited
Cell: 0300-8512345
PTCL: 041-8512345
shahzaib@industannery.example`,
    expect: {
      name: 'Shahzaib Ghaffar',
      email: 'shahzaib@industannery.example',
      phone: '+923008512345',
      company: 'Indus Tannery (Pvt.) Limited',
    },
  },
  {
    id: 'p1-sig-au-1',
    country: 'AU',
    format: 'signature',
    defaultCountry: 'AU',
    text: `Cheers mate

Bazza

Barry O'Halloran
Workshop Foreman
Outback Diesel Services Pty Ltd
A.B.N. 12 345 678 901
m. 0412 551 234
p. (08) 8642 5512
e. barry@outbackdiesel.example
I acknowledge the Traditional Owners of the land.`,
    expect: {
      name: "Barry O'Halloran",
      email: 'barry@outbackdiesel.example',
      phone: '+61412551234',
      company: 'Outback Diesel Services Pty Ltd',
    },
  },
  {
    id: 'p1-sig-nz-1',
    country: 'NZ',
    format: 'signature',
    defaultCountry: 'NZ',
    text: `Ngā mihi nui,

Aroha Te Whare
Kaiwhakahaere / Manager
Ōtaki Honey Collective
021 551 234 | aroha@otakihoney.example`,
    expect: {
      name: 'Aroha Te Whare',
      email: 'aroha@otakihoney.example',
      phone: '+6421551234',
      company: 'Ōtaki Honey Collective',
    },
  },
  {
    id: 'p1-sig-za-1',
    country: 'ZA',
    format: 'signature',
    defaultCountry: 'ZA',
    text: `Groete

Johannes Petrus (JP) van der Westhuizen
Plaasbestuurder / Farm Manager
Kouebokkeveld Vrugte (Edms) Bpk
Sel: 083 551 2345
jp@kbvrugte.example`,
    expect: {
      name: 'Johannes Petrus (JP) van der Westhuizen',
      email: 'jp@kbvrugte.example',
      phone: '+27835512345',
      company: 'Kouebokkeveld Vrugte (Edms) Bpk',
    },
    alternatives: { name: ['Johannes Petrus van der Westhuizen'] },
  },
  {
    id: 'p1-sig-ng-1',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Warm regards,

Engr. (Mrs.) Oluwaseun Adebanjo-Okoro
Head, Procurement & Logistics
Savannah Cassava Mills Plc.
+234 803 551 2345, +234 1 551 2345
o.adebanjo@savannahcassava.example`,
    expect: {
      name: 'Oluwaseun Adebanjo-Okoro',
      email: 'o.adebanjo@savannahcassava.example',
      phone: '+2348035512345',
      company: 'Savannah Cassava Mills Plc.',
    },
  },
  {
    id: 'p1-sig-lt-1',
    country: 'LT',
    format: 'signature',
    defaultCountry: 'LT',
    text: `Pagarbiai

Gintarė Stankevičiūtė
Tiekimo vadybininkė
AB „Nemuno popierius“
Tel. +370 37 551 234
Mob. 8 612 51234
g.stankeviciute@nemunopopierius.example`,
    expect: {
      name: 'Gintarė Stankevičiūtė',
      email: 'g.stankeviciute@nemunopopierius.example',
      phone: '+37061251234',
      company: 'AB „Nemuno popierius“',
    },
  },
  {
    id: 'p1-sig-ee-1',
    country: 'EE',
    format: 'signature',
    defaultCountry: 'EE',
    text: `Lugupidamisega
Maarika Põldsepp
ostujuht
OÜ Hiiu Villavabrik
5551 2345
maarika@hiiuvill.example`,
    expect: {
      name: 'Maarika Põldsepp',
      email: 'maarika@hiiuvill.example',
      phone: '+37255512345',
      company: 'OÜ Hiiu Villavabrik',
    },
  },
  {
    id: 'p1-sig-si-1',
    country: 'SI',
    format: 'signature',
    defaultCountry: 'SI',
    text: `Lep pozdrav,
mag. Metka Črnivec Zupančič
vodja nabave
Soline Sečovlje, d.o.o.
T: 05 671 23 45, M: 041 512 345
metka.crnivec@soline.example`,
    expect: {
      name: 'Metka Črnivec Zupančič',
      email: 'metka.crnivec@soline.example',
      phone: '+38641512345',
      company: 'Soline Sečovlje, d.o.o.',
    },
  },
];
