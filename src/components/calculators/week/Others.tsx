import { rulebookNames } from '../../../lib/words/othersSay.ts';
import type { Said } from '../../../lib/words/othersSay.ts';
import type { RulebookId } from '../../../rules/index.ts';

interface Props {
  readonly others: readonly Said[];
  readonly shown: RulebookId | null;
  readonly base: string;
  readonly onShow: (rulebook: RulebookId | null) => void;
}

/**
 * What others say of this week: each name shows its own week in the display, each number leads to
 * the words. Who says nothing is named once.
 */
export function Others({ others, shown, base, onShow }: Props) {
  const speaking = others.filter(({ text }) => text !== null);
  const silent = others.filter(({ text }) => text === null);
  if (speaking.length === 0) return null;
  return (
    <p class="others">
      {speaking.map(({ rulebook, text, path }) => (
        <span key={rulebook}>
          <noscript>{rulebookNames[rulebook]}</noscript>
          <button
            type="button"
            class="inline needs-script"
            aria-pressed={shown === rulebook}
            onClick={() => {
              onShow(shown === rulebook ? null : rulebook);
            }}
          >
            {rulebookNames[rulebook]}
          </button>
          : <a href={`${base}${path ?? ''}`}>{text}</a>.{' '}
        </span>
      ))}
      {silent.length > 0 && (
        <span>
          {silent.map(({ rulebook }) => rulebookNames[rulebook]).join(', ')}: nothing on such a
          week.
        </span>
      )}
    </p>
  );
}
