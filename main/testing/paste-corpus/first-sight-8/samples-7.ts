import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_8_7: readonly PasteSample[] = [
  {
    id: 'p8-thread-fr',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Bonjour Claire,

Bien reçu, je vous rappelle demain.

Cdlt,
Thibault Lemercier-Duval
Acheteur
Les Ateliers du Perche SAS
06 55 12 34 56

Le mar. 3 mars 2026 à 11:08, Claire Vendeuse <claire@vendeur.example> a écrit :

> Bonjour Thibault,
> Claire Vendeuse - 06 99 99 99 99`,
    expect: {
      name: 'Thibault Lemercier-Duval',
      phone: '+33655123456',
      company: 'Les Ateliers du Perche SAS',
    },
  },
  {
    id: 'p8-thread-es',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `De: Begoña Urrutia <begona.urrutia@talleresurrutia.example>
Enviado el: lunes, 9 de marzo de 2026 9:14
Para: Comercial <comercial@nosotros.example>
Asunto: RE: Presupuesto prensa

Adelante con el presupuesto.

Begoña Urrutia
Talleres Urrutia S.L.
943 551 234`,
    expect: {
      name: 'Begoña Urrutia',
      email: 'begona.urrutia@talleresurrutia.example',
      phone: '+34943551234',
      company: 'Talleres Urrutia S.L.',
    },
  },
  {
    id: 'p8-thread-it',
    country: 'IT',
    format: 'signature',
    defaultCountry: 'IT',
    text: `Buongiorno,
confermo la consegna.

Donatella Sanfelice
Ufficio Acquisti - Molini del Tavoliere Srl
0881 551234

Il giorno mar 3 mar 2026 alle ore 10:22 Paolo Venditore <paolo@venditore.example> ha scritto:
> Buongiorno Donatella`,
    expect: {
      name: 'Donatella Sanfelice',
      phone: '+390881551234',
      company: 'Molini del Tavoliere Srl',
    },
  },
  {
    id: 'p8-thread-nl',
    country: 'NL',
    format: 'signature',
    defaultCountry: 'NL',
    text: `Prima, doen we.

Groeten, Sjoerd Bijlsma
Bijlsma Watersport
058-2551234

Op di 3 mrt 2026 om 14:02 schreef Karin Verkoop <karin@verkoop.example>:
> Hoi Sjoerd`,
    expect: { name: 'Sjoerd Bijlsma', phone: '+31582551234', company: 'Bijlsma Watersport' },
  },
  {
    id: 'p8-thread-pl',
    country: 'PL',
    format: 'signature',
    defaultCountry: 'PL',
    text: `Dzień dobry,
akceptuję.

Witold Gruszczyński
Cukrownia Kruszwica Stara
tel. 52 355 12 34

wt., 3 mar 2026 o 14:12 Jan Handlowiec <jan@handlowiec.example> napisał(a):
> Dzień dobry Panie Witoldzie`,
    expect: {
      name: 'Witold Gruszczyński',
      phone: '+48523551234',
      company: 'Cukrownia Kruszwica Stara',
    },
  },
  {
    id: 'p8-thread-fwd-sv',
    country: 'SE',
    format: 'signature',
    defaultCountry: 'SE',
    text: `FYI - nytt lead!

/Kalle

Från: Gunilla Sjöstrand <gunilla.sjostrand@ostgotakok.example>
Skickat: den 3 mars 2026 13:55
Till: Kalle Säljare
Ämne: Offert kökslådor

Hej!
Kan ni ringa mig?

Gunilla Sjöstrand
Östgöta Kök AB
070-155 12 34`,
    expect: {
      name: 'Gunilla Sjöstrand',
      email: 'gunilla.sjostrand@ostgotakok.example',
      phone: '+46701551234',
      company: 'Östgöta Kök AB',
    },
  },
];
