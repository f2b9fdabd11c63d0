import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** What the rep typed, and what Intercom gets (docs/what-is-sent.md). */

for (const version of ['2.16', '1.3'] as const) {
  test(`digits in groups are asked about on ${version}, and the answer is sent`, async ({
    galena,
  }) => {
    const { page, practice } = galena;
    const { usePractice, field, submit, sendNow, lastLead, addAttribute } = galenaPage(page);
    await usePractice(version);
    // The workspace's attributes are known.
    await expect(field('team_mates')).toBeVisible();
    await field('Name').fill('Winston');
    await addAttribute(1, 'seats', 'integer', '12.000');
    await submit();
    if (version === '1.3') {
      await expect(field('Attribute 1')).toHaveAccessibleDescription(/“seats”.*Press again/);
      await submit();
    }
    await expect(field('Value 1')).toHaveAccessibleDescription(/Is this 12000 or 12\?/);
    await expect(field('Value 1')).toBeFocused();
    expect(practice.contacts()).toEqual([]);
    await page.getByRole('button', { name: '12000' }).click();
    await expect(field('Value 1')).toHaveValue('12000');
    if (version === '2.16') return;
    await submit();
    await sendNow();
    await expect(lastLead).toContainText('Created');
    expect(practice.contacts()).toMatchObject([{ customAttributes: { seats: 12_000 } }]);
  });
}

test('a decimal comma in the workspace’s own field is put right with one key', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, field, submit, sendNow, lastLead } = galenaPage(page);
  await usePractice();
  await field('Name').fill('Winston');
  await field('monthly_spend').fill('1.234,56');
  await submit();
  await expect(field('monthly_spend')).toHaveAccessibleDescription(/Is this 1234\.56\?/);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(field('monthly_spend')).toHaveValue('1234.56');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toMatchObject([{ customAttributes: { monthly_spend: 1234.56 } }]);
});

test('a number without its area stays as it was typed, and one with it is written out', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, create, field } = galenaPage(page);
  await usePractice();
  await page.evaluate(() => window.galena.saveSettings({ holdSeconds: 60, country: 'DE' }));
  await field('Phone').fill('1047');
  await field('Name').focus();
  await expect(field('Phone')).toHaveValue('1047');
  await create({ name: 'Reception', phone: '1047' });
  await create({ name: 'Winston', phone: '030 123456' });
  expect(practice.contacts()).toMatchObject([
    { name: 'Reception', phone: '1047' },
    { name: 'Winston', phone: '+4930123456' },
  ]);
});

test('a year that is typed with two digits is asked about, and one key makes it whole', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, field, submit, sendNow, lastLead } = galenaPage(page);
  await usePractice();
  await field('Name').fill('Winston');
  await field('follow_up_at').focus();
  await page.keyboard.type('112326');
  await expect(field('follow_up_at')).toHaveValue('0026-11-23');
  await submit();
  await expect(field('follow_up_at')).toHaveAccessibleDescription(/Is this 2026 or 1926\?/);
  expect(practice.contacts()).toEqual([]);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(field('follow_up_at')).toHaveValue('2026-11-23');
  await field('follow_up_at').fill('1826-11-23');
  await expect(field('follow_up_at')).toHaveAccessibleDescription(/The year is 1826/);
  await field('follow_up_at').fill('2026-11-23');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toMatchObject([
    { customAttributes: { follow_up_at: Date.UTC(2026, 10, 23, 12) / 1_000 } },
  ]);
});

for (const version of ['2.16', '1.3'] as const) {
  test(`a tag of the workspace is one tag on ${version}, whatever is in its name`, async ({
    galena,
  }) => {
    const { page, practice } = galena;
    const { usePractice, field, submit, sendNow, lastLead, goTo, token } = galenaPage(page);
    await practice.handle({
      method: 'POST',
      path: '/tags',
      query: '',
      headers: { authorization: `Bearer ${practice.token}`, 'intercom-version': version },
      body: JSON.stringify({ name: 'Sales, EMEA' }),
    });
    await usePractice(version);
    await goTo('Settings');
    await expect(page.getByRole('region', { name: /knows of this workspace/ })).toContainText(
      'Tags5',
    );
    await goTo('New lead');
    await field('Name').fill('Winston');
    await field('Tags').fill('Sales, EMEA; 展示会、見込み');
    await submit();
    await sendNow();
    await expect(lastLead).toContainText('Created');
    await expect.poll(() => practice.contacts()[0]?.tags.length).toBe(3);
    expect(practice.tags().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sales, EMEA', '展示会', '見込み']),
    );
    expect(practice.tags()).toHaveLength(7);

    await field('Tags').focus();
    await page.keyboard.type('Web');
    await page.keyboard.press('ArrowRight');
    await expect(token('Webinar')).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(token('Webinar')).toHaveCount(0);
    await expect(field('Tags')).toHaveValue('Webinar');
  });
}

test('an option of a list is sent to the letter, and a campaign’s default is a choice of them', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, field, submit, sendNow, lastLead, goTo } = galenaPage(page);
  const headers = { authorization: `Bearer ${practice.token}`, 'intercom-version': '2.16' };
  const attribute = {
    name: 'plan',
    model: 'contact',
    data_type: 'options',
    options: [' Enterprise', 'Enterprise', ' ', 'Small'].map((value) => ({ value })),
  };
  const body = JSON.stringify(attribute);
  await practice.handle({ method: 'POST', path: '/data_attributes', query: '', headers, body });
  await usePractice();
  await goTo('Settings');
  await expect(page.getByRole('region', { name: /knows of this workspace/ })).toContainText(
    'Custom attributes7',
  );
  await page.getByRole('button', { name: 'Campaigns…' }).click();
  await page.getByRole('button', { name: 'New campaign' }).click();
  await field('Name').fill('Fair');
  await page.getByLabel('Show plan').check();
  await field('plan').selectOption(' Enterprise');
  await page.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('listitem', { name: 'Fair', exact: true });
  await row.getByRole('button', { name: 'Use' }).click();
  await goTo('New lead');
  await expect(field('plan')).toHaveValue(' Enterprise');
  await expect(field('plan').getByRole('option')).toHaveCount(4);
  await field('Name').fill('Winston');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toMatchObject([{ customAttributes: { plan: ' Enterprise' } }]);
});

test('1.3 offers its attributes too, and asks before a slip makes a new one', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, field, submit, sendNow, lastLead, addAttribute } = galenaPage(page);
  await usePractice('1.3');
  await expect(field('team_mates')).toBeVisible();
  await field('Name').fill('Winston');
  await field('team_mates').fill('12');
  await addAttribute(1, 'job_titel', 'text', 'Clerk');
  await submit();
  await expect(field('Attribute 1')).toHaveAccessibleDescription(
    /no attribute .“job_titel”.*Did you mean .“job_title”.*Press again/,
  );
  expect(practice.contacts()).toEqual([]);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(field('Attribute 1')).toHaveValue('job_title');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toMatchObject([
    { customAttributes: { job_title: 'Clerk', team_mates: 12 } },
  ]);
  expect(practice.contacts()[0]?.customAttributes).not.toHaveProperty('job_titel');
});

for (const version of ['2.16', '1.3'] as const) {
  test(`what nobody sees does not reach Intercom on ${version}`, async ({ galena }) => {
    const { page, practice } = galena;
    const { usePractice, field, submit, sendNow, lastLead } = galenaPage(page);
    await usePractice(version);
    await field('Name').fill('Rene\u0301\u200b Mu\u0308ller\u0007');
    await field('Email').fill('＜rene＠acme。example＞');
    await field('Company').fill('\u200b');
    await field('Tags').fill('\u200b, \u3164');
    await field('Note').fill('First\u200b line\nsecond');
    await expect(field('Email')).toHaveValue('rene@acme.example');
    await expect(field('Email')).toHaveAccessibleDescription(/Was .“＜rene＠acme。example＞”/);
    await submit();
    await sendNow();
    await expect(lastLead).toContainText('Created');
    expect(practice.contacts()).toMatchObject([
      { name: 'René Müller', email: 'rene@acme.example', tags: [], companyIds: [] },
    ]);
    await expect.poll(() => practice.notes().length).toBe(1);
    expect(practice.notes()[0]?.body).not.toContain('\u200b');
    expect(practice.notes()[0]?.body).toMatch(/First line.*second/s);
    expect(practice.companies()).toHaveLength(6);
    expect(practice.tags()).toHaveLength(4);
  });
}

test('an address that the rep wants as it was goes out as it was', async ({ galena }) => {
  const { page, practice } = galena;
  const { usePractice, field, submit, sendNow, lastLead } = galenaPage(page);
  await usePractice();
  await field('Name').fill('Winston');
  await field('Email').fill('(w@acme.example)');
  await page.keyboard.press('Tab');
  await expect(field('Email')).toHaveValue('w@acme.example');
  await field('Email').focus();
  await page.keyboard.press('ControlOrMeta+.');
  await expect(field('Email')).toHaveValue('(w@acme.example)');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toMatchObject([{ email: '(w@acme.example)' }]);
});

test('an attribute is told from a field that is called alike, and may be called as anything', async ({
  galena,
}) => {
  const { page, practice } = galena;
  const { usePractice, field, submit, sendNow, lastLead } = galenaPage(page);
  const headers = { authorization: `Bearer ${practice.token}`, 'intercom-version': '2.16' };
  for (const name of ['Email', 'constructor']) {
    const body = JSON.stringify({ name, model: 'contact', data_type: 'string' });
    await practice.handle({ method: 'POST', path: '/data_attributes', query: '', headers, body });
  }
  await usePractice();
  await field('constructor').fill('Brunel');
  await field('Email (custom attribute)').fill('second@acme.example');
  await field('Email').fill('first@acme.example');
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(practice.contacts()).toMatchObject([
    {
      email: 'first@acme.example',
      customAttributes: { Email: 'second@acme.example', constructor: 'Brunel' },
    },
  ]);
});

for (const version of ['2.16', '1.3'] as const) {
  test(`a mail in another spelling is a duplicate on ${version}, here and in Intercom`, async ({
    galena,
  }) => {
    const { usePractice, create, field } = galenaPage(galena.page);
    await usePractice(version);
    await create({ name: 'Ann', email: 'Ann@Bücher.example' });
    await field('Email').fill('ANN@xn--bcher-kva.EXAMPLE');
    const duplicates = galena.page.getByRole('region', { name: 'Possible duplicates' });
    await expect(duplicates.getByRole('listitem')).not.toHaveCount(0);
    await expect(duplicates).toContainText('Same email');
    const isAsked = () =>
      galena.practice
        .calls()
        .some(({ body, query }) =>
          `${body} ${new URLSearchParams(query).get('email')}`.includes('ann@bücher.example'),
        );
    await expect.poll(isAsked).toBe(true);
  });
}
