import type { PasteSample } from '../sample.ts';

/** mailto links, bare and in the wrappings mail programs and browsers give them. */
export const MAILTOS: readonly PasteSample[] = [
  {
    id: 'de-mailto-01',
    country: 'DE',
    format: 'mailto',
    defaultCountry: 'DE',
    text: `mailto:einkauf@kornhaus-verlag.de?subject=Anfrage%20Messestand&body=Bitte%20um%20R%C3%BCckruf%20am%20Nachmittag`,
    expect: {
      email: 'einkauf@kornhaus-verlag.de',
      note: 'Bitte um Rückruf am Nachmittag',
    },
  },
  {
    id: 'de-mailto-02',
    country: 'DE',
    format: 'mailto',
    defaultCountry: null,
    text: `mailto:%22Nora%20Feldkamp%22%20%3Cnora%40feldkamp-design.de%3E?subject=Entwurf`,
    expect: { name: 'Nora Feldkamp', email: 'nora@feldkamp-design.de' },
  },
  {
    id: 'se-mailto-01',
    country: 'SE',
    format: 'mailto',
    defaultCountry: 'SE',
    text: `Elin Sandelius <mailto:elin.sandelius@fjordbyggen.se>`,
    expect: { name: 'Elin Sandelius', email: 'elin.sandelius@fjordbyggen.se' },
  },
  {
    id: 'gb-mailto-01',
    country: 'GB',
    format: 'mailto',
    defaultCountry: 'GB',
    text: `<a href="mailto:pokafor@marlowgateevents.co.uk?subject=Summer%20gala&amp;body=Quote%20for%20120%20guests%20%26%20a%20marquee">Paul Okafor</a>`,
    expect: {
      name: 'Paul Okafor',
      email: 'pokafor@marlowgateevents.co.uk',
      note: 'Quote for 120 guests & a marquee',
    },
  },
  {
    id: 'us-mailto-01',
    country: 'US',
    format: 'mailto',
    defaultCountry: 'US',
    text: `MAILTO:Service%2Bleads@RidgelineHVAC.com?Subject=Maintenance%20plan&Body=Line%201%3A%20two%20rooftop%20units%0ALine%202%3A%20needs%20100%25%20uptime`,
    expect: {
      email: 'Service+leads@RidgelineHVAC.com',
      note: 'Line 1: two rooftop units\nLine 2: needs 100% uptime',
    },
  },
  {
    id: 'fr-mailto-01',
    country: 'FR',
    format: 'mailto',
    defaultCountry: 'FR',
    text: `mailto:contact@savonnerie-garrigue.fr?cc=compta@savonnerie-garrigue.fr&bcc=archive@savonnerie-garrigue.fr&body=Commande%20n%C2%B0%204471%20%E2%80%93%20%C3%A0%20relancer`,
    expect: {
      email: 'contact@savonnerie-garrigue.fr',
      note: 'Commande n° 4471 – à relancer',
    },
  },
  {
    id: 'cz-mailto-01',
    country: 'CZ',
    format: 'mailto',
    defaultCountry: 'CZ',
    text: `mailto:?to=obchod@tiskarna-luznice.cz&subject=Popt%C3%A1vka`,
    expect: { email: 'obchod@tiskarna-luznice.cz' },
  },
  {
    id: 'jp-mailto-01',
    country: 'JP',
    format: 'mailto',
    defaultCountry: 'JP',
    text: `mailto:info@kamogawa-tea.co.jp?subject=%E3%81%8A%E5%95%8F%E3%81%84%E5%90%88%E3%82%8F%E3%81%9B&body=%E8%A6%8B%E7%A9%8D%E6%9B%B8%E3%82%92%E3%81%8A%E9%A1%98%E3%81%84%E3%81%97%E3%81%BE%E3%81%99%E3%80%82`,
    expect: {
      email: 'info@kamogawa-tea.co.jp',
      note: '見積書をお願いします。',
    },
  },
  {
    id: 'it-mailto-01',
    country: 'IT',
    format: 'mailto',
    defaultCountry: 'IT',
    text: `Chiara Montanelli [mailto:c.montanelli@liuteriaponchielli.it]
tel:+39-0372-41-88-26`,
    expect: {
      name: 'Chiara Montanelli',
      email: 'c.montanelli@liuteriaponchielli.it',
      phone: '+390372418826',
    },
  },
  {
    id: 'es-mailto-01',
    country: 'ES',
    format: 'mailto',
    defaultCountry: 'ES',
    text: `[Begoña Urrutia](mailto:begona@urrutiacatering.es?body=Men%C3%BA%20para%2040%20personas%2C%20s%C3%A1bado)`,
    expect: {
      name: 'Begoña Urrutia',
      email: 'begona@urrutiacatering.es',
      note: 'Menú para 40 personas, sábado',
    },
  },
];
