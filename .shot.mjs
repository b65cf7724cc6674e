import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const [, , ...slugs] = process.argv;
for (const slug of slugs) {
  for (const [name, w, scheme] of [['phone', 390, 'light'], ['desk', 1280, 'light'], ['dark', 1280, 'dark']]) {
    const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: scheme });
    await p.goto(`http://localhost:4521/van-ban/${slug}/`);
    await p.screenshot({ path: `/tmp/b/${slug}-${name}.png`, fullPage: true });
    if (name === 'desk') {
      await p.emulateMedia({ media: 'print' });
      await p.pdf({ path: `/tmp/b/${slug}.pdf`, preferCSSPageSize: true });
      console.log(await p.evaluate(() => [...document.querySelectorAll('.sheet [data-official] a')].map((a) => `${a.textContent} → ${a.getAttribute('href')}`).join('\n')));
    }
    await p.close();
  }
}
await b.close();
