import type { PasteSample } from '../sample.ts';

/** Signatures from the United States, Canada, Australia, New Zealand and India. */
export const SIGNATURES_7: readonly PasteSample[] = [
  {
    id: 'us-signature-01',
    country: 'US',
    format: 'signature',
    defaultCountry: null,
    text: `Best,

Deshawn Whitlock
Senior Account Executive
Prairie Lantern Analytics, Inc.
1200 Congress Ave, Suite 410, Austin, TX 78701
O: (512) 347-2290 x114
C: (737) 208-6614
deshawn.whitlock@prairielantern.com | www.prairielantern.com
Book time with me: https://calendly.com/deshawn-prairielantern/30min`,
    expect: {
      name: 'Deshawn Whitlock',
      email: 'deshawn.whitlock@prairielantern.com',
      phone: '+17372086614',
      company: 'Prairie Lantern Analytics, Inc.',
    },
  },
  {
    id: 'us-signature-02',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `Rosalind Achterberg, CPA, MBA | Controller | Two Rivers Brewing Co. | 303.298.4471 ext. 12 | rachterberg@tworiversbrewing.com`,
    expect: {
      name: 'Rosalind Achterberg',
      email: 'rachterberg@tworiversbrewing.com',
      phone: '+13032984471 ext. 12',
      company: 'Two Rivers Brewing Co.',
    },
  },
  {
    id: 'us-signature-03',
    country: 'US',
    format: 'signature',
    defaultCountry: 'DE',
    text: `Hi Stefan,

Friday works. Looping in procurement.

Regards,
Maribel Santoyo-Reyes (she/her/ella)
VP, Supply Chain
Copper Mesa Medical Devices LLC

Direct: +1 602-253-9917
Main: +1 602-253-9900
Fax: +1 602-253-9901
msantoyo@coppermesamed.com

4150 E Camelback Rd, Phoenix, AZ 85018
"Care, engineered."

CONFIDENTIALITY NOTICE: The contents of this email message and any attachments are intended solely for
the addressee(s). Call our compliance hotline at +1 800-214-7788 if you have received it in error.`,
    expect: {
      name: 'Maribel Santoyo-Reyes',
      email: 'msantoyo@coppermesamed.com',
      phone: '+16022539917',
      company: 'Copper Mesa Medical Devices LLC',
    },
  },
  {
    id: 'us-signature-04',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `--
Hank Littlefield
Littlefield & Sons Grain
402-475-8832
hank [at] littlefieldgrain [dot] com

Get Outlook for Android`,
    expect: {
      name: 'Hank Littlefield',
      email: 'hank@littlefieldgrain.com',
      phone: '+14024758832',
      company: 'Littlefield & Sons Grain',
    },
  },
  {
    id: 'us-signature-05',
    country: 'US',
    format: 'signature',
    defaultCountry: 'US',
    text: `From: Nguyen, Thao <thao.nguyen@baysidemarine.com>
Sent: Tuesday, March 5, 2024 4:41 PM
To: Sales <sales@galena.app>
Subject: RE: PO 4500118823

See attached.

Thao Nguyen
Purchasing
Bayside Marine Supply Corp.
(206) 784-3319`,
    expect: {
      name: 'Thao Nguyen',
      email: 'thao.nguyen@baysidemarine.com',
      phone: '+12067843319',
      company: 'Bayside Marine Supply Corp.',
    },
  },
  {
    id: 'ca-signature-01',
    country: 'CA',
    format: 'signature',
    defaultCountry: 'FR',
    text: `Cordialement,

Marie-Ève Charbonneau, ing.
Directrice de projet
Énergie Boréale inc.
1155, boul. René-Lévesque Ouest, bureau 2500
Montréal (Québec) H3B 2K4
Tél. : 514 871-4423, poste 318
Téléc. : 514 871-4400
me.charbonneau@energieboreale.ca

Avis de confidentialité : ce courriel est destiné exclusivement à son destinataire.`,
    expect: {
      name: 'Marie-Ève Charbonneau',
      email: 'me.charbonneau@energieboreale.ca',
      phone: '+15148714423 ext. 318',
      company: 'Énergie Boréale inc.',
    },
  },
];
