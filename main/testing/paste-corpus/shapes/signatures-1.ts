import type { PasteSample } from '../sample.ts';

export const SHAPES_SIGNATURES_1: readonly PasteSample[] = [
  {
    id: 'sig-gb-two-on-a-line',
    country: 'GB',
    format: 'signature',
    defaultCountry: 'GB',
    text: `Morwenna Trebilcock
HPC System Manager, Materials Technologies
Tel: 01174 960777, Mobile: 07400 900057
email: mtrebilcock@arkinetic.example
www.Arkinetic.example
Arkinetic - Delivering customer-focused solutions

Please consider the environment before printing this email.`,
    expect: {
      name: 'Morwenna Trebilcock',
      email: 'mtrebilcock@arkinetic.example',
      phone: '+447400900057',
      company: 'Arkinetic',
    },
    alternatives: { phone: ['+441174960777'] },
  },
  {
    id: 'sig-us-phd',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Thanks for your participation, and we wish you the best of luck in the
drawing!

Jonas E. Halvorsen, Ph.D.
President
Tamarack Research
jonas@tamarackresearch.example
www.tamarackresearch.example`,
    expect: {
      name: 'Jonas E. Halvorsen',
      email: 'jonas@tamarackresearch.example',
      company: 'Tamarack Research',
    },
    alternatives: { name: ['Jonas E. Halvorsen, Ph.D.', 'Jonas E. Halvorsen Ph.D.'] },
  },
  {
    id: 'sig-us-title-before-name',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `CEO Thaddeus Winslow
Ironbark Innovations Inc
thaddeus.winslow@ironbark.example
(702) 555-0143`,
    expect: {
      name: 'Thaddeus Winslow',
      email: 'thaddeus.winslow@ironbark.example',
      phone: '+17025550143',
      company: 'Ironbark Innovations Inc',
    },
  },
  {
    id: 'sig-us-ext-and-toll-free',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Dorothea Finkel
Inside Sales, Midwest

Great Plains Fastener Co.
Direct: 402.555.0136
Main: 800.555.0199 ext. 3612
Fax: 402.555.0137
dfinkel@gpfastener.example | gpfastener.example

CONFIDENTIALITY NOTICE: This e-mail, including any attachments, is for the sole use of the intended recipient(s). If you received it in error, call 402.555.0100 or write to legal@gpfastener.example.`,
    expect: {
      name: 'Dorothea Finkel',
      email: 'dfinkel@gpfastener.example',
      phone: '+14025550136',
      company: 'Great Plains Fastener Co.',
    },
  },
  {
    id: 'sig-us-on-wrote',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Yes please go ahead.

Bartholomew Quince
Quince & Daughters Plumbing
(207) 555-0148

On Wed, Sep 10, 2026 at 3:11 PM Soraya Nasri <soraya@ticketpulse.example> wrote:
> Shall I order it?
>
> Soraya Nasri
> Ticket Pulse Inc.
> +1 604 555 0133`,
    expect: {
      name: 'Bartholomew Quince',
      phone: '+12075550148',
      company: 'Quince & Daughters Plumbing',
    },
  },
  {
    id: 'sig-nz-macron',
    country: 'NZ',
    format: 'signature',
    defaultCountry: 'NZ',
    text: `Ngā mihi nui

Aroha Te Whānau-Pōtiki
Kaiwhakahaere | Business Development Manager
Waipā Timber Co-operative
DDI +64 7 555 0123 | Mob 021 234 5678
aroha@waipatimber.example`,
    expect: {
      name: 'Aroha Te Whānau-Pōtiki',
      email: 'aroha@waipatimber.example',
      phone: '+64212345678',
      company: 'Waipā Timber Co-operative',
    },
    alternatives: { phone: ['+6475550123'] },
  },
  {
    id: 'sig-my-ocr',
    country: 'MY',
    format: 'signature',
    defaultCountry: 'MY',
    text: `PSK

陳 慧 敏
MICHELLE TAN
FINANCE MANAGER

Lot 210 / EM4088,
Jalan Sungai Puteri,
Kampung Batu Tiga,
42100 Klang,
Selangor Darul Ehsan.

Mobile No    : 017-334 7201
Telephone No : 03-3342 0751
Fax No       : 03-3359 1781
Email Add.   : michelle@psk-metal.example`,
    expect: {
      name: 'MICHELLE TAN',
      email: 'michelle@psk-metal.example',
      phone: '+60173347201',
      company: 'PSK',
    },
    alternatives: {
      name: ['Michelle Tan', '陳 慧 敏', '陳慧敏'],
      company: [null, 'Psk Metal', 'PSK Metal'],
      phone: ['+60333420751'],
    },
  },
  {
    id: 'sig-ng',
    country: 'NG',
    format: 'signature',
    defaultCountry: 'NG',
    text: `Mr. Oluwaseun Adebayo-Falade, FCA
Chief Finance Officer
Zenith Palm Oil Mills Plc.
+234 803 555 0142, +234 1 555 0143
seun.falade@zenithpalm.example`,
    expect: {
      name: 'Oluwaseun Adebayo-Falade',
      email: 'seun.falade@zenithpalm.example',
      phone: '+2348035550142',
      company: 'Zenith Palm Oil Mills Plc.',
    },
    alternatives: {
      name: ['Oluwaseun Adebayo-Falade, FCA', 'Mr. Oluwaseun Adebayo-Falade'],
      company: ['Zenith Palm Oil Mills Plc'],
    },
  },
];
