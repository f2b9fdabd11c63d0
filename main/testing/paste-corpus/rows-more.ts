import type { PasteSample } from './sample.ts';

const row = (
  id: string,
  country: string,
  defaultCountry: string | null,
  text: string,
  expect: PasteSample['expect'],
): PasteSample => ({
  id,
  country,
  format: 'row',
  defaultCountry,
  text,
  expect,
});

const WINSTON = {
  name: 'Winston Smith',
  email: 'winston.smith@oceania.example',
  phone: '+442079460958',
  company: 'Oceania Records',
};

/** More rows, in more languages. */
export const ROWS_MORE: readonly PasteSample[] = [
  row(
    'row-csv-bare',
    'US',
    'US',
    'Sam,Rivera,sam.rivera@bluefin.example,305-555-0123,"Bluefin Charters, LLC",Miami',
    {
      name: 'Sam Rivera',
      email: 'sam.rivera@bluefin.example',
      phone: '+13055550123',
      company: 'Bluefin Charters, LLC',
    },
  ),
  row(
    'row-avatar',
    'US',
    'US',
    'name,email,avatar\nGrace Hopper,grace@navy.example,https://img.example/grace.png',
    {
      name: 'Grace Hopper',
      email: 'grace@navy.example',
      avatarUrl: 'https://img.example/grace.png',
    },
  ),
  row(
    'row-bad-avatar',
    'US',
    'US',
    'name,email,avatar\nGrace Hopper,grace@navy.example,http://img.example/grace.png',
    { name: 'Grace Hopper', email: 'grace@navy.example' },
  ),
  row(
    'row-google',
    'US',
    'US',
    'First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Organization Name\nLinus,Berg,linus@berg.example,+46 70 555 01 23,Berg Data AB',
    {
      name: 'Linus Berg',
      email: 'linus@berg.example',
      phone: '+46705550123',
      company: 'Berg Data AB',
    },
  ),
  row(
    'row-numbers',
    'DE',
    'DE',
    'Kundennr.;Name;Umsatz;PLZ;E-Mail;Telefon\n100023;Olga Sommer;125000;80331;olga@sommer.example;0891234567',
    { name: 'Olga Sommer', email: 'olga@sommer.example', phone: '+49891234567' },
  ),
  row(
    'row-key-value',
    'GB',
    'GB',
    'Name\tWinston Smith\nCompany\tOceania Records\nEmail\twinston.smith@oceania.example\nPhone\t020 7946 0958',
    WINSTON,
  ),
  row(
    'row-title-cell',
    'US',
    'US',
    'Kelly Nguyen\tVP Sales\tBrightside Dental\tkelly@brightsidedental.example\t(619) 555-0123\tSan Diego',
    {
      name: 'Kelly Nguyen',
      company: 'Brightside Dental',
      email: 'kelly@brightsidedental.example',
      phone: '+16195550123',
    },
  ),
  row(
    'row-jp',
    'JP',
    'JP',
    '氏名\t会社名\tメール\t電話番号\n中村 花子\t株式会社花\thanako@hana.example.jp\t03-1234-5678',
    {
      name: '中村 花子',
      company: '株式会社花',
      email: 'hanako@hana.example.jp',
      phone: '+81312345678',
    },
  ),
  row(
    'row-cn',
    'CN',
    'CN',
    '姓名,公司,手机,邮箱\n王芳,上海东方有限公司,13800138000,wangfang@dongfang.cn',
    {
      name: '王芳',
      company: '上海东方有限公司',
      phone: '+8613800138000',
      email: 'wangfang@dongfang.cn',
    },
  ),
  row(
    'row-ru',
    'RU',
    'RU',
    'Имя;Фамилия;Компания;Почта;Телефон\nАнна;Соколова;ООО «Вектор»;anna@vektor.ru;8 903 123-45-67',
    {
      name: 'Анна Соколова',
      company: 'ООО «Вектор»',
      email: 'anna@vektor.ru',
      phone: '+79031234567',
    },
  ),
  row(
    'row-se',
    'SE',
    'SE',
    'Förnamn;Efternamn;Företag;E-post;Mobil\nMaja;Nilsson;Skogsbär AB;maja@skogsbar.example;070-555 01 23',
    {
      name: 'Maja Nilsson',
      company: 'Skogsbär AB',
      email: 'maja@skogsbar.example',
      phone: '+46705550123',
    },
  ),
  row(
    'row-camel',
    'US',
    'US',
    'id,firstName,lastName,emailAddress,phoneNumber,companyName\n77,Omar,Haddad,omar@cedar.example,+1 313 555 0123,Cedar Imports',
    {
      name: 'Omar Haddad',
      email: 'omar@cedar.example',
      phone: '+13135550123',
      company: 'Cedar Imports',
    },
  ),
  row('row-lower', 'US', 'US', 'omar\thaddad\tomar.haddad@cedar.example\t3135550123', {
    name: 'Omar Haddad',
    email: 'omar.haddad@cedar.example',
    phone: '+13135550123',
  }),
];
