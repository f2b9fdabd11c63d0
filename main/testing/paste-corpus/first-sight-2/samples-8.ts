import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_2_8: readonly PasteSample[] = [
  {
    id: 'p2-card-us-ocr',
    country: 'US',
    format: 'profile',
    defaultCountry: 'US',
    text: `HIGH DESERT
WELL DRILLING
licensed · bonded · insured
Lorna Tso, Owner
PO Box 1255 Tuba City AZ 86045
Ofc 928.555.0142  Cell 928.555.0143
lorna@highdesertwell.example`,
    expect: {
      name: 'Lorna Tso',
      email: 'lorna@highdesertwell.example',
      phone: '+19285550143',
      company: 'HIGH DESERT WELL DRILLING',
    },
    alternatives: { company: ['High Desert Well Drilling', 'HIGH DESERT', 'WELL DRILLING'] },
  },
  {
    id: 'p2-card-de-2',
    country: 'DE',
    format: 'profile',
    defaultCountry: 'DE',
    text: `Kosmetikstudio
Beauty & Balance
Inh. Jaqueline Pötzsch
Mozartstr. 4 · 09112 Chemnitz
☎ 0371 5512345
✉ termine@beauty-balance.example`,
    expect: {
      name: 'Jaqueline Pötzsch',
      email: 'termine@beauty-balance.example',
      phone: '+493715512345',
      company: 'Beauty & Balance',
    },
    alternatives: { company: ['Kosmetikstudio Beauty & Balance', 'Kosmetikstudio'] },
  },
  {
    id: 'p2-card-cn-2',
    country: 'CN',
    format: 'profile',
    defaultCountry: 'CN',
    text: `【名片】
上海云帆文化传播有限公司
司马若兰
品牌总监
M 18621551234
E ruolan@yunfan.example
W www.yunfan.example`,
    expect: {
      name: '司马若兰',
      email: 'ruolan@yunfan.example',
      phone: '+8618621551234',
      company: '上海云帆文化传播有限公司',
    },
  },
  {
    id: 'p2-card-jp-2',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `Next Stage Design
合同会社ネクストステージ
デザイナー / 代表社員
御手洗 翼  Tsubasa Mitarai
Mobile 080-5512-3456
mitarai@nextstage.example`,
    expect: {
      name: '御手洗 翼',
      email: 'mitarai@nextstage.example',
      phone: '+818055123456',
      company: '合同会社ネクストステージ',
    },
    alternatives: { name: ['御手洗翼', 'Tsubasa Mitarai', '御手洗 翼 Tsubasa Mitarai'] },
  },
  {
    id: 'p2-card-nl-1',
    country: 'NL',
    format: 'profile',
    defaultCountry: 'NL',
    text: `Smederij
DE VONK
Siep Postma
Meestersmid
Havenweg 3  8711 AB Workum
0515 551 234 / 06 5512 3456
siep@smederijdevonk.example`,
    expect: {
      name: 'Siep Postma',
      email: 'siep@smederijdevonk.example',
      phone: '+31655123456',
      company: 'DE VONK',
    },
    alternatives: { company: ['Smederij DE VONK', 'Smederij De Vonk', 'De Vonk', 'Smederij'] },
  },
  {
    id: 'p2-row-au',
    country: 'AU',
    format: 'row',
    defaultCountry: 'AU',
    text: `Lead ID,Company,First,Last,Job Title,Email,Mobile,Phone,State,Comments
00912,Barossa Cooperage,Ewan,Kesselring,Head Cooper,ewan@barossacooperage.example,0488 551 234,08 8563 5123,SA,wants French oak`,
    expect: {
      name: 'Ewan Kesselring',
      email: 'ewan@barossacooperage.example',
      phone: '+61488551234',
      company: 'Barossa Cooperage',
      note: 'wants French oak',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p2-row-nl',
    country: 'NL',
    format: 'row',
    defaultCountry: 'NL',
    text: 'Kees Dijkgraaf;Dijkgraaf Dakbedekking;eigenaar;06-55123456;kees@dijkgraafdaken.example;Sneek',
    expect: {
      name: 'Kees Dijkgraaf',
      email: 'kees@dijkgraafdaken.example',
      phone: '+31655123456',
      company: 'Dijkgraaf Dakbedekking',
    },
  },
  {
    id: 'p2-row-cz',
    country: 'CZ',
    format: 'row',
    defaultCountry: 'CZ',
    text: `Jméno	Příjmení	Společnost	Pozice	Telefon	E-mail
Bohdana	Vejvodová	Pekárna Na Růžku	majitelka	605 512 345	bohdana@narusku.example`,
    expect: {
      name: 'Bohdana Vejvodová',
      email: 'bohdana@narusku.example',
      phone: '+420605512345',
      company: 'Pekárna Na Růžku',
    },
  },
  {
    id: 'p2-row-ko',
    country: 'KR',
    format: 'row',
    defaultCountry: 'KR',
    text: `번호	이름	회사	부서	직급	연락처	이메일	비고
7	피서준	미래유리	생산팀	부장	010-7755-1234	sj.pi@miraeglass.example	샘플 요청`,
    expect: {
      name: '피서준',
      email: 'sj.pi@miraeglass.example',
      phone: '+821077551234',
      company: '미래유리',
      note: '샘플 요청',
    },
    alternatives: { note: [null] },
  },
];
