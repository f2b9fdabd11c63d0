import type { PasteSample } from './sample.ts';

/** Korea, Vietnam, Thailand, Indonesia, Malaysia, the Philippines. */
export const ASIA: readonly PasteSample[] = [
  {
    id: 'kr-full',
    country: 'KR',
    format: 'signature',
    defaultCountry: null,
    text: `감사합니다.

김민수 팀장
(주)한빛소프트 영업팀
서울시 강남구 테헤란로 123
Tel 02-555-1234 / HP 010-1234-5678 / Fax 02-555-1235
minsu.kim@hanbitsoft.co.kr`,
    expect: {
      name: '김민수',
      email: 'minsu.kim@hanbitsoft.co.kr',
      phone: '+821012345678',
      company: '(주)한빛소프트',
    },
  },
  {
    id: 'kr-form-word',
    country: 'KR',
    format: 'signature',
    defaultCountry: null,
    text: `이서연 | 마케팅 매니저
주식회사 푸른바다
휴대폰: 010-9876-5432
이메일: seoyeon@pureunbada.kr
주소: 부산광역시 해운대구 센텀로 1`,
    expect: {
      name: '이서연',
      email: 'seoyeon@pureunbada.kr',
      phone: '+821098765432',
      company: '주식회사 푸른바다',
    },
  },
  {
    id: 'vn-full',
    country: 'VN',
    format: 'signature',
    defaultCountry: null,
    text: `Trân trọng,
Nguyễn Văn Minh
Trưởng phòng Kinh doanh
Công ty TNHH Sao Biển
Quận 1, TP. Hồ Chí Minh
ĐT: 028 3555 0123
Di động: 0912 345 678
minh.nguyen@saobien.vn`,
    expect: {
      name: 'Nguyễn Văn Minh',
      email: 'minh.nguyen@saobien.vn',
      phone: '+84912345678',
      company: 'Công ty TNHH Sao Biển',
    },
  },
  {
    id: 'th-full',
    country: 'TH',
    format: 'signature',
    defaultCountry: null,
    text: `ขอแสดงความนับถือ
สมชาย ใจดี
ผู้จัดการฝ่ายขาย
บริษัท ช้างทอง จำกัด
โทร. 02 555 0123
มือถือ 081 234 5678
somchai@changthong.co.th`,
    expect: {
      name: 'สมชาย ใจดี',
      email: 'somchai@changthong.co.th',
      phone: '+66812345678',
      company: 'บริษัท ช้างทอง จำกัด',
    },
  },
  {
    id: 'id-pt',
    country: 'ID',
    format: 'signature',
    defaultCountry: null,
    text: `Hormat saya,
Budi Santoso
Manajer Pemasaran
PT Nusantara Kopi Tbk
Jl. Sudirman Kav. 10, Jakarta 10220
HP 0812 3456 7890
budi.santoso@nusantarakopi.co.id`,
    expect: {
      name: 'Budi Santoso',
      email: 'budi.santoso@nusantarakopi.co.id',
      phone: '+6281234567890',
      company: 'PT Nusantara Kopi Tbk',
    },
  },
  {
    id: 'my-sdn',
    country: 'MY',
    format: 'signature',
    defaultCountry: null,
    text: `Encik Ahmad Faizal bin Ismail
Senior Executive
Rimba Palm Oil Sdn. Bhd.
Kuala Lumpur, Malaysia
H/P: 012-345 6789
ahmad.faizal@rimbapalm.com.my`,
    expect: {
      name: 'Ahmad Faizal bin Ismail',
      email: 'ahmad.faizal@rimbapalm.com.my',
      phone: '+60123456789',
      company: 'Rimba Palm Oil Sdn. Bhd.',
    },
  },
  {
    id: 'ph-inc',
    country: 'PH',
    format: 'signature',
    defaultCountry: null,
    text: `Maria Teresa dela Cruz
HR Business Partner
Mabuhay Logistics Inc.
Makati, Philippines
Mobile 0917 555 0123
mt.delacruz@mabuhaylogistics.ph`,
    expect: {
      name: 'Maria Teresa dela Cruz',
      email: 'mt.delacruz@mabuhaylogistics.ph',
      phone: '+639175550123',
      company: 'Mabuhay Logistics Inc.',
    },
  },
];
