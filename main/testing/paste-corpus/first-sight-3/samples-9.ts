import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_3_9: readonly PasteSample[] = [
  {
    id: 'p3-line-gb',
    country: 'GB',
    format: 'line',
    defaultCountry: 'GB',
    text: 'Spoke to Mrs Eudora Penhaligon, Penhaligon Nurseries, re delivery – call her Weds on 01872 555 123',
    expect: { name: 'Eudora Penhaligon', phone: '+441872555123', company: 'Penhaligon Nurseries' },
  },
  {
    id: 'p3-line-fr',
    country: 'FR',
    format: 'line',
    defaultCountry: 'FR',
    text: 'Rappeler M. Tugdual Le Bris (Chantiers Le Bris) au 02 98 55 51 23 svp',
    expect: { name: 'Tugdual Le Bris', phone: '+33298555123', company: 'Chantiers Le Bris' },
  },
  {
    id: 'p3-line-cn',
    country: 'CN',
    format: 'line',
    defaultCountry: 'CN',
    text: '联系人 公孙策 13655551234 武汉长江纸业有限公司',
    expect: { name: '公孙策', phone: '+8613655551234', company: '武汉长江纸业有限公司' },
  },
];
