import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_10_9: readonly PasteSample[] = [
  {
    id: 'p10-et',
    country: 'ET',
    format: 'signature',
    defaultCountry: 'ET',
    text: `With regards
Ato Getachew Woldemariam
Commercial Manager
Sidama Highland Coffee Union
Mob. +251 911 55 12 34
getachew@sidamahighland.example`,
    expect: {
      name: 'Getachew Woldemariam',
      email: 'getachew@sidamahighland.example',
      phone: '+251911551234',
      company: 'Sidama Highland Coffee Union',
    },
    alternatives: { name: ['Ato Getachew Woldemariam'] },
  },
  {
    id: 'p10-qa',
    country: 'QA',
    format: 'signature',
    defaultCountry: 'QA',
    text: `Regards,
Eng. Reem Al-Marri
Sr. Tendering Engineer
Doha Pearl District Cooling Q.P.S.C.
T: +974 4455 1234 | M: +974 5515 1234 | P.O.Box 55123
r.almarri@dohapearlcooling.example`,
    expect: {
      name: 'Reem Al-Marri',
      email: 'r.almarri@dohapearlcooling.example',
      phone: '+97455151234',
      company: 'Doha Pearl District Cooling Q.P.S.C.',
    },
    alternatives: { company: ['Doha Pearl District Cooling'] },
  },
  {
    id: 'p10-jp-row',
    country: 'JP',
    format: 'row',
    defaultCountry: 'JP',
    text: `No,会社名,部署,氏名,ふりがな,TEL,携帯,E-mail
3,株式会社北斗水産,仕入部,音無 蒼,おとなし そう,0138-55-1234,080-6655-1234,otonashi@hokuto-suisan.example`,
    expect: {
      name: '音無 蒼',
      email: 'otonashi@hokuto-suisan.example',
      phone: '+818066551234',
      company: '株式会社北斗水産',
    },
  },
  {
    id: 'p10-jp-card2',
    country: 'JP',
    format: 'profile',
    defaultCountry: 'JP',
    text: `合同会社まるやま養蜂
代表社員
円山　蜜子
Mitsuko Maruyama
〒399-8200 長野県安曇野市豊科1-2-3
Tel/Fax 0263-55-1234
Mobile 080-5512-3456
honey@maruyama38.example
登録番号 T1234567890123`,
    expect: {
      name: '円山 蜜子',
      email: 'honey@maruyama38.example',
      phone: '+818055123456',
      company: '合同会社まるやま養蜂',
    },
    alternatives: { name: ['円山　蜜子', '円山蜜子', 'Mitsuko Maruyama'] },
  },
  {
    id: 'p10-kr-form',
    country: 'KR',
    format: 'profile',
    defaultCountry: 'KR',
    text: `[홈페이지 문의]
회사명: 다온푸드시스템
담당자: 선우은결
직책: 구매팀장
연락처: 010-8855-1234
이메일: sunwoo@daonfood.example
문의사항: 견적 부탁드립니다`,
    expect: {
      name: '선우은결',
      email: 'sunwoo@daonfood.example',
      phone: '+821088551234',
      company: '다온푸드시스템',
      note: '견적 부탁드립니다',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p10-cn-form',
    country: 'CN',
    format: 'profile',
    defaultCountry: 'CN',
    text: `【询价单】
公司：温州正源阀门有限公司
姓名：岳清扬
职位：采购主管
电话：0577-86551234
手机号码：13706551234
邮箱：yueqy@zhengyuanvalve.example
需求描述：球阀DN50 200只`,
    expect: {
      name: '岳清扬',
      email: 'yueqy@zhengyuanvalve.example',
      phone: '+8613706551234',
      company: '温州正源阀门有限公司',
      note: '球阀DN50 200只',
    },
    alternatives: { note: [null] },
  },
  {
    id: 'p10-tw-row',
    country: 'TW',
    format: 'row',
    defaultCountry: 'TW',
    text: `公司名稱\t聯絡人\t職稱\t電話\t手機\t電子信箱
嘉南碾米工廠\t田富貴\t廠長\t05-2655123\t0912-655-123\ttian@jiananrice.example`,
    expect: {
      name: '田富貴',
      email: 'tian@jiananrice.example',
      phone: '+886912655123',
      company: '嘉南碾米工廠',
    },
  },
];
