import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import { documentPage } from '../../outputs/document/document-page.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { strings } from '../../strings.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision, paragraph, words } from '../../testing/builders/document.ts';
import { byClass, elementsOf, officialElements, textOf } from '../../testing/drawn-tree.ts';
import { htmlOf } from '../html.ts';
import { documentArticle } from './document-article.ts';

const notice = aDocument({
  slug: 'thong-bao',
  system: 'party',
  typeName: 'Thông báo',
  codeNumber: '319',
  codeNotation: 'TB/VPTU',
  organName: 'Văn phòng Thành uỷ',
  issuedDate: '2023-07-14',
  source: { kind: 'reference', missing: ['letterhead', 'subject', 'body', 'signer.fullName', 'toPlaces'] },
});
const letter = aDocument({
  displayTitle: 'Rà soát nhiệm vụ',
  to: [{ text: '- Phòng Nội vụ;', units: ['phong-noi-vu'] }],
  toPlaces: ['- Như trên;', '- Lưu: VT.'],
  signer: { authority: 'TM. UỶ BAN NHÂN DÂN', position: 'CHỦ TỊCH', fullName: 'Nguyễn Văn A' },
  body: {
    provisions: [
      aProvision('preamble', 'mo-dau', { content: ['Uỷ ban nhân dân Thành phố yêu cầu:'] }),
      aClause('1', 'Khẩn trương rà soát theo Thông báo số 319-TB/VPTU.'),
      aProvision('clause', 'khoan-2', {
        number: '2',
        marker: '2.',
        content: [
          'Báo cáo:',
          { type: 'editor-note', blocks: [paragraph('Bản nguồn mờ.')] },
          aProvision('point', 'khoan-2-diem-a', { number: 'a', marker: 'a)', content: ['Kết quả./.'] }),
        ],
      }),
      aProvision('annex', 'phu-luc-1', { number: 'I', title: words('DANH MỤC'), content: ['Xã A'] }),
    ],
  },
  relations: [{ type: 'implements', document: 'thong-bao', provision: 'khoan-1', quote: 'theo Thông báo' }],
  aliases: [
    { from: 'khoan-7', to: 'khoan-1', note: 'Đánh số lại.' },
    { from: 'khoan-8', note: 'Bỏ theo đính chính.' },
  ],
  source: { kind: 'extraction', missing: ['codeNumber', 'codeNotation', 'issuedDate', 'tasks.dueDate'] },
  tasks: [
    aTask('1a', { title: 'Rà soát', to: ['phong-noi-vu'], reporting: 'Hằng quý' }),
    aTask('bao-cao', { provision: 'khoan-2-diem-a', quote: 'Kết quả', to: ['phong-tu-phap'] }),
  ],
});
const units = [aUnit('phong-noi-vu', 'Phòng Nội vụ'), aUnit('phong-tu-phap', 'Phòng Tư pháp')];
const addresses = addressesUnder('/');

function draw(document: DirectiveDocument, ...others: DirectiveDocument[]) {
  const page = documentPage(aCorpus({ documents: [document, ...others], units }), document, addresses);
  return documentArticle(page, '22/11/2026 · 3f9a2c1b');
}

const interfaceWords = strings.document;
const withoutSpace = (text: string) => text.replace(/\s/g, '');
const textsOf = (elements: ReturnType<typeof elementsOf>) => elements.map((element) => textOf(element));
const article = draw(letter, notice);

describe('the article of a document', () => {
  it('marks every word of the document once and in order, the addressees first, the signature before the annexes', () => {
    const body = letter.body.provisions.filter(({ kind }) => kind !== 'annex');
    const official = officialElements(article).map((element) => textOf(element));
    expect(withoutSpace(official.join(''))).toBe(
      withoutSpace(
        [
          'Kính gửi:- Phòng Nội vụ;',
          bodyText({ provisions: body }),
          'Nơi nhận:- Như trên;- Lưu: VT.TM. UỶ BAN NHÂN DÂNCHỦ TỊCHNguyễn Văn A',
          'DANH MỤCXã A',
        ].join(''),
      ),
    );
  });

  it('lets nothing of ours stand inside what is official', () => {
    const ours = ['task-notes', 'editors', 'provision-tools', 'notice-mark', 'former-id', 'editor-note', 'blank'];
    const inside = officialElements(article).flatMap((element) => ours.flatMap((name) => byClass(element, name)));
    expect(inside).toEqual([]);
  });

  it('calls the drawn head of the document and the number of an annex no words of it', () => {
    const [head] = byClass(article, 'letterhead');
    expect(officialElements(head!)).toEqual([]);
    expect(htmlOf(...byClass(article, 'annex'))).toContain('<span class="marker">Phụ lục I</span>');
  });

  it('shows what the source does not have as blanks and as words, never as nothing', () => {
    const { placeAndDate, unknown } = interfaceWords.letterhead;
    const [letterhead] = byClass(article, 'letterhead');
    expect(textsOf(byClass(letterhead!, 'blank'))).toContain(`${placeAndDate}: ${unknown}`);
    const [facts] = byClass(article, 'facts');
    expect(textsOf(byClass(facts!, 'unknown'))).toEqual([
      interfaceWords.attributes.unknown,
      interfaceWords.attributes.unknownDate,
    ]);
    expect(textsOf(byClass(byClass(article, 'attributes'), 'unknown'))).toContain(interfaceWords.attributes.unknown);
    expect(textsOf(byClass(draw(notice, letter), 'signature'))).toEqual([
      `${interfaceWords.text.unknownSigner}: ${unknown}`,
    ]);
  });

  it('gives every id once, and every link inside the page leads to one', () => {
    const ids = elementsOf(article).flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]));
    expect(ids.length).toBe(new Set(ids).size);
    const targets = elementsOf(article).flatMap(({ properties: { href, ariaLabelledBy } }) => [
      ...(typeof href === 'string' && href.startsWith('#') ? [href.slice(1)] : []),
      ...[ariaLabelledBy ?? []].flat().map(String),
    ]);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('keeps old ids where their provision is now, and below the text where there is none', () => {
    const said = elementsOf(article).find(({ properties }) => properties['id'] === 'khoan-1');
    expect(textsOf(byClass(said!, 'former-id'))).toEqual([interfaceWords.text.formerId('khoan-7', 'Đánh số lại.')]);
    expect(textsOf(byClass(article, 'former-id')).at(-1)).toContain('Bỏ theo đính chính.');
  });

  it('puts each task beside its provision, with what is set, what is open, and whose words they are', () => {
    const { tasks } = interfaceWords;
    const [first, second] = byClass(article, 'task-notes');
    expect(first?.properties['ariaLabel']).toBe(tasks.ofProvision('khoản 1'));
    expect(htmlOf(first)).toContain(
      `<a class="task-id" href="#viec-1a" aria-label="${tasks.task('1a')}">1a</a> Rà soát`,
    );
    expect(textsOf(elementsOf(first!).filter(({ tagName }) => tagName === 'dt'))).toEqual([
      tasks.to,
      tasks.reporting,
      tasks.quote,
      tasks.due,
    ]);
    expect(textsOf(elementsOf(first!).filter(({ tagName }) => tagName === 'dd'))).toEqual([
      'Phòng Nội vụ',
      'Hằng quý',
      'rà soát',
      tasks.notSet('Công văn'),
    ]);
    expect(htmlOf(...byClass(first!, 'official'))).toBe('<q class="official">rà soát</q>');
    expect(textsOf(byClass(first!, 'unknown'))).toEqual([tasks.notSet('Công văn')]);
    expect(textsOf(byClass(second!, 'task-id'))).toEqual(['#']);
    const [link] = byClass(second!, 'task-id');
    expect(link?.properties['ariaLabel']).toMatch(/^Nhiệm vụ “.+”$/);
    expect(textsOf(byClass([first!, second!], 'editors'))).toEqual([tasks.editors, tasks.editors]);
  });

  it('says once to whom every task is given, where that is the same', () => {
    const tasks = ['1a', '1b'].map((id) => aTask(id));
    const alike = draw({ ...letter, tasks }, notice);
    expect(textsOf(byClass(byClass(alike, 'tasks-intro'), 'links'))).toEqual(['Phòng Nội vụ']);
    const [details] = elementsOf(...byClass(alike, 'task-note')).filter(({ tagName }) => tagName === 'details');
    expect(textOf(details!)).toContain(interfaceWords.tasks.to);
  });

  it('says of a document whose text is not held why it is not there', () => {
    const [absent] = byClass(draw(notice, letter), 'absent-text');
    expect(textOf(absent!)).toContain(interfaceWords.text.absentWhy);
  });

  it('warns above a text that another takes out of force, and again at each provision', () => {
    const newer = aDocument({
      slug: 'moi',
      relations: [{ type: 'replaces', document: 'cong-van', provision: 'khoan-1', quote: 'thay thế' }],
    });
    const replaced = draw({ ...letter, status: 'superseded' }, notice, newer);
    expect(byClass(replaced, 'over')).toHaveLength(1);
    expect(byClass(byClass(replaced, 'said'), 'notice-mark')).toHaveLength(byClass(replaced, 'provision').length);
    expect(replaced.properties['dataNotice']).toContain('được thay thế');
    expect(byClass(article, 'notice-mark')).toEqual([]);
  });

  it('tells relations from both sides, and what stems from a document', () => {
    expect(textOf(...byClass(article, 'quoted-from'))).toBe(
      `${interfaceWords.relations.quotedFrom} khoản 1 Công văn của Uỷ ban nhân dân Thành phố`,
    );
    const stemming = byClass(draw(notice, letter), 'stemming');
    expect(htmlOf(...stemming)).toContain('<td><a href="/van-ban/cong-van/#viec-1a">Rà soát</a></td>');
    expect(byClass(article, 'stemming')).toEqual([]);
  });

  it('ends on paper with where the print came from and which content it was', () => {
    const [printed] = byClass(article, 'printed-from');
    expect(textOf(printed!)).toContain(
      `${interfaceWords.printed} https://vi-du.vn/van-ban/cong-van/ · ${strings.frame.contentVersion} 22/11/2026 · 3f9a2c1b`,
    );
  });
});

describe('what was left out of a document', () => {
  const LEFT_OUT = '[đã lược: số điện thoại]';
  const article = draw(
    aDocument({
      subject: `trích yếu ${LEFT_OUT}`,
      to: [{ text: `Ông A ${LEFT_OUT}`, units: [] }],
      toPlaces: [`- Ông B ${LEFT_OUT};`],
      signer: { fullName: `Ông C ${LEFT_OUT}` },
      body: {
        provisions: [
          aClause('1', `Gọi ${LEFT_OUT} ngay.`),
          aProvision('passage', 'bang', {
            content: [
              {
                type: 'table',
                align: [null],
                head: [[{ inlines: words('a') }]],
                rows: [{ cells: [{ inlines: words(`b ${LEFT_OUT}`) }], line: 1 }],
              },
            ],
          }),
        ],
      },
      tasks: [aTask('1a', { quote: `Gọi ${LEFT_OUT}`, to: ['phong-noi-vu'] })],
    }),
  );

  it('stands in its place in every part of it, set off from its words', () => {
    const redactions = byClass(article, 'redaction').map((element) => textOf(element));
    expect(new Set(redactions)).toEqual(new Set([LEFT_OUT]));
    const shown = textOf(article).split(LEFT_OUT).length - 1;
    expect(redactions).toHaveLength(shown);
    expect(shown).toBeGreaterThanOrEqual(7);
  });

  it('changes no character of the text around it', () => {
    expect(officialElements(article).map((element) => textOf(element))).toContain(`1. Gọi ${LEFT_OUT} ngay.`);
  });
});

describe('the signature', () => {
  const signed = (signer: DirectiveDocument['signer']) => draw(aDocument({ signer, toPlaces: ['- Lưu: VT.'] }));
  const linesOf = (drawn: ReturnType<typeof draw>) =>
    byClass(drawn, 'signature').map((one) =>
      one.children.flatMap((line) => (line.type === 'element' ? textOf(line) : [])),
    );

  it.each([
    ['a list', ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG']],
    ['lines', 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\n'],
  ])('stands in its lines, typed as %s', (_, authority) => {
    const drawn = signed({ authority, position: 'PHÓ CHÁNH VĂN PHÒNG', fullName: 'Nguyễn Văn A' });
    const lines = ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Nguyễn Văn A'];
    expect(linesOf(drawn)).toEqual([lines]);
    expect(byClass(drawn, 'joint')).toEqual([]);
  });

  it('of each signer stands beside that of the others, before “Nơi nhận”', () => {
    const drawn = signed([
      { organName: 'SỞ Y TẾ', authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', fullName: 'Nguyễn Văn A' },
      { position: 'CHỦ TỊCH' },
    ]);
    expect(linesOf(drawn)).toEqual([
      ['SỞ Y TẾ', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn A'],
      ['CHỦ TỊCH', 'họ tên người ký: (chưa có)'],
    ]);
    const [foot] = byClass(drawn, 'joint');
    expect(foot!.children.map((part) => part.type === 'element' && part.properties['className'])).toEqual([
      ['signatures'],
      ['to-places'],
    ]);
  });

  it('is said to be unknown where nothing is known of it', () => {
    expect(linesOf(signed({}))).toEqual([['người ký: (chưa có)']]);
  });
});

describe('a document that is issued with another one', () => {
  const rules = aProvision('attached', 'quy-che', {
    typeName: 'Quy chế',
    marker: 'QUY CHẾ',
    title: words('Tiếp công dân'),
    content: [
      '(Ban hành kèm theo Quyết định số 18/QĐ-UBND)',
      aProvision('article', 'quy-che-dieu-1', { number: '1', marker: 'Điều 1.', content: ['Phạm vi.'] }),
    ],
  });
  const drawn = draw(aDocument({ toPlaces: ['- Lưu: VT.'], body: { provisions: [rules, aClause('1', 'Một.')] } }));

  it('follows the signature, under its own head', () => {
    const official = textsOf(officialElements(drawn));
    expect(official.slice(official.indexOf('- Lưu: VT.') + 1)).toEqual([
      'QUY CHẾ',
      'Tiếp công dân',
      '(Ban hành kèm theo Quyết định số 18/QĐ-UBND)',
      'Điều 1. Phạm vi.',
    ]);
  });

  it('has provisions that are cited with it, and what ties those to the document', () => {
    const [attached] = byClass(drawn, 'attached').filter(({ tagName }) => tagName === 'div');
    expect(attached!.properties['dataJoint']).toBe('ban hành kèm theo');
    expect(textsOf(byClass(attached!, 'provision-tools'))).toEqual(['Quy chế', 'Điều 1 Quy chế']);
  });
});
