import type { PasteSample } from '../sample.ts';

export const FRESH_PROFILES_1: readonly PasteSample[] = [
  {
    id: 'f1-label-ro',
    country: 'RO',
    format: 'profile',
    defaultCountry: 'RO',
    text: `Nume: Crina Albulescu
Firma: Alb Textil SRL
Telefon: 0722 123 456
E-mail: crina@albtextil.example`,
    expect: {
      name: 'Crina Albulescu',
      email: 'crina@albtextil.example',
      phone: '+40722123456',
      company: 'Alb Textil SRL',
    },
  },
  {
    id: 'f1-label-pl',
    country: 'PL',
    format: 'profile',
    defaultCountry: 'PL',
    text: `Imię i nazwisko: Zdzisława Kuś
Nazwa firmy: Kuś Transport
Telefon kontaktowy: 602 345 678
Adres e-mail: z.kus@kustransport.example`,
    expect: {
      name: 'Zdzisława Kuś',
      email: 'z.kus@kustransport.example',
      phone: '+48602345678',
      company: 'Kuś Transport',
    },
  },
  {
    id: 'f1-label-tr',
    country: 'TR',
    format: 'profile',
    defaultCountry: 'TR',
    text: `Adı Soyadı: Nurhayat Özdemirci
Firma Adı: Özdemirci Zeytincilik
Cep Telefonu: 0535 222 33 44
E-posta Adresi: nurhayat@ozdemirci.example`,
    expect: {
      name: 'Nurhayat Özdemirci',
      email: 'nurhayat@ozdemirci.example',
      phone: '+905352223344',
      company: 'Özdemirci Zeytincilik',
    },
  },
  {
    id: 'f1-label-sv',
    country: 'SE',
    format: 'profile',
    defaultCountry: 'SE',
    text: `Namn: Gullbritt Åkesdotter
Företag: Åkes Snickeri AB
Mobil: 070-123 45 67
E-post: gullbritt@akessnickeri.example`,
    expect: {
      name: 'Gullbritt Åkesdotter',
      email: 'gullbritt@akessnickeri.example',
      phone: '+46701234567',
      company: 'Åkes Snickeri AB',
    },
  },
  {
    id: 'f1-label-el',
    country: 'GR',
    format: 'profile',
    defaultCountry: 'GR',
    text: `Ονοματεπώνυμο: Καλλιόπη Δρακοπούλου
Επωνυμία: Δράκος Τυροκομικά
Κινητό: 6931234567
Email: kalliopi@drakos.example`,
    expect: {
      name: 'Καλλιόπη Δρακοπούλου',
      email: 'kalliopi@drakos.example',
      phone: '+306931234567',
      company: 'Δράκος Τυροκομικά',
    },
  },
  {
    id: 'f1-label-uk',
    country: 'UA',
    format: 'profile',
    defaultCountry: 'UA',
    text: `ПІБ: Солов'яненко Орися Тарасівна
Назва компанії: Поліський Льон
Моб. телефон: 050 123 45 67
Ел. адреса: orysia@polissia.example`,
    expect: {
      name: "Солов'яненко Орися Тарасівна",
      email: 'orysia@polissia.example',
      phone: '+380501234567',
      company: 'Поліський Льон',
    },
  },
  {
    id: 'f1-label-fr',
    country: 'FR',
    format: 'profile',
    defaultCountry: 'FR',
    text: `Nom complet : Bérengère Coatanéa
Raison sociale : Algues du Léon
Téléphone portable : 06 98 12 34 56
Adresse mail : berengere@alguesduleon.example
Message : Merci de me rappeler lundi`,
    expect: {
      name: 'Bérengère Coatanéa',
      email: 'berengere@alguesduleon.example',
      phone: '+33698123456',
      company: 'Algues du Léon',
      note: 'Merci de me rappeler lundi',
    },
  },
  {
    id: 'f1-label-nl',
    country: 'NL',
    format: 'profile',
    defaultCountry: 'NL',
    text: `Voor- en achternaam: Jikke Terpstra
Organisatie: Zuivelhoeve Terpstra
Telefoonnummer: 06 12345678
E-mailadres: jikke@zuivelterpstra.example`,
    expect: {
      name: 'Jikke Terpstra',
      email: 'jikke@zuivelterpstra.example',
      phone: '+31612345678',
      company: 'Zuivelhoeve Terpstra',
    },
  },
  {
    id: 'f1-label-pt',
    country: 'BR',
    format: 'profile',
    defaultCountry: 'BR',
    text: `Nome completo: Iracema Bragança
Empresa: Polpas do Cerrado
Telefone celular: (62) 99876-5432
E-mail: iracema@polpas.example`,
    expect: {
      name: 'Iracema Bragança',
      email: 'iracema@polpas.example',
      phone: '+5562998765432',
      company: 'Polpas do Cerrado',
    },
  },
  {
    id: 'f1-label-es-split',
    country: 'CL',
    format: 'profile',
    defaultCountry: 'CL',
    text: `Nombres: Rayén Antonia
Apellidos: Millaqueo Curín
Empresa: Miel Araucanía
Teléfono: +56 9 8123 4567
Correo: rayen@mielaraucania.example`,
    expect: {
      name: 'Rayén Antonia Millaqueo Curín',
      email: 'rayen@mielaraucania.example',
      phone: '+56981234567',
      company: 'Miel Araucanía',
    },
  },
];
