import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_9_5: readonly PasteSample[] = [
  {
    id: 'p9-kr-thread',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `네, 확인했습니다.

기아람 과장
동해제지㈜ 구매팀
033-655-1234

2026년 3월 3일 (화) 오후 2:12, 영업부 <sales@vendor.example>님이 작성:
> 견적서 보내드립니다.`,
    expect: { name: '기아람', phone: '+82336551234', company: '동해제지㈜' },
  },
  {
    id: 'p9-cn-wechat',
    country: 'CN',
    format: 'line',
    defaultCountry: 'CN',
    text: `王总介绍的：客户 蓝思远 苏州工业园区瑞科电子有限公司 采购经理 微信同号18655512345`,
    expect: { name: '蓝思远', phone: '+8618655512345', company: '苏州工业园区瑞科电子有限公司' },
    alternatives: { company: ['瑞科电子有限公司'] },
  },
  {
    id: 'p9-cn-card',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `广东佛山市顺德区龙江镇
鑫豪达家具厂
柳 青 业务主管
Liu Qing Sales Supervisor
Tel: 0757-2655 1234  Mob: +86 136 2655 1234
QQ: 551234567
sales2@xhd-furniture.example`,
    expect: {
      name: '柳 青',
      email: 'sales2@xhd-furniture.example',
      phone: '+8613626551234',
      company: '鑫豪达家具厂',
    },
    alternatives: { name: ['柳青', 'Liu Qing'] },
  },
  {
    id: 'p9-th-row',
    country: 'TH',
    format: 'row',
    defaultCountry: 'TH',
    text: `ลำดับ\tชื่อ-นามสกุล\tบริษัท\tเบอร์โทรศัพท์\tอีเมล
5\tธนพร วงศ์ประเสริฐ\tหจก. รุ่งเรืองก่อสร้าง\t089-155-1234\tthanaporn@rungruang.example`,
    expect: {
      name: 'ธนพร วงศ์ประเสริฐ',
      email: 'thanaporn@rungruang.example',
      phone: '+66891551234',
      company: 'หจก. รุ่งเรืองก่อสร้าง',
    },
  },
  {
    id: 'p9-vn-form',
    country: 'VN',
    format: 'profile',
    defaultCountry: 'VN',
    text: `Họ và tên: Trần Quốc Bảo
Công ty: Công ty Cổ phần Thủy sản Cà Mau
Số điện thoại: 0912 551 234
Email: bao.tran@thuysancamau.example
Nội dung: Cần báo giá kho lạnh`,
    expect: {
      name: 'Trần Quốc Bảo',
      email: 'bao.tran@thuysancamau.example',
      phone: '+84912551234',
      company: 'Công ty Cổ phần Thủy sản Cà Mau',
      note: 'Cần báo giá kho lạnh',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p9-id-wa',
    country: 'ID',
    format: 'line',
    defaultCountry: 'ID',
    text: `Pak Heru Wicaksono dari CV Maju Jaya Abadi minta dihubungi 0812 5512 3456`,
    expect: { name: 'Heru Wicaksono', phone: '+6281255123456', company: 'CV Maju Jaya Abadi' },
    alternatives: { name: ['Pak Heru Wicaksono'] },
  },
  {
    id: 'p9-ph-form',
    country: 'PH',
    format: 'profile',
    defaultCountry: 'PH',
    text: `FULL NAME: MARICAR D. BALINGIT-OCAMPO
COMPANY/ORGANIZATION: LAKESHORE FEEDMILL INC.
DESIGNATION: PURCHASING HEAD
MOBILE NO.: 0917-155-1234
LANDLINE: (02) 8655-1234
EMAIL ADD: mbocampo@lakeshorefeed.example`,
    expect: {
      name: 'Maricar D. Balingit-Ocampo',
      email: 'mbocampo@lakeshorefeed.example',
      phone: '+639171551234',
      company: 'LAKESHORE FEEDMILL INC.',
    },
    alternatives: { name: ['MARICAR D. BALINGIT-OCAMPO'] },
  },
  {
    id: 'p9-ru-sig',
    country: 'RU',
    format: 'signature',
    defaultCountry: 'RU',
    text: `С уважением,
руководитель отдела закупок
ООО "ТД Уральские Самоцветы"
Рыбалко Эдуард Феликсович
р.т. +7 (343) 355-12-34 доб.205
м.т. +7 922 155-12-34
e-mail: rybalko@ural-gems.example
skype: rybalko.ef`,
    expect: {
      name: 'Рыбалко Эдуард Феликсович',
      email: 'rybalko@ural-gems.example',
      phone: '+79221551234',
      company: 'ООО "ТД Уральские Самоцветы"',
    },
    alternatives: { name: ['Эдуард Феликсович Рыбалко'] },
  },
];
