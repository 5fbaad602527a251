import { describe, expect, it } from 'vitest';
import { testArchive, testDocx } from './test-archive.ts';
import { testLines, testRead } from './test-read.ts';

const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const STYLES = `<w:styles>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="Meine Überschrift"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Gliederung"><w:name w:val="Gliederung"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
</w:styles>`;
const style = (name: string) => `<w:pStyle w:val="${name}"/>`;

describe('a document of Word', () => {
  it('gives titles, headings by style, parent style and outline level, no table of contents', async () => {
    const body = [
      p('Der Deich', style('Titel')),
      p('Erstens 1', style('Verzeichnis1')),
      p('Erstens', style('berschrift1')),
      p('Es regnet.'),
      p('Zweitens', style('Eigene')),
      p('Darunter', style('Gliederung')),
      p('Es schneit.'),
      p('Ganz unten', '<w:outlineLvl w:val="2"/>'),
      p('Es taut.', '<w:outlineLvl w:val="9"/>'),
    ].join('');
    const document = await testRead('a.docx', testArchive(testDocx(body, [{ name: 'word/styles.xml', data: STYLES }])));
    expect(document.title).toBe('Der Deich');
    expect(testLines(document)).toEqual([
      '# Erstens',
      'Es regnet.',
      '# Zweitens',
      '## Darunter',
      'Es schneit.',
      '### Ganz unten',
      'Es taut.',
    ]);
  });

  it('leaves out what was deleted, moved away, or is said twice; keeps what was inserted', async () => {
    const body = `<w:p><w:r><w:t>Der </w:t></w:r><w:del><w:r><w:delText>alte </w:delText></w:r></w:del><w:ins><w:r><w:t>neue </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>hier </w:t></w:r></w:moveFrom>
      <w:hyperlink><w:r><w:t>Deich</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>hält</w:t><w:softHyphen/><w:br/><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
      <w:p><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('Im Kasten.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Im Kasten.')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t>Daneben.</w:t></w:r></w:p>`;
    expect(testLines(await testRead('a.docx', testArchive(testDocx(body))))).toEqual([
      'Der neue Deich hält E-Mail.',
      'Im Kasten.',
      'Daneben.',
    ]);
  });

  it('puts footnotes and endnotes where their section ends', async () => {
    const notes = (kind: string, text: string) =>
      `<w:${kind}s><w:${kind} w:type="separator" w:id="-1"><w:p/></w:${kind}><w:${kind} w:id="1">${p(text)}</w:${kind}></w:${kind}s>`;
    const body = `<w:p><w:r><w:t>Der Deich</w:t><w:footnoteReference w:id="1"/></w:r><w:r><w:t> brach.</w:t><w:endnoteReference w:id="1"/><w:footnoteReference w:id="7"/></w:r></w:p>${p('Alle schliefen.')}${p('Danach', '<w:outlineLvl w:val="0"/>')}${p('Es wurde hell.')}`;
    const bytes = testArchive(
      testDocx(body, [
        { name: 'word/footnotes.xml', data: notes('footnote', 'Im Jahr 1717.') },
        { name: 'word/endnotes.xml', data: notes('endnote', 'Nachts.') },
      ]),
    );
    expect(testLines(await testRead('a.docx', bytes))).toEqual([
      'Der Deich brach.',
      'Alle schliefen.',
      'Im Jahr 1717.',
      'Nachts.',
      '# Danach',
      'Es wurde hell.',
    ]);
  });
});

describe('a document of LibreOffice', () => {
  const odt = (styles: string, text: string) =>
    testArchive([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
      {
        name: 'content.xml',
        data: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
      },
      {
        name: 'meta.xml',
        data: '<office:document-meta><office:meta><dc:title/><meta:initial-creator>Ada Beispiel</meta:initial-creator><dc:creator>Jemand</dc:creator><meta:creation-date>2021-02-03T10:00:00</meta:creation-date></office:meta></office:document-meta>',
      },
    ]);
  it('gives titles, headings, spaces and notes; nothing deleted, no directory, no comment', async () => {
    const bytes = odt(
      '<style:style style:name="P1" style:parent-style-name="Title"/>',
      `<text:tracked-changes><text:deletion><text:p>Gelöscht.</text:p></text:deletion></text:tracked-changes>
       <text:p text:style-name="P1">Der Deich</text:p><text:table-of-content><text:p>Erstens 1</text:p></text:table-of-content>
       <text:h text:outline-level="1">Erstens</text:h>
       <text:p>Es<text:s text:c="3"/>regnet<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Seit Tagen.</text:p></text:note-body></text:note>.<office:annotation><text:p>Stimmt das?</text:p></office:annotation></text:p>
       <text:list><text:list-item><text:p>Ein<text:tab/>Punkt</text:p></text:list-item></text:list>
       <table:table><table:table-row><table:table-cell><text:p>Zelle<text:line-break/>zwei</text:p></table:table-cell></table:table-row></table:table>
       <text:h text:outline-level="7">Tief</text:h><text:p>Ende.</text:p>`,
    );
    const document = await testRead('a.odt', bytes);
    expect(document).toMatchObject({ title: 'Der Deich', author: 'Ada Beispiel', date: '2021-02-03' });
    expect(testLines(document)).toEqual(['# Erstens', 'Es regnet.', 'Ein Punkt', 'Zelle zwei', '### Tief', 'Ende.', 'Seit Tagen.']);
  });
});
