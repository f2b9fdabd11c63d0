import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_1_12: readonly PasteSample[] = [
  {
    id: 'p1-card-7',
    country: 'CN',
    format: 'profile',
    defaultCountry: 'CN',
    text: `闽南石材
MINNAN STONE
陈国栋 总经理
Chen Guodong  General Manager
福建省南安市水头镇
手机 Mobile: 138 5951 2345
邮箱: chen@minnanstone.example`,
    expect: {
      name: '陈国栋',
      email: 'chen@minnanstone.example',
      phone: '+8613859512345',
      company: '闽南石材',
    },
    alternatives: { name: ['Chen Guodong'], company: ['MINNAN STONE', 'Minnan Stone'] },
  },
  {
    id: 'p1-card-8',
    country: 'GB',
    format: 'profile',
    defaultCountry: 'GB',
    text: `The Copper Kettle
Tea Rooms & Catering
Mrs. Winifred Plumtree, Prop.
7 Market Sq, Helmsley
Tel: (01439) 555123`,
    expect: { name: 'Winifred Plumtree', phone: '+441439555123', company: 'The Copper Kettle' },
    alternatives: { company: ['The Copper Kettle Tea Rooms & Catering'] },
  },
  {
    id: 'p1-card-9',
    country: 'TR',
    format: 'profile',
    defaultCountry: 'TR',
    text: `DEMİRTAŞ HALI
Hülya DEMİRTAŞ
Satış Müdürü
Kapalıçarşı No: 55 Fatih / İSTANBUL
T: 0212 551 23 45
G: 0542 551 23 45
hulya@demirtashali.example`,
    expect: {
      name: 'Hülya Demirtaş',
      email: 'hulya@demirtashali.example',
      phone: '+905425512345',
      company: 'DEMİRTAŞ HALI',
    },
    alternatives: { name: ['Hülya DEMİRTAŞ'], company: ['Demirtaş Halı'] },
  },
  {
    id: 'p1-card-10',
    country: 'PL',
    format: 'profile',
    defaultCountry: 'PL',
    text: `Pasieka "Pod Lipą"
mgr inż. Bronisław Miodek
miody • pyłek • propolis
17-200 Hajnówka, ul. Leśna 5
tel. 85 682 12 34, 604 512 345`,
    expect: { name: 'Bronisław Miodek', phone: '+48604512345', company: 'Pasieka "Pod Lipą"' },
    alternatives: { phone: ['+48856821234'] },
  },
  {
    id: 'p1-row-1',
    country: 'US',
    format: 'row',
    defaultCountry: 'US',
    text: 'Ramona Castellanos\tPurchasing\tAlamo Fasteners Inc.\t210-555-0133\tramona@alamofasteners.example\tSan Antonio\tTX',
    expect: {
      name: 'Ramona Castellanos',
      email: 'ramona@alamofasteners.example',
      phone: '+12105550133',
      company: 'Alamo Fasteners Inc.',
    },
  },
  {
    id: 'p1-row-2',
    country: 'DE',
    format: 'row',
    defaultCountry: 'DE',
    text: `Nr.;Firma;Ansprechpartner;Straße;PLZ;Ort;Tel.;Fax;Mail
17;Allgäuer Sennereibedarf;Zenzi Hartmannsgruber;Käsgasse 2;87509;Immenstadt;08323 55123;08323 55124;zenzi@sennereibedarf.example`,
    expect: {
      name: 'Zenzi Hartmannsgruber',
      email: 'zenzi@sennereibedarf.example',
      phone: '+49832355123',
      company: 'Allgäuer Sennereibedarf',
    },
  },
  {
    id: 'p1-row-3',
    country: 'FR',
    format: 'row',
    defaultCountry: 'FR',
    text: `Civilité	Nom	Prénom	Fonction	Raison sociale	Tél fixe	Tél mobile	Email	Stand visité
M.	TANGUY	Gwendal	Gérant	Voilerie Tanguy	02 97 55 12 34	06 97 55 12 34	gwendal@voilerietanguy.example	B12`,
    expect: {
      name: 'Gwendal Tanguy',
      email: 'gwendal@voilerietanguy.example',
      phone: '+33697551234',
      company: 'Voilerie Tanguy',
    },
  },
  {
    id: 'p1-row-4',
    country: 'JP',
    format: 'row',
    defaultCountry: 'JP',
    text: `会社名,部署名,役職,氏名,フリガナ,電話番号,FAX番号,メールアドレス
株式会社みのり製麺,購買課,課長,東海林 由美,ショウジ ユミ,0234-55-1234,0234-55-1235,y.shoji@minori-seimen.example`,
    expect: {
      name: '東海林 由美',
      email: 'y.shoji@minori-seimen.example',
      phone: '+81234551234',
      company: '株式会社みのり製麺',
    },
    alternatives: { name: ['東海林由美'] },
  },
  {
    id: 'p1-row-5',
    country: 'BR',
    format: 'row',
    defaultCountry: 'BR',
    text: `Nome,E-mail,Celular,Empresa,Cargo,Interesse,Observações
Thayná Figueiredo,thayna@cooperleite.example,(34) 99155-1234,Cooperleite Triângulo,Compradora,Ordenhadeiras,Ligar após as 14h`,
    expect: {
      name: 'Thayná Figueiredo',
      email: 'thayna@cooperleite.example',
      phone: '+5534991551234',
      company: 'Cooperleite Triângulo',
      note: 'Ligar após as 14h',
    },
    alternatives: { note: [null] },
  },
];
