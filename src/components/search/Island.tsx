import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPagefind, searchFor } from '../../lib/browser/pagefind.ts';
import type { Found } from '../../lib/browser/pagefind.ts';
import { countSentence, kindOf } from './words.ts';

interface Props {
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

/** Pages shown at first, and added by each tap on the button. */
const pageSize = 10;
/** What the field takes; an address may hold more. */
const maxLetters = 100;
/** Long enough that a word is not looked for letter by letter. */
const pauseMs = 150;

/** A plain form that answers while the reader types; the words stand in the address. */
export function SearchIsland({ base }: Props) {
  const [words, setWords] = useState('');
  const [most, setMost] = useState(pageSize);
  const [tries, setTries] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const { answered, found, isBroken } = useSearch({ words: words.trim(), most, base, tries });

  useEffect(() => {
    const readAddress = () => {
      // What was typed before the script was ready counts more than nothing in the address.
      const asked = new URLSearchParams(location.search).get('q') ?? field.current?.value ?? '';
      setWords(asked.slice(0, maxLetters));
      if (asked === '' && document.activeElement === document.body) field.current?.focus();
    };
    readAddress();
    addEventListener('pageshow', readAddress);
    return () => {
      removeEventListener('pageshow', readAddress);
    };
  }, []);

  const ask = (next: string) => {
    setWords(next);
    setMost(pageSize);
    keepInAddress(next);
  };
  return (
    <>
      <form
        class="search needs-script"
        role="search"
        action={`${base}/search/`}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          if (isBroken) setTries(tries + 1);
          // Lets a phone put its keyboard away.
          field.current?.blur();
        }}
      >
        <label for="q">Words to look for</label>
        <input
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          maxLength={maxLetters}
          value={words}
          ref={field}
          onFocus={() => {
            // A failure is told when there is something to look for.
            loadPagefind(base).catch(() => undefined);
          }}
          onInput={({ currentTarget }) => {
            ask(currentTarget.value);
          }}
        />
        <button type="submit">Search</button>
      </form>
      <p class="search-count" role="status">
        {isBroken && 'The search could not be loaded. Check your connection and press Search.'}
        {found && countSentence(found.hits.length + found.more, answered, found.meant)}
      </p>
      {found && <Hits found={found} base={base} />}
      {found && found.more > 0 && (
        <button
          type="button"
          onClick={() => {
            setMost(most + pageSize);
          }}
        >
          Show {Math.min(found.more, pageSize)} more
        </button>
      )}
    </>
  );
}

function Hits({ found, base }: { readonly found: Found; readonly base: string }) {
  return (
    <ol class="hits">
      {found.hits.map(({ address, title, excerpt }) => (
        <li key={address}>
          <h2>
            <a href={address}>{title}</a> <small>{kindOf(address, base)}</small>
          </h2>
          <p>
            {excerpt.map(({ text, isMarked }, at) =>
              isMarked ? <mark key={at}>{text}</mark> : text,
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Looks for words after a short pause; the last answer stays until there is a new one. */
function useSearch({
  words,
  most,
  base,
  tries,
}: {
  words: string;
  most: number;
  base: string;
  /** How often the reader asked again after a failure. */
  tries: number;
}) {
  const [state, setState] = useState<{ answered: string; found?: Found; isBroken?: boolean }>({
    answered: '',
  });
  useEffect(() => {
    let isLate = false;
    const tell = (next: typeof state) => {
      if (!isLate) setState(next);
    };
    const timer = setTimeout(() => {
      if (words === '') tell({ answered: '' });
      else
        searchFor(words, most, base).then(
          (found) => {
            tell({ answered: words, found });
          },
          () => {
            tell({ answered: words, isBroken: true });
          },
        );
    }, pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [words, most, base, tries]);
  return state;
}

function keepInAddress(words: string) {
  const search = words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`;
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  } catch {
    // Some browsers allow only so many changes a minute; the answer matters more.
  }
}
