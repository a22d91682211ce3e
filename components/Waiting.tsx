import './waiting.css';
import { useTexts } from './context.ts';

/** The page is on its way: loading, or being checked. */
export function Waiting({ phase }: { phase: 'loading' | 'checking' }) {
  const { texts } = useTexts();
  return (
    <section class="waiting">
      <span class="waiting-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h2>{texts[phase].title}</h2>
      <p>{texts[phase].hint}</p>
    </section>
  );
}
