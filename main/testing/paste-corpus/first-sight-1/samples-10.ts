import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_10: readonly PasteSample[] = [
  {
    id: 'p1-thread-1',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Works for me. See you Tuesday.

Hollis Abernethy
Plant Engineer
Redfern Gypsum
o 515-555-0128

From: Casey Vendor <casey.vendor@ourfirm.example>
Date: Thursday, March 5, 2026 at 2:14 PM
To: Hollis Abernethy <habernethy@redferngypsum.example>
Cc: Lou Trent <ltrent@redferngypsum.example>
Subject: Re: Site visit

Hollis – does Tuesday work?
Casey Vendor | Our Firm | 212-555-0199`,
    expect: { name: 'Hollis Abernethy', phone: '+15155550128', company: 'Redfern Gypsum' },
    alternatives: { email: ['habernethy@redferngypsum.example'] },
  },
  {
    id: 'p1-thread-2',
    country: 'DE',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Passt, danke!

Gesendet von meinem iPhone

> Am 05.03.2026 um 14:12 schrieb Karin Vertrieb <k.vertrieb@lieferant.example>:
>
> Hallo Frau Öztürk,
>
> Karin Vertrieb
> Lieferant GmbH
> Tel. 030 5512345`,
    expect: {},
  },
  {
    id: 'p1-thread-3',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bonjour Madame,

Voici mes coordonnées pour la facturation.

Sandrine Quéméneur
Laiterie des Monts d'Arrée
02 98 99 51 23

De : Julien Commercial <julien@vendeur.example>
Envoyé : jeudi 5 mars 2026 14:12
À : Sandrine Quéméneur <s.quemeneur@laiterie-arree.example>
Cc : compta@laiterie-arree.example
Objet : RE: Facture`,
    expect: {
      name: 'Sandrine Quéméneur',
      phone: '+33298995123',
      company: "Laiterie des Monts d'Arrée",
    },
    alternatives: { email: ['s.quemeneur@laiterie-arree.example'] },
  },
  {
    id: 'p1-thread-4',
    country: 'CN',
    format: 'signature',
    defaultCountry: 'CN',
    text: `收到，谢谢！

姜雨薇
采购部
苏州锦溪丝绸有限公司
0512-6551 2345

发件人： 小李 <li@gongyingshang.example>
发送时间： 2026年3月5日 14:12
收件人： 姜雨薇
主题： 回复：报价单`,
    expect: { name: '姜雨薇', phone: '+8651265512345', company: '苏州锦溪丝绸有限公司' },
  },
  {
    id: 'p1-thread-5',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `---------- Forwarded message ----------
From: Marisol Etcheverry <marisol@etcheverryranch.example>
Date: Mon, Mar 2, 2026 at 8:01 AM
Subject: Fencing
To: <info@ourshop.example>

Hi there,
We need 2 miles of fencing. Call my cell 775-555-0117.
Marisol`,
    expect: {
      name: 'Marisol Etcheverry',
      email: 'marisol@etcheverryranch.example',
      phone: '+17755550117',
    },
    alternatives: { company: ['Etcheverryranch'] },
  },
  {
    id: 'p1-thread-6',
    country: 'KR',
    format: 'signature',
    defaultCountry: 'KR',
    text: `네, 알겠습니다.

독고영재 / 자재팀 대리
태백산업
010-5598-7654

-----Original Message-----
From: "영업부 김" <kim@supplier.example>
To: "독고영재" <yj.dokgo@taebaek.example>;
Sent: 2026-03-05 (목) 14:12:33 (GMT+09:00)
Subject: 견적 문의`,
    expect: { name: '독고영재', phone: '+821055987654', company: '태백산업' },
    alternatives: { email: ['yj.dokgo@taebaek.example'] },
  },
  {
    id: 'p1-thread-7',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `De acuerdo, tramitamos el pedido.

Nerea Iparraguirre
Administración · Forjas del Urola S.L.
943 15 12 34

El 5/3/26 a las 14:12, Ventas - Proveedor escribió:
> Buenos días Nerea,
> ventas@proveedor.example`,
    expect: { name: 'Nerea Iparraguirre', phone: '+34943151234', company: 'Forjas del Urola S.L.' },
  },
];
