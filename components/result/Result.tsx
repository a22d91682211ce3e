import './result.css';
import { usePanel, useTexts } from '../context.ts';
import type { Groups } from '../groups.ts';
import type { CheckedPage } from '../panel-props.ts';
import { sourcePlaces } from '../source-places.ts';
import { SOURCES } from '../sources-address.ts';
import { unbroken } from '../unbroken.ts';
import { groundWords, resultWords } from './result-words.ts';
import { Strip } from './Strip.tsx';

/** What came of the check, in one sentence; below it what was held against what, or why nothing could be. */
export function Result({ groups, page }: { groups: Groups; page: CheckedPage }) {
  const { sources } = usePanel();
  const { texts, say } = useTexts();
  const { report } = page;
  const isAlone = report.packs.length === 0;
  const not = report.page.relevant === 'no' && !isAlone;
  const { bad, rest } = resultWords(groups.counts, texts);
  const places = sourcePlaces(report, sources, say) || texts.judgement.places;
  const [first] = report.page.reasons;
  const own = report.page.reasons.find(({ code }) => code === 'judge-own-source');
  const byReader = groups.all.filter(
    ({ figure, verdict }) => figure.reader !== undefined && verdict.kind !== 'no-figure',
  ).length;
  return (
    <section class="result" aria-labelledby="result-says" data-relevant={report.page.relevant}>
      <p class="result-says" id="result-says" data-result>
        {isAlone ? (
          texts.noSource.title
        ) : not ? (
          texts.judgement.no(places)
        ) : (
          <Says bad={unbroken(bad)} rest={unbroken(rest)} />
        )}
      </p>
      {isAlone && (
        <p class="result-ground">
          {texts.noSource.next}{' '}
          <a href={SOURCES} target="_blank" rel="noopener">
            {texts.menu.sources}
          </a>
        </p>
      )}
      <p class="result-ground">
        {not && first && say.reason(first)} {not && groups.counts.total === 0 && texts.judgement.noHint}
        {not && groups.counts.total > 0 && texts.judgement.noHintFigures}
        {!not &&
          !isAlone &&
          (groups.counts.total === 0 ? texts.noFigures : unbroken(groundWords(groups, sources, texts, say)))}
      </p>
      {own && <p class="result-ground">{say.reason(own)}</p>}
      {byReader > 0 && <p class="result-ground">{unbroken(texts.result.byReader(byReader))}</p>}
      {groups.counts.comparable > 0 && <Strip figures={groups.all} />}
    </section>
  );
}

function Says({ bad, rest }: { bad: string; rest: string }) {
  const { texts } = useTexts();
  if (bad === '' && rest === '') return <>{texts.result.nothing}</>;
  return (
    <>
      {bad !== '' && <em>{bad}</em>}
      {bad !== '' && rest !== '' && ', '}
      {rest}
    </>
  );
}
