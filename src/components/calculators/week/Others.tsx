import type { Said } from '../../../lib/words/othersSay.ts';

interface Props {
  readonly others: readonly Said[];
  readonly shown: Said | null;
  readonly base: string;
  readonly onShow: (theirs: Said | null) => void;
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
      {speaking.map((said) => (
        <span key={said.rulebook}>
          <noscript>{said.name}</noscript>
          <button
            type="button"
            class="inline needs-script"
            aria-pressed={shown?.rulebook === said.rulebook}
            onClick={() => {
              onShow(shown?.rulebook === said.rulebook ? null : said);
            }}
          >
            {said.name}
          </button>
          : <a href={`${base}${said.path ?? ''}`}>{said.text}</a>.{' '}
        </span>
      ))}
      {silent.length > 0 && (
        <span>{silent.map(({ name }) => name).join(', ')}: nothing on such a week.</span>
      )}
    </p>
  );
}
