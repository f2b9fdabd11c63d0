import type { PasteSample } from '../sample.ts';

export const FIRST_SIGHT_4_3: readonly PasteSample[] = [
  {
    id: 'p4-fr-3',
    country: 'FR',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement,
P/O Le Président, Raymond Cazeneuve
Annick Soubirous, secrétaire
Club de Pétanque de Tournay
05 62 35 51 23`,
    expect: {
      name: 'Annick Soubirous',
      phone: '+33562355123',
      company: 'Club de Pétanque de Tournay',
    },
  },
  {
    id: 'p4-es-1',
    country: 'ES',
    format: 'signature',
    defaultCountry: 'ES',
    text: `Atentamente,

Ana Belén Carrascosa Rincón
Directora Técnica
Laboratorios Enológicos Requena
C/ Del Vino, 8 · 46340 Requena (Valencia)
Móvil 644 12 34 56 · Tel. 962 30 12 34
ab.carrascosa@labenologico.example
www.labenologico.example`,
    expect: {
      name: 'Ana Belén Carrascosa Rincón',
      email: 'ab.carrascosa@labenologico.example',
      phone: '+34644123456',
      company: 'Laboratorios Enológicos Requena',
    },
  },
  {
    id: 'p4-es-2',
    country: 'ES',
    format: 'profile',
    defaultCountry: 'ES',
    text: `Formulario de contacto web
Nombre: Aurelio
Apellidos: Pujante Marín
Teléfono: 968 55 12 34
Email: aurelio.pujante@correo.example
Empresa: Limones de Santomera
Mensaje: Necesito 200 cajas para el lunes
Acepto la política de privacidad`,
    expect: {
      name: 'Aurelio Pujante Marín',
      email: 'aurelio.pujante@correo.example',
      phone: '+34968551234',
      company: 'Limones de Santomera',
      note: 'Necesito 200 cajas para el lunes\nAcepto la política de privacidad',
    },
    alternatives: { note: [null, 'Necesito 200 cajas para el lunes'] },
  },
  {
    id: 'p4-mx-1',
    country: 'MX',
    format: 'signature',
    defaultCountry: 'MX',
    text: `Saludos,

Lic. Fernanda Tlaxcalteca Ruiz
Coordinación de Eventos
Hacienda San Miguel Regla Eventos
Cel 771 123 4567
Oficina 771 792 1234 ext 3
fer@hsmregla.example`,
    expect: {
      name: 'Fernanda Tlaxcalteca Ruiz',
      email: 'fer@hsmregla.example',
      phone: '+527711234567',
      company: 'Hacienda San Miguel Regla Eventos',
    },
  },
  {
    id: 'p4-ec-1',
    country: 'EC',
    format: 'signature',
    defaultCountry: 'EC',
    text: `Atentamente,
Econ. Washington Chiluisa
GERENTE GENERAL
FLORES DEL COTOPAXI CIA. LTDA.
Telf.: 03 271 5123 / Cel.: 099 555 1234
gerencia@florescotopaxi.example`,
    expect: {
      name: 'Washington Chiluisa',
      email: 'gerencia@florescotopaxi.example',
      phone: '+593995551234',
      company: 'FLORES DEL COTOPAXI CIA. LTDA.',
    },
    alternatives: { company: ['Flores del Cotopaxi Cia. Ltda.'] },
  },
  {
    id: 'p4-br-1',
    country: 'BR',
    format: 'signature',
    defaultCountry: 'BR',
    text: `Atenciosamente,
Maria do Socorro Brandão
Gerente de Loja
Casa das Redes Jaguaruana
(88) 3418-1234
(88) 98123-4567 WhatsApp
socorro@casadasredes.example`,
    expect: {
      name: 'Maria do Socorro Brandão',
      email: 'socorro@casadasredes.example',
      phone: '+5588981234567',
      company: 'Casa das Redes Jaguaruana',
    },
  },
  {
    id: 'p4-br-2',
    country: 'BR',
    format: 'row',
    defaultCountry: 'BR',
    text: 'COOPERATIVA DOS CITRICULTORES DO RIO REAL\tJOSENILDO SANTANA\tCOMPRAS\t75 99123-4567\tjosenildo@citrireal.example',
    expect: {
      name: 'Josenildo Santana',
      email: 'josenildo@citrireal.example',
      phone: '+5575991234567',
      company: 'COOPERATIVA DOS CITRICULTORES DO RIO REAL',
    },
    alternatives: { name: ['JOSENILDO SANTANA'] },
  },
  {
    id: 'p4-pt-1',
    country: 'PT',
    format: 'profile',
    defaultCountry: 'PT',
    text: `Contacte-nos
Queijaria da Beira Baixa, Unipessoal Lda.
Responsável comercial: Salomé Tinoco
Zona Industrial, Lote 12, 6000-459 Castelo Branco
Telefone: 272 551 234
Telemóvel: 926 551 234
geral@queijariabb.example`,
    expect: {
      name: 'Salomé Tinoco',
      email: 'geral@queijariabb.example',
      phone: '+351926551234',
      company: 'Queijaria da Beira Baixa, Unipessoal Lda.',
    },
  },
];
