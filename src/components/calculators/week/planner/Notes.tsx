import { bibLabel } from '../../../../lib/words/bibLabel.ts';
import { weekGuideline } from '../../../../rules/index.ts';
import type { Note, NoteLevel, Week } from '../../../../rules/index.ts';
import { fixLine, levelNames, noteLine } from './words.ts';

interface Props {
  readonly week: Week;
  readonly notes: readonly Note[];
  readonly base: string;
  readonly onFix: (week: Week) => void;
}

/** What there is to know about the week as it stands, by who would say it. Never a score. */
export function Notes({ week, notes, base, onFix }: Props) {
  if (notes.length === 0) return <p>Nothing to note: this week keeps every guideline we know.</p>;
  return (
    <>
      {(Object.keys(levelNames) as NoteLevel[]).map((level) => {
        const own = notes.filter((note) => note.level === level);
        return (
          own.length > 0 && (
            <section key={level}>
              <h4>{levelNames[level]}</h4>
              <ul class="why notes">
                {own.map((note) => (
                  <li key={`${note.code}${note.day ?? ''}`}>
                    <Bib id={note.guideline} base={base} />
                    <span>{noteLine(note)}</span>
                    {note.fix && (
                      <button
                        type="button"
                        onClick={() => {
                          if (note.fix) onFix(note.fix);
                        }}
                      >
                        {fixLine(note, week)}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function Bib({ id, base }: { readonly id: string; readonly base: string }) {
  const guideline = weekGuideline(id);
  return (
    <a class="bib" href={`${base}/guidelines/${id}/`} aria-label={bibLabel(guideline)}>
      {guideline.bib}
    </a>
  );
}
