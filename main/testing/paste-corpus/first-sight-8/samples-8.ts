import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_8: readonly PasteSample[] = [
  {
    id: 'p8-form-de',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Neue Anfrage über das Kontaktformular

Anrede: Frau
Titel: Dr.
Vorname: Mareike
Nachname: Oltmanns-Friesen
Unternehmen: Küstenlabor Analytik GmbH
Straße/Nr.: Am Hafen 7
PLZ/Ort: 26506 Norden
E-Mail-Adresse: m.oltmanns@kuestenlabor.example
Rückrufnummer: 04931 155123
Ihre Nachricht:
Bitte Angebot für 3 Lizenzen.

Gesendet am 03.03.2026 um 14:12 Uhr von IP 192.0.2.44`,
    expect: {
      name: 'Mareike Oltmanns-Friesen',
      email: 'm.oltmanns@kuestenlabor.example',
      phone: '+494931155123',
      company: 'Küstenlabor Analytik GmbH',
      note: 'Bitte Angebot für 3 Lizenzen.',
    },
    alternatives: {
      note: [
        null,
        'Bitte Angebot für 3 Lizenzen.\nGesendet am 03.03.2026 um 14:12 Uhr von IP 192.0.2.44',
        'Bitte Angebot für 3 Lizenzen.\n\nGesendet am 03.03.2026 um 14:12 Uhr von IP 192.0.2.44',
      ],
    },
  },
  {
    id: 'p8-form-jp',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `【お問い合わせ内容】
会社名：有限会社つばめ工芸
部署名：営業部
お名前：榊原　千尋
フリガナ：サカキバラ　チヒロ
メールアドレス：sakakibara@tsubame-kogei.example
電話番号：0256-55-1234
お問い合わせ内容：カタログ希望`,
    expect: {
      name: '榊原 千尋',
      email: 'sakakibara@tsubame-kogei.example',
      phone: '+81256551234',
      company: '有限会社つばめ工芸',
      note: 'カタログ希望',
    },
    alternatives: { name: ['榊原　千尋', '榊原千尋'], note: [null] },
  },
  {
    id: 'p8-form-br',
    country: 'BR',
    format: 'profile',
    defaultCountry: 'BR',
    text: `Nome completo: Wanderley Antunes de Paula Jr.
Nome da empresa: Antunes Transportes e Logística EIRELI
CNPJ: 55.123.456/0001-78
Celular (WhatsApp): (31) 99155-1234
E-mail corporativo: wanderley@antuneslog.example
Como nos conheceu?: Google
Mensagem: Preciso de cotação p/ 12 caminhões`,
    expect: {
      name: 'Wanderley Antunes de Paula Jr.',
      email: 'wanderley@antuneslog.example',
      phone: '+5531991551234',
      company: 'Antunes Transportes e Logística EIRELI',
      note: 'Preciso de cotação p/ 12 caminhões',
    },
    alternatives: { note: [null], name: ['Wanderley Antunes de Paula'] },
  },
  {
    id: 'p8-form-ru',
    country: 'RU',
    format: 'profile',
    defaultCountry: 'RU',
    text: `Заявка с сайта
Ваше имя: Тимур Гарифуллин
Организация: ООО «КамаСтройСервис»
Контактный телефон: +7 (843) 255-12-34
Эл. почта: garifullin@kamastroy.example
Комментарий: перезвоните после обеда`,
    expect: {
      name: 'Тимур Гарифуллин',
      email: 'garifullin@kamastroy.example',
      phone: '+78432551234',
      company: 'ООО «КамаСтройСервис»',
      note: 'перезвоните после обеда',
    },
    alternatives: { note: [null], company: ['КамаСтройСервис'] },
  },
  {
    id: 'p8-form-json',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `{"form_id":"f_88123","submitted_at":"2026-03-03T14:12:09Z","data":{"full_name":"Lakshmi Nørgaard","work_email":"lakshmi@polarfiber.example","company_name":"Polar Fiber Networks","phone_number":"+1 907 555 0143","utm_source":"newsletter"}}`,
    expect: {
      name: 'Lakshmi Nørgaard',
      email: 'lakshmi@polarfiber.example',
      phone: '+19075550143',
      company: 'Polar Fiber Networks',
    },
  },
  {
    id: 'p8-row-noheads',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `4711\tMeyerdierks\tKirsten\tMeyerdierks Spargelhof GbR\t04221 55123\t0172 5512399\t\tkirsten@meyerdierks-spargel.example\t27777\tGanderkesee`,
    expect: {
      name: 'Kirsten Meyerdierks',
      email: 'kirsten@meyerdierks-spargel.example',
      phone: '+491725512399',
      company: 'Meyerdierks Spargelhof GbR',
    },
    alternatives: { name: ['Meyerdierks Kirsten'] },
  },
  {
    id: 'p8-row-odd-order',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: `Phone\tExt\tFax\tCompany\tLast\tFirst\tEmail\tAssistant
509-555-0132\t44\t509-555-0133\tPalouse Grain Growers\tVan der Meulen\tKrista\tkrista@palousegrain.example\tDoug 509-555-0139`,
    expect: {
      name: 'Krista Van der Meulen',
      email: 'krista@palousegrain.example',
      phone: '+15095550132 ext. 44',
      company: 'Palouse Grain Growers',
    },
    alternatives: { phone: ['+15095550132'] },
  },
];
