import { chromium } from 'playwright-core';
import { findBrowser } from '#tests/site/browser.ts';
import { type DepthOf, printFiling } from './print-filing.ts';
import { type PrintStyleName, printStyles } from './print-styles.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Prints texts of filings as PDF, without the tags that would tell a reader what is a table. */
export async function printPdfs<Name>(
  filings: readonly { readonly name: Name; readonly text: string; readonly style: PrintStyleName; readonly depthOf: DepthOf }[],
): Promise<readonly { readonly name: Name; readonly pdf: Uint8Array }[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: flags });
  const page = await browser.newPage();
  const printed: { name: Name; pdf: Uint8Array }[] = [];
  for (const { depthOf, name, style, text } of filings) {
    await page.setContent(printFiling(text, printStyles[style], depthOf));
    const heads = {
      displayHeaderFooter: true,
      headerTemplate: '<div style="font-size:7pt;margin-left:18mm">Report of an invented company</div>',
      footerTemplate: '<div style="font-size:7pt;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>',
    };
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: false, outline: false, ...(printStyles[style].heads ? heads : {}) });
    printed.push({ name, pdf });
  }
  await browser.close();
  return printed;
}
