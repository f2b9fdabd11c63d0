import type { PasteSample } from './sample.ts';

const signature = (
  id: string,
  country: string,
  defaultCountry: string | null,
  text: string,
  expect: PasteSample['expect'],
): PasteSample => ({
  id,
  country,
  format: 'signature',
  defaultCountry,
  text,
  expect,
});

/** More signatures with something misleading in them. */
export const CROWDED_MORE: readonly PasteSample[] = [
  signature(
    'crowded-it-pa',
    'IT',
    'IT',
    `Cordialmente\nIng. Alessio Marchetti\nUfficio Tecnico\nComune di Borgo Alto\nPiazza Municipio 1 - 38051 Borgo Alto (TN)\ntel. 0461 555012 int. 3\na.marchetti@comune.borgoalto.example`,
    {
      name: 'Alessio Marchetti',
      email: 'a.marchetti@comune.borgoalto.example',
      phone: '+390461555012 ext. 3',
      company: 'Comune di Borgo Alto',
    },
  ),
  signature(
    'crowded-in',
    'IN',
    'IN',
    `Warm Regards,\nDr. Meenakshi Iyer\nConsultant Cardiologist\nLotus Heart Hospital, Chennai\nAppointments: 044 4555 0123\nMobile: 98400 55501`,
    { name: 'Meenakshi Iyer', phone: '+919840055501', company: 'Lotus Heart Hospital' },
  ),
  signature(
    'crowded-no-phone',
    'SE',
    'SE',
    `Med vänlig hälsning\nLinnea Sjöberg\nBibliotekarie\nStadsbiblioteket Ekby\nOrg.nr 212000-1234\nlinnea.sjoberg@ekby.example`,
    {
      name: 'Linnea Sjöberg',
      email: 'linnea.sjoberg@ekby.example',
      company: 'Stadsbiblioteket Ekby',
    },
  ),
  signature(
    'crowded-ru-firm-first',
    'RU',
    'RU',
    `Компания «Северный чай»\nАлексей Морозов, директор по развитию\n8 (800) 555-35-35 (бесплатно)\n+7 921 555-01-23 (моб.)\na.morozov@severchai.ru`,
    {
      name: 'Алексей Морозов',
      email: 'a.morozov@severchai.ru',
      phone: '+79215550123',
      company: 'Компания «Северный чай»',
    },
  ),
  signature(
    'crowded-ua',
    'UA',
    'UA',
    `З найкращими побажаннями,\nІрина Коваленко\nФОП Коваленко І. М.\nм. Харків\n(050) 123-45-67\niryna.kovalenko@ukr.net`,
    {
      name: 'Ірина Коваленко',
      email: 'iryna.kovalenko@ukr.net',
      phone: '+380501234567',
      company: 'ФОП Коваленко І. М.',
    },
  ),
  signature(
    'crowded-jp-one-line',
    'JP',
    'JP',
    `株式会社あおぞら　総務部　井上 由美　TEL 045-555-0123　yumi.inoue@aozora.example.jp`,
    {
      name: '井上 由美',
      email: 'yumi.inoue@aozora.example.jp',
      phone: '+81455550123',
      company: '株式会社あおぞら',
    },
  ),
  signature(
    'crowded-tw',
    'TW',
    'TW',
    `林志明 Jimmy Lin\n業務經理\n綠洲科技有限公司 Oasis Tech Co., Ltd.\nT +886-2-2555-0123 #205\nM +886-955-501-234\njimmy.lin@oasistech.example`,
    {
      name: '林志明',
      email: 'jimmy.lin@oasistech.example',
      phone: '+886955501234',
      company: '綠洲科技有限公司',
    },
  ),
  signature(
    'crowded-vn',
    'VN',
    'VN',
    `Trần Thị Thu Hà (Ms.)\nKế toán trưởng\nCÔNG TY CỔ PHẦN HOA SEN XANH\nMobile: 0987 654 321\nha.tran@hoasenxanh.example`,
    {
      name: 'Trần Thị Thu Hà',
      email: 'ha.tran@hoasenxanh.example',
      phone: '+84987654321',
      company: 'CÔNG TY CỔ PHẦN HOA SEN XANH',
    },
  ),
  signature(
    'crowded-ar',
    'AE',
    'AE',
    `تحياتي،\nأ. خالد الحربي\nمسؤول المشتريات\nمؤسسة الواحة للمقاولات\nجوال: 050 555 0123\nفاكس: 04 555 0124\nkhaled@alwaha.example`,
    {
      name: 'خالد الحربي',
      email: 'khaled@alwaha.example',
      phone: '+971505550123',
      company: 'مؤسسة الواحة للمقاولات',
    },
  ),
  signature(
    'crowded-date-line',
    'ES',
    'ES',
    `Madrid, 14 de marzo de 2025\n\nAtentamente,\n\nD. Álvaro Romero Vidal\nAdministrador\nTransportes Romero e Hijos, S.L.\nTfno: 91 555 01 23\nalvaro@transportesromero.example`,
    {
      name: 'Álvaro Romero Vidal',
      email: 'alvaro@transportesromero.example',
      phone: '+34915550123',
      company: 'Transportes Romero e Hijos, S.L.',
    },
  ),
];
